import { gzipSync } from 'node:zlib';
import { type CatalogueRow, verifyCatalogue } from '../src/catalogue/index.ts';
import { createTestRegistry } from '../src/testing/index.ts';

/** What `pnpm bench catalogue` writes. */
export interface CatalogueBench {
  readonly rows: number;
  readonly rowsPerSecond: number;
  readonly seconds: number;
  /** Growth of the process while it checked, in MB, the shop's list and the report included. */
  readonly memoryMb: number;
  readonly indexMb: number;
  readonly counts: Readonly<Record<string, number>>;
}

/** As many as the country had OCOP products at the end of 2025, rounded. */
const PRODUCTS = 18_000;

/** A whole country's list against one index, ES256; one row in ten claims a star too many. */
export async function run(): Promise<CatalogueBench> {
  const registry = await createTestRegistry();
  await registry.publishStatuses();
  const lines: string[] = [];
  const rows: CatalogueRow[] = [];
  for (let i = 0; i < PRODUCTS; i += 1) {
    const productCode = `96-31999-${String(i).padStart(5, '0')}-2026`;
    const jws = await registry.issueCredential((payload) => {
      delete payload.credentialSubject.gtin;
      payload.credentialSubject.productCode = productCode;
      payload.id = payload.jti = `${registry.registry}/ocop/rec/${productCode}`;
      payload.status.status_list.idx = i % 64;
    });
    lines.push(`${JSON.stringify({ recId: productCode, jws })}\n`);
    rows.push({ productCode, stars: i % 10 === 0 ? 5 : 4, name: `Tôm khô thử nghiệm ${i}` });
  }
  const index = gzipSync(lines.join(''));
  lines.length = 0;
  const files = new Map<string, Uint8Array>([['ocop/index/96.jsonl.gz', index]]);
  for (const [path, file] of registry.files)
    if (typeof file === 'string') files.set(path.slice(1), new TextEncoder().encode(file));
  const before = process.memoryUsage().rss;
  const start = performance.now();
  const { now, trust } = registry;
  const report = await verifyCatalogue(rows, { now, trust, provinces: ['96'], read: async (path) => files.get(path) });
  const seconds = (performance.now() - start) / 1000;
  const MB = 1024 * 1024;
  return {
    rows: rows.length,
    rowsPerSecond: Math.round(rows.length / seconds),
    seconds: Math.round(seconds * 10) / 10,
    memoryMb: Math.round((process.memoryUsage().rss - before) / MB),
    indexMb: Math.round((index.length / MB) * 10) / 10,
    counts: report.counts,
  };
}
