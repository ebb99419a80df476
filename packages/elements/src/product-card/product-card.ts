import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { checkOf } from '../check/check.ts';
import { claimedStars } from '../check/expected-claims.ts';
import { CheckingElement } from '../element/checking-element.ts';
import type { Language } from '../locale/language.ts';
import { localText } from '../locale/local-text.ts';
import { nearestLanguage } from '../locale/nearest-language.ts';
import { pageWords } from '../locale/page/page-words-in.ts';
import { factsStyles } from '../style/facts.styles.ts';
import { rootStyles } from '../style/root.styles.ts';
import { toneStyles } from '../style/tone.styles.ts';
import { verdictStyles } from '../style/verdict.styles.ts';
import { headingLevel } from '../text/heading-level.ts';
import { pageBase } from '../text/page-base.ts';
import { plainText } from '../text/plain-text.ts';
import { priceText } from '../text/price-text.ts';
import { safeUrl } from '../text/safe-url.ts';
import { starRow } from '../verdict/star-row.ts';
import { unansweredBand } from '../verdict/unanswered-band.ts';
import type { CardProduct } from './card-product.ts';
import { productCardStyles } from './product-card.styles.ts';

/** Detail of `ocop-select`, frozen. */
export interface SelectDetail {
  readonly href: string;
  readonly gtin: string | null;
  readonly productCode: string | null;
}

declare global {
  interface GlobalEventHandlersEventMap {
    'ocop-select': CustomEvent<SelectDetail>;
    'ocop-image-error': CustomEvent<object>;
  }
}

/**
 * One product with its verdict. Name, producer and place come from the signed record where there is one, else from the page and marked as such.
 * Price and picture are always the page's own. Nothing slotted can reach over the verdict.
 *
 * @element ocop-product-card
 * @slot - What the server wrote: shown until the element is there, without JavaScript and to search engines.
 * @slot media - A picture of the product, in place of `image`.
 * @slot meta - More of the page's own words, under the price.
 * @slot actions - Buttons and links, last in the card.
 * @csspart media - The picture's box.
 * @csspart title - The product's name.
 * @csspart producer - The producer.
 * @csspart place - The place.
 * @csspart price - The price.
 * @csspart actions - The box of the actions.
 * @csspart record - The link to the product's page on the registry.
 * @cssprop [--ocop-font=inherit] - Font family.
 * @cssprop [--ocop-surface] - Ground of the page's own words.
 * @cssprop [--ocop-ink] - Text on it.
 * @cssprop [--ocop-ink-soft] - Second voice on it.
 * @cssprop [--ocop-line] - Hairlines.
 * @cssprop [--ocop-accent] - Links and focus rings.
 * @cssprop [--ocop-star] - Colour of full stars.
 * @cssprop [--ocop-radius=0.75rem] - Radius of corners.
 * @cssprop [--ocop-card-shadow=none] - Shadow of the card.
 * @cssprop [--ocop-card-padding=1rem] - Space inside the card.
 * @cssprop [--ocop-card-media-ratio=4 / 3] - Shape of the picture.
 * @cssprop [--ocop-card-min-block] - Height that is kept from the first paint on, without a picture above the words, so that the verdict moves nothing; 18.5 to 32rem by the width of the card.
 * @fires {CustomEvent<SelectDetail>} ocop-select - The name was followed. Cancelable: preventing it keeps the browser on the page.
 * @fires {CustomEvent<object>} ocop-image-error - The picture of `image` did not load; a word stands in its place.
 */
export class OcopProductCard extends CheckingElement {
  static override readonly tag = 'product-card';
  static override properties: PropertyDeclarations = {
    ...CheckingElement.properties,
    product: { attribute: false },
    stars: {},
    gtin: {},
    productCode: { attribute: 'product-code' },
    name: {},
    producer: {},
    place: {},
    price: {},
    currency: {},
    image: {},
    imageAlt: { attribute: 'image-alt' },
    href: {},
    layout: { reflect: true },
    show: {},
    headingLevel: { attribute: 'heading-level' },
  };
  static override styles = [rootStyles, toneStyles, verdictStyles, factsStyles, productCardStyles];

