/** ES256: ECDSA on P-256 with SHA-256. Ed25519: RFC 8032. Names as in RFC 9864. */
export type SignatureAlgorithm = 'ES256' | 'Ed25519';

/** Two WebCrypto handles. The private one leaves the process only where it was made `extractable`. */
export interface SigningKeyPair {
  readonly alg: SignatureAlgorithm;
  readonly publicKey: CryptoKey;
  readonly privateKey: CryptoKey;
}

const WEBCRYPTO = {
  ES256: { name: 'ECDSA', namedCurve: 'P-256' },
  Ed25519: { name: 'Ed25519' },
} as const;

/**
 * A fresh key pair from the platform's own random source.
 * `extractable` (default false) is for keys that are written to a file, encrypted or for a demonstration: others stay where they were made.
 */
export async function generateKeyPair(
  options: { alg?: SignatureAlgorithm; extractable?: boolean } = {},
): Promise<SigningKeyPair> {
  const alg = options.alg ?? 'ES256';
  const pair = await crypto.subtle.generateKey(WEBCRYPTO[alg], options.extractable ?? false, ['sign', 'verify']);
  if (!('privateKey' in pair)) throw new TypeError(`WebCrypto gave no key pair for ${alg}`);
  return { alg, publicKey: pair.publicKey, privateKey: pair.privateKey };
}

/**
 * Both halves as one JWK, for demonstration files. Throws WebCrypto's `InvalidAccessError` for a key that is not extractable.
 * Nothing here encrypts: whoever reads the file can sign.
 */
export async function exportInsecureJwk(pair: SigningKeyPair): Promise<JsonWebKey> {
  const { kty, crv, x, y, d } = await crypto.subtle.exportKey('jwk', pair.privateKey);
  return { kty, crv, x, ...(y === undefined ? {} : { y }), d } as JsonWebKey;
}

/** The pair behind a JWK that `exportInsecureJwk` wrote; its private half cannot be taken out again. Throws WebCrypto's `DataError` where the members do not make a key. */
export async function importInsecureJwk(jwk: JsonWebKey): Promise<SigningKeyPair> {
  const alg: SignatureAlgorithm = jwk.kty === 'OKP' ? 'Ed25519' : 'ES256';
  const { d: _secret, ...publicHalf } = jwk;
  return {
    alg,
    publicKey: await crypto.subtle.importKey('jwk', publicHalf, WEBCRYPTO[alg], true, ['verify']),
    privateKey: await crypto.subtle.importKey('jwk', jwk, WEBCRYPTO[alg], false, ['sign']),
  };
}

/** The pair behind PKCS#8 DER; its private half cannot be taken out again. Throws WebCrypto's `DataError` for another key. */
export async function importPrivateKey(alg: SignatureAlgorithm, pkcs8: Uint8Array<ArrayBuffer>): Promise<SigningKeyPair> {
  const open = await crypto.subtle.importKey('pkcs8', pkcs8, WEBCRYPTO[alg], true, ['sign']);
  const { d: _secret, key_ops: _operations, ...publicHalf } = await crypto.subtle.exportKey('jwk', open);
  return {
    alg,
    publicKey: await crypto.subtle.importKey('jwk', publicHalf, WEBCRYPTO[alg], true, ['verify']),
    privateKey: await crypto.subtle.importKey('pkcs8', pkcs8, WEBCRYPTO[alg], false, ['sign']),
  };
}
