import type { ReactiveController, ReactiveElement } from 'lit';
import { rootsAround } from './nearest-language.ts';
import { onTranslation } from './translations.ts';

/** Asks for a new rendering when the nearest `lang` changes, however many shadow roots lie between, and when words are added. */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveElement;
  #observer: MutationObserver | undefined;
  #stop: (() => void) | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  hostConnected(): void {
    const update = () => this.#host.requestUpdate();
    this.#observer = new MutationObserver(update);
    for (const root of rootsAround(this.#host))
      this.#observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
    this.#stop = onTranslation(update);
    // Moved between places of different language, the element would otherwise keep its old words.
    update();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#stop?.();
  }
}
