import type { Flaw } from '../flaw.ts';
import { countryAlpha2 } from './code-list.ts';

const flaw = (index: number): Flaw => ({ code: 'ERR_AI_IBAN', index });

/** `iban`: country, more than ten of 0-9 A-Z, remainder 1 modulo 97. Source: ISO 13616-1 as the GS1 syntax tests apply it. */
export function iban(text: string): Flaw | undefined {
  if (countryAlpha2(text.slice(0, 2))) return flaw(0);
  if (text.length <= 10) return flaw(text.length - 1);
  const bad = text.search(/[^0-9A-Z]/);
  if (bad >= 0) return flaw(bad);
  let remainder = 0;
  for (const character of text.slice(4) + text.slice(0, 4)) {
    const number = Number.parseInt(character, 36);
    remainder = (remainder * (number < 10 ? 10 : 100) + number) % 97;
  }
  return remainder === 1 ? undefined : flaw(2);
}
