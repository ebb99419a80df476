import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The stable codes of errors that stand in the built code. Callers branch on them, so a code that goes or changes its name is a break. */
export function codeReport(folder: string): string {
  const codes = new Set<string>();
  for (const file of globSync('dist/**/*.js', { cwd: folder, exclude: ['dist/embed/**', 'dist/examples/**'] }))
    for (const [, code = ''] of readFileSync(join(folder, file), 'utf8').matchAll(/["'`](ERR_[A-Z0-9_]+)["'`]/g)) codes.add(code);
  return codes.size === 0 ? '' : ['## Error codes', '', ...[...codes].sort().map((code) => `- \`${code}\``), ''].join('\n');
}
