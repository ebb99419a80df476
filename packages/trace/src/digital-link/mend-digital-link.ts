import { AI_TABLE } from '../application-identifier/ai-table.ts';
import { findValueFlaw } from '../application-identifier/check-value.ts';
import type { Gs1Element } from '../application-identifier/gs1-element.ts';
import { ALIASES } from './aliases.ts';
import { isPrimaryKey, qualifierOrders } from './key-sequences.ts';
import type { MendCode } from './mend.ts';
import { decodeForReaders } from './percent-encoding.ts';
import type { ProblemDetails } from './problem.ts';
import { isDigitalLink } from './is-digital-link.ts';
import { tryDecompressDigitalLink } from './unpack-digital-link.ts';
import { placeElements, writeUri } from './write-uri.ts';

/** A mend before it has words. */
export interface RawMend {
  readonly code: MendCode;
  readonly details: ProblemDetails;
}

export interface Mended {
  readonly uri: string;
  readonly mends: readonly RawMend[];
}

/**
 * What the link was most likely meant to be, and what had to be done for it. The result may still be wrong in its values: callers read
 * it strictly. A link that is right comes back as it is. With `fixCheckDigits` wrong check digits are computed anew, which is a guess
 * that only a suggestion may make.
 */
export function mendDigitalLink(text: string, { fixCheckDigits }: { fixCheckDigits: boolean }): Mended {
  const mends: RawMend[] = [];
  const note = (code: MendCode, details: ProblemDetails = {}): void => void mends.push({ code, details });
  const trimmed = text.replace(/^[\s\uFEFF]+|[\s\uFEFF]+$/g, '');
  if (trimmed !== text) note('MEND_WHITESPACE');
  const url = withScheme(trimmed, note);
  if (isDigitalLink(url)) return { uri: url, mends };
  const plain = tryDecompressDigitalLink(url);
  if (plain !== undefined) {
    note('MEND_DECOMPRESSED');
    return { uri: plain, mends };
  }
  return { uri: rebuild(url, note, fixCheckDigits) ?? url, mends };
}

type Note = (code: MendCode, details?: ProblemDetails) => void;

function withScheme(text: string, note: Note): string {
  const match = /^(https?):\/\//i.exec(text);
  const scheme = match?.[1]?.toLowerCase() ?? 'https';
  if (match && (match[1] === scheme || match[1] === scheme.toUpperCase())) return text;
  if (!match && !/^[\w.-]+\.[A-Za-z]{2,}(?::\d+)?\//.test(text)) return text;
  note('MEND_SCHEME', { expected: `${scheme}://` });
  return `${scheme}://${match ? text.slice(match[0].length) : text}`;
}

function rebuild(url: string, note: Note, fixCheckDigits: boolean): string | undefined {
  const [, origin = '', path = '', query = '', fragment = ''] =
    /^([a-zA-Z]+:\/\/[^/?#]*)([^?#]*)(?:\?([^#]*))?(#.*)?$/.exec(url) ?? [];
  const tidy = path.replace(/\/{2,}/g, '/').replace(/\/$/, '');
  if (tidy !== path) note('MEND_SLASHES');
  const segments = tidy.split('/').slice(1);
  const start = keyIndex(segments);
  if (start === undefined) return undefined;
  const elements: Gs1Element[] = [];
  for (let i = start; i + 1 < segments.length; i += 2) {
    elements.push(element(segments[i] ?? '', segments[i + 1] ?? '', false, note, fixCheckDigits));
  }
  const inPath = elements.length;
  const parameters = readParameters(query, elements, note, fixCheckDigits);
  const placed = placeElements(elements);
  if (!placed) return undefined;
  noteMoves(elements.slice(0, inPath), elements.slice(inPath), [placed.key, ...placed.qualifiers], note);
  return writeUri([origin, ...segments.slice(0, start)].join('/'), placed, parameters) + fragment;
}

const identifierOf = (name: string): string => ALIASES[name.toLowerCase()] ?? name;

/** Where the rightmost primary key stands, with only identifiers and aliases after it. */
function keyIndex(segments: readonly string[]): number | undefined {
  for (let i = segments.length - 2; i >= 0; i -= 2) {
    const ai = identifierOf(segments[i] ?? '');
    if (isPrimaryKey(ai)) return i;
    if (!AI_TABLE.has(ai)) return undefined;
  }
  return undefined;
}

function element(name: string, raw: string, isQuery: boolean, note: Note, fixCheckDigits: boolean): Gs1Element {
  const ai = identifierOf(name);
  if (ai !== name) note('MEND_ALIAS', { value: name, expected: ai });
  const decoded = decodeForReaders(raw, isQuery);
  if (/[^!$%&'()*+,\-.0-9:;=@A-Z_a-z~]/.test(raw)) note('MEND_ENCODING', { ai });
  const padded = ai === '01' && /^(?:\d{8}|\d{12}|\d{13})$/.test(decoded) ? decoded.padStart(14, '0') : decoded;
  if (padded !== decoded) note('MEND_GTIN_PADDED', { expected: padded });
  const entry = AI_TABLE.get(ai);
  const flaw = fixCheckDigits && entry ? findValueFlaw(entry, padded) : undefined;
  const isDigit = flaw?.code === 'ERR_AI_CHECK_DIGIT' || flaw?.code === 'ERR_AI_CHECK_PAIR';
  if (!flaw || !isDigit || flaw.expected === undefined) return { ai, value: padded };
  const value = padded.slice(0, flaw.index) + flaw.expected + padded.slice(flaw.index + flaw.expected.length);
  note('MEND_CHECK_DIGIT', { ai, expected: value });
  return { ai, value };
}

/** Puts the elements of the query behind those of the path; gives the parameters of others back as they came. */
function readParameters(query: string, elements: Gs1Element[], note: Note, fixCheckDigits: boolean): string[] {
  const parameters: string[] = [];
  for (const piece of query.split('&')) {
    const [name = '', ...rest] = piece.split('=');
    const raw = rest.join('=');
    if (!AI_TABLE.has(name) || rest.length === 0) {
      if (piece !== '') parameters.push(piece);
    } else if (raw === '') {
      note('MEND_EMPTY', { ai: name });
    } else {
      const read = element(name, raw, true, note, fixCheckDigits);
      const isRepeated = elements.some(({ ai, value }) => ai === read.ai && value === read.value);
      if (isRepeated) note('MEND_REPEATED', { ai: name });
      else elements.push(read);
    }
  }
  return parameters;
}

function noteMoves(before: readonly Gs1Element[], query: readonly Gs1Element[], after: readonly Gs1Element[], note: Note): void {
  const path = after.map(({ ai }) => ai);
  const kept = before.map(({ ai }) => ai).filter((ai) => path.includes(ai));
  for (const { ai } of before) if (!path.includes(ai)) note('MEND_INTO_QUERY', { ai });
  for (const { ai } of query) if (path.includes(ai)) note('MEND_INTO_PATH', { ai });
  if (kept.join(' ') !== path.filter((ai) => kept.includes(ai)).join(' ')) {
    const order = qualifierOrders(path[0] ?? '').find((run) => path.slice(1).every((ai) => run.includes(ai))) ?? [];
    note('MEND_ORDER', { expected: order.map((ai) => `(${ai})`).join(' ') });
  }
}
