import { isKid } from '../label/kid.ts';
import { VerifyError } from '../verify-error.ts';
import { decodeBase64url, encodeBase64url } from './base64url.ts';
import { object, oneOf, text, type Problem } from './shape.ts';
import { parseStrictJson } from './strict-json.ts';

/** Names of RFC 9864: nothing else is ever looked up. */
export type Algorithm = 'ES256' | 'Ed25519';

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
  const parts = jws.split('.');
  const [head = '', body = '', tail = ''] = parts;
  if (parts.length !== 3) throw new VerifyError('ERR_JWS', 'A compact JWS has three parts', { parts: parts.length });
  const header = parseStrictJson(decodeBase64url(head));
  const problems: Problem[] = [];
  object({ alg: oneOf('ES256', 'Ed25519'), kid: text(isKid), typ: oneOf(typ) })(header, '', problems);
  const signature = decodeBase64url(tail);
  if (problems.length > 0)
    throw new VerifyError('ERR_JWS', `The protected header is not exactly {alg, kid, typ: "${typ}"}`, { problems });
  if (signature.length !== 64) throw new VerifyError('ERR_JWS', 'A signature has 64 bytes', { length: signature.length });
  return {
    header: header as CompactHeader,
    payload: parseStrictJson(decodeBase64url(body)),
    signedBytes: new TextEncoder().encode(`${head}.${body}`),
    signature,
  };
}

function part(value: unknown): string {
  return encodeBase64url(new TextEncoder().encode(JSON.stringify(value)));
}

/** The signing input `header.payload` of a compact JWS; the issuer appends `.` and the base64url of its 64-byte signature. */
export function encodeCompactJws(header: CompactHeader, payload: unknown): string {
  return `${part({ alg: header.alg, kid: header.kid, typ: header.typ })}.${part(payload)}`;
}
