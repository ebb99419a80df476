import { fail } from '../verify-error.ts';
import { isGtin14, isLinkProductCode, type ProductKey } from './key.ts';

/** A Digital Link or OCOP link, signed or not, taken apart. */
export interface ProductLink {
  readonly uri: string;
  /** Lower case, with the port where one is written. Unsigned: it proves nothing. */
  readonly host: string;
  readonly key: ProductKey;
  readonly lot: string | null;
  readonly serial: string | null;
  /** The value of the one parameter `S` or `s`, unread; null on a plain link. */
  readonly signature: string | null;
}

/** Scheme and host in either case; host as DNS labels or an IPv6 literal. */
const ORIGIN =
  /^https:\/\/((?:\[[0-9a-f:.]+\]|[0-9a-z](?:[0-9a-z-]*[0-9a-z])?(?:\.[0-9a-z](?:[0-9a-z-]*[0-9a-z])?)*)(?::([0-9]{1,5}))?)(?=\/)/i;
/** The key from the right end of the path: nothing but lot and serial can follow it, so there is one reading. The values' case matters. */
const KEY =
  /^(?:\/[^/?%]*)*?\/(01|ocop|OCOP)\/([0-9A-Z.-]+)(?:\/10\/([0-9A-Z]{1,20}))?(?:\/21\/([0-9A-Z]{1,20}))?\/?(?:\?(.*))?$/;

function refuse(reason: 'characters' | 'host' | 'port' | 'key' | 'parameter'): never {
  return fail('ERR_LABEL_URI', { reason });
}

/**
 * Takes a link of at most 512 printable ASCII characters apart, reading the path from its right end: key, then lot, then serial.
 * Throws `ERR_LABEL_URI`; `details.reason` is `characters` (another length, a fragment, no printable ASCII), `host` (another scheme,
 * user information, no host), `port`, `key` (none, or `%` in the path) or `parameter` (one beside `S`).
 */
export function parseProductLink(uri: string): ProductLink {
  if (typeof uri !== 'string' || !/^[!-~]{1,512}$/.test(uri) || uri.includes('#')) refuse('characters');
  const [start = '', host = '', port = '443'] = ORIGIN.exec(uri) ?? refuse('host');
  const [, type, value = '', lot = null, serial = null, query = ''] = KEY.exec(uri.slice(start.length)) ?? refuse('key');
  if (Number(port) < 1 || Number(port) > 65_535) refuse('port');
  const key = type === '01' ? isGtin14(value) && { gtin: value } : isLinkProductCode(value) && { productCode: value };
  const parameters = query.split('&');
  const signed = parameters.some((parameter) => /^s(?:=|$)/i.test(parameter));
  if (signed && parameters.length > 1) refuse('parameter');
  return { uri, host: host.toLowerCase(), key: key || refuse('key'), lot, serial, signature: signed ? query.slice(2) : null };
}
