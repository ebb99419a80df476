import { isKid } from '../label/kid.ts';
import { fail } from '../verify-error.ts';
import { decodeBase64url, encodeBase64url } from './base64url.ts';
import { object, oneOf, text, type Problem } from './shape.ts';
import { parseStrictJson } from './strict-json.ts';
import { encodeUtf8 } from './utf8.ts';

/** Names of RFC 9864: nothing else is ever looked up. */
export type Algorithm = 'ES256' | 'Ed25519';

export const algorithm = oneOf('ES256', 'Ed25519');

export interface CompactHeader {
  readonly alg: Algorithm;
  /** Four lower-case hex digits. */
  readonly kid: string;
  readonly typ: string;
}

export interface CompactJws {
  readonly header: CompactHeader;
  readonly payload: unknown;
  /** ASCII of `header.payload`, what was signed. */
  readonly signedBytes: Uint8Array<ArrayBuffer>;
  readonly signature: Uint8Array<ArrayBuffer>;
}

/**
 * Takes a compact JWS apart. The protected header is exactly `{alg, kid, typ}`: a key or URL in the header is never even read.
 * Throws `ERR_JWS`, `ERR_JSON` or `ERR_BASE64URL`.
 */
export function readCompactJws(jws: string, typ: string): CompactJws {
  if (typeof jws !== 'string') fail('ERR_JWS');
  const [head = '', body = '', tail = '', ...more] = jws.split('.', 4);
  const header = parseStrictJson(decodeBase64url(head));
  const problems: Problem[] = [];
  object({ alg: algorithm, kid: text(isKid), typ: oneOf(typ) })(header, '', problems);
  const signature = decodeBase64url(tail);
  if (problems.length > 0 || more.length > 0 || signature.length !== 64)
    fail('ERR_JWS', { problems, signature: signature.length });
  return {
    header: header as CompactHeader,
    payload: parseStrictJson(decodeBase64url(body)),
    signedBytes: encodeUtf8(`${head}.${body}`),
    signature,
  };
}

function part(value: unknown): string {
  return encodeBase64url(encodeUtf8(JSON.stringify(value)));
}

/** The signing input `header.payload` of a compact JWS; the issuer appends `.` and the base64url of its 64-byte signature. */
export function encodeCompactJws(header: CompactHeader, payload: unknown): string {
  return `${part({ alg: header.alg, kid: header.kid, typ: header.typ })}.${part(payload)}`;
}
