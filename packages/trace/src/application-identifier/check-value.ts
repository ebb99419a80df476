import type { ApplicationIdentifier } from './application-identifier.ts';
import { CHARACTERS, findOutside } from './character-set.ts';
import type { Flaw } from './flaw.ts';

/** `14`, `1–20`: how many characters a value may have. */
export const lengthRange = ({ min, max }: ApplicationIdentifier): string => (min === max ? String(min) : `${min}–${max}`);

/** The first flaw of a whole value: its length, its characters, its check digit, date, country and so on. */
export function findValueFlaw(entry: ApplicationIdentifier, value: string): Flaw | undefined {
  if (value.length < entry.min || value.length > entry.max) {
    return { code: 'ERR_AI_LENGTH', index: Math.min(value.length, entry.max), expected: lengthRange(entry) };
  }
  let start = 0;
  for (const { type, min, max, optional, lints } of entry.components) {
    const end = Math.min(start + max, value.length);
    if (optional && end === start) break;
    const bad = findOutside(type, value, start, type === 'Z' ? endOfBase64(value, start, end) : end);
    if (bad >= 0) return { code: 'ERR_AI_CHARACTER', index: bad, expected: CHARACTERS[type] };
    if (end - start < min) return { code: 'ERR_AI_LENGTH', index: end, expected: lengthRange(entry) };
    if (lints.length > 0) {
      const component = start === 0 && end === value.length ? value : value.slice(start, end);
      for (const lint of lints) {
        const flaw = lint(component);
        if (flaw) return { ...flaw, index: start + flaw.index };
      }
    }
    start = end;
  }
  return undefined;
}

/** One or two `=` may end set 64 when the whole is a multiple of three, as the GS1 syntax test `cset64` counts. */
function endOfBase64(value: string, start: number, end: number): number {
  let body = end;
  while (body > start && value.charAt(body - 1) === '=') body -= 1;
  const pads = end - body;
  return pads <= 2 && (pads === 0 || (end - start) % 3 === 0) ? body : end;
}
