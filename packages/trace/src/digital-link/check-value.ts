import { gtinCheckDigit, isGtin } from '@ocop/core';

import { findOutsideCset82 } from './cset82.ts';
import { DigitalLinkError } from './digital-link-error.ts';
import { type KeyRow, PRODUCT_CODE_SEGMENT, type QualifierRow } from './key-table.ts';

/** Throws unless `value` is a GTIN-14 with a right check digit, or a product code. `position` is where the value begins. */
export function checkKeyValue(row: KeyRow, value: string, position: number): void {
  if (row.field === 'productCode') {
    if (!PRODUCT_CODE_SEGMENT.test(value)) throw new DigitalLinkError('ERR_DL_PRODUCT_CODE', position, { value });
    return;
  }
  if (!/^\d{14}$/.test(value)) throw new DigitalLinkError('ERR_DL_GTIN_FORMAT', position, { value, expected: '14' });
  if (!isGtin(value)) {
    const expected = String(gtinCheckDigit(value.slice(0, -1)));
    throw new DigitalLinkError('ERR_DL_GTIN_CHECK_DIGIT', position + 13, { value, expected });
  }
}

/**
 * Throws unless `value` has 1 to the row's length of characters, all of them in character set 82.
 * `positionOf` turns an index in the value into the position that the error reports.
 */
export function checkQualifierValue(row: QualifierRow, value: string, positionOf: (index: number) => number): void {
  if (value.length === 0 || value.length > row.maxLength) {
    throw new DigitalLinkError('ERR_DL_VALUE_LENGTH', positionOf(0), { ai: row.ai, value, expected: String(row.maxLength) });
  }
  const bad = findOutsideCset82(value);
  if (bad >= 0) throw new DigitalLinkError('ERR_DL_VALUE_CHARACTER', positionOf(bad), { ai: row.ai, value: value.charAt(bad) });
}
