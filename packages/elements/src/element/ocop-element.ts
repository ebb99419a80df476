import { adoptStyles, isServer, LitElement, type PropertyDeclarations } from 'lit';
import { LanguageController } from '../locale/language-controller.ts';
import { register } from '../register.ts';
import { VERSION } from './version.ts';

/**
 * What every tag shares: language, theme, custom states and registration.
 *
 * @attr {string} lang - Language of the words. The nearest `lang` decides; Vietnamese where it names no registered language.
 */
export abstract class OcopElement extends LitElement {
  static override properties: PropertyDeclarations = { theme: {} };

  /** Tag name without its prefix. */
  static readonly tag: string;
  /** Version of this copy of the elements. */
  static readonly version: string = VERSION;

  /** Registers the tag, with the prefix `ocop` unless another is given. Never throws; the first definition of a page wins. */
  static define(registry: CustomElementRegistry = customElements, prefix = 'ocop'): void {
    register(registry, `${prefix}-${this.tag}`, this as unknown as CustomElementConstructor);
  }

  /**
   * `light`, `dark`, or `auto` for what the device prefers. Without it the element follows the `color-scheme` of the page. The ground around it stays the page's.
   * @attr theme
   */
  declare theme: 'auto' | 'light' | 'dark' | null;

  readonly #internals = this.attachInternals();

  constructor() {
    super();
    this.theme = null;
    this.addController(new LanguageController(this));
  }

  /**
   * What a server put into a declarative shadow root makes room: it was drawn before anything could be checked. Never `super` here: under Lit's hydration
   * support that would look for its own marks in what a server wrote without them.
   */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = this.shadowRoot;
    if (root === null || isServer) return super.createRenderRoot();
    root.replaceChildren();
    adoptStyles(root, (this.constructor as typeof OcopElement).elementStyles);
    return root;
  }

  /** Replaces the custom states, for `:state(…)` in the page's CSS. */
  protected showStates(...names: readonly string[]): void {
    const { states } = this.#internals;
    states.clear();
    for (const name of names) states.add(name);
  }

  /** Sends a composed, bubbling event with a frozen detail; false where a listener prevented what comes next. */
  protected announce(type: string, detail: object, cancelable = false): boolean {
    return this.dispatchEvent(
      new CustomEvent(type, { detail: Object.freeze(detail), bubbles: true, composed: true, cancelable }),
    );
  }
}
