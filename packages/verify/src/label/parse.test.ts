import { expect, test } from 'vitest';
import { createTestRegistry } from '../testing/index.ts';
import { parseLabel, tryParseLabel } from './parse.ts';

test('a plain link is no label', () => {
  expect(() => parseLabel('https://nhan.test/ocop/A-1')).toThrow(
    expect.objectContaining({ code: 'ERR_LABEL_URI', details: { reason: 'unsigned' } }),
  );
  expect(tryParseLabel('https://nhan.test/ocop/A-1')).toBeUndefined();
});

test('lot and serial that do not fit the profile are told', async () => {
  const kit = await createTestRegistry();
  const uri = await kit.issueLabel({ lot: 'L1', profile: 0 });
  const details = { profile: 'product', lot: 'L1', serial: null };
  expect(() => parseLabel(uri)).toThrow(expect.objectContaining({ code: 'ERR_LABEL_PROFILE', details }));
});
