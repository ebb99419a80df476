import type { LocalText } from '../credential/payload.ts';
import type { Algorithm } from '../encoding/compact-jws.ts';

/** A public key and nothing else: P-256 with `y`, Ed25519 without. Coordinates are base64url of 32 bytes. */
export type PublicJwk =
  | { readonly kty: 'EC'; readonly crv: 'P-256'; readonly x: string; readonly y: string }
  | { readonly kty: 'OKP'; readonly crv: 'Ed25519'; readonly x: string };

export interface RootKey {
  /** 1–64 printable ASCII characters. */
  readonly kid: string;
  readonly alg: Algorithm;
  readonly jwk: PublicJwk;
}

/** Who may sign trust lists: at least `threshold` of these keys together. */
export interface Roots {
  readonly threshold: number;
  readonly keys: readonly RootKey[];
}

export interface IssuerKey {
  /** Four lower-case hex digits, not `0000`, unique across all issuers for ever. */
  readonly kid: string;
  readonly alg: Algorithm;
  readonly jwk: PublicJwk;
  readonly use: 'recognition' | 'label' | 'status';
  /** NumericDate window `nbf ≤ t < exp` for the time of issue. */
  readonly nbf: number;
  readonly exp: number;
  /** A retired key's old signatures hold; a compromised key's do not. */
  readonly state: 'active' | 'retired' | 'compromised';
  /** 0–5; may be left out on status keys only. */
  readonly maxStars?: number;
  /** Where given, the key speaks for these GTIN-14 or product codes only. */
  readonly gtins?: readonly string[];
  readonly productCodes?: readonly string[];
  /** Where given, the key speaks for these indexes of status list `n` only, both ends included. */
  readonly statusRange?: { readonly n: number; readonly from: number; readonly to: number };
  /** All that this key signs is a test. */
  readonly test?: boolean;
}

export interface Issuer {
  readonly id: string;
  readonly name: LocalText;
  readonly level: string;
  /** Two-digit codes as of the day of issue, or the single entry `*`. */
  readonly provinces: readonly string[];
  readonly predecessorOf?: string;
  readonly keys: readonly IssuerKey[];
}

/** The payload of the trust list. Times are UTC seconds. */
export interface TrustList {
  /** Strictly increasing from list to list, at least 1. */
  readonly version: number;
  readonly iat: number;
  /** At most 30 days after `iat`. */
  readonly exp: number;
  readonly roots: Roots;
  readonly issuers: readonly Issuer[];
  /** `n` is 0–4095; `kid` names the status key that signs the list at `uri`. */
  readonly statusLists: readonly { readonly n: number; readonly uri: string; readonly kid: string }[];
  /** SHA-256 (hex) of the signed bytes of labels by compromised keys that stay good. */
  readonly reattested?: readonly string[];
}

export const TRUST_LIST_TYP = 'ocop-trust-list+json';
export const TRUST_LIST_PATH = '/.well-known/ocop/trust-list.jws';
export const TRUST_LIST_MAX_LIFETIME = 30 * 86_400;
