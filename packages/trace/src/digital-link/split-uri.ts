import { DigitalLinkError } from './digital-link-error.ts';

const SCHEME = /^(?:https?|HTTPS?):\/\//;
const HOST = /^(?:\[[0-9A-Fa-f:.]+\]|[0-9A-Za-z](?:[0-9A-Za-z.-]*[0-9A-Za-z])?)(?::(\d{1,5}))?$/;
/** What RFC 3986 lets stand in a URI; `%` is checked where it is decoded. */
const NOT_URI = /[^!#$%&'()*+,\-./0-9:;=?@A-Z[\]_a-z~]/;

/** A URI cut at its fixed joints. Offsets are indexes in the URI. */
export interface SplitUri {
  /** Scheme and authority, `https://host:port`. */
  origin: string;
  /** From the first slash after the authority, without query and fragment. */
  path: string;
  query: string;
  queryOffset: number;
}

/** Cuts scheme and host from the rest and throws when either is not one that a Digital Link may have. The fragment is dropped. */
export function splitUri(uri: string): SplitUri {
  const bad = uri.search(NOT_URI);
  if (bad >= 0) throw new DigitalLinkError('ERR_DL_CHARACTER', bad, { value: String.fromCodePoint(uri.codePointAt(bad) ?? 0) });
  const scheme = SCHEME.exec(uri)?.[0];
  if (scheme === undefined) throw new DigitalLinkError('ERR_DL_SCHEME', 0, { value: uri });
  const beforeFragment = uri.split('#', 1)[0] ?? '';
  const queryMark = beforeFragment.indexOf('?');
  const pathEnd = queryMark < 0 ? beforeFragment.length : queryMark;
  const slash = beforeFragment.indexOf('/', scheme.length);
  const hostEnd = slash < 0 || slash > pathEnd ? pathEnd : slash;
  const authority = beforeFragment.slice(scheme.length, hostEnd);
  const at = authority.indexOf('@');
  if (at >= 0) throw new DigitalLinkError('ERR_DL_USER_INFO', scheme.length + at);
  const host = HOST.exec(authority);
  if (!host || Number(host[1] ?? '0') > 65_535 || authority.includes('..')) {
    throw new DigitalLinkError('ERR_DL_HOST', scheme.length, { value: authority });
  }
  return {
    origin: beforeFragment.slice(0, hostEnd),
    path: beforeFragment.slice(hostEnd, pathEnd),
    query: beforeFragment.slice(pathEnd + 1),
    queryOffset: pathEnd + 1,
  };
}
