import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { checkOf } from '../check/check.ts';
import { claimedStars } from '../check/expected-claims.ts';
import { CheckingElement } from '../element/checking-element.ts';
import type { Language } from '../locale/language.ts';
import { nearestLanguage } from '../locale/nearest-language.ts';
import { pageWords } from '../locale/page/page-words-in.ts';
import { rootStyles } from '../style/root.styles.ts';
import { toneStyles } from '../style/tone.styles.ts';
import type { BadgeFace } from '../verdict/badge-face.ts';
import { starRow } from '../verdict/star-row.ts';
import { unansweredIcon } from '../verdict/unanswered-icon.ts';
import { starBadgeStyles } from './star-badge.styles.ts';

/**
 * The stars of one product, drawn only as far as signed data allow. `label`, `credential` or `link` is what is checked, else the record of `gtin` or
 * `product-code`; `stars`, `gtin` and `product-code` are what the page claims. With nothing to check the claim is dashed and says so.
 *
 * @element ocop-star-badge
 * @slot - What the server wrote: shown until the element is there, without JavaScript and to search engines.
 * @slot logo - The licensed certification mark, where the page may use it. Shown beside the stars of a verified product only.
 * @csspart record - The link to the product's page on the registry.
 * @cssprop [--ocop-font=inherit] - Font family.
 * @cssprop [--ocop-radius=0.75rem] - Radius of corners.
 * @cssprop [--ocop-star] - Colour of full stars. All other colours of a verdict are fixed.
 * @cssprop [--ocop-accent] - Links and focus rings.
 */
export class OcopStarBadge extends CheckingElement {
  static override readonly tag = 'star-badge';
  static override properties: PropertyDeclarations = {
    ...CheckingElement.properties,
    stars: {},
    gtin: {},
    productCode: { attribute: 'product-code' },
    variant: { reflect: true },
    size: { reflect: true },
  };
  static override styles = [rootStyles, toneStyles, starBadgeStyles];

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
   * `badge` is a small panel, `inline` one line of text, `stamp` an upright seal.
   * @attr variant
   */
  declare variant: 'badge' | 'inline' | 'stamp';
  /**
   * Size of the whole, from the text size of the page.
   * @attr size
   */
  declare size: 'sm' | 'md' | 'lg';

  constructor() {
    super();
    this.stars = this.gtin = this.productCode = null;
    this.variant = 'badge';
    this.size = 'md';
  }

  protected override question(): string | null {
    return this.label || this.credential || this.link || this.gtin || this.productCode;
  }

  protected override claims(): OcopStarBadge {
    return this;
  }

  protected override render(): TemplateResult {
    const language = nearestLanguage(this);
    const { answer, checking } = checkOf(this);
    const { kind, sentence, stars, icon, watermark, name, line, fine } =
      answer?.view.badgeFace(answer.outcome, language) ?? this.#face(language);
    return html`<div class="root" lang=${language}>
      <div class="badge ${kind}">
        <div class="face" role="img" aria-label=${sentence} aria-busy=${checking}>
          ${watermark === undefined ? nothing : html`<div class="watermark">${watermark}</div>`}
          ${icon === undefined ? nothing : html`<div class="seal">${icon}</div>`}
          <div class="body">
            ${
              stars?.look === 'solid'
                ? html`<div class="logo empty"><slot name="logo" @slotchange=${this.#logoChanged}></slot></div>`
                : nothing
            }
            <div class="words">
              ${name === undefined ? nothing : html`<div class="head">${stars?.row}<span class="name">${name}</span></div>`}
              <div class="line">${line}</div>
              ${fine === undefined ? nothing : html`<div class="fine">${fine}</div>`}
            </div>
          </div>
        </div>
        ${answer?.view.recordLink(answer.outcome, language)}
      </div>
    </div>`;
  }

  /** What stands here without a verdict: a check that is running or could not be loaded, or the page's own claim. */
  #face(language: Language): BadgeFace {
    const say = pageWords(language);
    const { checking, failed } = checkOf(this);
    const count = claimedStars(this.stars) ?? 0;
    const plain = checking ? say.checking : failed ? say.checkerMissing : count < 3 ? say.nothingToCheck : undefined;
    if (plain !== undefined)
      return {
        sentence: plain,
        line: plain,
        ...(checking || failed ? { kind: 'tone-neutral', icon: unansweredIcon } : { kind: 'claim' }),
      };
    const name = say.ocopStars(count);
    return {
      kind: 'claim',
      sentence: `${name}. ${say.selfDeclared}`,
      stars: { count, look: 'declared', row: starRow(count, 'declared') },
      name,
      line: say.selfDeclared,
    };
  }

  #logoChanged(event: Event): void {
    const slot = event.target as HTMLSlotElement;
    slot.parentElement?.classList.toggle('empty', slot.assignedElements().length === 0);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-star-badge': OcopStarBadge;
  }
}
