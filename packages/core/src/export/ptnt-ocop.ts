import { isProductCode, parseProductCode } from '../product/product-code.ts';
import type { Product } from '../product/product.ts';
import { type RecognitionState, recognitionStatus, type StatusPolicy } from '../recognition/recognition-status.ts';
import { type CivilDate, parseCivilDate } from '../time/civil-date.ts';

/**
 * Columns of the table PTNT_OCOP in their order. Source: Decision 5277/QĐ-BNNMT (MAE data standard), read on 2026-11-25 through a public database
 * schema that follows it, not in the signed text. Types there: MA_OCOP integer key; codes at most 10 characters; names 255; `XepHang` one of
 * `3*`, `4*`, `5*`; `DoanhThuNam` decimal(14,2), million đồng a year; `TrangThai` at most 10 characters with a meaning but no list of codes.
 */
export const PTNT_OCOP_COLUMNS = [
  'MA_OCOP',
  'Ma_DonViHanhChinh',
  'Ma_ThoiGian',
  'Ma_SanPham',
  'TenSanPham',
  'XepHang',
  'ChuTheSXKD',
  'DoanhThuNam',
  'TrangThai',
] as const;

export const PTNT_OCOP_LIMITS = { code: 10, text: 255, revenue: 999_999_999_999.99 } as const;

/** One row of PTNT_OCOP. An absent member is an empty cell. */
export interface PtntOcopRow {
  readonly MA_OCOP: number;
  readonly Ma_DonViHanhChinh?: string;
  /** The year as four digits. */
  readonly Ma_ThoiGian: string;
  readonly Ma_SanPham?: string;
  readonly TenSanPham: string;
  readonly XepHang: '3*' | '4*' | '5*';
  readonly ChuTheSXKD?: string;
  /** Million đồng. */
  readonly DoanhThuNam?: number;
  readonly TrangThai?: string;
}

/** What the standard leaves open. */
export interface PtntOcopPolicy extends Partial<StatusPolicy> {
  /**
   * Codes of `TrangThai`, which Decision 5277 does not list. `blank` (default) writes none; `one-zero` writes 1 while the recognition is in force and 0
   * otherwise; a table of your own gives a code of at most 10 characters a state.
   */
  readonly statusCodes?: 'blank' | 'one-zero' | Readonly<Partial<Record<RecognitionState, string>>>;
  /** First MA_OCOP; the others follow one by one in the order of the list. Default 1. */
  readonly firstNumber?: number;
}

export const PTNT_GAP_CODES = [
  'PTNT_STARS_MISSING',
  'PTNT_SUPERSEDED',
  'PTNT_PRODUCER_MISSING',
  'PTNT_UNIT_MISSING',
  'PTNT_CODE_TOO_LONG',
  'PTNT_TEXT_TOO_LONG',
  'PTNT_REVENUE_MISSING',
  'PTNT_REVENUE_INVALID',
  'PTNT_STATUS_TOO_LONG',
] as const;

/** What a row lacks against the standard's own types, or why a product has no row (`PTNT_STARS_MISSING`, `PTNT_SUPERSEDED`). */
export interface PtntOcopGap {
  readonly code: (typeof PTNT_GAP_CODES)[number];
  /** Id of the product. */
  readonly product: string;
  readonly column: (typeof PTNT_OCOP_COLUMNS)[number];
  readonly value?: string;
}

export interface PtntOcopOptions {
  /** Day on which the status is judged; its year is the period. */
  readonly asOf: CivilDate;
  /** Yearly revenue by product id, million đồng, of the period's year. */
  readonly revenue?: ReadonlyMap<string, number>;
  readonly policy?: PtntOcopPolicy;
}

const IN_FORCE: readonly RecognitionState[] = ['valid', 'expiring', 'extended'];

function statusCode(state: RecognitionState, codes: PtntOcopPolicy['statusCodes'] = 'blank'): string | undefined {
  if (codes === 'blank') return undefined;
  if (codes === 'one-zero') return IN_FORCE.includes(state) ? '1' : '0';
  return codes[state];
}

