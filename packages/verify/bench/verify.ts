import { compactVerify, importJWK } from 'jose';
import { Bench } from 'tinybench';
import { verify } from '../src/index.ts';
import { createTestRegistry } from '../src/testing/index.ts';

/** One line of the table that `pnpm bench` writes. */
export interface VerifyBenchRow {
  readonly task: string;
  readonly alg: string;
  readonly perSecond: number;
}

/** Whole checks a second, lists remembered and all files at hand, beside jose's bare signature check of the same credential. */
export async function run(): Promise<VerifyBenchRow[]> {
  const rows: VerifyBenchRow[] = [];
  for (const alg of ['ES256', 'Ed25519'] as const) {
    const registry = await createTestRegistry({ alg });
    const { trust, fetch, now } = registry;
    const credential = await registry.issueCredential();
    const label = await registry.issueLabel();
    const store = new Map<string, unknown>();
    const key = await importJWK({ ...registry.keys.recognition.jwk }, alg);
    const bench = new Bench({ time: 1500, warmupTime: 300 });
    bench.add('jose compactVerify, signature only', async () => void (await compactVerify(credential, key)));
    bench.add(
      'verify, credential: signature, authority, status, standing',
      async () => void (await verify(credential, { now, trust, fetch, store })),
    );
    bench.add('verify, label and credential', async () => void (await verify(label, { now, trust, fetch, store })));
    await bench.run();
    for (const { name, result } of bench.tasks) {
      rows.push({ task: name, alg, perSecond: 'throughput' in result ? Math.round(result.throughput.p50) : 0 });
    }
  }
  return rows;
}
