import type { Algorithm } from './encoding/compact-jws.ts';
import { toHex } from './encoding/hex.ts';
import { memo } from './memo.ts';
import type { PublicJwk } from './trust-list/trust-list.ts';
import { fail } from './verify-error.ts';

const IMPORT = { ES256: { name: 'ECDSA', namedCurve: 'P-256' }, Ed25519: { name: 'Ed25519' } } as const;
const VERIFY = { ES256: { name: 'ECDSA', hash: 'SHA-256' }, Ed25519: { name: 'Ed25519' } } as const;
/** Order of the Ed25519 base point: RFC 8032 strict wants S below it, or one signature has several spellings. */
const L25519 = 2n ** 252n + 27742317777372353535851937790883648493n;

export interface SigningKey {
  readonly alg: Algorithm;
  readonly jwk: PublicJwk;
}

const importedKeys = memo<Promise<CryptoKey>>(64);

/** Is there WebCrypto here? There is none in an insecure context, and no fallback code. */
export function hasWebCrypto(): boolean {
  return typeof globalThis.crypto?.subtle?.verify === 'function';
}

/** Did this key sign these bytes? `key.jwk` has passed `isPublicJwk`. Throws `ERR_ALGORITHM` where WebCrypto lacks the algorithm. */
export async function isSignedBy(
  { alg, jwk }: SigningKey,
  bytes: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  if (signature.length !== 64 || (alg === 'Ed25519' && BigInt(`0x${toHex(signature.slice(32).reverse())}`) >= L25519))
    return false;
  const { subtle } = globalThis.crypto;
  try {
    const key = await importedKeys(JSON.stringify([alg, jwk]), () =>
      subtle.importKey('jwk', { ...jwk }, IMPORT[alg], false, ['verify']),
    );
    return await subtle.verify(VERIFY[alg], key, signature, bytes);
  } catch (cause) {
    return fail('ERR_ALGORITHM', { alg }, cause);
  }
}

/** SHA-256 as 64 lower-case hex digits. */
export async function sha256Hex(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return toHex(new Uint8Array(await globalThis.crypto.subtle.digest('SHA-256', bytes)));
}
