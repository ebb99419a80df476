import type { CharacterType } from './character-set.ts';
import type { Lint } from './flaw.ts';

/** One part of a value. Only the last part of an identifier varies in length; optional parts stand at the end. */
export interface Component {
  readonly type: CharacterType;
  readonly min: number;
  readonly max: number;
  readonly optional: boolean;
  readonly lints: readonly Lint[];
}

/** An identifier, or all of a family: `31nn` is `{prefix: '31', length: 4}`. */
export interface Pattern {
  readonly prefix: string;
  readonly length: number;
}

/** One application identifier of the GS1 Barcode Syntax Dictionary. */
export interface ApplicationIdentifier {
  readonly ai: string;
  /** Data title in capitals, as GS1 prints it: `BATCH/LOT`. Empty for the two coupon identifiers. */
  readonly title: string;
  /** Fewest and most characters of a whole value. */
  readonly min: number;
  readonly max: number;
  readonly components: readonly Component[];
  /** Pre-defined length: no FNC1 follows the value in an element string. */
  readonly fixed: boolean;
  /** May stand after the `?` of a Digital Link. */
  readonly dataAttribute: boolean;
  /** May not stand beside any of these (itself excepted). */
  readonly excludes: readonly Pattern[];
  /** Each member asks for one of its groups, and a group for all of its members. */
  readonly requires: readonly (readonly (readonly Pattern[])[])[];
  /** Undefined for what is no primary key of a Digital Link; else the alternative orders of its qualifiers, `[[]]` where it takes none. */
  readonly keyQualifiers: readonly (readonly string[])[] | undefined;
}
