import { isDemonstrationGtin } from '../gs1/gtin.ts';
import type { Product } from '../product/product.ts';
import type { CivilDate } from '../time/civil-date.ts';

/** Decree 37/2026/NĐ-CP (23 January 2026), Article 32; read in a legal-news summary, clause letters not obtained. */
const ARTICLE = '37/2026/NĐ-CP, Điều 32';

/**
 * Minimum content of a digital product passport. `always`: every passport carries it. `if-any`: the article adds "nếu có" (if any), so only whoever
 * knows the product can say that there is none.
 */
export const PASSPORT_FIELDS = {
  uniqueIdentifier: 'always',
  productName: 'always',
  gtin: 'always',
  responsibleName: 'always',
  responsibleAddress: 'always',
  responsibleIdentifier: 'always',
  origin: 'always',
  traceability: 'always',
  certificates: 'if-any',
  productionDate: 'if-any',
  shelfLife: 'if-any',
  safetyWarnings: 'if-any',
} as const satisfies Record<string, 'always' | 'if-any'>;

export type PassportField = keyof typeof PASSPORT_FIELDS;

/** What no product list holds and the trader adds. */
export interface PassportFacts {
  /** Tax code or another identifier of the responsible party. */
  readonly responsibleIdentifier?: string;
  /** Country and place of origin, or of last processing. */
  readonly origin?: string;
  /** Address where the traceability information is read, absolute https. */
  readonly traceability?: string;
  /** Conformity and quality certificates other than the OCOP recognition. */
  readonly certificates?: readonly string[];
  readonly productionDate?: CivilDate;
  readonly shelfLife?: string;
  readonly safetyWarnings?: readonly string[];
  /** Unique identifier of the passport, such as a GS1 Digital Link. */
  readonly uniqueIdentifier?: string;
  /** `if-any` fields that this product does not have. A field that every passport carries cannot be waived. */
  readonly notApplicable?: readonly PassportField[];
}

/** How one field stands. `value` is what goes into the passport. */
export interface PassportFieldReport {
  readonly field: PassportField;
  readonly status: 'present' | 'missing' | 'not-applicable';
  readonly requirement: 'always' | 'if-any';
  readonly article: string;
  readonly value?: string | readonly string[];
  /** Why a field is missing although something was given: a demonstration GTIN names nothing in trade; services are no goods. */
  readonly reason?: 'demonstration-gtin' | 'service';
}

/** The passport's content and the state of every field. `complete`: no field is missing. Never a statement that an authority accepted it. */
export interface ProductPassport {
  readonly product: string;
  readonly complete: boolean;
  readonly content: Readonly<Partial<Record<PassportField, string | readonly string[]>>>;
  readonly fields: readonly PassportFieldReport[];
}

/** Set 26, tourism, is a service: the decree's passport is for goods. */
const SERVICE_SET = 26;

/** The digital product passport of a product, field by field against Decree 37/2026, Article 32. Invents nothing; never throws. */
export function toProductPassport(product: Product, facts: PassportFacts = {}): ProductPassport {
  const { producer, gtins } = product;
  const place = producer?.place;
  const gtin = gtins.find((candidate) => !isDemonstrationGtin(candidate));
  const address = [place?.hamletOrStreet, place?.commune, place?.district, place?.province].filter((part) => part !== undefined);
  const values: Readonly<Record<PassportField, string | readonly string[] | undefined>> = {
    uniqueIdentifier: facts.uniqueIdentifier,
    productName: product.name.vi,
    gtin,
    responsibleName: producer?.name,
    responsibleAddress: address.length === 0 ? undefined : address.join(', '),
    responsibleIdentifier: facts.responsibleIdentifier,
    origin: facts.origin,
    traceability: facts.traceability,
    certificates: facts.certificates,
    productionDate: facts.productionDate,
    shelfLife: facts.shelfLife,
    safetyWarnings: facts.safetyWarnings,
  };
  const service = product.productSet === SERVICE_SET;
  const names = Object.keys(PASSPORT_FIELDS) as PassportField[];
  const fields = names.map((field): PassportFieldReport => {
    const requirement = PASSPORT_FIELDS[field];
    const value = values[field];
    const base = { field, requirement, article: ARTICLE };
    if (service) return { ...base, status: 'not-applicable', reason: 'service' };
    if (value !== undefined && value.length > 0) return { ...base, status: 'present', value };
    if (requirement === 'if-any' && facts.notApplicable?.includes(field)) return { ...base, status: 'not-applicable' };
    const demonstration = field === 'gtin' && gtins.length > 0;
    return { ...base, status: 'missing', ...(demonstration ? { reason: 'demonstration-gtin' } : {}) };
  });
  const content = Object.fromEntries(fields.flatMap(({ field, value }) => (value === undefined ? [] : [[field, value]])));
  return { product: product.id, complete: fields.every(({ status }) => status !== 'missing'), content, fields };
}
