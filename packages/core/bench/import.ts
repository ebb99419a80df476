import { readFileSync } from 'node:fs';
import papaparse from 'papaparse';
import { Bench } from 'tinybench';
import { readProducts } from '../src/index.ts';

/** One line of the table that `pnpm bench` writes. */
export interface ImportBenchRow {
  readonly task: string;
  readonly rowsPerSecond: number;
}

/** The 114 real rows, a hundred times over with ids of their own. */
function manyRows(): { readonly text: string; readonly rows: number } {
  const [header = '', ...rows] = readFileSync('examples/ca-mau/products.csv', 'utf8').trimEnd().split('\n');
  const copies = Array.from({ length: 100 }, (_, copy) => rows.map((row) => row.replace(/^CM/, `C${copy}`)));
  return { text: [header, ...copies.flat()].join('\n'), rows: rows.length * 100 };
}

/** Rows a second of a full import, beside the CSV parser alone that stands under it. */
export async function run(): Promise<ImportBenchRow[]> {
  const { text, rows } = manyRows();
  const bench = new Bench({ time: 2000, warmupTime: 500 });
  bench.add('papaparse alone', () => void papaparse.parse(text));
  bench.add('readProducts', () => void readProducts(text));
  await bench.run();
  return bench.tasks.map(({ name, result }) => ({
    task: name,
    rowsPerSecond: 'throughput' in result ? Math.round(result.throughput.p50 * rows) : 0,
  }));
}
