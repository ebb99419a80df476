import { isRegistryOrigin } from './encoding/registry-url.ts';
import { isRecord } from './encoding/shape.ts';
import { encodeUtf8 } from './encoding/utf8.ts';
import type { Fetch } from './load.ts';
import { memo } from './memo.ts';
import { sha256Hex } from './signature.ts';
import type { Roots } from './trust-list/trust-list.ts';
import { validateRoots } from './trust-list/validate.ts';
import { fail } from './verify-error.ts';

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

/** The caller's trust, copied so that nothing can change it under the check. */
export interface PinnedTrust extends Trust {
  /** Names the roots in the store. */
  pins(): Promise<string>;
}

const pinned = memo<PinnedTrust>(8);
const pinNames = memo<Promise<string>>(8);

/** `now` as whole UTC seconds; NaN where it is no time at all. Throws `ERR_NOW` for another type. */
export function nowSeconds(now: Date | number): number {
  if (now instanceof Date) return Math.floor(now.getTime() / 1000);
  if (typeof now !== 'number') fail('ERR_NOW', { type: typeof now });
  return Math.floor(Math.abs(now) >= 1e11 ? now / 1000 : now);
}

/** Throws `ERR_TRUST_ARGUMENT` for what JSON cannot write. */
function toJson(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch (cause) {
    return fail('ERR_TRUST_ARGUMENT', {}, cause);
  }
}

/** Throws `ERR_TRUST_ARGUMENT` (`details` has the registry that is no origin, or the roots' `problems`): misuse, not data. */
function pin(json: string): PinnedTrust {
  const [registry, roots] = JSON.parse(json) as [string, Roots];
  if (typeof registry !== 'string' || !isRegistryOrigin(registry)) {
    fail('ERR_TRUST_ARGUMENT', { registry });
  }
  const problems = validateRoots(roots);
  if (problems.length > 0) fail('ERR_TRUST_ARGUMENT', { problems });
  const text = JSON.stringify(roots);
  return { registry, roots, pins: () => pinNames(text, async () => (await sha256Hex(encodeUtf8(text))).slice(0, 16)) };
}

/** The options, each read once. Throws `ERR_TRUST_ARGUMENT`, or `ERR_OPTION` with the option's name: both are misuse, not data. */
export function readOptions(options: VerifyOptions): VerifyOptions & { readonly trust: PinnedTrust } {
  const { now, trust, fetch, store, expected, signals } = isRecord(options) ? options : ({} as VerifyOptions);
  if (!isRecord(trust)) fail('ERR_TRUST_ARGUMENT', { trust });
  /** A belief or signal that is no object would be passed over, and the page would take a question that was not asked for an answered one. */
  const usable = {
    fetch: fetch === undefined || typeof fetch === 'function',
    store: store === undefined || (typeof store?.get === 'function' && typeof store.set === 'function'),
    expected: expected === undefined || isRecord(expected),
    signals: signals === undefined || isRecord(signals),
  };
  for (const [option, is] of Object.entries(usable)) if (!is) fail('ERR_OPTION', { option });
  const json = toJson([trust.registry, trust.roots]);
  return { now, trust: pinned(json, () => pin(json)), fetch, store, expected, signals };
}
