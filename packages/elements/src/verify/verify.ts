import type { Outcome } from '@ocop/verify';
import { describeAuthenticity, describeStanding, productNote } from '@ocop/verify/locales';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { Check } from '../check/check.ts';
import { locationInput } from '../check/read-input.ts';
import { LanguageController } from '../locale/language-controller.ts';
import type { Language } from '../locale/language.ts';
import { sentencesIn } from '../locale/sentences-in.ts';
import { register } from '../register.ts';
import { rootStyles } from '../style/root.styles.ts';
import { verdictStyles } from '../style/verdict.styles.ts';
import { headingLevel } from '../text/heading-level.ts';
import { evidenceFacts } from '../verdict/evidence-facts.ts';
import { factsList } from '../verdict/facts-list.ts';
import { productFacts } from '../verdict/product-facts.ts';
import { recordLinkTemplate } from '../verdict/record-link-template.ts';
import { verdictStars } from '../verdict/star-look.ts';
import { starRow } from '../verdict/star-row.ts';
import { checkingBand, testWatermark, verdictBand } from '../verdict/verdict-band.ts';
import { verdictWords } from '../verdict/verdict-words.ts';
import { verifyElementStyles } from './verify.styles.ts';

/**
 * `<ocop-verify>`: the whole answer about one label in three steps — sentence, facts, evidence. It checks `label`, `credential` or `link`, the page's own
 * address with `src="location"`, or, with none of them, what a person types. `expected-*` is what the page claims; a difference is `mismatch`.
 */
export class OcopVerify extends LitElement {
  static override properties = {
    label: {},
    credential: {},
    link: {},
    src: {},
    expectedGtin: { attribute: 'expected-gtin' },
    expectedCode: { attribute: 'expected-code' },
    expectedStars: { attribute: 'expected-stars' },
    headingLevel: { attribute: 'heading-level' },
  };
  static override styles = [rootStyles, verdictStyles, verifyElementStyles];

  /** Registers the tag, as `ocop-verify` unless a prefix says otherwise. Never throws; the first definition of a page wins. */
  static define(registry: CustomElementRegistry = customElements, prefix = 'ocop'): void {
    register(registry, `${prefix}-verify`, this);
  }

  /** URI of a signed label, as a QR code carries it. */
  declare label: string | null;
  /** Recognition credential, compact JWS. */
  declare credential: string | null;
  /** GS1 Digital Link, OCOP link, bar code number or product code. */
  declare link: string | null;
  /** `location`: the address of the page, as on a landing page that a QR code opens. */
  declare src: string | null;
  /** What the page claims: 8 to 14 digits. */
  declare expectedGtin: string | null;
  /** What the page claims. */
  declare expectedCode: string | null;
  /** What the page claims: 1 to 5. */
  declare expectedStars: string | null;
  /** 2 to 6, 2 by default. */
  declare headingLevel: string | null;

  readonly #language = new LanguageController(this);
  readonly #check = new Check(this);
  #blankSubmitted = false;

  constructor() {
    super();
    for (const name of ['label', 'credential', 'link', 'src', 'headingLevel'] as const) this[name] = null;
    for (const name of ['expectedGtin', 'expectedCode', 'expectedStars'] as const) this[name] = null;
  }

  /** The frozen answer of the last check; null before it. */
  get outcome(): Outcome | null {
    return this.#check.outcome;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#check.watch();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#check.unwatch();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.hasUpdated || changed.size > 0) void this.#ask(this.#given());
  }

  protected override render(): TemplateResult {
    const language = this.#language.language;
    const { outcome, checking } = this.#check;
    return html`<div class="root" lang=${language}>
      <div class="panel" role="group" aria-label=${sentencesIn(language).formTitle} aria-busy=${checking}>
        ${this.#given() === null ? this.#form(language) : nothing}
        <div class="answer" role="status">
          ${checking ? checkingBand(language) : outcome === null ? nothing : this.#summary(outcome, language)}
        </div>
        ${checking || outcome === null ? nothing : this.#facts(outcome, language)}
      </div>
    </div>`;
  }

  #given(): string | null {
    if (this.src === 'location') return locationInput(location.href);
    return this.label || this.credential || this.link || null;
  }

  #ask(text: string | null): Promise<void> {
    return this.#check.ask(text, { gtin: this.expectedGtin, productCode: this.expectedCode, stars: this.expectedStars });
  }

  #summary(outcome: Outcome, language: Language): TemplateResult {
    const say = sentencesIn(language);
    return html`${testWatermark(outcome, language)} ${verdictBand(outcome, language, headingLevel(this.headingLevel, 2))}
      <dl class="axes">
        <div class="axis">
          <dt>${say.authenticity}</dt>
          <dd>${describeAuthenticity(outcome.authenticity, language)}</dd>
        </div>
        <div class="axis">
          <dt>${say.standing}</dt>
          <dd>${describeStanding(outcome.standing, language)}</dd>
        </div>
      </dl>`;
  }

  #facts(outcome: Outcome, language: Language): TemplateResult {
    const say = sentencesIn(language);
    const { count, look } = verdictStars(outcome);
    const note = productNote(language);
    // Verified outcomes carry the note in their first lines already.
    const noteMissing =
      look !== 'none' && !outcome.claims?.serial && verdictWords(outcome, language).detail?.includes(note) !== true;
    const facts =
      outcome.claims === null
        ? nothing
        : html`<div class="facts">
            ${starRow(count, look)} ${factsList(productFacts(outcome, language), say.noData)}
            ${noteMissing ? html`<p class="product-note">${note}.</p>` : nothing}
          </div>`;
    return html`${facts} ${recordLinkTemplate(this.#check, null, language)}
      <details>
        <summary>${say.evidence}</summary>
        ${factsList(evidenceFacts(outcome, location.host, language), say.noData)}
      </details>`;
  }

  #form(language: Language): TemplateResult {
    const say = sentencesIn(language);
    return html`<form @submit=${this.#submitted} novalidate>
      <label for="code">${say.formLabel}</label>
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
        <button type="submit">${say.formButton}</button>
      </div>
      ${this.#blankSubmitted ? html`<p class="empty" role="alert">${say.formEmpty}</p>` : nothing}
      <p class="hint" id="hint">${say.formHint}</p>
    </form>`;
  }

  async #submitted(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const field = this.renderRoot.querySelector('input');
    const text = field?.value.trim() ?? '';
    this.#blankSubmitted = text === '';
    this.requestUpdate();
    if (text === '') return field?.focus();
    await this.#ask(text);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[role=heading]')?.focus();
    return undefined;
  }
}
