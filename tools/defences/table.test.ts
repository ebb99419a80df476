import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DEFENCES } from './table.ts';

test.each(DEFENCES)('$file still holds what is taken away for “$test”: $defence', ({ file, code, without, test: name }) => {
  const source = readFileSync(`packages/verify/src/${file}`, 'utf8');
  expect(source.split(code)).toHaveLength(2);
  expect(code).not.toBe(without);
  expect(readFileSync('packages/verify/src/threats.test.ts', 'utf8')).toContain(name);
});
