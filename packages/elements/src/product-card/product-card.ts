import type { Outcome } from '@ocop/verify';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { Check } from '../check/check.ts';
import { claimedStars } from '../check/expected-claims.ts';
import { LanguageController } from '../locale/language-controller.ts';
import type { Language } from '../locale/language.ts';
import { sentencesIn } from '../locale/sentences-in.ts';
import { register } from '../register.ts';
import { rootStyles } from '../style/root.styles.ts';
import { verdictStyles } from '../style/verdict.styles.ts';
import { headingLevel } from '../text/heading-level.ts';
import { plainText } from '../text/plain-text.ts';
import { safeUrl } from '../text/safe-url.ts';
import { recordLinkTemplate } from '../verdict/record-link-template.ts';
import { signedProduct } from '../verdict/signed-product.ts';
import { verdictStars } from '../verdict/star-look.ts';
import { starRow } from '../verdict/star-row.ts';
import { checkingBand, testWatermark, verdictBand } from '../verdict/verdict-band.ts';
import { productCardStyles } from './product-card.styles.ts';

/**
 * `<ocop-product-card>`: one product with its verdict. Name, producer and place come from the signed record where there is one, else from the page and
 * marked as such. Checked and claimed inputs are those of the badge. Slots `media` and `actions` cannot reach over the verdict.
 */
export class OcopProductCard extends LitElement {
  static override properties = {
    label: {},
    credential: {},
    link: {},
    stars: {},
    gtin: {},
    productCode: { attribute: 'product-code' },
    name: {},
    producer: {},
    place: {},
    href: {},
    headingLevel: { attribute: 'heading-level' },
  };
  static override styles = [rootStyles, verdictStyles, productCardStyles];

  /** Registers the tag, as `ocop-product-card` unless a prefix says otherwise. Never throws; the first definition of a page wins. */
  static define(registry: CustomElementRegistry = customElements, prefix = 'ocop'): void {
    register(registry, `${prefix}-product-card`, this);
  }

  /** URI of a signed label, as a QR code carries it. */
  declare label: string | null;
  /** Recognition credential, compact JWS. */
  declare credential: string | null;
  /** GS1 Digital Link, OCOP link, bar code number or product code. */
  declare link: string | null;
  /** What the page claims: 3 to 5. */
  declare stars: string | null;
  /** What the page claims: 8 to 14 digits. */
  declare gtin: string | null;
  /** What the page claims. */
  declare productCode: string | null;
  /** The page's own words, shown where no signed record is at hand. */
  declare name: string | null;
  declare producer: string | null;
  declare place: string | null;
  /** The shop's page of the product: https, or same origin. */
  declare href: string | null;
  /** 2 to 6, 3 by default. */
  declare headingLevel: string | null;

  readonly #language = new LanguageController(this);
  readonly #check = new Check(this);

  constructor() {
    super();
    for (const name of ['label', 'credential', 'link', 'stars', 'gtin', 'productCode'] as const) this[name] = null;
    for (const name of ['name', 'producer', 'place', 'href', 'headingLevel'] as const) this[name] = null;
  }

  /** The frozen answer of the last check; null before it and where nothing was asked. */
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
    const asked = ['label', 'credential', 'link', 'stars', 'gtin', 'productCode'].some((name) => changed.has(name));
    if (!this.hasUpdated || asked)
      void this.#check.ask(this.label || this.credential || this.link || this.gtin || this.productCode, this);
  }

  protected override render(): TemplateResult {
    const language = this.#language.language;
    const record = recordLinkTemplate(this.#check, this.gtin || this.productCode, language);
    return html`<div class="root" lang=${language}>
      <article class="card" aria-labelledby="name" aria-busy=${this.#check.checking}>
        ${testWatermark(this.#check.outcome, language)}
        <div class="top">
          <div class="media empty"><slot name="media" @slotchange=${this.#slotChanged}></slot></div>
          ${this.#words(language)}
        </div>
        ${this.#band(language)}
        <div class="foot">
          ${record}
          <div class="actions empty"><slot name="actions" @slotchange=${this.#slotChanged}></slot></div>
        </div>
      </article>
    </div>`;
  }

  #words(language: Language): TemplateResult {
    const say = sentencesIn(language);
    const outcome = this.#check.outcome;
    // Under mismatch the signed record is about another product: its words must not dress this one.
    const signed =
      outcome?.state === 'mismatch' || outcome?.wouldBe === 'mismatch' ? undefined : signedProduct(outcome, language);
    const { name, producer, place } = signed ?? {
      name: plainText(this.name),
      producer: plainText(this.producer),
      place: plainText(this.place),
    };
    const href = safeUrl(this.href, document.baseURI);
    const title = name === '' ? say.productUnnamed : name;
    return html`<div class="words">
      <div class="name" id="name" role="heading" aria-level=${headingLevel(this.headingLevel, 3)}>
        ${href === undefined ? html`<bdi>${title}</bdi>` : html`<a href=${href}><bdi>${title}</bdi></a>`}
      </div>
      ${producer === '' ? nothing : html`<div><bdi>${producer}</bdi></div>`}
      ${place === '' ? nothing : html`<div class="soft"><bdi>${place}</bdi></div>`} ${this.#rating(language)}
      <div class="source-note">${signed === undefined ? say.pageSays : say.signedSays}</div>
    </div>`;
  }

  #rating(language: Language): TemplateResult | typeof nothing {
    const say = sentencesIn(language);
    const outcome = this.#check.outcome;
    if (this.#check.checking) return nothing;
    if (outcome !== null) {
      const { count, look } = verdictStars(outcome);
      return look === 'none'
        ? nothing
        : html`<div class="rating">${starRow(count, look)}<span>${say.ocopStars(count)}</span></div>`;
    }
    const count = claimedStars(this.stars) ?? 0;
    if (count < 3) return nothing;
    return html`<div class="rating claim">
      ${starRow(count, 'declared')}<span>${say.ocopStars(count)} – ${say.selfDeclared}</span>
    </div>`;
  }

  #band(language: Language): TemplateResult | typeof nothing {
    const outcome = this.#check.outcome;
    if (this.#check.checking) return html`<div class="band" role="status">${checkingBand(language)}</div>`;
    if (outcome === null) return nothing;
    const other = outcome.state === 'mismatch' ? signedProduct(outcome, language) : undefined;
    return html`<div class="band" role="status">
      ${verdictBand(outcome, language)}
      ${other === undefined ? nothing : html`<p class="other">${sentencesIn(language).belongsTo}: <bdi>${other.name}</bdi>, <bdi>${other.producer}</bdi></p>`}
    </div>`;
  }

  #slotChanged(event: Event): void {
    const slot = event.target as HTMLSlotElement;
    const filled = slot.assignedElements().length > 0;
    slot.parentElement?.classList.toggle('empty', !filled);
    if (slot.name === 'media') slot.closest('.top')?.classList.toggle('with-media', filled);
  }
}