  /** All of the page's own words at once, in place of the attributes of the same name. */
  declare product: CardProduct | null;
  /**
   * What the page claims: 3 to 5.
   * @attr stars
   */
  declare stars: string | number | null;
  /**
   * What the page claims: a bar code number of 8 to 14 digits.
   * @attr gtin
   */
  declare gtin: string | null;
  /**
   * What the page claims: an OCOP product code.
   * @attr product-code
   */
  declare productCode: string | null;
  /**
   * The page's own name for the product, shown where no signed record is at hand.
   * @attr name
   */
  declare name: string | null;
  /**
   * The page's own word for the producer.
   * @attr producer
   */
  declare producer: string | null;
  /**
   * The page's own word for the place.
   * @attr place
   */
  declare place: string | null;
  /**
   * Price as a number, in `currency`.
   * @attr price
   */
  declare price: string | number | null;
  /**
   * ISO 4217 code, VND by default.
   * @attr currency
   */
  declare currency: string | null;
  /**
   * Address of a picture: https, or same origin.
   * @attr image
   */
  declare image: string | null;
  /**
   * What the picture shows beyond the name; empty by default, as the name stands beside it.
   * @attr image-alt
   */
  declare imageAlt: string | null;
  /**
   * The shop's page of the product: https, or same origin.
   * @attr href
   */
  declare href: string | null;
  /**
   * `row` puts the picture beside the words, `auto` from 30rem on; both put the verdict beside them from 44rem on. `stack` puts each under the other.
   * @attr layout
   */
  declare layout: 'auto' | 'row' | 'stack';
  /**
   * What is shown beside name and verdict, as words with spaces between: `producer`, `place`, `price`, `cert` (decision and validity), `batch` (lot and
   * serial). `producer place price` by default. Decision, lot and serial come from signed data alone; no word of it touches the verdict.
   * @attr show
   */
  declare show: string | null;
  /**
   * Level of the name as a heading, 2 to 6; 3 by default.
   * @attr heading-level
   */
  declare headingLevel: string | number | null;

  #imageFailed = false;

  constructor() {
    super();
    this.product = null;
    this.stars = this.gtin = this.productCode = this.name = this.producer = this.place = null;
    this.price = this.currency = this.image = this.imageAlt = this.href = this.show = this.headingLevel = null;
    this.layout = 'auto';
  }

  protected override question(): string | null {
    const { gtin, productCode } = this.#own();
    return this.label || this.credential || this.link || gtin || productCode;
  }

  protected override claims(): Readonly<Record<'stars' | 'gtin' | 'productCode', unknown>> {
    return this.#own();
  }

