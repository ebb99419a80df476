// Publishes the tarballs of a folder that `pnpm release --pack` wrote, in the order of its SHA256SUMS, to the registry that npm is set to. What is there
// already is left alone, so that a run that broke off can be repeated. Plain JavaScript without dependencies: where the right to publish is, nothing else runs.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const [folder = '', ...flags] = process.argv.slice(2);
const npm = (...args) =>
  execFileSync('npm', args, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });

for (const line of readFileSync(join(folder, 'SHA256SUMS'), 'utf8').trim().split('\n')) {
  const [sum, file] = line.split('  ');
  if (!file.endsWith('.tgz')) continue;
  const tarball = resolve(folder, file);
  if (createHash('sha256').update(readFileSync(tarball)).digest('hex') !== sum) throw new Error(`${file} is not what was packed`);
  const { name, version } = JSON.parse(execFileSync('tar', ['-xzOf', tarball, 'package/package.json'], { encoding: 'utf8' }));
  if (isPublished(name, version)) {
    console.log(`  = ${name}@${version} đã có / is there already`);
    continue;
  }
  npm('publish', tarball, '--access', 'public', ...flags);
  console.log(`  + ${name}@${version}`);
}

function isPublished(name, version) {
  try {
    return npm('view', `${name}@${version}`, 'version').trim() === version;
  } catch (error) {
    // A package that nobody has published yet; any other fault stops the release.
    if (String(error.stderr).includes('E404')) return false;
    throw error;
  }
}
