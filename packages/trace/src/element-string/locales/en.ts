import { FLAWS_EN } from '../../application-identifier/locales/en.ts';
import type { ElementStringLocale } from './locale.ts';

export const en: ElementStringLocale = {
  ...FLAWS_EN,
  ERR_ES_EMPTY: () => 'The element string holds no data.',
  ERR_ES_START: (d) => `An element string begins with "(", "^", FNC1 or a symbology identifier such as ]Q3; got "${d.value}".`,
  ERR_ES_SYMBOLOGY: (d) =>
    `The symbology identifier "${d.value}" does not announce GS1 element strings; expected one of ${d.expected}.`,
  ERR_ES_BRACKET: (_, at) => `At character ${at + 1} an identifier in brackets is expected, such as (01).`,
  ERR_ES_SEPARATOR: (d, at) => `After (${d.ai}), at character ${at + 1}, the separator FNC1 or the end is expected.`,
  ERR_ES_TOO_MANY: (d) => `The string has more than ${d.expected} elements.`,
};
