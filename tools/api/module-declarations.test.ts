import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { moduleDeclarations } from './module-declarations.ts';

const scratch = mkdtempSync(join(tmpdir(), 'ocop-declarations-'));
afterAll(() => rmSync(scratch, { recursive: true }));

function docs(text: string): Record<string, string> {
  const path = join(scratch, 'module.d.ts');
  writeFileSync(path, text);
  return Object.fromEntries([...moduleDeclarations(path).declared].map(([name, { doc }]) => [name, doc]));
}

test('a declaration is told with the doc comment right above it, and no other', () => {
  expect(
    docs(`/** One line. */
export declare const one: number;
/**
 * Two lines,
 * the second here.
 */
export interface Two {
    /** Of a member. */
    a: string;
}
export declare const none: string;
// no doc comment
export declare const plain: string;
/** The first overload. */
export declare function twice(a: string): void;
/** The second. */
export declare function twice(a: number): void;
`),
  ).toEqual({ one: 'One line.', Two: 'Two lines,\nthe second here.', none: '', plain: '', twice: 'The first overload.' });
});
