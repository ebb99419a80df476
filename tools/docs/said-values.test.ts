import { describe, expect, test } from 'vitest';
import { isSaid } from './is-said.ts';
import { checkSaidValues } from './said-values.ts';
import { shellLines } from './shell-lines.ts';

const checked = (code: string): string => checkSaidValues(code, 'a.md:1').code;

describe('values that a page states', () => {
  test('stand beside an expression or alone below it', () => {
    expect(checked(`f(1); // 'one'`)).toBe(`__said(f(1), "'one'", 1); // 'one'`);
    expect(checked(`f(1);\n// one\n\ng();`)).toBe(`__said(f(1), "one", 1);\n// one\n\ng();`);
    expect(checked(`await f(); // 2`)).toBe(`__said(await f(), "2", 1); // 2`);
  });

  test('a comment of the next statement is not of this one', () => {
    for (const code of ['f();\n// now g\ng();', 'f(); g();', '// f\nf();']) expect(checked(code)).toBe(code);
  });

  test('after a constant only a literal counts', () => {
    expect(checked('const a = f(); // { b: 1, … }')).toBe('const a = f(); __said(a, "{ b: 1, … }", 1); // { b: 1, … }');
    expect(checked('const a = f(); // plain JSON')).toBe('const a = f(); // plain JSON');
    expect(checked(`const { a } = f(); // 'x', 'y', …`)).toBe(`const { a } = f(); // 'x', 'y', …`);
  });

  test('inside blocks too, each counted', () => {
    expect(checkSaidValues('try { f(); } catch (e) {\n  e.code; // 1\n  e.at; // 2\n}', 'a').checks).toBe(2);
  });
});

test.each([
  ['x', `'x'`, true],
  ['x', 'x', true],
  ['x', `'y'`, false],
  [4, '4', true],
  [4, `'4'`, false],
  [{ a: 1, b: { c: 'd' } }, `{ a: 1, b: { c: 'd' } }`, true],
  [{ a: 1, b: 2 }, '{ a: 1 }', false],
  [{ a: 1, b: 2 }, '{ a: 1, … }', true],
  [{ a: 1, b: 2 }, '{ a: 2, … }', false],
  [['a', 'b'], `['a', …]`, true],
  [['b', 'a'], `['a', …]`, false],
  [undefined, 'undefined', false],
  [{ url: 'https://a/b' }, `{ url: 'https://a/b' }`, true],
  ['hello there', 'hello …', true],
  [7, 'a prose remark', false],
])('%j is said by %s: %s', (value, said, expected) => {
  expect(isSaid(value, said)).toBe(expected);
});

test('shell lines lose comments and quotes, and go on after a backslash', () => {
  expect(
    shellLines(`ocop issue "a b.csv" \\\n  -o 'c d' # ghi chú · note\n\n# only a comment\nocop log # x`).map(
      ({ words }) => words,
    ),
  ).toEqual([
    ['ocop', 'issue', 'a b.csv', '-o', 'c d'],
    ['ocop', 'log'],
  ]);
  expect(() => shellLines('ocop a | less')).toThrow('More shell');
  expect(() => shellLines('rm $HOME')).toThrow('More shell');
});
