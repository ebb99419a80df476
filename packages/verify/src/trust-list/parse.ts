import { attempt } from '../attempt.ts';
import { decodeBase64url } from '../encoding/base64url.ts';
import { algorithm, type Algorithm } from '../encoding/compact-jws.ts';
import { list, object, oneOf, type Check, type Problem } from '../encoding/shape.ts';
import { parseStrictJson } from '../encoding/strict-json.ts';
import { encodeUtf8 } from '../encoding/utf8.ts';
import { fail } from '../verify-error.ts';
import { TRUST_LIST_TYP, type TrustList } from './trust-list.ts';
import { rootKid, validateTrustList } from './validate.ts';

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
  /** The payload's bytes in base64url, of which each text has one spelling: two lists of one version must not differ in it. */
  readonly payload: string;
  readonly signatures: readonly TrustListSignature[];
}

/** Empty too: a signature that is none is not counted, and does no harm. */
const base64url: Check = (value, path, problems) => {
  if (typeof value !== 'string') problems.push({ path, code: 'type' });
};
const file = object({
  payload: base64url,
  signatures: list(object({ protected: base64url, signature: base64url }), { min: 1, max: 200 }),
});
const protectedHeader = object({ alg: algorithm, kid: rootKid, typ: oneOf(TRUST_LIST_TYP) });

interface FileShape {
  readonly payload: string;
  readonly signatures: readonly { readonly protected: string; readonly signature: string }[];
}

/** Throws `ERR_TRUST_LIST`, naming the members. */
function refuseAny(problems: readonly Problem[]): void {
  if (problems.length > 0) fail('ERR_TRUST_LIST', { problems });
}

/** Throws where it does not parse. */
function readSignature(payload: string, entry: FileShape['signatures'][number]): TrustListSignature {
  const header = parseStrictJson(decodeBase64url(entry.protected));
  const problems: Problem[] = [];
  protectedHeader(header, 'protected', problems);
  refuseAny(problems);
  return {
    ...(header as { alg: Algorithm; kid: string }),
    signature: decodeBase64url(entry.signature),
    signedBytes: encodeUtf8(`${entry.protected}.${payload}`),
  };
}

/**
 * Reads the general JWS JSON of a trust list. It says nothing about the signatures; one that does not parse is left out.
 * Throws `ERR_TRUST_LIST` (its `details.problems` name the members), `ERR_JSON` or `ERR_BASE64URL`.
 */
export function parseTrustList(bytes: Uint8Array, registry: string): SignedTrustList {
  const outer = parseStrictJson(bytes);
  const problems: Problem[] = [];
  file(outer, '', problems);
  refuseAny(problems);
  const { payload, signatures } = outer as FileShape;
  const content = parseStrictJson(decodeBase64url(payload));
  refuseAny(validateTrustList(content, registry));
  return {
    list: content as TrustList,
    payload,
    signatures: signatures.flatMap((entry) => attempt(() => readSignature(payload, entry)) ?? []),
  };
}
