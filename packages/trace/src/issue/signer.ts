import type { PublicJwk } from '@ocop/verify/trust-list';
import type { SignatureAlgorithm, SigningKeyPair } from './key-pair.ts';

/**
 * Whatever can sign: a WebCrypto key, a smart card, an HSM behind a network call.
 * Issuers (credentials, labels, status lists) have a `kid` from 1 to 65535; roots have a text `kid`.
 */
export interface Signer<Kid extends number | string = number> {
  readonly kid: Kid;
  readonly alg: SignatureAlgorithm;
  readonly publicJwk: PublicJwk;
  /** Exactly 64 bytes: `r‖s` for ES256 (not DER), RFC 8032 for Ed25519. */
  readonly sign: (bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array<ArrayBuffer>>;
}

/** A signer over a WebCrypto key pair. */
export async function createSigner<Kid extends number | string>(pair: SigningKeyPair, kid: Kid): Promise<Signer<Kid>> {
  const publicJwk = await exportPublicJwk(pair);
  const algorithm = pair.alg === 'ES256' ? { name: 'ECDSA', hash: 'SHA-256' } : { name: 'Ed25519' };
  return {
    kid,
    alg: pair.alg,
    publicJwk,
    sign: async (bytes) => new Uint8Array(await crypto.subtle.sign(algorithm, pair.privateKey, bytes)),
  };
}

async function exportPublicJwk(pair: SigningKeyPair): Promise<PublicJwk> {
  const { x = '', y = '' } = await crypto.subtle.exportKey('jwk', pair.publicKey);
  return pair.alg === 'ES256' ? { kty: 'EC', crv: 'P-256', x, y } : { kty: 'OKP', crv: 'Ed25519', x };
}
