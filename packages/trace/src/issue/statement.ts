import { decodeBase64url, encodeBase64url } from '@ocop/verify/credential';
import type { PublicJwk } from '@ocop/verify/trust-list';
import { canonicalJson, type Json } from './canonical-json.ts';
import type { SignatureAlgorithm } from './key-pair.ts';
import { isSignatureOf, signBytes } from './sign-bytes.ts';
import type { Signer } from './signer.ts';

/** What an office signs for itself, none of it read by a verifier. */
export type StatementType = 'APPROVAL' | 'LOG-HEAD';

/**
 * The bytes under a statement's signature: ASCII `OCOP-<type>-V1`, a zero byte, the canonical JSON. The words in front keep a signature
 * from being passed off as that of a label, a credential, a list, or a statement of another type.
 */
export function statementBytes(type: StatementType, statement: Json): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`OCOP-${type}-V1\u0000${canonicalJson(statement)}`);
}

/** The signature of a statement, base64url of 64 bytes. */
export async function signStatement(type: StatementType, statement: Json, signer: Signer<number | string>): Promise<string> {
  return encodeBase64url(await signBytes(signer, statementBytes(type, statement)));
}

/** Did this key sign the statement? A signature that does not parse is none. */
export async function isStatementSignedBy(
  type: StatementType,
  statement: Json,
  signature: string,
  key: { readonly alg: SignatureAlgorithm; readonly jwk: PublicJwk },
): Promise<boolean> {
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = decodeBase64url(signature);
  } catch {
    return false;
  }
  return isSignatureOf(bytes, { alg: key.alg, publicJwk: key.jwk }, statementBytes(type, statement));
}

/** SHA-256 as 64 lower-case hex digits. */
export async function sha256Hex(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
