import type { CriteriaTexts } from '../label.ts';
import { CRITERIA_TEXTS } from '../texts.ts';
import { TEXTS_1048_EN } from './texts-en.ts';
import { TEXTS_1048_VI } from './texts-vi.ts';

/** Labels of the sheets of 1048/2019: the shared list, then those that only these sheets use. */
export const CRITERIA_TEXTS_1048: CriteriaTexts = {
  vi: [...CRITERIA_TEXTS.vi, ...TEXTS_1048_VI],
  en: [...CRITERIA_TEXTS.en, ...TEXTS_1048_EN],
};
