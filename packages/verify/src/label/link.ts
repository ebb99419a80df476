import { VerifyError } from '../verify-error.ts';
import { isGtin14, isLinkProductCode, isLotOrSerial, type ProductKey } from './key.ts';

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

const LINK_MAX = 512;
const PARTS =
  /^https:\/\/(\[[0-9a-f:.]+\]|[0-9a-z](?:[0-9a-z-]*[0-9a-z])?(?:\.[0-9a-z](?:[0-9a-z-]*[0-9a-z])?)*)(:[0-9]{1,5})?(\/[^?]*)(?:\?(.*))?$/i;

function refuse(reason: string, uri: string): never {
  throw new VerifyError('ERR_LABEL_URI', `Not an OCOP link: ${reason}`, { reason, uri: uri.slice(0, LINK_MAX) });
}

function readKey(type: string | undefined, value: string): ProductKey | undefined {
  if (type === '01' && isGtin14(value)) return { gtin: value };
  if ((type === 'ocop' || type === 'OCOP') && isLinkProductCode(value)) return { productCode: value };
  return undefined;
}

/**
 * Takes a link of at most 512 printable ASCII characters apart, reading the path from its right end: key, then lot, then serial.
 * Throws `ERR_LABEL_URI`: another scheme, user information, a fragment, `%` in the path, no key, or `S` beside another parameter.
 */
export function parseProductLink(uri: string): ProductLink {
  if (uri.length > LINK_MAX) refuse('longer than 512 characters', uri);
  if (!/^[!-~]*$/.test(uri)) refuse('a character that is not printable ASCII', uri);
  if (uri.includes('#')) refuse('a fragment', uri);
  const [, host, port = '', path, query] = PARTS.exec(uri) ?? refuse('no https link', uri);
  if (host === undefined || path === undefined || path.includes('%')) return refuse('a percent sign in the path', uri);
  if (port !== '' && !(Number(port.slice(1)) >= 1 && Number(port.slice(1)) <= 65_535)) refuse('a port out of range', uri);
  const segments = (path.endsWith('/') ? path.slice(1, -1) : path.slice(1)).split('/');
  const value = (name: string): string | null => {
    const last = segments.at(-1);
    if (segments.at(-2) !== name || last === undefined || !isLotOrSerial(last)) return null;
    segments.length -= 2;
    return last;
  };
  const serial = value('21');
  const lot = value('10');
  const key = readKey(segments.at(-2), segments.at(-1) ?? '') ?? refuse('no GTIN-14 or product code at the end of the path', uri);
  const parameters = query === undefined ? [] : query.split('&');
  const signed = parameters.some((parameter) => /^s(?:=|$)/i.test(parameter));
  if (signed && parameters.length > 1) refuse('a parameter beside S', uri);
  return { uri, host: (host + port).toLowerCase(), key, lot, serial, signature: signed ? (query ?? '').slice(2) : null };
}
