import type { ReactiveController, ReactiveElement } from 'lit';
import type { Language } from './language.ts';
import { nearestLanguage, rootsAround } from './nearest-language.ts';

/** Follows the nearest `lang` of an element and asks for a new rendering when it changes, however many shadow roots lie between. */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveElement;
  #observer: MutationObserver | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  get language(): Language {
    return nearestLanguage(this.#host);
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => this.#host.requestUpdate());
    for (const root of rootsAround(this.#host))
      this.#observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
    // Moved between places of different language, the element would otherwise keep its old words.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }
}
