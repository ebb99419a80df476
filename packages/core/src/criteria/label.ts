/** Labels of sheets by their place, Vietnamese and English. Paraphrases: the wording of the decision is in the decision. */
export interface CriteriaTexts {
  readonly vi: readonly string[];
  /** Translations of this project; '' where there is none yet (some labels of 1048/2019). */
  readonly en: readonly string[];
}

/** The label of a part, section, criterion or option; Vietnamese where there is no English. '' for a place that the list does not have. */
export function label({ text }: { readonly text: number }, language: 'vi' | 'en', texts: CriteriaTexts): string {
  const vietnamese = texts.vi[text] ?? '';
  return language === 'vi' ? vietnamese : texts.en[text] || vietnamese;
}
