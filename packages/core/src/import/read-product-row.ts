import { tryParseGtin } from '../gs1/gtin.ts';
import { findProvince } from '../product/find-province.ts';
import { tryParseLegalForm } from '../product/legal-form.ts';
import type { Producer } from '../product/producer.ts';
import { isProductCode } from '../product/product-code.ts';
import { findProductSet } from '../product/product-set.ts';
import { type Product, productSchema } from '../product/product.ts';
import type { Recognition, RecognitionEvent } from '../recognition/recognition.ts';
import type { CivilDate } from '../time/civil-date.ts';
import type { Field } from './columns.ts';
import { cleanText, foldText } from './fold-text.ts';
import { unguardCell } from './guard-cell.ts';
import { tryParseDate } from './parse-date.ts';
import { parseChannels, tryParseEnterpriseSize } from './read-market.ts';
import type { IssueCode, IssueSeverity, RowIssue } from './row-issue.ts';

/** What the source's word for a row means: did it recognise, or only assess; and did the recognition end? */
const CLAIMS: Readonly<Record<string, { readonly claim: Recognition['claim']; readonly ends?: RecognitionEvent['kind'] }>> = {
  'da danh gia': { claim: 'assessed' },
  assessed: { claim: 'assessed' },
  'cong nhan': { claim: 'recognised' },
  recognised: { claim: 'recognised' },
  'nang hang': { claim: 'recognised' },
  upgraded: { claim: 'recognised' },
  'cong nhan lai': { claim: 'recognised' },
  'thu hoi': { claim: 'recognised', ends: 'revoked' },
  revoked: { claim: 'recognised', ends: 'revoked' },
  'het han': { claim: 'recognised', ends: 'lapsed' },
  expired: { claim: 'recognised', ends: 'lapsed' },
};

const EVENTS: Readonly<Record<string, RecognitionEvent['kind']>> = {
  'thu hoi': 'revoked',
  revoked: 'revoked',
  'huy quyet dinh': 'annulled',
  annulled: 'annulled',
  'thay the': 'replaced',
  replaced: 'replaced',
  'gia han': 'extended',
  extended: 'extended',
  'het han': 'lapsed',
  lapsed: 'lapsed',
  'tam dung': 'suspended',
  suspended: 'suspended',
};

interface RowInput {
  readonly row: number;
  readonly cells: readonly string[];
  readonly header: readonly string[];
  readonly columns: ReadonlyMap<Field, number>;
  readonly source?: string;
}

/** Gives a row's cells by field, cleaned, and keeps the issues with their places. */
class RowReader {
  readonly issues: RowIssue[] = [];
  readonly #input: RowInput;

  constructor(input: RowInput) {
    this.#input = input;
  }

