import { AI_TABLE } from '../application-identifier/ai-table.ts';
import type { ElementStringProblem } from './problem.ts';

/** An element with the place of each character of its value in the text. */
export interface ScannedElement {
  readonly ai: string;
  readonly value: string;
  /** Where the identifier begins. */
  readonly start: number;
  /** The place in the text of the value's character at `index`. */
  readonly positionOf: (index: number) => number;
}

/**
 * `(01)09520123456788(10)A1`. A bracket that opens inside a value is written `\(`; one that closes stands as it is.
 * Source: the bracketed AI syntax of GS1's syntax engine.
 */
export function scanBracketed(text: string): ScannedElement[] | ElementStringProblem {
  const elements: ScannedElement[] = [];
  for (let at = 0; at < text.length;) {
    const close = text.indexOf(')', at);
    if (text.charAt(at) !== '(' || close < 0) return { code: 'ERR_ES_BRACKET', position: at, details: {} };
    const ai = text.slice(at + 1, close);
    if (!AI_TABLE.has(ai)) return { code: 'ERR_AI_UNKNOWN', position: at + 1, details: { value: ai } };
    const places: number[] = [];
    let next = close + 1;
    for (; next < text.length && text.charAt(next) !== '('; next += 1) {
      if (text.charAt(next) === '\\' && text.charAt(next + 1) === '(') next += 1;
      places.push(next);
    }
    const end = next;
    const value = places.map((place) => text.charAt(place)).join('');
    elements.push({ ai, value, start: at + 1, positionOf: (index) => places[index] ?? end });
    at = end;
  }
  return elements;
}
