import { vi } from '../locales/vi.ts';
import { PRODUCT_SETS } from '../product/product-set.ts';
import type { Product } from '../product/product.ts';
import { DEFAULT_VALIDITY_POLICY, type ValidityPolicy, validityOf } from '../recognition/validity.ts';
import type { CivilDate } from '../time/civil-date.ts';
import { type CsvWriteOptions, writeCsv } from './write-csv.ts';

/**
 * The columns of the annex to a recognition decision, as provinces print them (no., product, producer, address, group, stars, decision, date, authority,
 * term), with the address and the term split so that the importer reads the table back. Every header but `nhóm sản phẩm` is one of `COLUMNS`.
 */
export const ANNEX_COLUMNS = [
  'mã dòng',
  'tên sản phẩm',
  'tên tiếng anh',
  'chủ thể',
  'loại hình chủ thể',
  'ấp, đường',
  'xã, phường',
  'huyện',
  'tỉnh',
  'nhóm sản phẩm',
  'bộ sản phẩm',
  'mã sản phẩm ocop',
  'gtin',
  'hạng sao',
  'điểm',
  'đợt đánh giá',
  'số quyết định',
  'ngày quyết định',
  'cơ quan quyết định',
  'hiệu lực từ',
  'hiệu lực đến',
  'minh họa',
  'nguồn',
] as const;

const dayMonthYear = (date: CivilDate | undefined): string | undefined => date?.split('-').toReversed().join('/');

/** The annex, and the ids of the products that have no place in one: never recognised as far as their rows say, or without stars. */
export interface RecognitionAnnex {
  readonly csv: string;
  readonly rows: number;
  readonly leftOut: readonly string[];
}

/**
 * Recognised products as the annex of a decision. Days are dd/mm/yyyy. "hiệu lực đến" is the stated day, else 36 months under `policy.lastDay`.
 * `readProducts` of the result gives the same names, producers, stars, decisions and terms. Never throws.
 */
export function recognitionAnnex(
  products: readonly Product[],
  { policy = DEFAULT_VALIDITY_POLICY, ...csv }: CsvWriteOptions & { readonly policy?: ValidityPolicy } = {},
): RecognitionAnnex {
  const listed = products.filter(({ recognition }) => recognition.claim === 'recognised' && recognition.stars !== undefined);
  const rows = listed.map(({ id, name, producer, productSet, productCode, gtins, recognition, demonstration, sources }) => {
    const { stars, score, round, decision } = recognition;
    const place = producer?.place ?? {};
    const validity = validityOf(recognition, policy);
    return [
      id,
      name.vi,
      name.en,
      producer?.name,
      producer === undefined || producer.legalForm === 'other' ? undefined : vi.legalForms[producer.legalForm],
      place.hamletOrStreet,
      place.commune,
      place.district,
      place.province,
      GROUP_NAMES.get(productSet ?? 0),
      productSet,
      productCode,
      gtins.join(' '),
      stars,
      score,
      round,
      decision.number,
      dayMonthYear(decision.date),
      decision.authority,
      dayMonthYear(recognition.validFrom),
      dayMonthYear(validity?.until ?? recognition.validUntil),
      demonstration ? 'có' : undefined,
      sources.join(' ; '),
    ];
  });
  const kept = new Set(listed);
  return {
    csv: writeCsv(ANNEX_COLUMNS, rows, csv),
    rows: rows.length,
    leftOut: products.filter((product) => !kept.has(product)).map(({ id }) => id),
  };
}

/** Set number → its name, which annexes print as the group. */
const GROUP_NAMES: ReadonlyMap<number, string> = new Map(PRODUCT_SETS.map(({ number, name }) => [number, name.vi]));
