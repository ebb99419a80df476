import type { Algorithm } from '../encoding/compact-jws.ts';
import type { PublicJwk } from '../trust-list/trust-list.ts';

export interface TestKey {
  readonly kid: string;
  readonly alg: Algorithm;
  readonly jwk: PublicJwk;
  sign(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>>;
}

/** A fresh key pair of the test run. */
export async function createTestKey(kid: string, alg: Algorithm = 'ES256'): Promise<TestKey> {
  const params = alg === 'ES256' ? { name: 'ECDSA', namedCurve: 'P-256' } : { name: 'Ed25519' };
  const pair = (await crypto.subtle.generateKey(params, true, ['sign', 'verify'])) as CryptoKeyPair;
  const { x = '', y = '' } = await crypto.subtle.exportKey('jwk', pair.publicKey);
  return {
    kid,
    alg,
    jwk: alg === 'ES256' ? { kty: 'EC', crv: 'P-256', x, y } : { kty: 'OKP', crv: 'Ed25519', x },
    async sign(bytes) {
      const how = alg === 'ES256' ? { name: 'ECDSA', hash: 'SHA-256' } : { name: 'Ed25519' };
      return new Uint8Array(await crypto.subtle.sign(how, pair.privateKey, bytes));
    },
  };
}
