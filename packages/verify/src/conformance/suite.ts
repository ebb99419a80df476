import type { Algorithm } from '../encoding/compact-jws.ts';
import type { Expected, Trust } from '../options.ts';
import type { Authenticity, Standing, State } from '../outcome.ts';
import type { LabelHeader } from '../label/header.ts';
import type { PublicJwk } from '../trust-list/trust-list.ts';

/** What every case has; `expect` is the answer of a reader that agrees with docs/spec. */
interface Case {
  /** Unique over all suites, and for ever. */
  readonly id: string;
  readonly about: string;
}

/** A link taken apart; null where it is malformed. Bytes are lower-case hex. */
export type LabelAnswer = null | {
  readonly host: string;
  readonly gtin: string | null;
  readonly productCode: string | null;
  readonly lot: string | null;
  readonly serial: string | null;
  /** null on a plain link. */
  readonly signed: null | { readonly header: LabelHeader; readonly signedBytes: string; readonly signature: string };
};

export interface LabelCase extends Case {
  readonly uri: string;
  readonly expect: LabelAnswer;
}

export interface SignatureCase extends Case {
  readonly alg: Algorithm;
  readonly jwk: unknown;
  /** Lower-case hex. */
  readonly bytes: string;
  readonly signature: string;
  /** `refused`: the key itself may not be used. */
  readonly expect: 'good' | 'bad' | 'refused';
}

export interface CredentialCase extends Case {
  readonly registry: string;
  readonly jws: string;
  /** Well-formed, whoever signed it? Signature and authority are the outcomes' matter. */
  readonly expect: boolean;
}

export interface TrustListCase extends Case {
  readonly trust: Trust;
  readonly file: string;
  /** Its version where the list parses and meets the threshold of the pinned roots and of its own; else null. */
  readonly expect: number | null;
}

export interface StatusListCase extends Case {
  /** The key that the trust list names for this URI. */
  readonly key: {
    readonly kid: string;
    readonly alg: Algorithm;
    readonly jwk: PublicJwk;
    readonly nbf: number;
    readonly exp: number;
  };
  readonly uri: string;
  readonly jwt: string;
  readonly indexes: readonly number[];
  /** The value at each index, null beyond the end; null alone where the list is refused. */
  readonly expect: readonly (number | null)[] | null;
}

/** One check. What is left out is as in the suite's `base`; all steps of a case share one store. */
export interface OutcomeStep {
  readonly input: string;
  readonly now?: number;
  /** Path on the registry → its text; a number answers with that HTTP status. Stays for the steps after. */
  readonly files?: Readonly<Record<string, string | number>>;
  /** No network at all. */
  readonly offline?: boolean;
  readonly expected?: Expected;
  readonly suspectedCopy?: boolean;
}

export interface OutcomeAnswer {
  readonly state: State;
  readonly authenticity: Authenticity;
  readonly standing: Standing;
  readonly wouldBe: State | null;
  /** Of the claims; null where there are none. */
  readonly stars: number | null;
}

export interface OutcomeCase extends Case {
  readonly steps: readonly OutcomeStep[];
  /** One answer a step. */
  readonly expect: readonly OutcomeAnswer[];
}

interface SuiteOf<Name extends string, C> {
  readonly suite: Name;
  /** Who made it, with what, and what its keys may be used for. */
  readonly origin: string;
  readonly cases: readonly C[];
}

export interface OutcomeSuite extends SuiteOf<'outcomes', OutcomeCase> {
  /** The registry that every case starts from: every path not named answers 404. */
  readonly base: { readonly now: number; readonly trust: Trust; readonly files: Readonly<Record<string, string>> };
}

/** One file of `vectors/`. */
export type Suite =
  | SuiteOf<'labels', LabelCase>
  | SuiteOf<'signatures', SignatureCase>
  | SuiteOf<'credentials', CredentialCase>
  | SuiteOf<'trust-lists', TrustListCase>
  | SuiteOf<'status-lists', StatusListCase>
  | OutcomeSuite;
