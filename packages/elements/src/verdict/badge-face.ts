import type { Outcome } from '@ocop/verify';
import type { TemplateResult } from 'lit';
import { dayText } from '../locale/day-time.ts';
import type { Language } from '../locale/language.ts';
import { localText } from '../locale/local-text.ts';
import { pageWords } from '../locale/page/page-words-in.ts';
import { verdictWords } from '../locale/verdict/verdict-words-in.ts';
import { plainText } from '../text/plain-text.ts';
import { outcomeSentence, outcomeWords, wouldBeSentence } from './outcome-words.ts';
import { verdictStars, type Stars } from './verdict-stars.ts';
import { verdictIcon } from './verdict-icon.ts';

/** What a badge shows: its look, the sentence for a screen reader, stars, and up to three lines. */
export interface BadgeFace {
  readonly kind: string;
  readonly sentence: string;
  readonly stars?: Stars;
  readonly icon?: TemplateResult;
  readonly watermark?: string;
  readonly name?: string;
  readonly line: string;
  readonly fine?: string;
}

/** The face of a verdict. Only `verified` names issuer and last day; every other state says first what is the matter. */
export function badgeFace(outcome: Outcome, language: Language): BadgeFace {
  const say = verdictWords(language);
  const words = outcomeWords(outcome, language);
  const stars = verdictStars(outcome);
  const { ocopStars } = pageWords(language);
  const base = {
    kind: `tone-${words.tone} ${outcome.state}`,
    sentence: outcomeSentence(words),
    stars,
    icon: verdictIcon(words.icon),
    ...(stars.look === 'none' ? {} : { name: ocopStars(stars.count) }),
  };
  if (outcome.state === 'test')
    return { ...base, watermark: say.testLabel, line: wouldBeSentence(outcome, language) ?? say.testNote };
  if (outcome.state === 'verified' && outcome.claims !== null) {
    const issuer = plainText(localText(outcome.issuer?.name, language));
    return {
      ...base,
      name: base.name ?? 'OCOP',
      line: say.verified,
      fine: `${issuer}, ${say.until(dayText(outcome.claims.validUntil, language))}`,
    };
  }
  const unchecked = outcome.reasons[0]?.startsWith('trust-') === true ? words.detail : undefined;
  return {
    ...base,
    line: words.title,
    ...(unchecked === undefined ? {} : { fine: unchecked }),
  };
}
