// Takes the verifier's defences away, one by one, in a copy of the package, and sees the test of each threat go red: `pnpm defences [word]`.
// Prints the table of docs/hostile-input.md. Ends with 1 where a test stays green without its defence, or is red with it.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DEFENCES } from './defences/table.ts';

const home = mkdtempSync(join(resolve('node_modules'), '.defences-'));
const source = join(home, 'packages/verify/src');
mkdirSync(join(home, 'packages/verify'), { recursive: true });
cpSync('packages/verify/src', source, { recursive: true });
cpSync('packages/verify/package.json', join(home, 'packages/verify/package.json'));
symlinkSync(resolve('packages/verify/node_modules'), join(home, 'packages/verify/node_modules'));

/** Does every test whose name holds these words pass? Throws where there is none. */
function passes(words: string): boolean {
  const report = join(home, 'report.json');
  const pattern = words.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const args = [
    'exec',
    'vitest',
    'run',
    '--root',
    home,
    '--config',
    resolve('vitest.config.ts'),
    'src/threats.test.ts',
    '-t',
    pattern,
    '--reporter=json',
    `--outputFile=${report}`,
  ];
  try {
    execFileSync('pnpm', args, { stdio: 'ignore', shell: process.platform === 'win32' });
  } catch {
    // A red run; what failed is in the report.
  }
  const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(readFileSync(report, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
  };
  if (passed + failed === 0) throw new Error(`No test is called “${words}”`);
  return failed === 0;
}

let wrong = 0;
try {
  const wanted = DEFENCES.filter(({ test }) => test.includes(process.argv[2] ?? ''));
  console.log('| threat, as its test names it | defence taken away | in | without it |\n| --- | --- | --- | --- |');
  for (const { test, defence, file, code, without } of wanted) {
    const path = join(source, file);
    const text = readFileSync(path, 'utf8');
    if (text.split(code).length !== 2) throw new Error(`${file} does not hold this once: ${code}`);
    writeFileSync(
      path,
      text.replace(code, () => without),
    );
    const red = !passes(test);
    writeFileSync(path, text);
    if (!red) wrong += 1;
    console.log(`| ${test} | ${defence} | \`${file}\` | ${red ? 'red' : '**still green**'} |`);
  }
  if (!passes('')) throw new Error('the tests are red with every defence in place');
} finally {
  rmSync(home, { recursive: true, force: true });
}
process.exitCode = wrong === 0 ? 0 : 1;
