import { register } from '../register.ts';
import { headingLevel } from '../text/heading-level.ts';
import { safeUrl } from '../text/safe-url.ts';
import { drawReport } from './draw-report.ts';
import { loadReport } from './load-report.ts';
import { pageLanguage } from './page-language.ts';
import { PROGRESS_STYLES } from './programme-progress.styles.ts';
import { readReport, type ProgressReport } from './read-report.ts';
import { progressEn, progressVi } from './sentences.ts';

/** Detail of `ocop-programme`, frozen. */
export interface ProgrammeDetail {
  readonly state: 'shown' | 'failed' | 'invalid';
}

declare global {
  interface GlobalEventHandlersEventMap {
    'ocop-programme': CustomEvent<ProgrammeDetail>;
  }
}

type Face =
  | { readonly state: 'empty' | 'loading' | 'failed' | 'invalid' }
  | { readonly state: 'shown'; readonly report: ProgressReport };

/**
 * The progress of a plan as `ocop programme report` wrote it, with its day, its source, and the words that the numbers are the publisher's. Nothing in it
 * is signed, so nothing is verified.
 *
 * Built with the DOM alone, without templates: no HTML text anywhere, hence no Trusted Types policy, and it stands on a page beside the main embed.
 *
 * @element ocop-programme-progress
 * @attr {string | null} src - Address of report.json or summary.json: https, or same origin.
 * @attr {string | number | null} heading-level - Level of the plan's name as a heading, 2 to 6; 3 by default.
 * @attr {'auto' | 'light' | 'dark' | null} theme - `light`, `dark`, or `auto` for what the device prefers. Without it the element follows the `color-scheme` of the page. The ground around it stays the page's.
 * @attr {string} lang - Language of the words. The nearest `lang` decides; Vietnamese where it names no registered language.
 * @slot - What the server wrote: shown until there are numbers, and where there are none.
 * @cssprop [--ocop-font=inherit] - Font family.
 * @cssprop [--ocop-surface] - Ground of the panel.
 * @cssprop [--ocop-ink] - Text on it.
 * @cssprop [--ocop-ink-soft] - Second voice on it.
 * @cssprop [--ocop-line] - Hairlines.
 * @cssprop [--ocop-accent] - Bars and focus rings.
 * @cssprop [--ocop-radius=0.75rem] - Radius of corners.
 * @fires {CustomEvent<ProgrammeDetail>} ocop-programme - The numbers are shown, could not be loaded, or do not hold together.
 */
export class OcopProgrammeProgress extends HTMLElement {
  static readonly observedAttributes = ['src', 'heading-level'];

  /** Tag name without its prefix. */
  static readonly tag = 'programme-progress';

  /** Registers the tag, as `ocop-programme-progress` unless a prefix says otherwise. Never throws; the first definition of a page wins. */
  static define(registry: CustomElementRegistry = customElements, prefix = 'ocop'): void {
    register(registry, `${prefix}-${this.tag}`, this);
  }

  readonly #root = this.attachShadow({ mode: 'open' });
  #face: Face = { state: 'empty' };
  #asked = 0;
  #observer: MutationObserver | undefined;

  /** Address of report.json or summary.json: https, or same origin. */
  get src(): string | null {
    return this.getAttribute('src');
  }

  set src(value: string | null) {
    if (value === null) this.removeAttribute('src');
    else this.setAttribute('src', value);
  }

  /** The report as an object, for pages that have it already. What is no report is not shown. */
  get report(): unknown {
    return this.#face.state === 'shown' ? this.#face.report : null;
  }

  set report(value: unknown) {
    this.#asked += 1;
    const report = readReport(value);
    this.#show(report === undefined ? { state: 'invalid' } : { state: 'shown', report });
  }

  connectedCallback(): void {
    if ('adoptedStyleSheets' in this.#root && this.#root.adoptedStyleSheets.length === 0) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(PROGRESS_STYLES);
      this.#root.adoptedStyleSheets = [sheet];
    }
    this.#observer = new MutationObserver(() => this.#draw());
    for (const root of pageLanguage(this).roots)
      this.#observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
    // A property set before the tag was registered sits on the instance and hides the setter.
    if (Object.hasOwn(this, 'report')) {
      const waiting: unknown = Reflect.get(this, 'report');
      Reflect.deleteProperty(this, 'report');
      this.report = waiting;
    } else if (this.#face.state === 'empty' && this.src !== null) void this.#load();
    this.#draw();
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
  }

  attributeChangedCallback(name: string): void {
    if (!this.isConnected) return;
    if (name === 'src') void this.#load();
    else this.#draw();
  }

  async #load(): Promise<void> {
    const asked = (this.#asked += 1);
    const url = safeUrl(this.src, document.baseURI);
    if (url === undefined) {
      this.#show({ state: this.src === null ? 'empty' : 'failed' });
      return;
    }
    this.#show({ state: 'loading' });
    const loaded = await loadReport(url);
    if (asked !== this.#asked) return;
    if (loaded === undefined) this.#show({ state: 'failed' });
    else this.report = loaded;
  }

  #show(face: Face): void {
    this.#face = face;
    this.#draw();
    if (face.state === 'shown' || face.state === 'failed' || face.state === 'invalid')
      this.dispatchEvent(
        new CustomEvent('ocop-programme', { detail: Object.freeze({ state: face.state }), bubbles: true, composed: true }),
      );
  }

  #draw(): void {
    if (!this.isConnected) return;
    const { language } = pageLanguage(this);
    const say = language === 'en' ? progressEn : progressVi;
    const root = document.createElement('div');
    root.className = 'root';
    root.lang = language;
    const face = this.#face;
    if (face.state === 'shown') drawReport(root, face.report, language, headingLevel(this.getAttribute('heading-level'), 3));
    else {
      const words = { empty: '', loading: say.loading, failed: say.failed, invalid: say.invalid }[face.state];
      const line = document.createElement('div');
      line.setAttribute('role', 'status');
      line.textContent = words;
      // Without numbers the words inside the tag stand: they are the page's own.
      root.append(line, document.createElement('slot'));
    }
    this.#root.replaceChildren(root);
  }
}
