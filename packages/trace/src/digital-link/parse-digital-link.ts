import { checkKeyValue, checkQualifierValue } from './check-value.ts';
import type { DigitalLink, KeyQualifiers } from './digital-link.ts';
import { DigitalLinkError } from './digital-link-error.ts';
import { KEY_TABLE, type KeyRow } from './key-table.ts';
import { parseQuery } from './parse-query.ts';
import { percentDecode } from './percent-encoding.ts';
import { splitUri } from './split-uri.ts';

/** Longest URI that is read, in characters. Ours are at most 512; others may carry long data attributes. */
const MAX_LENGTH = 2048;

interface Segment {
  text: string;
  position: number;
}

function segmentsOf(path: string, offset: number): Segment[] {
  let position = offset;
  return path.split('/').map((text) => {
    const segment = { text, position };
    position += text.length + 1;
    return segment;
  });
}

function decodeSegment({ text, position }: Segment): string {
  const decoded = percentDecode(text);
  if (decoded === undefined) throw new DigitalLinkError('ERR_DL_PERCENT', position + text.indexOf('%'));
  return decoded;
}

/** Where the decoded character at `index` stands in the URI. All characters before it are ASCII, one or three characters each. */
function positionInSegment({ text, position }: Segment, index: number): number {
  let at = 0;
  for (let i = 0; i < index; i += 1) at += text.charAt(at) === '%' ? 3 : 1;
  return position + at;
}

/** The rightmost pair whose first half is a primary key: whatever stands before it is stem, however much it looks like a key. */
function findKey(segments: readonly Segment[]): { row: KeyRow; index: number } {
  for (let index = segments.length - 2; index >= 1; index -= 2) {
    const row = KEY_TABLE.find((candidate) => candidate.segments.includes(segments[index]?.text ?? ''));
    if (row) return { row, index };
  }
  throw new DigitalLinkError('ERR_DL_KEY_MISSING', segments[0]?.position ?? 0);
}

function readQualifiers(row: KeyRow, segments: readonly Segment[]): KeyQualifiers {
  const qualifiers: KeyQualifiers = {};
  let reached = -1;
  for (let i = 0; i + 1 < segments.length; i += 2) {
    const [name, value] = segments.slice(i, i + 2);
    if (!name || !value) break;
    const order = row.qualifiers.findIndex(({ ai }) => ai === name.text);
    const qualifier = row.qualifiers[order];
    if (!qualifier) {
      throw new DigitalLinkError('ERR_DL_QUALIFIER_UNKNOWN', name.position, { ai: row.segments[0] ?? '', value: name.text });
    }
    if (order <= reached) {
      const expected = row.qualifiers.map(({ ai }) => `(${ai})`).join(' ');
      throw new DigitalLinkError('ERR_DL_QUALIFIER_ORDER', name.position, { ai: qualifier.ai, expected });
    }
    reached = order;
    const text = decodeSegment(value);
    checkQualifierValue(qualifier, text, (at) => positionInSegment(value, at));
    qualifiers[qualifier.field] = text;
  }
  return qualifiers;
}

/**
 * Reads a GS1 Digital Link URI with the key (01) and qualifiers (22), (10), (21), or the OCOP link `/ocop/<product code>` with (10), (21).
 * Strict: GTIN of 14 digits with its check digit, qualifiers in order, percent-encoding sound, no trailing slash, at most 2,048 characters.
 * Throws `DigitalLinkError` with the code, the position and a sentence in both languages.
 * Source: GS1 Digital Link Standard: URI Syntax 1.6; GS1 Syntax Dictionary (2026). Other primary keys are refused as `ERR_DL_KEY_MISSING`.
 */
export function parseDigitalLink(uri: string): DigitalLink {
  if (uri.length > MAX_LENGTH) throw new DigitalLinkError('ERR_DL_LENGTH', MAX_LENGTH, { expected: String(MAX_LENGTH) });
  const { origin, path, query, queryOffset } = splitUri(uri);
  if (path.endsWith('/')) throw new DigitalLinkError('ERR_DL_TRAILING_SLASH', origin.length + path.length - 1);
  const segments = segmentsOf(path, origin.length);
  const { row, index } = findKey(segments);
  const keySegment = segments[index + 1] ?? { text: '', position: uri.length };
  const value = row.field === 'gtin' ? decodeSegment(keySegment) : keySegment.text;
  checkKeyValue(row, value, keySegment.position);
  const key = row.field === 'gtin' ? { gtin: value } : { productCode: value };
  return {
    stem: uri.slice(0, (segments[index]?.position ?? 0) - 1),
    ...key,
    ...readQualifiers(row, segments.slice(index + 2)),
    parameters: parseQuery(query, queryOffset, row),
  };
}

/** The parts of the link, or undefined where `parseDigitalLink` would throw. */
export function tryParseDigitalLink(uri: string): DigitalLink | undefined {
  try {
    return parseDigitalLink(uri);
  } catch (error) {
    if (error instanceof DigitalLinkError) return undefined;
    throw error;
  }
}

/** Is this text a Digital Link that `parseDigitalLink` reads? */
export function isDigitalLink(uri: string): boolean {
  return tryParseDigitalLink(uri) !== undefined;
}
