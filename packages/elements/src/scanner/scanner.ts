import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { OcopElement } from '../element/ocop-element.ts';
import type { Language } from '../locale/language.ts';
import { nearestLanguage } from '../locale/nearest-language.ts';
import type { ScanProblem } from '../locale/scanner/scanner-words.ts';
import { scannerWords } from '../locale/scanner/scanner-words-in.ts';
import { rootStyles } from '../style/root.styles.ts';
import { attributeText } from '../text/attribute-text.ts';
import { safeUrl } from '../text/safe-url.ts';
import { cameraObstacle, cameraProblem, hasTorch, openCamera, stopCamera, switchTorch } from './camera.ts';
import { chosenCode, codeReader } from './code-reader.ts';
import type { Detector } from './detector-types.ts';
import { readPhoto } from './read-photo.ts';
import { scannerStyles } from './scanner.styles.ts';

/** Detail of `ocop-scan-result`, frozen. `format` as the Shape Detection API names it; `text` for what was typed. */
export interface ScanResultDetail {
  readonly text: string;
  readonly format: string;
  readonly source: 'camera' | 'photo' | 'typed';
}

/** Detail of `ocop-scan-error`, frozen. */
export interface ScanErrorDetail {
  readonly code: ScanProblem;
}

declare global {
  interface GlobalEventHandlersEventMap {
    'ocop-scan-start': CustomEvent<object>;
    'ocop-scan-stop': CustomEvent<object>;
    'ocop-scan-result': CustomEvent<ScanResultDetail>;
    'ocop-scan-error': CustomEvent<ScanErrorDetail>;
  }
}

type Phase = 'idle' | 'starting' | 'scanning' | 'reading' | 'found' | 'problem';

const PAUSE_MS = 120;
const TEXT_MAX = 20_000;

/**
 * Reads a code by camera, from a photo, or as typed, and hands its text on; it checks nothing itself. The camera opens only when a person asks, and is
 * let go when a code is read, on Escape, and when the element or its page is no longer to be seen. Pictures stay on the device.
 *
 * @element ocop-scanner
 * @slot - What stands here without JavaScript.
 * @csspart scanner - The whole.
 * @csspart video - The picture from the camera.
 * @csspart controls - Buttons.
 * @cssprop [--ocop-font=inherit] - Font family.
 * @cssprop [--ocop-surface] - Ground.
 * @cssprop [--ocop-ink] - Text on it.
 * @cssprop [--ocop-ink-soft] - Second voice on it.
 * @cssprop [--ocop-line] - Hairlines.
 * @cssprop [--ocop-accent] - Buttons and focus rings.
 * @cssprop [--ocop-radius=0.75rem] - Radius of corners.
 * @cssState idle - Nothing is going on.
 * @cssState starting - The camera is about to open.
 * @cssState scanning - The camera is open.
 * @cssState reading - A photo is being read.
 * @cssState found - A code was read.
 * @cssState problem - Something stands in the way; the sentence says what, and how to go on.
 * @fires {CustomEvent<object>} ocop-scan-start - The camera is about to open. Cancelable.
 * @fires {CustomEvent<object>} ocop-scan-stop - The camera was let go.
 * @fires {CustomEvent<ScanResultDetail>} ocop-scan-result - A code was read. Cancelable: an `<ocop-verify>` around it then leaves it alone.
 * @fires {CustomEvent<ScanErrorDetail>} ocop-scan-error - `denied`, `not-found`, `in-use`, `insecure`, `unsupported`, `detector-failed`, `no-code`, `photo-unreadable` or `failed`.
 */
export class OcopScanner extends OcopElement {
  static override readonly tag = 'scanner';
  static override properties: PropertyDeclarations = {
    ...OcopElement.properties,
    wasm: {},
    withoutTyping: { type: Boolean, attribute: 'without-typing' },
  };
  static override styles = [rootStyles, scannerStyles];