  report(code: IssueCode, severity: IssueSeverity, field?: Field, value?: string, suggestion?: string): void {
    const column = field === undefined ? undefined : this.#input.columns.get(field);
    this.issues.push({
      code,
      severity,
      row: this.#input.row,
      ...(column === undefined ? {} : { column: column + 1, header: this.#input.header[column] ?? '' }),
      ...(field === undefined ? {} : { field }),
      ...(value === undefined ? {} : { value: value.slice(0, 80) }),
      ...(suggestion === undefined ? {} : { suggestion }),
    });
  }

  text(field: Field): string | undefined {
    const index = this.#input.columns.get(field);
    const printed = index === undefined ? '' : unguardCell(this.#input.cells[index] ?? '');
    const clean = cleanText(printed);
    if (clean === '') return undefined;
    if (/[\u00D0\u00F0]/.test(printed) || printed.normalize('NFC') !== printed)
      this.report('TEXT_MENDED', 'notice', field, printed, clean);
    return clean;
  }

  date(field: Field): CivilDate | undefined {
    const printed = this.text(field);
    if (printed === undefined) return undefined;
    const date = tryParseDate(printed);
    if (date === undefined) this.report('DATE_INVALID', 'error', field, printed, 'YYYY-MM-DD');
    return date;
  }

  number(field: Field, code: IssueCode, min: number, max: number): number | undefined {
    const printed = this.text(field);
    if (printed === undefined) return undefined;
    const value = /^\d{1,3}([.,]\d{1,4})?$/.test(printed) ? Number(printed.replace(',', '.')) : Number.NaN;
    if (value >= min && value <= max) return value;
    this.report(code, 'error', field, printed, `${min}–${max}`);
    return undefined;
  }
}

/** `exactOptionalPropertyTypes` wants absent members absent. */
function present<T extends object>(members: { [K in keyof T]: T[K] | undefined }): T {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only undefined members are left out
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as T;
}

function readStars(reader: RowReader): Recognition['stars'] {
  const printed = reader.text('stars');
  const digits = printed === undefined ? undefined : /^([0-9]{1,2})(?:\s*(?:sao|stars?|\*|★))?$/i.exec(printed)?.[1];
  const stars = digits === undefined ? undefined : Number(digits);
  if (printed === undefined) reader.report('STARS_MISSING', 'warning', 'stars');
  else if (stars === 1 || stars === 2) reader.report('STARS_BELOW_THREE', 'warning', 'stars', printed);
  else if (stars === undefined || stars < 3 || stars > 5) reader.report('STARS_INVALID', 'error', 'stars', printed, '3–5');
  else return stars;
  return undefined;
}

function readProducer(reader: RowReader): Producer | undefined {
  const [name, printedForm] = [reader.text('producer'), reader.text('legalForm')];
  const printedProvince = reader.text('province');
  const province = printedProvince === undefined ? undefined : findProvince(printedProvince);
  if (province === undefined) reader.report('PROVINCE_UNKNOWN', 'warning', 'province', printedProvince);
  const place = present<Producer['place']>({
    hamletOrStreet: reader.text('hamletOrStreet'),
    commune: reader.text('commune'),
    district: reader.text('district'),
    province: printedProvince,
    provinceCode: province?.code,
  });
  if (name === undefined) {
    reader.report('PRODUCER_MISSING', 'warning', 'producer');
    return undefined;
  }
  const legalForm = tryParseLegalForm(printedForm ?? name) ?? tryParseLegalForm(name);
  if (legalForm === undefined) reader.report('LEGAL_FORM_UNKNOWN', 'notice', 'legalForm', printedForm ?? name);
  const printedSize = reader.text('enterpriseSize');
  const size = printedSize === undefined ? undefined : tryParseEnterpriseSize(printedSize);
  if (printedSize !== undefined && size === undefined)
    reader.report('ENTERPRISE_SIZE_UNKNOWN', 'warning', 'enterpriseSize', printedSize, 'siêu nhỏ, nhỏ, vừa, lớn');
  return { name, legalForm: legalForm ?? 'other', ...(size === undefined ? {} : { size }), place };
}

function readProductSet(reader: RowReader): Pick<Product, 'productSet' | 'productSetBasis'> {
  const printed = reader.text('productSet');
  if (printed === undefined) {
    reader.report('PRODUCT_SET_MISSING', 'warning', 'productSet');
    return {};
  }
  const set = /^\d{1,2}$/.test(printed) ? findProductSet(Number(printed)) : undefined;
  if (set === undefined) {
    reader.report('PRODUCT_SET_INVALID', 'error', 'productSet', printed, '1–26');
    return {};
  }
  const basis = foldText(reader.text('productSetBasis') ?? '');
  return { productSet: set.number, productSetBasis: basis === 'suy ra' || basis === 'inferred' ? 'inferred' : 'stated' };
}

function readEvents(reader: RowReader, ends: RecognitionEvent['kind'] | undefined): RecognitionEvent[] {
  const printed = reader.text('eventKind');
  const kind = printed === undefined ? ends : EVENTS[foldText(printed)];
  if (printed !== undefined && kind === undefined)
    reader.report(
      'EVENT_UNKNOWN',
      'error',
      'eventKind',
      printed,
      'thu hồi, hủy quyết định, thay thế, gia hạn, hết hạn, tạm dừng',
    );
  if (kind === undefined) return [];
  const on = reader.date('eventOn');
  if (on === undefined) reader.report('EVENT_DATE_MISSING', 'notice', 'eventOn');
  const basis = foldText(reader.text('eventBasis') ?? '');
  return [
    present<RecognitionEvent>({
      kind,
      on,
      basis: basis === 'quyet dinh' || basis === 'decided' ? 'decided' : 'reported',
      decisionNumber: reader.text('eventDecision'),
      until: reader.date('eventUntil'),
      reason: reader.text('eventReason'),
    }),
  ];
}

function readRecognition(reader: RowReader): Recognition {
  const printedClaim = reader.text('claim');
  const claim = printedClaim === undefined ? undefined : CLAIMS[foldText(printedClaim)];
  if (printedClaim !== undefined && claim === undefined)
    reader.report('CLAIM_UNKNOWN', 'error', 'claim', printedClaim, 'đã đánh giá, công nhận, nâng hạng, thu hồi, hết hạn');
  const date = reader.date('decisionDate');
  const [validFrom, validUntil] = [reader.date('validFrom'), reader.date('validUntil')];
  const start = validFrom ?? date;
  if (start !== undefined && validUntil !== undefined && validUntil < start)
    reader.report('DATE_ORDER', 'error', 'validUntil', validUntil, start);
  const number = reader.text('decisionNumber');
  // A row that says nothing of its own recognition but carries a decision is a recognition; one with neither was at most assessed.
  const meaning = claim?.claim ?? (number !== undefined || date !== undefined ? 'recognised' : 'assessed');
  if (meaning === 'assessed') reader.report('ASSESSED_ONLY', 'notice', 'claim', printedClaim);
  if (date === undefined) reader.report('DECISION_DATE_MISSING', 'warning', 'decisionDate');
  if (number === undefined) reader.report('DECISION_NUMBER_MISSING', date === undefined ? 'notice' : 'warning', 'decisionNumber');
  return present<Recognition>({
    stars: readStars(reader),
    claim: meaning,
    score: reader.number('score', 'SCORE_INVALID', 0, 100),
    round: reader.text('round'),
    decision: present<Recognition['decision']>({ number, date, authority: reader.text('authority') }),
    validFrom,
    validUntil: start !== undefined && validUntil !== undefined && validUntil < start ? undefined : validUntil,
    events: readEvents(reader, claim?.ends),
  });
}

function readGtins(reader: RowReader): string[] {
  const gtins: string[] = [];
  for (const printed of (reader.text('gtin') ?? '').split(/[\s;,|]+/).filter((part) => part !== '')) {
    const gtin = tryParseGtin(printed);
    if (gtin === undefined) reader.report('GTIN_INVALID', 'error', 'gtin', printed);
    else if (!gtins.includes(gtin)) gtins.push(gtin);
  }
  return gtins;
}

/** Reads one row. Without a product name there is no product; anything else that is missing or wrong leaves a product and an issue. */
export function readProductRow(input: RowInput): { product?: Product; issues: readonly RowIssue[] } {
  const reader = new RowReader(input);
  const name = reader.text('name');
  if (name === undefined || name.length > 300) {
    reader.report(name === undefined ? 'NAME_MISSING' : 'NAME_TOO_LONG', 'error', 'name', name);
    return { issues: reader.issues };
  }
  const code = reader.text('productCode');
  if (code !== undefined && !isProductCode(code))
    reader.report('PRODUCT_CODE_INVALID', 'error', 'productCode', code, '96-32167-012-2026');
  const sources = (reader.text('source') ?? input.source ?? '').split(' ; ').map((source) => source.trim());
  if (sources.join('') === '') reader.report('SOURCE_MISSING', 'warning', 'source');
  const channels = reader.text('channels');
  const nameEn = reader.text('nameEn')?.slice(0, 300);
  const demonstration = foldText(reader.text('demonstration') ?? '');
  const product = present<Product>({
    id: reader.text('id') ?? `row-${input.row}`,
    name: nameEn === undefined ? { vi: name } : { vi: name, en: nameEn },
    ...readProductSet(reader),
    productCode: code !== undefined && isProductCode(code) ? code : undefined,
    gtins: readGtins(reader),
    producer: readProducer(reader),
    recognition: readRecognition(reader),
    replaces: (reader.text('replaces') ?? '').split(/[\s;,]+/).filter((id) => id !== ''),
    channels: channels === undefined ? undefined : parseChannels(channels),
    demonstration: demonstration === 'co' || demonstration === 'yes' || demonstration === 'true',
    note: reader.text('note'),
    sources: sources.join('') === '' ? [`row ${input.row}`] : sources.filter((source) => source !== ''),
  });
  return { product: productSchema.parse(product), issues: reader.issues };
}
