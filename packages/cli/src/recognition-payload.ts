import { extensionOf, type Product, resolveRuleSet, ruleSetOfDecision, validityOf } from '@ocop/core';
import { buildCredentialPayload, type Filing } from '@ocop/trace/issue';
import type { CredentialPayload, CredentialSubject } from '@ocop/verify/credential';
import type { Issuer } from '@ocop/verify/trust-list';

export interface RecordKey {
  readonly recId: string;
  readonly kind: 'gtin' | 'productCode';
}

/** Every name under which a product is asked for: each of its GTINs, then its product code. */
export function recordNames({ gtins, productCode }: Product): readonly string[] {
  return productCode === undefined ? gtins : [...gtins, productCode];
}

/** GTIN-14 first; a product without one is named by its product code. */
export function recordKey(product: Product): RecordKey | undefined {
  const [gtin] = product.gtins;
  if (gtin !== undefined) return { recId: gtin, kind: 'gtin' };
  return product.productCode === undefined ? undefined : { recId: product.productCode, kind: 'productCode' };
}

/**
 * The payload that states a product's recognition; undefined where something that it has to state is not known.
 * With a filing date that day chooses the rule set, else the day of the decision does.
 */
export function recognitionPayload(
  product: Product,
  context: {
    readonly registry: string;
    /** Unique for ever among all credentials. */
    readonly id: string;
    readonly issuer: Issuer;
    readonly statusList: { readonly uri: string; readonly index: number };
    /** Time of signing, UTC seconds. */
    readonly issuedAt: number;
    readonly filing?: Filing | undefined;
    readonly supersedes?: string | undefined;
  },
): CredentialPayload | undefined {
  const { recognition, producer, productSet } = product;
  const { number, date, authority } = recognition.decision;
  const { stars } = recognition;
  const validity = validityOf(recognition);
  const provinceCode = producer?.place.provinceCode;
  if (!number || !date || !validity || !producer || !provinceCode || !productSet || (stars !== 3 && stars !== 4 && stars !== 5)) {
    return undefined;
  }
  const { registry, id, issuer, statusList, issuedAt, filing, supersedes } = context;
  const extension = extensionOf(recognition, validity);
  return buildCredentialPayload({
    registry,
    id,
    issuer,
    statusList,
    validFrom: validity.from,
    validUntil: validity.until,
    issuedAt,
    subject: {
      ...(product.gtins.length === 0 ? {} : { gtin: product.gtins }),
      ...(product.productCode === undefined ? {} : { productCode: product.productCode }),
      name: product.name.en === undefined ? { vi: product.name.vi } : { vi: product.name.vi, en: product.name.en },
      productSet,
      stars,
      ...(recognition.score === undefined ? {} : { score: recognition.score }),
      ruleSet: ruleSetOf(date, filing),
      decision: { number, date, authority: authority ?? number },
      producer: { name: producer.name, legalForm: producer.legalForm, provinceCode },
      ...(supersedes === undefined ? {} : { supersedes }),
    },
    ...(extension === undefined ? {} : { extension: { until: extension.until, basis: '26/2026/QĐ-TTg, Điều 12.3' } }),
  });
}

const RULE_SETS = { '1048-2019': '1048/2019', '148-2023': '148/2023', '26-2026': '26/2026' } as const;

function ruleSetOf(decidedOn: string, filing: Filing | undefined): CredentialSubject['ruleSet'] {
  const decision = filing === undefined ? undefined : resolveRuleSet({ ...filing, on: decidedOn }).decision;
  return decision === undefined ? ruleSetOfDecision(decidedOn) : RULE_SETS[decision];
}
