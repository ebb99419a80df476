import { OcopError } from '../ocop-error.ts';

/** The parts of an OCOP product code `T-X-STT-YYYY`. */
export interface ProductCode {
  /** Two digits, Decision 19/2025/QĐ-TTg. */
  readonly provinceCode: string;
  /** Five digits, Decision 19/2025/QĐ-TTg. */
  readonly communeCode: string;
  /** Serial number that the commune keeps: one to six digits as printed, leading zeros kept. */
  readonly serial: string;
  /** Year of assessment. */
  readonly year: number;
}

const CODE = /^(\d{2})-(\d{5})-(\d{1,6})-(20\d{2})$/;

/**
 * Reads an OCOP product code, province – commune – serial – year, as "96-32167-012-2026".
 * The score sheets print the parts and hyphens but no padding (Decision 26/2026/QĐ-TTg, Annex II), so the serial is kept as it came.
 * Throws `ERR_PRODUCT_CODE_FORMAT`.
 */
export function parseProductCode(text: string): ProductCode {
  const match = CODE.exec(text);
  const [, provinceCode, communeCode, serial, year] = match ?? [];
  if (provinceCode === undefined || communeCode === undefined || serial === undefined || year === undefined) {
    throw new OcopError(
      'ERR_PRODUCT_CODE_FORMAT',
      `An OCOP product code reads province-commune-serial-year, as 96-32167-012-2026; got "${text.slice(0, 60)}"`,
      {
        value: text.slice(0, 60),
      },
    );
  }
  return { provinceCode, communeCode, serial, year: Number(year) };
}

/** The parts of the code, or undefined where `parseProductCode` would throw. */
export function tryParseProductCode(text: string): ProductCode | undefined {
  return CODE.test(text) ? parseProductCode(text) : undefined;
}

/** Is this an OCOP product code? */
export function isProductCode(text: string): boolean {
  return CODE.test(text);
}
