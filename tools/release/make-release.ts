import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { run } from '../packages/checklist.ts';
import { OUR_PACKAGES, readManifest, tarballName } from '../packages/our-packages.ts';

/** Where npm's provenance says that a package was built; the manifest has to name the same address. */
export interface ReleaseOptions {
  readonly repository?: string | undefined;
}

/**
 * Builds the packages of the checkout in `root` and writes into `out` what a release consists of: a tarball and a CycloneDX bill of materials for each, and
 * SHA256SUMS over all of them in the order in which they are published. The same commit gives the same tarballs, wherever and whenever.
 */
export function makeRelease(root: string, out: string, { repository }: ReleaseOptions = {}): readonly string[] {
  mkdirSync(out, { recursive: true });
  run('pnpm', ['--recursive', '--sort', 'run', 'build'], root);
  const tarballs = OUR_PACKAGES.map((name) => {
    const folder = join(root, 'packages', name);
    const manifest = join(folder, 'package.json');
    const text = readFileSync(manifest, 'utf8');
    if (repository !== undefined) writeFileSync(manifest, withRepository(text, repository, `packages/${name}`));
    try {
      run('pnpm', ['pack', '--pack-destination', resolve(out)], folder);
    } finally {
      writeFileSync(manifest, text);
    }
    return tarballName(readManifest(folder));
  });
  run(
    'pnpm',
    [
      '--filter',
      './packages/*',
      'sbom',
      '--sbom-format',
      'cyclonedx',
      '--sbom-spec-version',
      '1.6',
      '--prod',
      '--split',
      '--out',
      join(resolve(out), '%s-%v.cdx.json'),
    ],
    root,
  );
  const bills = readdirSync(out)
    .filter((file) => file.endsWith('.cdx.json'))
    .sort();
  const sums = [...tarballs, ...bills].map(
    (file) =>
      `${createHash('sha256')
        .update(readFileSync(join(out, file)))
        .digest('hex')}  ${file}\n`,
  );
  writeFileSync(join(out, 'SHA256SUMS'), sums.join(''));
  return [...tarballs, ...bills];
}

function withRepository(manifest: string, url: string, directory: string): string {
  const { name, version, description, license, ...rest } = JSON.parse(manifest) as Record<string, unknown>;
  return `${JSON.stringify({ name, version, description, license, repository: { type: 'git', url: `git+${url}.git`, directory }, ...rest }, null, 2)}\n`;
}
