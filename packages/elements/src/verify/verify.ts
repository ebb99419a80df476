import type { Outcome } from '@ocop/verify';
import { html, isServer, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Answer } from '../check/answer.ts';
import { checkOf } from '../check/check.ts';
import type { PageClaims } from '../check/expected-claims.ts';
import { locationInput } from '../check/location-input.ts';
import { CheckingElement } from '../element/checking-element.ts';
import { formWords } from '../locale/form/form-words-in.ts';
import type { LotDates } from '../journey/read-lot-dates.ts';
import type { Language } from '../locale/language.ts';
import { nearestLanguage } from '../locale/nearest-language.ts';
import { factsStyles } from '../style/facts.styles.ts';
import { rootStyles } from '../style/root.styles.ts';
import { toneStyles } from '../style/tone.styles.ts';
import { verdictStyles } from '../style/verdict.styles.ts';
import { attributeText } from '../text/attribute-text.ts';
import { headingLevel } from '../text/heading-level.ts';
import type { JourneyState } from '../verdict/journey.ts';
import type { ReportDetail } from '../verdict/report-link.ts';
import { unansweredBand } from '../verdict/unanswered-band.ts';
import { verifyElementStyles } from './verify.styles.ts';

/**
 * The whole answer about one label in three steps: sentence, facts, evidence. It checks `label`, `credential` or `link`, the page's own address with
 * `src="location"`, or, with none of them, what a person types or a scanner in its slot reads. `expected-*` is what the page claims.
 *
 * @element ocop-verify
 * @slot - What the server wrote: shown until the element is there, without JavaScript and to search engines.
 * @slot scanner - An `<ocop-scanner>` above the form. What it reads is checked.
 * @slot help - The page's own help, under the form.
 * @slot footer - The page's own words, under everything.
 * @csspart facts - Lists of facts.
 * @csspart product-name - The product's name.
 * @csspart details - Journey and evidence.
 * @csspart timeline - The journey's steps.
 * @csspart record - The link to the product's page on the registry.
 * @csspart report - The way to report a problem.
 * @csspart controls - The form.
 * @cssprop [--ocop-font=inherit] - Font family.
 * @cssprop [--ocop-surface] - Ground of the panel.
 * @cssprop [--ocop-ink] - Text on it.
 * @cssprop [--ocop-ink-soft] - Second voice on it.
 * @cssprop [--ocop-line] - Hairlines.
 * @cssprop [--ocop-accent] - Links, buttons and focus rings.
 * @cssprop [--ocop-star] - Colour of full stars.
 * @cssprop [--ocop-radius=0.75rem] - Radius of corners.
 * @cssprop [--ocop-verify-min-block=0] - Height that is kept from the first paint on, for a page that knows how tall the answer will be.
 * @fires {CustomEvent<ReportDetail>} ocop-report - The reader reports a problem. Cancelable: the page that prevents it has taken it over, and the element says so.
 */
export class OcopVerify extends CheckingElement {
  static override readonly tag = 'verify';
  static override properties: PropertyDeclarations = {
    ...CheckingElement.properties,
    src: {},
    expectedGtin: { attribute: 'expected-gtin' },
    expectedCode: { attribute: 'expected-code' },
    expectedStars: { attribute: 'expected-stars' },
    journey: { attribute: false },
    journeySrc: { attribute: 'journey-src' },
    reportHref: { attribute: 'report-href' },
    details: { reflect: true },
    headingLevel: { attribute: 'heading-level' },
  };
  static override styles = [rootStyles, toneStyles, verdictStyles, factsStyles, verifyElementStyles];

