import { ed25519 } from '@noble/curves/ed25519.js';
import { p256 } from '@noble/curves/nist.js';
import { compactVerify, importJWK } from 'jose';
import { Bench } from 'tinybench';
import { parseCredential } from '../src/credential/index.ts';
import type { Algorithm } from '../src/encoding/compact-jws.ts';
import { decodeBase64url } from '../src/encoding/base64url.ts';
import { parseLabel } from '../src/label/index.ts';
import { isSignedBy } from '../src/signature.ts';
import { createTestRegistry } from '../src/testing/index.ts';
import type { PublicJwk } from '../src/trust-list/trust-list.ts';
import { verify } from '../src/verify.ts';

/** One line of the table that `pnpm bench` writes. */
export interface VerifyBenchRow {
  readonly task: string;
  readonly alg: Algorithm;
  readonly perSecond: number;
}

/** noble checks with what the platform's key object would hold. */
function nobleVerify(alg: Algorithm, jwk: PublicJwk): (signature: Uint8Array, bytes: Uint8Array) => boolean {
  const x = decodeBase64url(jwk.x);
  if (!('y' in jwk)) return (signature, bytes) => ed25519.verify(signature, bytes, x);
  const point = Uint8Array.of(4, ...x, ...decodeBase64url(jwk.y));
  return (signature, bytes) => p256.verify(signature, bytes, point, { lowS: false });
}

/**
 * Checks a second, here or in a page: the signature alone beside jose and noble, then everything that `verify` does, with the lists remembered and
 * all files at hand. A check that does not come out as it should ends the run.
 */
export async function run(): Promise<VerifyBenchRow[]> {
  const rows: VerifyBenchRow[] = [];
  for (const alg of ['ES256', 'Ed25519'] as const) {
    const registry = await createTestRegistry({ alg });
    const { trust, fetch, now } = registry;
    const credential = await registry.issueCredential();
    const label = await registry.issueLabel();
    const store = new Map<string, unknown>();
    const { jwk } = registry.keys.recognition;
    const key = await importJWK({ ...jwk }, alg);
    const noble = nobleVerify(alg, jwk);
    const demand = (holds: boolean): void => {
      if (!holds) throw new Error(`${alg}: a good signature was refused`);
    };
    const bench = new Bench({ time: 1500, warmupTime: 300, throws: true });
    bench.add('credential, read and signature: jose', async () => {
      const { payload } = await compactVerify(credential, key);
      demand(typeof JSON.parse(new TextDecoder().decode(payload)) === 'object');
    });
    bench.add('credential, read and signature: noble', () => {
      const [head = '', payload = '', tail = ''] = credential.split('.');
      demand(noble(decodeBase64url(tail), new TextEncoder().encode(`${head}.${payload}`)));
      demand(typeof JSON.parse(new TextDecoder().decode(decodeBase64url(payload))) === 'object');
    });
    bench.add('credential, read and signature: here', async () => {
      const { signedBytes, signature } = parseCredential(credential, trust.registry);
      demand(await isSignedBy({ alg, jwk }, signedBytes, signature));
    });
    bench.add('label, read and signature: noble', () => {
      const { signedBytes, signature } = parseLabel(label);
      demand(noble(signature, signedBytes));
    });
    bench.add('label, read and signature: here', async () => {
      const { signedBytes, signature } = parseLabel(label);
      demand(await isSignedBy({ alg, jwk }, signedBytes, signature));
    });
    const states = async (input: string): Promise<void> =>
      demand((await verify(input, { now, trust, fetch, store })).state === 'verified');
    bench.add('credential, all of `verify`: signature, authority, status, standing', async () => states(credential));
    bench.add('label with its credential, all of `verify`: two signatures', async () => states(label));
    await bench.run();
    for (const { name, result } of bench.tasks)
      rows.push({ task: name, alg, perSecond: 'throughput' in result ? Math.round(result.throughput.p50) : 0 });
  }
  return rows;
}
