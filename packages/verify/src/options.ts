import { isRegistryOrigin } from './encoding/registry-url.ts';
import { isRecord } from './encoding/shape.ts';
import type { Fetch } from './load.ts';
import type { Roots } from './trust-list/trust-list.ts';
import { validateRoots } from './trust-list/validate.ts';
import { VerifyError } from './verify-error.ts';

/** What a verifier is told to trust, pinned by whoever builds the page or the server. */
export interface Trust {
  /** Origin of the registry, without a trailing slash: https, or for demonstrations http on localhost or 127.0.0.1. Every GET goes there. */
  readonly registry: string;
  readonly roots: Roots;
}

/** Where verified lists are kept between checks. Values are strings; what comes back is verified again before it is used. */
export interface Store {
  get(key: string): unknown;
  set(key: string, value: string): unknown;
}

/** What a page believes about the product it shows. The check answers `mismatch` where the signed data differ or are silent. */
export interface Expected {
  /** 8 to 14 digits. */
  readonly gtin?: string | undefined;
  readonly productCode?: string | undefined;
  readonly stars?: number | undefined;
}

export interface VerifyOptions {
  /** The time of the check: a Date, milliseconds (a number from 1e11), or UTC seconds (a smaller number). */
  readonly now: Date | number;
  readonly trust: Trust;
  /** Without it nothing is asked, and a label is `stale` at best. */
  readonly fetch?: Fetch | undefined;
  readonly store?: Store | undefined;
  readonly expected?: Expected | undefined;
  /** Dynamic hints: they can only lower the verdict of a unit label. */
  readonly signals?: { readonly suspectedCopy?: boolean | undefined } | undefined;
}

/** `now` as whole UTC seconds; NaN where it is no time at all. Throws `ERR_NOW` for another type. */
export function nowSeconds(now: Date | number): number {
  if (now instanceof Date) return Math.floor(now.getTime() / 1000);
  if (typeof now !== 'number') throw new VerifyError('ERR_NOW', 'now is a Date or a number', { type: typeof now });
  return Math.floor(Math.abs(now) >= 1e11 ? now / 1000 : now);
}

/** Throws `ERR_TRUST_ARGUMENT` (its `details.problems` name the members) or `ERR_OPTION`: both are misuse, not data. */
export function assertOptions(options: VerifyOptions): void {
  const { trust, fetch, store } = isRecord(options) ? options : ({} as VerifyOptions);
  if (!isRecord(trust) || typeof trust.registry !== 'string' || !isRegistryOrigin(trust.registry)) {
    throw new VerifyError('ERR_TRUST_ARGUMENT', 'trust.registry is an https origin in lower case without a trailing slash');
  }
  const problems = validateRoots(trust.roots);
  if (problems.length > 0) {
    throw new VerifyError(
      'ERR_TRUST_ARGUMENT',
      `trust.roots does not hold public keys and a threshold, see ${problems[0]?.path}`,
      { problems },
    );
  }
  if (fetch !== undefined && typeof fetch !== 'function') throw new VerifyError('ERR_OPTION', 'fetch is a function');
  if (store !== undefined && (typeof store?.get !== 'function' || typeof store.set !== 'function')) {
    throw new VerifyError('ERR_OPTION', 'store has get and set');
  }
}
