import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { ocopHere } from '../../packages/cli/src/ocop.harness.ts';
import { type Block, markdownBlocks } from './markdown-blocks.ts';
import { readersFolder } from './readers-folder.ts';
import { shellLines } from './shell-lines.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};
/** Verbs of pnpm itself that the pages use. */
const PNPM_VERBS = ['install', 'exec'];
const scratch = mkdtempSync(join(tmpdir(), 'ocop-shell-'));
const home = process.cwd();

const runnable = markdownBlocks(ROOT).filter(
  ({ language, file, skip, testedIn }) =>
    file !== undefined || (/^(?:sh|shell|bash)$/.test(language) && skip === undefined && testedIn === undefined),
);

beforeAll(() => readersFolder(scratch));
afterEach(() => process.chdir(home));
afterAll(() => rmSync(scratch, { recursive: true }));

/** Runs one line: the program itself in this process, `cp` and `mkdir` of what a reader is told to have; another script of ours has to exist. */
async function runLine(words: readonly string[], at: string): Promise<string> {
  const rest =
    words[0] === 'npx'
      ? words.slice(1).filter((word) => word !== '-y' && !word.startsWith('pnpm@'))
      : words.slice(words[0] === 'pnpm' ? 1 : 0);
  const [command = '', ...args] = rest;
  if (command === 'ocop') {
    const { code, stdout, stderr } = await ocopHere(...args);
    expect(code, `${at}: ocop ${args.join(' ')}\n${stdout}${stderr}`).toBe(0);
    return stdout;
  }
  if (words !== rest && words[0] !== command) {
    expect(command in scripts || PNPM_VERBS.includes(command), `${at}: ${words.join(' ')} is no script of package.json`).toBe(
      true,
    );
    return '';
  }
  if (command === 'cp') cpSync(args[0] ?? '', args[1] ?? '', { recursive: true });
  else if (command === 'mkdir') mkdirSync(args.at(-1) ?? '', { recursive: true });
  else throw new Error(`${at}: “${words.join(' ')}” is not run here; the block needs “doc-test: skip” and a reason`);
  return '';
}

async function runBlock({ page, line, code, given, file, prints }: Block): Promise<void> {
  if (file !== undefined) return writeFileSync(file, code);
  const at = `${page}:${line}`;
  for (const { words } of shellLines(given)) await runLine(words, at);
  let printed = '';
  for (const { words } of shellLines(code)) printed += await runLine(words, at);
  if (prints !== undefined) expect(printed).toBe(prints);
}

test.each([...new Set(runnable.map(({ page }) => page))])('the commands of %s run in their order', async (page) => {
  const folder = join(scratch, 'pages', page);
  mkdirSync(dirname(folder), { recursive: true });
  mkdirSync(folder);
  for (const name of ['examples', 'ocop-demo', 'given']) symlinkSync(join(scratch, name), join(folder, name), 'junction');
  process.chdir(folder);
  for (const block of runnable) if (block.page === page) await runBlock(block);
});
