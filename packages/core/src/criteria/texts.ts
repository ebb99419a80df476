import { TEXTS_EN } from './texts-en.ts';
import { TEXTS_VI } from './texts-vi.ts';

/** Labels of sheets by their place, Vietnamese and English. Paraphrases: the wording of the decision is in the decision. */
export interface CriteriaTexts {
  readonly vi: readonly string[];
  /** Translations of this project; '' where there is none yet (some labels of 1048/2019). */
  readonly en: readonly string[];
}

/** Labels of the sheets of 26/2026 and 148/2023, which share most of theirs. */
export const CRITERIA_TEXTS: CriteriaTexts = { vi: TEXTS_VI, en: TEXTS_EN };

/** The label of a part, section, criterion or option; Vietnamese where there is no English. '' for a place that the list does not have. */
export function label({ text }: { readonly text: number }, language: 'vi' | 'en', texts: CriteriaTexts = CRITERIA_TEXTS): string {
  const vietnamese = texts.vi[text] ?? '';
  return language === 'vi' ? vietnamese : texts.en[text] || vietnamese;
}
