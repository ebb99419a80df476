import { verify, type Outcome } from '@ocop/verify';
import { trustAnchor } from '../trust/trust-anchor.ts';
import type * as detail from '../verdict/detail-view.ts';
import * as view from '../verdict/view.ts';
import type { Question } from './check.ts';
import { deepFreeze } from './deep-freeze.ts';
import { expectedClaims } from './expected-claims.ts';
import { afterFirstCheck } from './first-check.ts';
import { loadDetail } from './load-detail.ts';
import { pageStore } from './page-store.ts';
import { readInput } from './read-input.ts';
import { uncheckedOutcome } from './unchecked-outcome.ts';

/** A frozen outcome, and the templates that put one into words: both arrive with the first question. */
export interface Answer {
  readonly outcome: Outcome;
  readonly view: typeof view;
  /** Facts, evidence and journey, where the element shows them. */
  readonly detail: typeof detail | undefined;
}

async function outcomeOf(question: Question): Promise<Outcome> {
  const anchor = await trustAnchor();
  if ('problem' in anchor) return uncheckedOutcome(anchor.problem, '', Date.now());
  const { trust } = anchor;
  const check = () =>
    verify(readInput(question.text, trust.registry), {
      now: Date.now(),
      trust,
      fetch: (url, init) => globalThis.fetch(url, init),
      store: pageStore,
      expected: expectedClaims(question.claims),
      signals: { suspectedCopy: question.suspectedCopy },
    });
  try {
    return await afterFirstCheck(trust.registry, check);
  } catch {
    // verify() throws for misuse only: an anchor it does not accept. No answer may look like one, so this is "cannot check".
    return uncheckedOutcome('trust-invalid', trust.registry, Date.now());
  }
}

/** Answers a question. Rejects only where what shows the answer cannot be loaded. */
export async function answerTo(question: Question): Promise<Answer> {
  const loading = question.detailed ? loadDetail() : undefined;
  const outcome = deepFreeze(await outcomeOf(question));
  return { outcome, view, detail: await loading };
}
