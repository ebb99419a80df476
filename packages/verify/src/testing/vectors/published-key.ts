import { ed25519 } from '@noble/curves/ed25519.js';
import { p256 } from '@noble/curves/nist.js';
import type { Algorithm } from '../../encoding/compact-jws.ts';
import { toBase64url, utf8 } from '../bytes.ts';
import type { TestKey } from '../test-key.ts';

/** TEST KEYS. Whoever reads this line has every private key of the vectors: they may sign nothing but vectors. */
const SEED = 'OCOP conformance vectors, published test key, never for use: ';

/** The key pair of this id, the same on every machine. Signatures too: RFC 8032, and RFC 6979 for ES256. */
export async function publishedKey(kid: string, alg: Algorithm): Promise<TestKey> {
  const secret = new Uint8Array(await crypto.subtle.digest('SHA-256', utf8(`${SEED}${alg} ${kid}`)));
  if (alg === 'Ed25519') {
    const x = toBase64url(ed25519.getPublicKey(secret));
    return {
      kid,
      alg,
      jwk: { kty: 'OKP', crv: 'Ed25519', x },
      sign: async (bytes) => new Uint8Array(ed25519.sign(bytes, secret)),
    };
  }
  const point = p256.getPublicKey(secret, false);
  return {
    kid,
    alg,
    jwk: { kty: 'EC', crv: 'P-256', x: toBase64url(point.slice(1, 33)), y: toBase64url(point.slice(33)) },
    sign: async (bytes) => new Uint8Array(p256.sign(bytes, secret)),
  };
}