  /**
   * `location`: the address of the page, as on a landing page that a QR code opens.
   * @attr src
   */
  declare src: 'location' | null;
  /**
   * What the page claims: 8 to 14 digits.
   * @attr expected-gtin
   */
  declare expectedGtin: string | null;
  /**
   * What the page claims: an OCOP product code.
   * @attr expected-code
   */
  declare expectedCode: string | null;
  /**
   * What the page claims: 1 to 5.
   * @attr expected-stars
   */
  declare expectedStars: string | number | null;
  /**
   * EPCIS 2.0 events: a document, a list, or one event. The lot's own days among them stand with the facts, as the word of whoever recorded them.
   */
  declare journey: unknown;
  /**
   * Address of the same as JSON, on the page's origin or the registry's; without it, what the registry publishes beside the product's record. Loaded only
   * when a reader opens the journey.
   * @attr journey-src
   */
  declare journeySrc: string | null;
  /**
   * Where a report goes: https, or same origin. Without it, the product's page on the registry.
   * @attr report-href
   */
  declare reportHref: string | null;
  /**
   * `open` shows the evidence from the start.
   * @attr details
   */
  declare details: 'open' | 'closed' | null;
  /**
   * Level of the verdict as a heading, 2 to 6; 2 by default.
   * @attr heading-level
   */
  declare headingLevel: string | number | null;

  #typed = '';
  #blankSubmitted = false;
  #reported = false;
  #journeyOf: Answer | undefined;
  #journeyState: JourneyState;
  #lotDates: LotDates | 'unread' | undefined;

