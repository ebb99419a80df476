import type { Outcome } from '@ocop/verify';
import { html, type TemplateResult } from 'lit';
import type { Language } from '../locale/language.ts';
import { localText } from '../locale/local-text.ts';
import { factsWords } from '../locale/facts/facts-words-in.ts';
import { plainText } from '../text/plain-text.ts';
import { dayTimeText } from './day-time-text.ts';
import { factsList } from './facts-list.ts';
import { outcomeLocale } from './outcome-words.ts';

/** How the verdict came about, for those who want to check the checker. `page` is the host of the page that shows it. */
export function evidence(outcome: Outcome, page: string, language: Language, open: boolean): TemplateResult {
  const say = factsWords(language);
  const { reasons } = outcomeLocale(language);
  const { issuer, evidence: found, freshness } = outcome;
  const at = (iat: number | null) => (iat === null ? '' : dayTimeText(iat * 1000, language));
  const list = found.trustListVersion;
  const facts = [
    { term: say.input, value: say.inputs[found.input] },
    { term: say.issuer, value: plainText(localText(issuer?.name, language)) },
    { term: say.keyId, value: plainText(issuer?.kid) },
    { term: say.algorithm, value: found.alg ?? '' },
    { term: say.registry, value: plainText(found.registry) },
    { term: say.thisPage, value: plainText(page) },
    { term: say.trustList, value: list === null ? '' : say.trustListOf(list, at(freshness.trustListIat)) },
    { term: say.statusList, value: at(freshness.statusIat) },
    { term: say.checked, value: dayTimeText(outcome.checkedAt, language) },
    { term: say.freshness, value: freshness.fresh ? say.fresh : say.notFresh },
    ...(found.pilot ? [{ term: say.pilot, value: say.pilotNote }] : []),
    ...outcome.reasons.map((code, place) => ({ term: place === 0 ? say.reasons : '', value: reasons[code], note: code })),
  ];
  return html`<details part="details" ?open=${open}>
    <summary>${say.evidence}</summary>
    ${factsList(facts, say.noData)}
  </details>`;
}
