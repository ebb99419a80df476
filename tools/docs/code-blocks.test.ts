import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { isSaid } from './is-said.ts';
import { markdownBlocks } from './markdown-blocks.ts';
import { readersFolder } from './readers-folder.ts';
import { checkSaidValues } from './said-values.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Inside the one package that knows all the others, so that the blocks find what they import. */
const MODULES = join(ROOT, 'packages/cli/.docs-blocks');
const scratch = mkdtempSync(join(tmpdir(), 'ocop-docs-'));
const blocks = markdownBlocks(ROOT);

interface Example {
  readonly at: string;
  readonly code: string;
  readonly prints: string | undefined;
}

interface Ran {
  readonly said: readonly { readonly value?: unknown; readonly said: string; readonly line: number }[];
  readonly printed: string;
  readonly error?: string;
}

/** Blocks that go on where another ended become one example with it. */
function examples(): readonly Example[] {
  const found: Example[] = [];
  for (const block of blocks) {
    if (!/^(?:ts|js|typescript|javascript)$/.test(block.language) || block.skip !== undefined || block.testedIn !== undefined)
      continue;
    const before = block.continues ? found.pop() : undefined;
    // JavaScript is only run: its readers have no types to go by.
    const free = block.language.startsWith('j') ? '// @ts-nocheck' : '';
    const own = block.code.replaceAll(/(from ')\.\//g, `$1${join(ROOT, dirname(block.page))}/`);
    const code = [before?.code, free, block.given, own].filter(Boolean).join('\n');
    found.push({ at: before?.at ?? `${block.page}:${block.line}`, code, prints: block.prints ?? before?.prints });
  }
  return found;
}

const all = examples();
const checked = all.map(({ code, at }) => checkSaidValues(code, at));
rmSync(MODULES, { recursive: true, force: true });
mkdirSync(MODULES, { recursive: true });
await readersFolder(scratch);
for (const { file, code } of blocks) if (file !== undefined) writeFileSync(join(scratch, file), code);
all.forEach(({ code }, index) => writeFileSync(join(MODULES, `block-${index}.ts`), `${code}\nexport {};\n`));
checked.forEach(({ code }, index) => writeFileSync(join(MODULES, `run-${index}.ts`), `${code}\nexport {};\n`));
afterAll(() => {
  rmSync(MODULES, { recursive: true });
  rmSync(scratch, { recursive: true });
});

test('the pages have examples to run', () => {
  expect(all.length).toBeGreaterThan(10);
});

test('every TypeScript and JavaScript block type-checks', () => {
  const compilerOptions = {
    // What a reader has: strict, and nothing beyond it.
    noUncheckedIndexedAccess: false,
    noImplicitReturns: false,
    exactOptionalPropertyTypes: false,
    skipLibCheck: true,
    lib: ['ES2024', 'DOM', 'DOM.Iterable'],
    types: ['node'],
    typeRoots: [join(ROOT, 'node_modules/@types')],
  };
  const config = join(MODULES, 'tsconfig.json');
  writeFileSync(config, JSON.stringify({ extends: join(ROOT, 'tsconfig.base.json'), compilerOptions, include: ['block-*.ts'] }));
  const { stdout } = spawnSync(join(ROOT, 'node_modules/.bin/tsc'), ['-p', config, '--pretty', 'false'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const at = (_: string, index: string): string => all[Number(index)]?.at ?? '';
  expect(stdout.replaceAll(/^\S*block-(\d+)\.ts/gm, at)).toBe('');
});

/** All examples in one process, so that the SDK is loaded once. Each has its own values and its own output, and none falls over another's error. */
function runAll(): readonly Ran[] {
  const runner = join(MODULES, 'runner.mjs');
  writeFileSync(
    runner,
    `const results = [];
const { log } = console;
const text = (word) => (typeof word === 'string' ? word : JSON.stringify(word));
for (let index = 0; index < ${all.length}; index++) {
  const result = { said: [], printed: '' };
  globalThis.__said = (value, said, line) => { result.said.push({ value, said, line }); return value; };
  console.log = (...words) => { result.printed += words.map(text).join(' ') + '\\n'; };
  try { await import('./run-' + index + '.ts'); } catch (error) { result.error = String(error?.stack ?? error); }
  results.push(JSON.stringify(result));
}
log('[' + results + ']');
process.exit(0);
`,
  );
  const options = ['--conditions=ocop-source', '--disable-warning=ExperimentalWarning', runner];
  return JSON.parse(execFileSync(process.execPath, options, { cwd: scratch, encoding: 'utf8', maxBuffer: 1 << 26 })) as Ran[];
}

const ran = runAll();

test.each(all.map(({ at }, index) => [at, index] as const))('%s runs, and its values are as the page says', (at, index) => {
  const { said, printed, error } = ran[index] as Ran;
  expect(error).toBeUndefined();
  expect(said.length, 'a value that the page states was never reached').toBeGreaterThanOrEqual(checked[index]?.checks ?? 0);
  for (const each of said)
    expect(isSaid(each.value, each.said) ? each.said : each.value, `${at}, line ${each.line}`).toEqual(each.said);
  const { prints } = all[index] as Example;
  if (prints !== undefined) expect(printed).toBe(prints);
});

test('a block that another test runs names a test that reads its page', () => {
  for (const { testedIn, page, line } of blocks) {
    if (testedIn === undefined) continue;
    expect(existsSync(join(ROOT, testedIn)), `${page}:${line} names ${testedIn}`).toBe(true);
    expect(readFileSync(join(ROOT, testedIn), 'utf8'), `${testedIn} reads ${page}`).toContain(page.split('/').at(-1));
  }
});
