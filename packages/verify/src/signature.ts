import type { Algorithm } from './encoding/compact-jws.ts';
import type { PublicJwk } from './trust-list/trust-list.ts';
import { VerifyError } from './verify-error.ts';

const IMPORT = { ES256: { name: 'ECDSA', namedCurve: 'P-256' }, Ed25519: { name: 'Ed25519' } } as const;
const VERIFY = { ES256: { name: 'ECDSA', hash: 'SHA-256' }, Ed25519: { name: 'Ed25519' } } as const;
/** Order of the Ed25519 base point: RFC 8032 strict wants S below it, or one signature has several spellings. */
const L25519 = 2n ** 252n + 27742317777372353535851937790883648493n;

export interface SigningKey {
  readonly alg: Algorithm;
  readonly jwk: PublicJwk;
}

function isReduced(signature: Uint8Array): boolean {
  return (
    signature
      .slice(32)
      .reverse()
      .reduce((value, byte) => value * 256n + BigInt(byte), 0n) < L25519
  );
}

/** Is there WebCrypto here? There is none in an insecure context, and no fallback code. */
export function hasWebCrypto(): boolean {
  return typeof globalThis.crypto?.subtle?.verify === 'function';
}

/** Did this key sign these bytes? `key.jwk` has passed `isPublicJwk`. Throws `ERR_ALGORITHM` where WebCrypto lacks the algorithm. */
export async function isSignedBy(
  key: SigningKey,
  bytes: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  if (signature.length !== 64 || (key.alg === 'Ed25519' && !isReduced(signature))) return false;
  const { subtle } = globalThis.crypto;
  try {
    const imported = await subtle.importKey('jwk', { ...key.jwk }, IMPORT[key.alg], false, ['verify']);
    return await subtle.verify(VERIFY[key.alg], imported, signature, bytes);
  } catch (cause) {
    throw new VerifyError('ERR_ALGORITHM', `WebCrypto here cannot check ${key.alg}`, { alg: key.alg }, { cause });
  }
}

/** SHA-256 as 64 lower-case hex digits. */
export async function sha256Hex(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await globalThis.crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
