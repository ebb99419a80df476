import { settled } from '../testing/test-page.ts';
import type { OcopProductCard } from './product-card.ts';

/** What a test may know of a card. */
export class ProductCardHarness {
  readonly element: OcopProductCard;

  constructor(element: OcopProductCard) {
    this.element = element;
  }

  #one(selector: string): HTMLElement | null {
    return this.element.renderRoot.querySelector<HTMLElement>(selector);
  }

  settled(): Promise<void> {
    return settled(this.element);
  }

  get heading(): string {
    return this.#one('[role=heading]')?.textContent?.trim() ?? '';
  }

  get headingHref(): string | null {
    return this.#one('[role=heading] a')?.getAttribute('href') ?? null;
  }

  get text(): string {
    return (this.#one('.root')?.innerText ?? '').replaceAll(/\s+/g, ' ').trim();
  }

  get verdict(): string {
    return this.#one('.verdict .title')?.textContent ?? '';
  }

  get stars(): number {
    return this.element.renderRoot.querySelectorAll('.stars svg').length;
  }

  get look(): string {
    return this.#one('.stars')?.className.replace('stars ', '') ?? 'none';
  }

  get watermark(): string {
    return this.#one('.watermark')?.textContent ?? '';
  }

  /** Elements of page content that stand on the verdict at its middle. */
  get verdictIsCovered(): boolean {
    const box = this.#one('.verdict')?.getBoundingClientRect();
    if (box === undefined) return true;
    return document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2) !== this.element;
  }
}