  constructor() {
    super();
    this.src = this.expectedGtin = this.expectedCode = this.expectedStars = null;
    this.journey = this.journeySrc = this.reportHref = this.details = this.headingLevel = null;
    this.addEventListener('ocop-scan-result', (event) => void this.#scanned(event));
  }

  /**
   * Checks a text as if it had been typed: label, link, credential, bar code number or product code. Resolves with the frozen outcome, or null where
   * a newer check overtook it or `signal` ended it.
   */
  async verify(input: string, { signal }: { signal?: AbortSignal } = {}): Promise<Outcome | null> {
    if (signal?.aborted === true) return null;
    signal?.addEventListener('abort', () => this.reset(), { once: true });
    this.#typed = attributeText(input);
    this.#blankSubmitted = false;
    this.requestUpdate();
    await this.updateComplete;
    return checkOf(this).settled();
  }

  /** Takes back what was typed or scanned: the form again. */
  reset(): void {
    this.#typed = '';
    this.requestUpdate();
  }

  protected override question(): string | null {
    return this.#typed || this.#given();
  }

  protected override claims(): PageClaims {
    return {
      gtin: attributeText(this.expectedGtin),
      productCode: attributeText(this.expectedCode),
      stars: attributeText(this.expectedStars),
    };
  }

  protected override detailed(): boolean {
    return true;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { answer } = checkOf(this);
    if (answer === this.#journeyOf && !changed.has('journey')) return;
    this.#journeyOf = answer;
    this.#journeyState = undefined;
    this.#lotDates = answer?.outcome.claims?.lot ? 'unread' : undefined;
    // What the page hands over costs no request, so it need not wait for a reader.
    if (this.journey !== null) void this.#readJourney();
  }

  protected override render(): TemplateResult {
    const language = nearestLanguage(this);
    const check = checkOf(this);
    const { answer, checking } = check;
    const asking = this.#given() === null && !checking && answer === undefined;
    return html`<div class="root" lang=${language}>
      <div class="panel" role="group" aria-label=${formWords(language).title} aria-busy=${checking}>
        <div class="ask" ?hidden=${!asking}>
          <slot name="scanner"></slot>
          ${this.#form(language)}
          <slot name="help"></slot>
        </div>
        <div class="answer" role="status">
          ${
            answer === undefined
              ? unansweredBand(check, language)
              : html`${answer.view.verdictBand(answer.outcome, language, headingLevel(this.headingLevel, 2))}
                ${answer.detail?.axes(answer.outcome, language)}`
          }
        </div>
        ${answer === undefined ? nothing : this.#rest(answer, language)}
        <slot name="footer"></slot>
      </div>
    </div>`;
  }

  #given(): string | null {
    if (this.src === 'location') return isServer ? null : locationInput(location.href);
    return this.label || this.credential || this.link || null;
  }

  /** Facts, journey, evidence, and the ways on. */
  #rest({ outcome, view, detail }: Answer, language: Language): TemplateResult | typeof nothing {
    if (detail === undefined) return nothing;
    const report = (told: ReportDetail) => {
      const proceed = this.announce('ocop-report', told, true);
      this.#reported = !proceed;
      this.requestUpdate();
      return proceed;
    };
    return html`${
        outcome.claims === null
          ? nothing
          : html`<div class="signed">
                ${detail.productHeader(outcome, language)} ${detail.productFacts(outcome, language, this.#lotDates)}
              </div>
              ${detail.journey(this.#journeyState, language, this.#journeyToggled)}`
      }
      ${detail.evidence(outcome, location.host, language, this.details === 'open')}
      <div class="ways">
        ${view.recordLink(outcome, language)} ${detail.reportLink(outcome, this.reportHref, this.#reported, language, report)}
        ${
          this.#given() === null
            ? html`<button type="button" class="again" @click=${this.#again}>${formWords(language).again}</button>`
            : nothing
        }
      </div>`;
  }

  #form(language: Language): TemplateResult {
    const say = formWords(language);
    return html`<form part="controls" @submit=${this.#submitted} novalidate>
      <label for="code">${say.label}</label>
      <div class="field">
        <input
          id="code"
          name="code"
          type="text"
          maxlength="20000"
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          aria-describedby="hint"
          aria-invalid=${this.#blankSubmitted}
        />
        <button type="submit">${say.submit}</button>
      </div>
      ${this.#blankSubmitted ? html`<p class="empty" role="alert">${say.empty}</p>` : nothing}
      <p class="hint" id="hint">${say.hint}</p>
    </form>`;
  }

  async #submitted(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const field = this.renderRoot.querySelector('input');
    const text = field?.value.trim() ?? '';
    this.#blankSubmitted = text === '';
    this.requestUpdate();
    if (text === '') return field?.focus();
    return this.#checkAndShow(text);
  }

  async #scanned(event: Event): Promise<void> {
    const text: unknown = event instanceof CustomEvent ? (event.detail as { text?: unknown } | null)?.text : undefined;
    if (typeof text === 'string' && !event.defaultPrevented && this.#given() === null) await this.#checkAndShow(text);
  }

  /** A verdict that a person has asked for is where they go on reading. */
  async #checkAndShow(text: string): Promise<void> {
    this.#reported = false;
    await this.verify(text);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[role=heading]')?.focus();
  }

  async #again(): Promise<void> {
    this.reset();
    await this.updateComplete;
    const field = this.renderRoot.querySelector('input');
    if (field) field.value = '';
    field?.focus();
  }

  readonly #journeyToggled = (event: Event): void => {
    if ((event.target as HTMLDetailsElement).open) void this.#readJourney();
  };

  /** Reads the journey once for an answer: what the page handed over, else its address, else what the registry publishes beside the record. */
  async #readJourney(): Promise<void> {
    const { answer } = checkOf(this);
    if (answer === undefined) return;
    const { detail } = answer;
    if (detail === undefined || (Array.isArray(this.#journeyState) && this.#journeyOf === answer)) return;
    this.#journeyOf = answer;
    const { claims, evidence } = answer.outcome;
    const { registry, recordUrl } = evidence;
    try {
      let events = this.journey;
      const source = attributeText(this.journeySrc) || (recordUrl && `${recordUrl}events.jsonld`);
      if (events === null && source) {
        this.#journeyState = 'loading';
        this.requestUpdate();
        events = await detail.fetchJourney(source, registry, document.baseURI);
      }
      if (this.#journeyOf !== answer) return;
      this.#journeyState = detail.readJourney(events);
      this.#lotDates = claims === null ? undefined : detail.readLotDates(events, claims);
    } catch {
      if (this.#journeyOf === answer) this.#journeyState = 'failed';
    }
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-verify': OcopVerify;
  }
}
