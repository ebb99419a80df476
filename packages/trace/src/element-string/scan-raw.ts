import { identifierAt } from '../application-identifier/ai-table.ts';
import type { ElementStringProblem } from './problem.ts';
import type { ScannedElement } from './scan-bracketed.ts';

/** The character that scanners send for FNC1 inside a message. */
const GROUP_SEPARATOR = '\x1d';

/** What announces GS1 element strings: GS1-128, DataBar and composites, DataMatrix, QR, DotCode. */
const SYMBOLOGIES = [']C1', ']e0', ']d2', ']Q3', ']J1'];

/**
 * Elements run together, as scanners send them: a symbology identifier, then GS (0x1D) behind every value of no pre-defined length; or
 * `^` for FNC1 at the beginning and between, as GS1's syntax engine writes it. A separator behind a fixed length is let pass.
 */
export function scanRaw(text: string): ScannedElement[] | ElementStringProblem {
  const mark = text.startsWith(']') ? text.slice(0, 3) : text.charAt(0);
  if (mark.length === 3 && !SYMBOLOGIES.includes(mark)) {
    return { code: 'ERR_ES_SYMBOLOGY', position: 0, details: { value: mark, expected: SYMBOLOGIES.join(' ') } };
  }
  if (mark.length !== 3 && mark !== '^' && mark !== GROUP_SEPARATOR) {
    return { code: 'ERR_ES_START', position: 0, details: { value: text } };
  }
  const separator = mark === '^' ? '^' : GROUP_SEPARATOR;
  const elements: ScannedElement[] = [];
  for (let at = mark.length; at < text.length;) {
    const entry = identifierAt(text, at);
    if (!entry) return { code: 'ERR_AI_UNKNOWN', position: at, details: { value: text.slice(at, at + 4) } };
    const start = at + entry.ai.length;
    const stop = text.indexOf(separator, start);
    const limit = stop < 0 ? text.length : stop;
    const end = Math.min(start + entry.max, limit);
    if (!entry.fixed && end < limit) return { code: 'ERR_ES_SEPARATOR', position: end, details: { ai: entry.ai } };
    elements.push({ ai: entry.ai, value: text.slice(start, end), start: at, positionOf: (index) => start + index });
    at = end === limit ? limit + 1 : end;
  }
  return elements;
}
