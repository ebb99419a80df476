import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const ROOT = new URL('../', import.meta.url).pathname;
const run = (code: string): string =>
  execFileSync(process.execPath, ['--conditions=ocop-source', '--input-type=module-typescript', '--eval', code], {
    cwd: `${ROOT}packages/trace`,
    encoding: 'utf8',
  });

/** A value as the page writes it: a literal, a list cut short by an ellipsis, or bare text. */
function pair(expression: string, said: string): string {
  if (said.endsWith(', …]')) {
    const literal = said.replace(', …]', ']');
    return `__pairs.push([(${expression}).slice(0, ${literal}.length), ${literal}]);`;
  }
  return `__pairs.push([${expression}, ${/^(?:['{[]|true$|false$|\d+$)/.test(said) ? said : JSON.stringify(said)}]);`;
}

/** `expression; // value`, and `expression;` with `// value` on the next line, become pairs of what came and what the page says. */
const checked = (block: string): string =>
  block
    .replaceAll(
      /^(\s*)(?!import|const|throw|\/\/)([^\n;]+); \/\/ (.+)$/gm,
      (_, space: string, expression: string, said: string) => space + pair(expression, said),
    )
    .replaceAll(/^(?!import|const|\s)([^\n;]+);\n\/\/ (.+)$/gm, (_, expression: string, said: string) => pair(expression, said));

test('the examples of docs/digital-link.md give what the page says', () => {
  const page = readFileSync(`${ROOT}docs/digital-link.md`, 'utf8');
  const blocks = [...page.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = '']) => code);
  const imports = blocks.flatMap((code) => [...code.matchAll(/^import .*$/gm)].map(([line]) => line));
  const bodies = blocks.map((code) => `{\n${checked(code.replaceAll(/^import .*$/gm, ''))}\n}`);
  const printed = run(`${imports.join('\n')}\nconst __pairs = [];\n${bodies.join('\n')}\nconsole.log(JSON.stringify(__pairs));`);
  const pairs = JSON.parse(printed) as [unknown, unknown][];
  expect(pairs).toHaveLength(17);
  for (const [value, said] of pairs) expect(value).toEqual(said);
});

test('the example of docs/epcis.md prints what the page says', () => {
  const page = readFileSync(`${ROOT}docs/epcis.md`, 'utf8');
  const [, code = ''] = /```ts\n([\s\S]*?)```/.exec(page) ?? [];
  const [, printed = ''] = /```text\n([\s\S]*?)```/.exec(page) ?? [];
  expect(run(code)).toBe(printed);
});
