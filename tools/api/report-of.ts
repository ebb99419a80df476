import { join } from 'node:path';
import { codeReport } from './code-report.ts';
import { commandReport } from './command-report.ts';
import { declarationReport } from './declaration-report.ts';
import { elementReport } from './element-report.ts';
import { entryPoints } from './entry-points.ts';

/** The API report of one built package, as `packages/<p>/api.md` holds it. */
export async function reportOf(name: string, npmName: string): Promise<string> {
  const folder = join('packages', name);
  const entries = entryPoints(folder);
  const parts = [
    `# API of \`${npmName}\`\n`,
    'Written by `pnpm api` from the built package, never by hand. A change here needs a changeset that names the package; `pnpm check` looks for both.\n',
    ...(entries.length > 0 ? [declarationReport(npmName, entries)] : []),
    ...(name === 'cli' ? [await commandReport()] : []),
    ...(name === 'elements' ? [await elementReport(folder)] : []),
    codeReport(folder),
  ];
  return `${parts
    .filter((part) => part !== '')
    .join('\n')
    .trimEnd()}\n`;
}
