import { verify, type Outcome } from '@ocop/verify';
import type { ReactiveElement } from 'lit';
import { attributeText } from '../text/attribute-text.ts';
import { onTrustChange, trustAnchor } from '../trust/trust-anchor.ts';
import { deepFreeze } from './deep-freeze.ts';
import { expectedClaims, type PageClaims } from './expected-claims.ts';
import { afterFirstCheck } from './first-check.ts';
import { pageStore } from './page-store.ts';
import { readInput } from './read-input.ts';
import { uncheckedOutcome } from './unchecked-outcome.ts';

/** Detail of the event `ocop-outcome`: the two axes and the headline, frozen. */
export interface OutcomeDetail {
  readonly state: Outcome['state'];
  readonly authenticity: Outcome['authenticity'];
  readonly standing: Outcome['standing'];
  readonly wouldBe: Outcome['wouldBe'] | null;
}

/**
 * The one way to a verdict: asks `verify` and keeps its frozen answer where no attribute, property or slot reaches it.
 * A newer question makes the answer to an older one void.
 */
export class Check {
  readonly #host: ReactiveElement;
  #asked = 0;
  #question: { text: string; claims: PageClaims } | undefined;
  #outcome: Outcome | null = null;
  #registry: string | null = null;
  #stop: (() => void) | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  /** The last answer; null while there is no question or no answer yet. */
  get outcome(): Outcome | null {
    return this.#outcome;
  }

  get checking(): boolean {
    return this.#question !== undefined && this.#outcome === null;
  }

  /** Origin of the registry that is asked, once it is known. */
  get registry(): string | null {
    return this.#registry;
  }

  /** Asks anew; null or blank text withdraws the question. */
  async ask(text: string | null, claims: PageClaims): Promise<void> {
    const asked = (this.#asked += 1);
    const asking = attributeText(text);
    this.#question = asking === '' ? undefined : { text: asking, claims };
    this.#outcome = null;
    this.#host.requestUpdate();
    const outcome = await this.#answer();
    if (asked !== this.#asked) return;
    this.#outcome = outcome;
    this.#host.requestUpdate();
    if (outcome === null) return;
    const { state, authenticity, standing, wouldBe = null } = outcome;
    const detail: OutcomeDetail = Object.freeze({ state, authenticity, standing, wouldBe });
    this.#host.dispatchEvent(new CustomEvent('ocop-outcome', { detail, bubbles: true, composed: true }));
  }

  /** Asks again whenever the page changes its trust anchor, until `unwatch`. */
  watch(): void {
    this.#stop ??= onTrustChange(() => {
      void this.ask(this.#question?.text ?? null, this.#question?.claims ?? { gtin: null, productCode: null, stars: null });
    });
  }

  unwatch(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  async #answer(): Promise<Outcome | null> {
    const question = this.#question;
    const anchor = await trustAnchor();
    if ('problem' in anchor) return question === undefined ? null : deepFreeze(uncheckedOutcome(anchor.problem, '', Date.now()));
    const { trust } = anchor;
    this.#registry = trust.registry;
    if (question === undefined) return null;
    const check = () =>
      verify(readInput(question.text, trust.registry), {
        now: Date.now(),
        trust,
        fetch: (url, init) => globalThis.fetch(url, init),
        store: pageStore,
        expected: expectedClaims(question.claims),
      });
    try {
      return deepFreeze(await afterFirstCheck(trust.registry, check));
    } catch {
      // verify() throws for misuse only: an anchor it does not accept. No answer may look like one, so this is "cannot check".
      return deepFreeze(uncheckedOutcome('trust-invalid', trust.registry, Date.now()));
    }
  }
}