  protected override detailed(): boolean {
    const shown = this.#shown();
    return shown.has('cert') || shown.has('batch');
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('image') || changed.has('product')) this.#imageFailed = false;
    super.willUpdate(changed);
  }

  protected override render(): TemplateResult {
    const language = nearestLanguage(this);
    const check = checkOf(this);
    const { answer, checking, failed } = check;
    // What the page writes into an attribute never becomes a class: these have a meaning.
    const form = !answer && !checking && !failed ? 'claimed' : this.layout === 'stack' ? '' : 'beside';
    return html`<div class="root" lang=${language}>
      <article class="card ${form}" aria-labelledby="name" aria-busy=${checking}>
        <div class="top">${this.#media()} ${this.#words(language)}</div>
        <div class="band" role="status">
          ${answer === undefined ? unansweredBand(check, language) : answer.view.verdictBand(answer.outcome, language)}
          ${this.#other(language)}
        </div>
        <div class="foot">
          ${answer?.view.recordLink(answer.outcome, language)}
          <div class="actions empty" part="actions"><slot name="actions" @slotchange=${this.#slotChanged}></slot></div>
        </div>
      </article>
    </div>`;
  }

  #shown(): ReadonlySet<string> {
    return new Set((typeof this.show === 'string' ? this.show : 'producer place price').split(/\s+/));
  }

  /** The page's words, from `product` where it is set. */
  #own() {
    const product: CardProduct = typeof this.product === 'object' && this.product !== null ? this.product : this;
    const {
      stars = null,
      gtin = null,
      productCode = null,
      name,
      producer,
      place,
      price,
      currency,
      image,
      imageAlt,
      href,
    } = product;
    return { stars, gtin, productCode, name, producer, place, price, currency, image, imageAlt, href };
  }

  #media(): TemplateResult {
    const { image, imageAlt } = this.#own();
    const source = safeUrl(image, pageBase());
    return html`<div class="media ${source === undefined ? 'empty' : ''}" part="media">
      <slot name="media" @slotchange=${this.#slotChanged}
        >${
          source === undefined
            ? nothing
            : this.#imageFailed
              ? html`<div class="no-image" aria-hidden="true">OCOP</div>`
              : html`<img
                  src=${source}
                  alt=${plainText(imageAlt)}
                  loading="lazy"
                  decoding="async"
                  referrerpolicy="no-referrer"
                  @error=${this.#imageError}
                />`
        }</slot
      >
    </div>`;
  }

  #words(language: Language): TemplateResult {
    const say = pageWords(language);
    const own = this.#own();
    const { answer } = checkOf(this);
    // Under mismatch the signed record is about another product: its words must not dress this one.
    const foreign = answer?.outcome.state === 'mismatch' || answer?.outcome.wouldBe === 'mismatch';
    const signed = answer === undefined || foreign ? undefined : answer.view.signedProduct(answer.outcome, language);
    const ownName = typeof own.name === 'object' && own.name !== null ? localText(own.name, language) : own.name;
    const { name, producer, place } = signed ?? {
      name: plainText(ownName),
      producer: plainText(own.producer),
      place: plainText(own.place),
    };
    const href = safeUrl(own.href, pageBase());
    const title = name === '' ? say.productUnnamed : name;
    const price = priceText(own.price, own.currency, language);
    const shown = this.#shown();
    return html`<div class="words">
      <div class="name" part="title" id="name" role="heading" aria-level=${headingLevel(this.headingLevel, 3)}>
        ${href === undefined ? html`<bdi>${title}</bdi>` : html`<a href=${href} @click=${this.#selected}><bdi>${title}</bdi></a>`}
      </div>
      ${producer === '' || !shown.has('producer') ? nothing : html`<div part="producer"><bdi>${producer}</bdi></div>`}
      ${place === '' || !shown.has('place') ? nothing : html`<div class="soft" part="place"><bdi>${place}</bdi></div>`}
      <div class="source-note">
        ${signed !== undefined && answer !== undefined ? answer.view.signedSays(language) : say.pageSays}
      </div>
      ${price === '' || !shown.has('price') ? nothing : html`<div class="price" part="price">${price}</div>`}
      ${foreign ? nothing : answer?.detail?.cardFacts(answer.outcome, language, shown)}
      <slot name="meta"></slot>
      ${this.#rating(language)}
    </div>`;
  }

  #rating(language: Language): TemplateResult {
    const { ocopStars, selfDeclared } = pageWords(language);
    const { answer, checking, failed } = checkOf(this);
    if (answer !== undefined) {
      const { count, look, row } = answer.view.verdictStars(answer.outcome);
      return html`<div class="rating">${look === 'none' ? nothing : html`${row}<span>${ocopStars(count)}</span>`}</div>`;
    }
    const count = claimedStars(this.#own().stars) ?? 0;
    if (checking || failed || count < 3) return html`<div class="rating"></div>`;
    return html`<div class="rating claim">${starRow(count, 'declared')}<span>${ocopStars(count)} – ${selfDeclared}</span></div>`;
  }

  /** Whose code this is, where it is not this product's. */
  #other(language: Language): TemplateResult | typeof nothing {
    const { answer } = checkOf(this);
    return answer?.outcome.state === 'mismatch' ? answer.view.belongsTo(answer.outcome, language) : nothing;
  }

  #selected(event: Event): void {
    const { gtin, productCode } = this.#own();
    const href = (event.currentTarget as HTMLAnchorElement).href;
    const detail: SelectDetail = { href, gtin: plainText(gtin) || null, productCode: plainText(productCode) || null };
    if (!this.announce('ocop-select', detail, true)) event.preventDefault();
  }

  #imageError(): void {
    this.#imageFailed = true;
    this.requestUpdate();
    this.announce('ocop-image-error', {});
  }

  #slotChanged(event: Event): void {
    const slot = event.target as HTMLSlotElement;
    const filled =
      slot.assignedElements().length > 0 || (slot.name === 'media' && safeUrl(this.#own().image, pageBase()) !== undefined);
    slot.parentElement?.classList.toggle('empty', !filled);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-product-card': OcopProductCard;
  }
}