  /**
   * Address of `zxing_reader.wasm` for browsers without a reader of their own: https, or same origin. Beside the script by default; never a third party.
   * @attr wasm
   */
  declare wasm: string | null;
  /**
   * Leaves the field for typing out, where the page has one of its own.
   * @attr without-typing
   */
  declare withoutTyping: boolean;

  #phase: Phase = 'idle';
  #problem: ScanProblem = 'failed';
  #session = 0;
  #stream: MediaStream | undefined;
  #torch = false;
  #blank = false;

  constructor() {
    super();
    this.wasm = null;
    this.withoutTyping = false;
  }

  /** Opens the camera and reads until a code is found. Never rejects: what goes wrong is said on the element and in `ocop-scan-error`. */
  async start(): Promise<void> {
    if (this.#phase === 'starting' || this.#phase === 'scanning') return;
    if (!this.announce('ocop-scan-start', {}, true)) return;
    const obstacle = cameraObstacle();
    if (obstacle !== undefined) return this.#fail(obstacle);
    const session = (this.#session += 1);
    this.#show('starting');
    const [camera, reader] = await Promise.allSettled([openCamera(), codeReader(this.#wasmUrl())]);
    if (camera.status === 'fulfilled' && (session !== this.#session || reader.status === 'rejected')) stopCamera(camera.value);
    if (session !== this.#session) return;
    if (camera.status === 'rejected') return this.#fail(cameraProblem(camera.reason));
    if (reader.status === 'rejected') return this.#fail('detector-failed');
    this.#stream = camera.value;
    // The person, or another program, can take the camera away at any time.
    for (const track of camera.value.getVideoTracks())
      track.addEventListener('ended', () => session === this.#session && this.#fail('in-use'), { once: true });
    this.#show('scanning');
    await this.updateComplete;
    await this.#watch(session, reader.value);
  }

  /** Lets the camera go. */
  stop(): void {
    if (this.#release()) this.announce('ocop-scan-stop', {});
    if (this.#phase === 'starting' || this.#phase === 'scanning') this.#show('idle');
  }

  /** Reads the code in a picture. Never rejects. */
  async read(picture: Blob): Promise<void> {
    this.stop();
    const session = (this.#session += 1);
    this.#show('reading');
    try {
      const code = await readPhoto(picture, await codeReader(this.#wasmUrl()));
      if (session !== this.#session) return;
      if (code === null) this.#fail('photo-unreadable');
      else if (code === undefined) this.#fail('no-code');
      else this.#found({ text: code.rawValue, format: code.format, source: 'photo' });
    } catch {
      if (session === this.#session) this.#fail('detector-failed');
    }
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.#pageHidden);
    addEventListener('pagehide', this.#pageHidden);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.#pageHidden);
    removeEventListener('pagehide', this.#pageHidden);
    this.stop();
  }

  protected override willUpdate(): void {
    this.showStates(this.#phase);
  }

  protected override render(): TemplateResult {
    const language = nearestLanguage(this);
    const say = scannerWords(language);
    const live = this.#phase === 'starting' || this.#phase === 'scanning';
    return html`<div class="root" lang=${language} @keydown=${this.#keyDown}>
      <div class="scanner" part="scanner" role="group" aria-label=${say.title}>
        ${
          live
            ? html`<div class="viewfinder">
                <video part="video" .srcObject=${this.#stream ?? null} muted playsinline aria-label=${say.viewfinder}></video>
                <span class="frame" aria-hidden="true"></span>
              </div>`
            : nothing
        }
        <div class="controls" part="controls">
          <button type="button" class="main" @click=${this.#toggled}>${live ? say.stop : say.start}</button>
          ${
            this.#stream !== undefined && hasTorch(this.#stream)
              ? html`<button type="button" aria-pressed=${this.#torch} @click=${this.#torchToggled}>${say.torch}</button>`
              : nothing
          }
          <label class="file">
            <input type="file" accept="image/*" @change=${this.#photoChosen} />
            <span>${say.photo}</span>
          </label>
        </div>
        <div class="message" role=${this.#phase === 'problem' ? 'alert' : 'status'}>${this.#message(language)}</div>
        ${this.withoutTyping ? nothing : this.#form(language)}
        <p class="hint">${say.privacy}</p>
      </div>
    </div>`;
  }

  #message(language: Language): string {
    const say = scannerWords(language);
    const { starting, scanning, readingPhoto: reading, found } = say;
    return { idle: '', starting, scanning, reading, found, problem: say.problems[this.#problem] }[this.#phase];
  }

  #form(language: Language): TemplateResult {
    const say = scannerWords(language);
    return html`<form @submit=${this.#submitted} novalidate>
      <label for="code">${say.typed}</label>
      <div class="field">
        <input
          id="code"
          type="text"
          maxlength=${TEXT_MAX}
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          aria-invalid=${this.#blank}
        />
        <button type="submit">${say.submit}</button>
      </div>
      ${this.#blank ? html`<p class="empty" role="alert">${say.empty}</p>` : nothing}
    </form>`;
  }

  #wasmUrl(): string | undefined {
    return safeUrl(attributeText(this.wasm), document.baseURI);
  }

  #show(phase: Phase): void {
    this.#phase = phase;
    this.requestUpdate();
  }

  #fail(code: ScanProblem): void {
    this.#release();
    this.#problem = code;
    this.#show('problem');
    const detail: ScanErrorDetail = { code };
    this.announce('ocop-scan-error', detail);
  }

  #found(result: ScanResultDetail): void {
    const { text } = result;
    if (this.#release()) this.announce('ocop-scan-stop', {});
    this.#show('found');
    this.announce('ocop-scan-result', { ...result, text: text.slice(0, TEXT_MAX) }, true);
  }

  /** Ends the session and stops its tracks; true where a camera was open. */
  #release(): boolean {
    this.#session += 1;
    const open = this.#stream !== undefined;
    stopCamera(this.#stream);
    this.#stream = undefined;
    this.#torch = false;
    return open;
  }

  async #watch(session: number, detector: Detector): Promise<void> {
    const video = this.renderRoot.querySelector('video');
    if (video === null) return;
    await video.play().catch(() => undefined);
    while (session === this.#session) {
      // Hidden by the page, or scrolled into a closed part of it: nobody could see that the camera is on.
      if (!this.checkVisibility({ visibilityProperty: true })) return this.stop();
      if (video.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA) {
        const code = chosenCode(await detector.detect(video).catch(() => []));
        if (session !== this.#session) return;
        if (code !== undefined) return this.#found({ text: code.rawValue, format: code.format, source: 'camera' });
      }
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }

  readonly #pageHidden = (event: Event): void => {
    if (event.type === 'pagehide' || document.visibilityState === 'hidden') this.stop();
  };

  #toggled(): void {
    if (this.#phase === 'starting' || this.#phase === 'scanning') this.stop();
    else void this.start();
  }

  #keyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape') this.stop();
  }

  async #torchToggled(): Promise<void> {
    const stream = this.#stream;
    if (stream !== undefined && (await switchTorch(stream, !this.#torch))) this.#torch = !this.#torch;
    this.requestUpdate();
  }

  #photoChosen(event: Event): void {
    const field = event.target as HTMLInputElement;
    const file = field.files?.[0];
    // The same photo can be chosen again.
    field.value = '';
    if (file !== undefined) void this.read(file);
  }

  #submitted(event: SubmitEvent): void {
    event.preventDefault();
    const field = this.renderRoot.querySelector<HTMLInputElement>('#code');
    const text = field?.value.trim() ?? '';
    this.#blank = text === '';
    this.requestUpdate();
    if (text === '') return field?.focus();
    return this.#found({ text, format: 'text', source: 'typed' });
  }
}
