import { settled } from '../testing/test-page.ts';
import type { OcopStarBadge } from './star-badge.ts';

/** What a test may know of a badge: what is seen, what is said, where it leads. */
export class StarBadgeHarness {
  readonly element: OcopStarBadge;

  constructor(element: OcopStarBadge) {
    this.element = element;
  }

  #one(selector: string): HTMLElement | null {
    return this.element.renderRoot.querySelector<HTMLElement>(selector);
  }

  settled(): Promise<void> {
    return settled(this.element);
  }

  /** The accessible name of the one image. */
  get sentence(): string {
    return this.#one('[role=img]')?.getAttribute('aria-label') ?? '';
  }

  get text(): string {
    return (this.#one('.root')?.innerText ?? '').replaceAll(/\s+/g, ' ').trim();
  }

  get stars(): number {
    return this.element.renderRoot.querySelectorAll('.stars svg').length;
  }

  /** solid, outline, grey, hatched, declared or none. */
  get look(): string {
    return this.#one('.stars')?.className.replace('stars ', '') ?? 'none';
  }

  get watermark(): string {
    return this.#one('.watermark')?.textContent ?? '';
  }

  get border(): string {
    const badge = this.#one('.badge');
    return badge === null ? '' : getComputedStyle(badge).borderTopStyle;
  }

  get logoSlot(): HTMLElement | null {
    return this.#one('slot[name=logo]');
  }

  get recordHref(): string | null {
    return this.#one('a')?.getAttribute('href') ?? null;
  }
}
