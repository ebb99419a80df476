import type { Outcome } from '@ocop/verify';
import { describeOutcome, en, vi, type Description, type Locale } from '@ocop/verify/locales';
import type { Language } from '../locale/language.ts';
import { wordsOf } from '../locale/translations.ts';
import { verdictWords } from '../locale/verdict/verdict-words-in.ts';

/** Titles, advice, reasons and axes of outcomes in a language. */
export function outcomeLocale(language: Language): Locale {
  return wordsOf('outcome', { vi, en }, language);
}

/** The verdict in words. Where the page named nobody to trust, that is said instead of advice about the network. */
export function outcomeWords(outcome: Outcome, language: Language): Description {
  const words = describeOutcome(outcome, outcomeLocale(language));
  const { trustMissing, trustInvalid } = verdictWords(language);
  const [reason] = outcome.reasons;
  if (reason !== 'trust-missing' && reason !== 'trust-invalid') return words;
  const detail = reason === 'trust-missing' ? trustMissing : trustInvalid;
  return { title: words.title, detail, tone: words.tone, icon: words.icon };
}

/** The whole verdict as one sentence for a screen reader. */
export function outcomeSentence({ title, detail }: Description): string {
  return detail === undefined ? title : `${title}. ${detail}`;
}

/** What a test label would be were it real, without what is said beside it; undefined for others. */
export function wouldBeSentence(outcome: Outcome, language: Language): string | undefined {
  if (outcome.wouldBe === undefined) return undefined;
  const locale = outcomeLocale(language);
  return locale.wouldBe(describeOutcome({ ...outcome, state: outcome.wouldBe }, locale).title);
}
