import { decodeBase64url } from '../encoding/base64url.ts';
import { readCompactJws, type CompactJws } from '../encoding/compact-jws.ts';
import { integer, object, oneOf, text, type Problem } from '../encoding/shape.ts';
import { fail } from '../verify-error.ts';
import { inflate } from './inflate.ts';
import {
  STATUS_LIST_MAX_BYTES,
  STATUS_LIST_MAX_LIFETIME,
  STATUS_LIST_TYP,
  type StatusListPayload,
  type StatusValue,
} from './status-list.ts';

/** A status list, read but not yet believed. */
export interface StatusListToken extends CompactJws {
  readonly payload: StatusListPayload;
}

const shape = object({
  sub: text(),
  'iss?': text(),
  iat: integer(),
  exp: integer(),
  ttl: integer(1),
  status_list: object({ bits: oneOf(2), lst: text() }),
});

/** What is wrong with a status list payload; an empty list where nothing is. */
export function validateStatusListPayload(value: unknown): Problem[] {
  const problems: Problem[] = [];
  shape(value, '', problems);
  if (problems.length > 0) return problems;
  const { iat, exp } = value as StatusListPayload;
  return exp > iat && exp - iat <= STATUS_LIST_MAX_LIFETIME ? [] : [{ path: 'exp', code: 'range' }];
}

/**
 * Reads a status list JWT. It says nothing about the signature.
 * Throws `ERR_STATUS_LIST` (its `details.problems` name the members), `ERR_JWS`, `ERR_JSON` or `ERR_BASE64URL`.
 */
export function parseStatusList(jwt: string): StatusListToken {
  const read = readCompactJws(jwt, STATUS_LIST_TYP);
  const problems = validateStatusListPayload(read.payload);
  if (problems.length > 0) fail('ERR_STATUS_LIST', { problems });
  return { ...read, payload: read.payload as StatusListPayload };
}

/** The packed two-bit values of a list, at most 4 MB. Throws `ERR_STATUS_LIST` or `ERR_BASE64URL`. */
export async function statusListBytes({ status_list: { lst } }: StatusListPayload): Promise<Uint8Array> {
  return inflate(decodeBase64url(lst), STATUS_LIST_MAX_BYTES);
}

/** The value at an index, or undefined beyond the end: never `valid` by default. */
export function readStatus(bytes: Uint8Array, index: number): StatusValue | undefined {
  const byte = bytes[Math.floor(index / 4)];
  return byte === undefined ? undefined : (((byte >> ((index % 4) * 2)) & 3) as StatusValue);
}
