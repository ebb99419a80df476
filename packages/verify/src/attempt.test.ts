import { expect, test } from 'vitest';
import { attempt } from './attempt.ts';
import { fail } from './verify-error.ts';

test('data that does not parse is no value, and a bug is thrown on', () => {
  expect(attempt(() => 7)).toBe(7);
  expect(attempt(() => fail('ERR_JSON'))).toBeUndefined();
  const bug = () => {
    throw new TypeError('a bug');
  };
  expect(() => attempt(bug)).toThrow('a bug');
});
