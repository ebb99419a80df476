import type { Outcome } from '@ocop/verify';
import { isServer, type ReactiveElement } from 'lit';
import { attributeText } from '../text/attribute-text.ts';
import { onTrustChange } from '../trust/configured-trust.ts';
import type { Answer } from './answer.ts';
import type { PageClaims } from './expected-claims.ts';
import { answer as answerTo } from './load-answer.ts';

/** Detail of the event `ocop-outcome`: the two axes and the headline, frozen. */
export interface OutcomeDetail {
  readonly state: Outcome['state'];
  readonly authenticity: Outcome['authenticity'];
  readonly standing: Outcome['standing'];
  readonly wouldBe: Outcome['wouldBe'] | null;
}

declare global {
  interface GlobalEventHandlersEventMap {
    'ocop-outcome': CustomEvent<OutcomeDetail>;
  }
}

/** What is asked: the text to check, the page's claims, whether the page suspects a copy, and whether facts and evidence will be shown. */
export interface Question {
  readonly text: string;
  readonly claims: PageClaims;
  readonly suspectedCopy: boolean;
  readonly detailed: boolean;
}

const checks = new WeakMap<ReactiveElement, Check>();

/** The one check of an element. It hangs on no property of it, so that a page has nothing to put another in place of. */
export function checkOf(host: ReactiveElement): Check {
  let check = checks.get(host);
  if (check === undefined) checks.set(host, (check = new Check(host)));
  return check;
}

/**
 * The one way to a verdict: asks the verifier, which is loaded with the first question, and keeps its frozen answer.
 * A newer question makes the answer to an older one void.
 */
class Check {
  readonly #host: ReactiveElement;
  #asked = 0;
  #question: Question | undefined;
  #answer: Answer | undefined;
  #failed = false;
  #running: Promise<Outcome | null> = Promise.resolve(null);
  #stop: (() => void) | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  /** Outcome and the words for it; undefined while there is no question or no answer yet. */
  get answer(): Answer | undefined {
    return this.#answer;
  }

  get outcome(): Outcome | null {
    return this.#answer?.outcome ?? null;
  }

  get checking(): boolean {
    return this.#question !== undefined && this.#answer === undefined && !this.#failed;
  }

  /** The verifier itself could not be loaded. */
  get failed(): boolean {
    return this.#failed;
  }

  /** Asks where the question differs from the last one; blank text withdraws it. */
  ask(text: unknown, claims: Readonly<Record<keyof PageClaims, unknown>>, suspectedCopy: boolean, detailed: boolean): void {
    const asking = attributeText(text);
    // Whatever a script put into a property becomes text here: nothing below meets an object of the page.
    const [gtin, productCode, stars] = [claims.gtin, claims.productCode, claims.stars].map(attributeText);
    const question = asking === '' ? undefined : { text: asking, claims: { gtin, productCode, stars }, suspectedCopy, detailed };
    if (JSON.stringify(question) !== JSON.stringify(this.#question))
      this.#running = this.#pursue(question as Question | undefined);
  }

  /** Resolves when the running check has ended: with its outcome, or null where there is none or a newer question overtook it. */
  settled(): Promise<Outcome | null> {
    return this.#running;
  }

  /** Asks again whenever the page changes its trust anchor, until `unwatch`. */
  watch(): void {
    this.#stop ??= onTrustChange(() => (this.#running = this.#pursue(this.#question)));
  }

  unwatch(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  async #pursue(question: Question | undefined): Promise<Outcome | null> {
    const asked = (this.#asked += 1);
    this.#question = question;
    // A verdict belongs to the moment and the place where it is read: a server checks nothing.
    if (isServer) return null;
    this.#answer = undefined;
    this.#failed = false;
    this.#host.requestUpdate();
    if (question === undefined) return null;
    const answer = await answerTo(question).catch(() => undefined);
    if (asked !== this.#asked) return null;
    this.#answer = answer;
    this.#failed = answer === undefined;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (answer === undefined) return null;
    const { outcome } = answer;
    const { state, authenticity, standing, wouldBe = null } = outcome;
    const detail: OutcomeDetail = Object.freeze({ state, authenticity, standing, wouldBe });
    this.#host.dispatchEvent(new CustomEvent('ocop-outcome', { detail, bubbles: true, composed: true }));
    return outcome;
  }
}

export type { Check };
