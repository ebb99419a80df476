import type { Outcome } from '@ocop/verify';
import { dayTimeText } from '../locale/day-time.ts';
import type { Language } from '../locale/language.ts';
import { sentencesIn } from '../locale/sentences-in.ts';
import { plainText } from '../text/plain-text.ts';
import type { Fact } from './facts-list.ts';

/** How the verdict came about, for those who want to check the checker. `page` is the host of the page that shows it. */
export function evidenceFacts(outcome: Outcome, page: string, language: Language): Fact[] {
  const say = sentencesIn(language);
  const { issuer, evidence, freshness } = outcome;
  const at = (iat: number | null) => (iat === null ? '' : dayTimeText(iat * 1000, language));
  const list = evidence.trustListVersion;
  return [
    { term: say.issuer, value: plainText(language === 'en' ? (issuer?.name.en ?? issuer?.name.vi) : issuer?.name.vi) },
    { term: say.keyId, value: plainText(issuer?.kid) },
    { term: say.algorithm, value: evidence.alg ?? '' },
    { term: say.registry, value: plainText(evidence.registry) },
    { term: say.thisPage, value: plainText(page) },
    { term: say.trustList, value: list === null ? '' : say.trustListOf(list, at(freshness.trustListIat)) },
    { term: say.statusList, value: at(freshness.statusIat) },
    { term: say.checked, value: dayTimeText(outcome.checkedAt, language) },
    { term: say.freshness, value: freshness.fresh ? say.fresh : say.notFresh },
    ...(evidence.pilot ? [{ term: say.pilot, value: say.pilotNote }] : []),
    { term: say.reasons, value: plainText(outcome.reasons.join(', ')) },
  ];
}
