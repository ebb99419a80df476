import { expect, test } from 'vitest';
import { createTestRegistry } from './testing/index.ts';
import { verify } from './verify.ts';

test('verified: a genuine label with its credential and fresh lists', async () => {
  const kit = await createTestRegistry();
  const outcome = await verify(await kit.issueLabel(), kit);
  expect(outcome.reasons).toEqual(['all-checks-passed']);
  expect(outcome.state).toBe('verified');
});
