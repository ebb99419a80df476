import { settled } from '../testing/test-page.ts';
import type { OcopVerify } from './verify.ts';

/** What a test may know of the verifier. */
export class VerifyHarness {
  readonly element: OcopVerify;

  constructor(element: OcopVerify) {
    this.element = element;
  }

  #one<T extends HTMLElement>(selector: string): T | null {
    return this.element.renderRoot.querySelector<T>(selector);
  }

  settled(): Promise<void> {
    return settled(this.element);
  }

  get verdict(): string {
    return this.#one('.verdict .title')?.textContent ?? '';
  }

  get text(): string {
    return (this.#one('.root')?.innerText ?? '').replaceAll(/\s+/g, ' ').trim();
  }

  /** Authenticity and standing, in this order. */
  get axes(): string[] {
    return [...this.element.renderRoot.querySelectorAll('.axis dd')].map((dd) => dd.textContent?.trim() ?? '');
  }

  /** Terms and values of the facts, in order. */
  get facts(): [string, string][] {
    return this.#pairs('.facts .fact');
  }

  get evidence(): [string, string][] {
    return this.#pairs('details .fact');
  }

  #pairs(selector: string): [string, string][] {
    return [...this.element.renderRoot.querySelectorAll(selector)].map((fact) => [
      fact.querySelector('dt')?.textContent?.trim() ?? '',
      (fact.querySelector('dd')?.textContent ?? '').replaceAll(/\s+/g, ' ').trim(),
    ]);
  }

  get look(): string {
    return this.#one('.stars')?.className.replace('stars ', '') ?? 'none';
  }

  get watermark(): string {
    return this.#one('.watermark')?.textContent ?? '';
  }

  get liveRegion(): HTMLElement | null {
    return this.#one('[role=status]');
  }

  get field(): HTMLInputElement | null {
    return this.#one<HTMLInputElement>('input');
  }

  get error(): string {
    return this.#one('[role=alert]')?.textContent ?? '';
  }

  get focused(): Element | null {
    return this.element.shadowRoot?.activeElement ?? null;
  }

  get links(): (string | null)[] {
    return [...this.element.renderRoot.querySelectorAll('a')].map((link) => link.getAttribute('href'));
  }

  /** Types into the field and presses Enter. */
  enter(text: string): void {
    if (this.field === null) throw new Error('no form');
    this.field.value = text;
    this.field.form?.requestSubmit();
  }
}
