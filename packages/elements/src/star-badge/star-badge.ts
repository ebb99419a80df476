import type { Outcome } from '@ocop/verify';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { Check } from '../check/check.ts';
import { claimedStars } from '../check/expected-claims.ts';
import { dayText } from '../locale/day-time.ts';
import { LanguageController } from '../locale/language-controller.ts';
import type { Language } from '../locale/language.ts';
import { sentencesIn } from '../locale/sentences-in.ts';
import { register } from '../register.ts';
import { rootStyles } from '../style/root.styles.ts';
import { verdictStyles } from '../style/verdict.styles.ts';
import { plainText } from '../text/plain-text.ts';
import { recordLinkTemplate } from '../verdict/record-link-template.ts';
import { verdictStars, type StarLook } from '../verdict/star-look.ts';
import { starRow } from '../verdict/star-row.ts';
import { verdictIcon } from '../verdict/verdict-icon.ts';
import { verdictSentence, verdictWords } from '../verdict/verdict-words.ts';
import { starBadgeStyles } from './star-badge.styles.ts';

interface Face {
  readonly kind: string;
  readonly sentence: string;
  readonly stars: { readonly count: number; readonly look: StarLook };
  readonly watermark?: string;
  readonly name?: string;
  readonly line: TemplateResult;
  readonly fine?: string;
}

/**
 * `<ocop-star-badge>`: the stars of one product, drawn only as far as signed data allow. `label`, `credential` or `link` is what is checked, else the
 * record of `gtin` or `product-code`; `stars`, `gtin` and `product-code` are what the page claims. The verdict is `outcome`, read-only; no attribute, property or slot sets it.
 */
export class OcopStarBadge extends LitElement {
  static override properties = {
    label: {},
    credential: {},
    link: {},
    stars: {},
    gtin: {},
    productCode: { attribute: 'product-code' },
  };
  static override styles = [rootStyles, verdictStyles, starBadgeStyles];

  /** Registers the tag, as `ocop-star-badge` unless a prefix says otherwise. Never throws; the first definition of a page wins. */
  static define(registry: CustomElementRegistry = customElements, prefix = 'ocop'): void {
    register(registry, `${prefix}-star-badge`, this);
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

  readonly #language = new LanguageController(this);
  readonly #check = new Check(this);

  constructor() {
    super();
    this.label = null;
    this.credential = null;
    this.link = null;
    this.stars = null;
    this.gtin = null;
    this.productCode = null;
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
    if (!this.hasUpdated || changed.size > 0)
      void this.#check.ask(this.label || this.credential || this.link || this.gtin || this.productCode, this);
  }

  protected override render(): TemplateResult {
    const language = this.#language.language;
    const { kind, sentence, stars, watermark, name, line, fine } = this.#face(language);
    const genuine = stars.look === 'solid';
    return html`<div class="root" lang=${language}>
      <div class="badge ${kind}" role="img" aria-label=${sentence} aria-busy=${this.#check.checking}>
        ${watermark === undefined ? nothing : html`<div class="watermark">${watermark}</div>`}
        <div class="body">
          ${genuine ? html`<div class="logo empty"><slot name="logo" @slotchange=${this.#logoChanged}></slot></div>` : nothing}
          <div class="words">
            ${starRow(stars.count, stars.look)} ${name === undefined ? nothing : html`<div class="name">${name}</div>`}
            <div class="line">${line}</div>
            ${fine === undefined ? nothing : html`<div class="fine">${fine}</div>`}
          </div>
        </div>
      </div>
      ${recordLinkTemplate(this.#check, this.gtin || this.productCode, language)}
    </div>`;
  }

  #face(language: Language): Face {
    const say = sentencesIn(language);
    const outcome = this.#check.outcome;
    const none = { count: 0, look: 'none' } as const;
    if (this.#check.checking) {
      return {
        kind: 'tone-neutral',
        sentence: say.checking,
        stars: none,
        line: html`${verdictIcon('hourglass')}<span>${say.checking}</span>`,
      };
    }
    if (outcome === null) return this.#claimFace(language);
    const words = verdictWords(outcome, language);
    const stars = verdictStars(outcome);
    const sentence = verdictSentence(words);
    const kind = `tone-${words.tone} ${outcome.state === 'test' ? 'test' : ''}`;
    const named = stars.look === 'none' ? {} : { name: say.ocopStars(stars.count) };
    if (outcome.state === 'test') {
      return {
        kind,
        sentence,
        stars,
        watermark: say.testLabel,
        ...named,
        line: html`<span>${words.detail ?? say.testNote}</span>`,
      };
    }
    if (outcome.state !== 'verified' || outcome.claims === null) {
      const detail = outcome.reasons[0]?.startsWith('trust-') === true ? words.detail : undefined;
      return {
        kind,
        sentence,
        stars,
        ...named,
        line: html`${verdictIcon(words.icon)}<span>${words.title}</span>`,
        ...(detail && { fine: detail }),
      };
    }
    const issuer = outcome.issuer?.name;
    const by = plainText(language === 'en' ? (issuer?.en ?? issuer?.vi) : issuer?.vi);
    const fine = `${by}, ${say.until(dayText(outcome.claims.validUntil, language))}`;
    const name = outcome.claims.stars >= 3 ? say.ocopStars(outcome.claims.stars) : 'OCOP';
    return { kind, sentence, stars, name, line: html`${verdictIcon(words.icon)}<span>${say.verified}</span>`, fine };
  }

  #claimFace(language: Language): Face {
    const say = sentencesIn(language);
    const count = claimedStars(this.stars) ?? 0;
    if (count < 3) {
      return {
        kind: 'claim',
        sentence: say.nothingToCheck,
        stars: { count: 0, look: 'none' },
        line: html`<span>${say.nothingToCheck}</span>`,
      };
    }
    const name = say.ocopStars(count);
    const line = html`<span>${say.selfDeclared}</span>`;
    return { kind: 'claim', sentence: `${name}. ${say.selfDeclared}`, stars: { count, look: 'declared' }, name, line };
  }

  #logoChanged(event: Event): void {
    const slot = event.target as HTMLSlotElement;
    slot.parentElement?.classList.toggle('empty', slot.assignedElements().length === 0);
  }
}
