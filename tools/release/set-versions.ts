// `pnpm version-packages`: the changesets become versions and changelogs, and the version that the elements carry in their code and editor data follows.
import { readFileSync, writeFileSync } from 'node:fs';
import { run } from '../packages/checklist.ts';
import { readManifest } from '../packages/our-packages.ts';

const FILE = 'packages/elements/src/element/version.ts';

run('node_modules/.bin/changeset', ['version']);
const { version } = readManifest('packages/elements');
const code = readFileSync(FILE, 'utf8');
const now = code.replace(/VERSION = '[^']*'/, `VERSION = '${version}'`);
if (!now.includes(`'${version}'`)) throw new Error(`${FILE} has no VERSION to set`);
writeFileSync(FILE, now);
run(process.execPath, ['--conditions=ocop-source', 'tools/elements-manifest.ts']);
console.log(version);
