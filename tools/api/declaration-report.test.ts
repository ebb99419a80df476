import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { declarationReport } from './declaration-report.ts';

const folder = mkdtempSync(join(tmpdir(), 'ocop-api-'));
afterAll(() => rmSync(folder, { recursive: true }));

function report(files: Readonly<Record<string, string>>): string {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return declarationReport('@ocop/x', [
    { subpath: '.', types: join(folder, 'index.d.ts') },
    { subpath: './data/*', files: ['data/a.json'] },
  ]);
}

const FILES = {
  'index.d.ts': `export { parse, type Loaf as Bread } from './bread.ts';\nexport * from './all.ts';\nexport type { Outside } from 'elsewhere';\n`,
  'bread.d.ts': `import type { Crust } from './crust.ts';
/** A loaf. */
export interface Loaf {
    /** How it is. */
    readonly crust: Crust;
    readonly kind: import("./kind.ts").Kind;
}
export declare function parse(text: string): Loaf;
export declare function parse(bytes: Uint8Array): Loaf;
declare const unused = 1;
`,
  'crust.d.ts': `export type Crust = 'hard' | 'soft';\n`,
  'kind.d.ts': `export type Kind = 'rye';\n`,
  'all.d.ts': `export declare class Oven {\n    #private;\n    heat: number;\n}\n`,
};

test('names stand with their entry, declarations once, comments and files nowhere', () => {
  expect(report(FILES)).toBe(`## Entry points

### \`@ocop/x\`

- \`Bread\` = \`Loaf\`
- \`Outside\` from \`elsewhere\`
- \`Oven\`
- \`parse\`

### \`@ocop/x/data/*\`

- \`data/a.json\`

## Declarations

\`\`\`ts
type Crust = 'hard' | 'soft';
type Kind = 'rye';
interface Loaf {
    readonly crust: Crust;
    readonly kind: Kind;
}
class Oven {
    heat: number;
}
function parse(text: string): Loaf;
function parse(bytes: Uint8Array): Loaf;
\`\`\`
`);
});

test('a change in a type that no entry exports shows, and a better comment does not', () => {
  const before = report(FILES);
  expect(report({ ...FILES, 'crust.d.ts': `export type Crust = 'hard';\n` })).not.toBe(before);
  expect(report({ ...FILES, 'bread.d.ts': FILES['bread.d.ts'].replace('A loaf.', 'A whole loaf.') })).toBe(before);
});

test('a name that leads nowhere is an error, not an empty report', () => {
  expect(() => report({ ...FILES, 'index.d.ts': `export { gone } from './bread.ts';\n` })).toThrow('does not export gone');
});
