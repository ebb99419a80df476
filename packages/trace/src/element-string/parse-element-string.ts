import { AI_TABLE } from '../application-identifier/ai-table.ts';
import { findAssociationFlaw } from '../application-identifier/check-associations.ts';
import { findValueFlaw } from '../application-identifier/check-value.ts';
import type { Gs1Element } from '../application-identifier/gs1-element.ts';
import { ElementStringError } from './element-string-error.ts';
import type { ElementStringProblem } from './problem.ts';
import { scanBracketed, type ScannedElement } from './scan-bracketed.ts';
import { scanRaw } from './scan-raw.ts';

/** Most elements that are read, as in GS1's syntax engine. */
const MAX_ELEMENTS = 64;

export interface ParseElementStringOptions {
  /**
   * Whether mandatory and forbidden company is checked. One pack may carry its elements in several symbols: pass `skip` for each, and
   * check them together. Default `check`.
   */
  readonly associations?: 'check' | 'skip';
}

function findProblem(elements: readonly ScannedElement[], associations: 'check' | 'skip'): ElementStringProblem | undefined {
  if (elements.length === 0) return { code: 'ERR_ES_EMPTY', position: 0, details: {} };
  if (elements.length > MAX_ELEMENTS) {
    return { code: 'ERR_ES_TOO_MANY', position: elements[MAX_ELEMENTS]?.start ?? 0, details: { expected: String(MAX_ELEMENTS) } };
  }
  for (const { ai, value, positionOf } of elements) {
    const entry = AI_TABLE.get(ai);
    const flaw = entry && findValueFlaw(entry, value);
    if (!flaw) continue;
    const shown = flaw.code === 'ERR_AI_CHARACTER' ? String.fromCodePoint(value.codePointAt(flaw.index) ?? 0) : value;
    const expected = flaw.expected === undefined ? {} : { expected: flaw.expected };
    return { code: flaw.code, position: positionOf(flaw.index), details: { ai, value: shown, ...expected } };
  }
  const flaw = associations === 'check' ? findAssociationFlaw(elements) : undefined;
  if (!flaw) return undefined;
  const { ai = '', value = '', start = 0 } = elements[flaw.element] ?? {};
  return {
    code: flaw.code,
    position: start,
    details: { ai, value, ...(flaw.expected === undefined ? {} : { expected: flaw.expected }) },
  };
}

/**
 * The elements of a GS1 element string, either bracketed, `(01)09520123456788(10)A1`, or raw with FNC1, as scanners send it. Every value
 * is checked as in a Digital Link. An identifier may stand twice with the same value.
 * Throws `ElementStringError` with code, position and a sentence in both languages.
 */
export function parseElementString(text: string, { associations = 'check' }: ParseElementStringOptions = {}): Gs1Element[] {
  const scanned = text.startsWith('(') ? scanBracketed(text) : scanRaw(text);
  const problem = Array.isArray(scanned) ? findProblem(scanned, associations) : scanned;
  if (problem) throw new ElementStringError(problem);
  return (scanned as ScannedElement[]).map(({ ai, value }) => ({ ai, value }));
}

/** The elements, or undefined where `parseElementString` would throw. */
export function tryParseElementString(text: string, options: ParseElementStringOptions = {}): Gs1Element[] | undefined {
  try {
    return parseElementString(text, options);
  } catch (error) {
    if (error instanceof ElementStringError) return undefined;
    throw error;
  }
}

/** Is this text an element string that `parseElementString` reads? */
export function isElementString(text: string, options: ParseElementStringOptions = {}): boolean {
  return tryParseElementString(text, options) !== undefined;
}
