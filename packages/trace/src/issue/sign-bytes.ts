import { encodeBase64url, encodeCompactJws } from '@ocop/verify/credential';
import { formatKid } from '@ocop/verify/label';
import { IssueError } from './issue-error.ts';
import type { Signer } from './signer.ts';

/**
 * Asks the signer, then checks its answer under its own public key: a device that answers in DER, or hashes twice,
 * is found out here and not on ten thousand printed labels. Costs one verification an object. Throws `ERR_ISSUE_SIGNATURE`.
 */
export async function signBytes(
  signer: Signer<number | string>,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  const signature = await signer.sign(bytes);
  if (!(await isSignatureOf(signature, signer, bytes))) throw new IssueError('ERR_ISSUE_SIGNATURE', { kid: signer.kid });
  return signature;
}

/** Whether a key signed these bytes with this signature of 64 bytes. */
type SignatureCheck = (signature: Uint8Array<ArrayBuffer>, bytes: Uint8Array<ArrayBuffer>) => Promise<boolean>;

/** Imports the key once, for many signatures. Where the key itself came from is for the caller to know. */
export async function openSignatureCheck({ alg, publicJwk }: Pick<Signer, 'alg' | 'publicJwk'>): Promise<SignatureCheck> {
  const algorithm = alg === 'ES256' ? { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } : { name: 'Ed25519' };
  const key = await crypto.subtle.importKey('jwk', { ...publicJwk }, algorithm, false, ['verify']);
  return async (signature, bytes) => signature.length === 64 && crypto.subtle.verify(algorithm, key, signature, bytes);
}

/** Is this the signature of these bytes under this key? */
export async function isSignatureOf(
  signature: Uint8Array<ArrayBuffer>,
  key: Pick<Signer, 'alg' | 'publicJwk'>,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  return (await openSignatureCheck(key))(signature, bytes);
}

/** A compact JWS whose protected header is exactly `{alg, kid, typ}`. */
export async function signCompactJws(signer: Signer, typ: string, payload: unknown): Promise<string> {
  const input = encodeCompactJws({ alg: signer.alg, kid: formatKid(signer.kid), typ }, payload);
  return `${input}.${encodeBase64url(await signBytes(signer, new TextEncoder().encode(input)))}`;
}
