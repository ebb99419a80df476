import type { Outcome } from '@ocop/verify';
import type { PropertyDeclarations, PropertyValues } from 'lit';
import { checkOf } from '../check/check.ts';
import type { PageClaims } from '../check/expected-claims.ts';
import { OcopElement } from './ocop-element.ts';

/**
 * An element with a verdict. Only a check sets it: no attribute, property, slot, part or token does.
 * Each state of an outcome is a custom state by its own name, beside those named here.
 *
 * @fires {CustomEvent<OutcomeDetail>} ocop-outcome - A check has ended. Frozen: `state`, `authenticity`, `standing`, `wouldBe`.
 * @cssState checking - The answer is on its way.
 * @cssState verified - Every check passed and is fresh.
 * @cssState self-declared - Nothing to check: what stands here is the page's own word.
 */
export abstract class CheckingElement extends OcopElement {
  static override properties: PropertyDeclarations = {
    ...OcopElement.properties,
    label: {},
    credential: {},
    link: {},
    suspectedCopy: { type: Boolean, attribute: 'suspected-copy' },
  };

  /**
   * URI of a signed label, as a QR code carries it.
   * @attr label
   */
  declare label: string | null;
  /**
   * Recognition credential, compact JWS.
   * @attr credential
   */
  declare credential: string | null;
  /**
   * GS1 Digital Link, OCOP link, bar code number or product code to look up.
   * @attr link
   */
  declare link: string | null;
  /**
   * The page has reason to think that the serial of a unit label was copied. It can only lower the verdict.
   * @attr suspected-copy
   */
  declare suspectedCopy: boolean;

  constructor() {
    super();
    this.label = this.credential = this.link = null;
    this.suspectedCopy = false;
  }

  /**
   * The frozen answer of the last check; null before it and where nothing was asked.
   * @readonly
   */
  get outcome(): Outcome | null {
    return checkOf(this).outcome;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    checkOf(this).watch();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    checkOf(this).unwatch();
  }

  /** What is to be checked, or null. */
  protected abstract question(): string | null;
  /** What the page claims of its product. */
  protected abstract claims(): Readonly<Record<keyof PageClaims, unknown>>;

  /** Whether facts and evidence are shown, which are loaded apart. */
  protected detailed(): boolean {
    return false;
  }

  protected override willUpdate(_changed: PropertyValues): void {
    const check = checkOf(this);
    check.ask(this.question(), this.claims(), this.suspectedCopy, this.detailed());
    this.showStates(check.checking ? 'checking' : (check.outcome?.state ?? 'self-declared'));
  }
}
