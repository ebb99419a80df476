import { checkKeyValue, checkQualifierValue } from './check-value.ts';
import type { KeyQualifiers, ProductKey } from './digital-link.ts';
import { DigitalLinkError } from './digital-link-error.ts';
import { KEY_TABLE } from './key-table.ts';
import { percentEncode } from './percent-encoding.ts';
import { splitUri } from './split-uri.ts';

/** Longest URI that is written, in characters: what a label may carry. */
const MAX_LENGTH = 512;

function checkStem(stem: string): string {
  const { origin, path } = splitUri(stem);
  if (origin.length + path.length !== stem.length)
    throw new DigitalLinkError('ERR_DL_STEM', origin.length + path.length, { value: stem });
  return stem.endsWith('/') ? stem.slice(0, -1) : stem;
}

function padGtin(gtin: string): string {
  return /^(?:\d{8}|\d{12}|\d{13})$/.test(gtin) ? gtin.padStart(14, '0') : gtin;
}

/**
 * The Digital Link URI of a product, a lot or a unit: `<stem>/01/<gtin14>[/22/…][/10/…][/21/…]` or `<stem>/ocop/<code>[/10/…][/21/…]`.
 * A GTIN of 8, 12 or 13 digits is zero-padded. A stem in capitals gets `/OCOP/`, so that the whole link stays in QR alphanumeric mode.
 * Writes no query and no fragment. At most 512 characters.
 * Throws `DigitalLinkError`; its position is an index in the argument that is wrong.
 */
export function buildDigitalLink(product: ProductKey & KeyQualifiers, { stem }: { stem: string }): string {
  const root = checkStem(stem);
  const field = product.gtin === undefined ? 'productCode' : 'gtin';
  const row = KEY_TABLE.find((candidate) => candidate.field === field);
  if (!row) throw new DigitalLinkError('ERR_DL_KEY_MISSING', 0);
  const value = product.gtin === undefined ? product.productCode : padGtin(product.gtin);
  checkKeyValue(row, value, 0);
  const capitals = root === root.toUpperCase();
  const parts = [root, capitals ? row.segments.at(-1) : row.segments[0], value];
  for (const qualifier of row.qualifiers) {
    const text = product[qualifier.field];
    if (text === undefined) continue;
    checkQualifierValue(qualifier, text, (at) => at);
    // Character set 82 allows them, but every web client resolves these two as "this folder" and "the folder above".
    if (text === '.' || text === '..') throw new DigitalLinkError('ERR_DL_VALUE_CHARACTER', 0, { ai: qualifier.ai, value: '.' });
    parts.push(qualifier.ai, percentEncode(text));
  }
  if (product.variant !== undefined && field === 'productCode') {
    throw new DigitalLinkError('ERR_DL_QUALIFIER_UNKNOWN', 0, { ai: 'ocop', value: '22' });
  }
  const uri = parts.join('/');
  if (uri.length > MAX_LENGTH) throw new DigitalLinkError('ERR_DL_LENGTH', MAX_LENGTH, { expected: String(MAX_LENGTH) });
  return uri;
}
