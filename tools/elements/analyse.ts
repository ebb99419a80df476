import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Package } from 'custom-elements-manifest';

const PACKAGE = fileURLToPath(new URL('../../packages/elements/', import.meta.url));
const ANALYZER = fileURLToPath(import.meta.resolve('@custom-elements-manifest/analyzer/cem.js'));

/**
 * What the analyzer reads out of the sources of `@ocop/elements`. Its command is called, not its module: it carries a TypeScript of its own, and the types
 * of its module name packages that only it has.
 */
export function analyse(): Package {
  const folder = mkdtempSync(join(tmpdir(), 'ocop-manifest-'));
  try {
    // Both paths are joined to the working folder, so they have to be relative.
    const options = ['--config', '../../tools/elements/analyzer.config.mjs', '--outdir', relative(PACKAGE, folder)];
    execFileSync(process.execPath, [ANALYZER, 'analyze', ...options], { cwd: PACKAGE, stdio: ['ignore', 'ignore', 'inherit'] });
    return JSON.parse(readFileSync(join(folder, 'custom-elements.json'), 'utf8')) as Package;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
