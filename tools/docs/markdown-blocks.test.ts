import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { blocksOf, markdownBlocks } from './markdown-blocks.ts';

const FENCE = '```';
const page = (...marks: readonly string[]) => blocksOf('a.md', `# A\n\n${marks.join('\n')}\n${FENCE}sh\nocop demo\n${FENCE}\n`);

test('a block has its page, line, language and code, also inside a list', () => {
  expect(blocksOf('a.md', `1. Do\n\n   ${FENCE}ts\n   one();\n     two();\n   ${FENCE}\n`)).toEqual([
    { page: 'a.md', line: 3, language: 'ts', code: 'one();\n  two();\n', given: '', continues: false },
  ]);
});

test('a text block below is what the block above prints', () => {
  const text = `${FENCE}ts\nsay();\n${FENCE}\n\nIt says:\n\n${FENCE}text\nhello\n${FENCE}\n`;
  expect(blocksOf('a.md', text)[0]?.prints).toBe('hello\n');
});

test('the comments just above a block say how it runs, and only of that block', () => {
  const [first, second] = blocksOf(
    'a.md',
    `<!-- doc-test: given\ncp a b\n-->\n<!-- doc-test: continue -->\n${FENCE}sh\nx\n${FENCE}\n\n${FENCE}sh\ny\n${FENCE}\n`,
  );
  expect(first).toMatchObject({ given: 'cp a b\n', continues: true });
  expect(second).toMatchObject({ given: '', continues: false });
  expect(page('<!-- doc-test: all tested in b.test.ts -->', '', 'words')[0]?.testedIn).toBe('b.test.ts');
});

test('a block is not left out without a reason, nor by a word that nobody knows', () => {
  expect(page('<!-- doc-test: skip it needs a token in a slot -->')[0]?.skip).toBe('it needs a token in a slot');
  expect(() => page('<!-- doc-test: skip -->')).toThrow('a.md:4');
  expect(() => page('<!-- doc-test: skip too slow -->')).toThrow('reason');
  expect(() => page('<!-- doc-test: ignore this block for ever -->')).toThrow('not known');
});

test('every JSON block of the pages is JSON', () => {
  for (const { language, code, page: file, line } of markdownBlocks(fileURLToPath(new URL('../../', import.meta.url)))) {
    if (language === 'json') expect(() => JSON.parse(code), `${file}:${line}`).not.toThrow();
  }
});
