import { decodeBase64url } from '../encoding/base64url.ts';
import type { Algorithm } from '../encoding/compact-jws.ts';
import { list, object, oneOf, text, type Problem } from '../encoding/shape.ts';
import { parseStrictJson } from '../encoding/strict-json.ts';
import { VerifyError } from '../verify-error.ts';
import { TRUST_LIST_TYP, type TrustList } from './trust-list.ts';
import { validateTrustList } from './validate.ts';

export interface TrustListSignature {
  readonly alg: Algorithm;
  readonly kid: string;
  /** ASCII of `protected.payload`. */
  readonly signedBytes: Uint8Array<ArrayBuffer>;
  readonly signature: Uint8Array<ArrayBuffer>;
}

/** A trust list, read but not yet believed. */
export interface SignedTrustList {
  readonly list: TrustList;
  /** The payload's bytes: two lists of one version must not differ in them. */
  readonly payload: Uint8Array<ArrayBuffer>;
  readonly signatures: readonly TrustListSignature[];
}

const anyText = text();
const file = object({
  payload: anyText,
  signatures: list(object({ protected: anyText, signature: anyText }), { min: 1, max: 100 }),
});
const protectedHeader = object({
  alg: oneOf('ES256', 'Ed25519'),
  kid: text((kid) => /^[ -~]{1,64}$/.test(kid)),
  typ: oneOf(TRUST_LIST_TYP),
});

interface FileShape {
  readonly payload: string;
  readonly signatures: readonly { readonly protected: string; readonly signature: string }[];
}

/** One signature, or undefined where it does not parse: a bad signature is not counted and does no harm. */
function readSignature(payload: string, entry: FileShape['signatures'][number]): TrustListSignature | undefined {
  try {
    const header = parseStrictJson(decodeBase64url(entry.protected));
    const problems: Problem[] = [];
    protectedHeader(header, '', problems);
    const signature = decodeBase64url(entry.signature);
    if (problems.length > 0 || signature.length !== 64) return undefined;
    const { alg, kid } = header as { alg: Algorithm; kid: string };
    return { alg, kid, signature, signedBytes: new TextEncoder().encode(`${entry.protected}.${payload}`) };
  } catch (error) {
    if (error instanceof VerifyError) return undefined;
    throw error;
  }
}

/**
 * Reads the general JWS JSON of a trust list. It says nothing about the signatures.
 * Throws `ERR_TRUST_LIST` (its `details.problems` name the members), `ERR_JSON` or `ERR_BASE64URL`.
 */
export function parseTrustList(bytes: Uint8Array, registry: string): SignedTrustList {
  const outer = parseStrictJson(bytes);
  const problems: Problem[] = [];
  file(outer, '', problems);
  if (problems.length > 0)
    throw new VerifyError('ERR_TRUST_LIST', 'Not exactly {payload, signatures: [{protected, signature}]}', { problems });
  const { payload, signatures } = outer as FileShape;
  const payloadBytes = decodeBase64url(payload);
  const content = parseStrictJson(payloadBytes);
  problems.push(...validateTrustList(content, registry));
  if (problems.length > 0) {
    throw new VerifyError('ERR_TRUST_LIST', `The trust list has ${problems.length} problem(s), first at ${problems[0]?.path}`, {
      problems,
    });
  }
  return {
    list: content as TrustList,
    payload: payloadBytes,
    signatures: signatures.map((entry) => readSignature(payload, entry)).filter((entry) => entry !== undefined),
  };
}
