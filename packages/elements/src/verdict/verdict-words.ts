import type { Outcome } from '@ocop/verify';
import { describeOutcome, type Description } from '@ocop/verify/locales';
import type { Language } from '../locale/language.ts';
import { sentencesIn } from '../locale/sentences-in.ts';

/** The verdict in words. Where the page named nobody to trust, that is said instead of advice about the network. */
export function verdictWords(outcome: Outcome, language: Language): Description {
  const words = describeOutcome(outcome, language);
  const { trustMissing, trustInvalid } = sentencesIn(language);
  const [reason] = outcome.reasons;
  if (reason !== 'trust-missing' && reason !== 'trust-invalid') return words;
  return {
    title: words.title,
    detail: reason === 'trust-missing' ? trustMissing : trustInvalid,
    tone: words.tone,
    icon: words.icon,
  };
}

/** The whole verdict as one sentence for a screen reader. */
export function verdictSentence({ title, detail }: Description): string {
  return detail === undefined ? title : `${title}. ${detail}`;
}