/** The commune where the OCOP product code names one, else the present province. */
function unitCode({ productCode, producer }: Product): string | undefined {
  if (productCode !== undefined && isProductCode(productCode)) return parseProductCode(productCode).communeCode;
  return producer?.place.provinceCode;
}

/**
 * Products as rows of PTNT_OCOP for the year of `asOf`. Every product becomes a row or, without stars or replaced by a newer
 * recognition, a gap; what a row lacks against the standard is a
 * gap too. `Ma_SanPham` is the row's id: an OCOP product code has 17 characters and the column takes 10. Throws `ERR_CIVIL_DATE` for a bad day only.
 */
export function toPtntOcop(
  products: readonly Product[],
  { asOf, revenue = new Map(), policy = {} }: PtntOcopOptions,
): { readonly rows: readonly PtntOcopRow[]; readonly gaps: readonly PtntOcopGap[] } {
  const year = parseCivilDate(asOf).slice(0, 4);
  const { statusCodes, firstNumber = 1, ...status } = policy;
  const rows: PtntOcopRow[] = [];
  const gaps: PtntOcopGap[] = [];
  for (const product of products) {
    const gap = (code: PtntOcopGap['code'], column: PtntOcopGap['column'], value?: string): void => {
      gaps.push({ code, product: product.id, column, ...(value === undefined ? {} : { value: value.slice(0, 80) }) });
    };
    const { stars } = product.recognition;
    if (stars === undefined || product.recognition.claim !== 'recognised') {
      gap('PTNT_STARS_MISSING', 'XepHang');
      continue;
    }
    const { state } = recognitionStatus(product.recognition, { at: asOf, policy: status });
    if (state === 'superseded') {
      gap('PTNT_SUPERSEDED', 'XepHang');
      continue;
    }
    const short = (column: PtntOcopGap['column'], text: string | undefined, max: number, code: PtntOcopGap['code']) => {
      if (text === undefined || text.length <= max) return text;
      gap(code, column, text);
      return undefined;
    };
    const unit = unitCode(product);
    if (unit === undefined) gap('PTNT_UNIT_MISSING', 'Ma_DonViHanhChinh');
    if (product.producer === undefined) gap('PTNT_PRODUCER_MISSING', 'ChuTheSXKD');
    const earned = revenue.get(product.id);
    const usable = earned !== undefined && earned >= 0 && earned <= PTNT_OCOP_LIMITS.revenue;
    if (earned === undefined) gap('PTNT_REVENUE_MISSING', 'DoanhThuNam');
    else if (!usable) gap('PTNT_REVENUE_INVALID', 'DoanhThuNam', String(earned));
    const code = short('Ma_SanPham', product.id, PTNT_OCOP_LIMITS.code, 'PTNT_CODE_TOO_LONG');
    const producer = short('ChuTheSXKD', product.producer?.name, PTNT_OCOP_LIMITS.text, 'PTNT_TEXT_TOO_LONG');
    const trangThai = short('TrangThai', statusCode(state, statusCodes), PTNT_OCOP_LIMITS.code, 'PTNT_STATUS_TOO_LONG');
    if (product.name.vi.length > PTNT_OCOP_LIMITS.text) gap('PTNT_TEXT_TOO_LONG', 'TenSanPham', product.name.vi);
    rows.push({
      MA_OCOP: firstNumber + rows.length,
      ...(unit === undefined ? {} : { Ma_DonViHanhChinh: unit }),
      Ma_ThoiGian: year,
      ...(code === undefined ? {} : { Ma_SanPham: code }),
      TenSanPham: product.name.vi.slice(0, PTNT_OCOP_LIMITS.text),
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- stars are 3 to 5
      XepHang: `${stars}*` as PtntOcopRow['XepHang'],
      ...(producer === undefined ? {} : { ChuTheSXKD: producer }),
      ...(usable ? { DoanhThuNam: Math.round(earned * 100) / 100 } : {}),
      ...(trangThai === undefined ? {} : { TrangThai: trangThai }),
    });
  }
  return { rows, gaps };
}
