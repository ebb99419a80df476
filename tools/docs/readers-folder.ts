import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ocop } from '../../packages/cli/src/ocop.harness.ts';
import { readCsv } from '../../packages/core/src/import/csv.ts';
import { makeXlsx } from '../../packages/core/src/testing/make-xlsx.ts';

const EXAMPLES = fileURLToPath(new URL('../../examples', import.meta.url));

/**
 * What a reader who follows the pages has at hand: `examples/`; in `ocop-demo/` what `ocop demo` wrote; in `given/` a province's list as a workbook, a
 * passphrase, and the answers of a port that passes conformance.
 */
export async function readersFolder(folder: string): Promise<void> {
  cpSync(EXAMPLES, join(folder, 'examples'), {
    recursive: true,
    filter: (path) => !/node_modules|label-studio/.test(path.slice(EXAMPLES.length)),
  });
  const [demo, conformance] = await Promise.all([
    ocop('demo', '--no-serve', '-o', join(folder, 'ocop-demo')),
    ocop('verify', 'conformance', '--json'),
  ]);
  for (const { code, stderr } of [demo, conformance]) if (code !== 0) throw new Error(stderr);

  const given = join(folder, 'given');
  mkdirSync(given);
  const { rows } = readCsv(readFileSync(join(EXAMPLES, 'ca-mau/products.csv'), 'utf8'));
  writeFileSync(join(given, 'danh-sach.xlsx'), makeXlsx([{ name: 'Danh sách', rows: rows.map(({ cells }) => cells) }]));
  writeFileSync(join(given, 'mat-khau.txt'), 'mật khẩu chỉ để thử\n', { mode: 0o600 });
  const { results } = JSON.parse(conformance.stdout) as {
    readonly results: readonly { readonly id: string; readonly expected: unknown }[];
  };
  writeFileSync(
    join(given, 'answers.json'),
    JSON.stringify(Object.fromEntries(results.map(({ id, expected }) => [id, expected]))),
  );
}
