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
 * `extractable` (default false) is for `--insecure-demo` files only: a production key stays where it was made.
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
