import type { Flaw, FlawCode, Lint } from '../flaw.ts';
import { COUNTRIES_ALPHA_2, COUNTRIES_NUMERIC } from './iso-3166.ts';
import { CURRENCIES_NUMERIC } from './iso-4217.ts';
import { PACKAGE_TYPES } from './package-types.ts';

const oneOf =
  (code: FlawCode, list: string): Lint =>
  (text): Flaw | undefined =>
    set(list).has(text) ? undefined : { code, index: 0, ...(list.length <= 40 ? { expected: list } : {}) };

const sets = new Map<string, ReadonlySet<string>>();
/** Built when the first value asks, so that importing costs nothing. */
function set(list: string): ReadonlySet<string> {
  let found = sets.get(list);
  if (!found) {
    found = new Set(list.split(' '));
    sets.set(list, found);
  }
  return found;
}

/** AIDC media types that ICCBBA assigned (01–10) or left to local use (80–99). Source: GS1 General Specifications, table "AIDC media type". */
const MEDIA_TYPES = '01 02 03 04 05 06 07 08 09 10 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99';

export const country = oneOf('ERR_AI_COUNTRY', COUNTRIES_NUMERIC);
/** `iso3166999`: a country, or 999 for several. */
export const countryOr999: Lint = (text) => (text === '999' ? undefined : country(text));
export const countryAlpha2 = oneOf('ERR_AI_COUNTRY', COUNTRIES_ALPHA_2);
export const currency = oneOf('ERR_AI_CURRENCY', CURRENCIES_NUMERIC);
export const packageType = oneOf('ERR_AI_CODE_LIST', PACKAGE_TYPES);
export const mediaType = oneOf('ERR_AI_CODE_LIST', MEDIA_TYPES);
/** `iso5218`, sex: not known, male, female, not applicable. */
export const sex = oneOf('ERR_AI_CODE_LIST', '0 1 2 9');
export const yesNo = oneOf('ERR_AI_CODE_LIST', '0 1');
/** `winding` of a roll: face out, face in, undefined. */
export const winding = oneOf('ERR_AI_CODE_LIST', '0 1 9');
export const hyphen = oneOf('ERR_AI_CODE_LIST', '-');
/** `importeridx` of Regulation (EU) 2018/574. */
export const importerIndex: Lint = (text) =>
  /^[-0-9A-Z_a-z]$/.test(text) ? undefined : { code: 'ERR_AI_CODE_LIST', index: 0, expected: '- 0–9 A–Z _ a–z' };
