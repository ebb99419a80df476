import type { KeyQualifiers } from './digital-link.ts';

/** A key qualifier: its application identifier and the name it has in this API. */
export interface QualifierRow {
  ai: string;
  field: keyof KeyQualifiers;
  maxLength: number;
}

/** A primary key that may stand in the path, with the qualifiers that may follow it, in their only legal order. */
export interface KeyRow {
  field: 'gtin' | 'productCode';
  segments: readonly string[];
  qualifiers: readonly QualifierRow[];
}

const VARIANT: QualifierRow = { ai: '22', field: 'variant', maxLength: 20 };
const LOT: QualifierRow = { ai: '10', field: 'lot', maxLength: 20 };
const SERIAL: QualifierRow = { ai: '21', field: 'serial', maxLength: 20 };

/**
 * Keys and the order of their qualifiers.
 * Source of the GTIN row: GS1 Syntax Dictionary (2026), AI 01, `dlpkey=22,10,21`; of the lengths: its rows 10, 21 and 22, `X..20`.
 * Source of the OCOP row: this project's label grammar, docs/trust-model.md; its lot and serial follow the GS1 rows.
 */
export const KEY_TABLE: readonly KeyRow[] = [
  { field: 'gtin', segments: ['01'], qualifiers: [VARIANT, LOT, SERIAL] },
  { field: 'productCode', segments: ['ocop', 'OCOP'], qualifiers: [LOT, SERIAL] },
];

/** An OCOP product code as it stands in a path: upper-case letters, digits, dot and hyphen, 1–40 characters, never percent-encoded. */
export const PRODUCT_CODE_SEGMENT = /^[0-9A-Z](?:[0-9A-Z.-]{0,38}[0-9A-Z])?$/;
