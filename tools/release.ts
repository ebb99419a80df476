// `pnpm release --dry-run`: a whole release against a registry on this machine, with an upgrade. `--pack <folder>`: what is to be published, for the
// workflow, with `--repository <address>` for npm's provenance. `--twice`: two clean builds, compared byte for byte. Nothing here publishes to npm: only
// .github/workflows/release.yml may.
import { parseArgs } from 'node:util';
import { endChecks } from './packages/checklist.ts';
import { makeRelease } from './release/make-release.ts';
import { rehearse } from './release/rehearse.ts';
import { reproduce } from './release/reproduce.ts';

const { values } = parseArgs({
  options: {
    'dry-run': { type: 'boolean' },
    twice: { type: 'boolean' },
    pack: { type: 'string' },
    repository: { type: 'string' },
  },
});

if (values['dry-run'] === true) await rehearse();
if (values.twice === true) await reproduce();
if (values.pack !== undefined)
  for (const file of makeRelease('.', values.pack, { repository: values.repository })) console.log(`  ${file}`);
if (values['dry-run'] !== true && values.twice !== true && values.pack === undefined) {
  console.error(
    'Cần một trong ba: --dry-run, --twice, --pack <thư mục>. Phát hành thật chỉ chạy trong .github/workflows/release.yml.\n' +
      'One of three is needed: --dry-run, --twice, --pack <folder>. The real release runs in .github/workflows/release.yml only.',
  );
  process.exitCode = 2;
}
endChecks();
