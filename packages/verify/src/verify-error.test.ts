import { expect, test } from 'vitest';
import { fail, VerifyError } from './verify-error.ts';

test('an error names its code and what came, and is known by its name', () => {
  const error = new VerifyError('ERR_LABEL_DAY', { day: '2026-02-30' });
  expect(error).toMatchObject({
    name: 'VerifyError',
    code: 'ERR_LABEL_DAY',
    details: { day: '2026-02-30' },
    message: 'ERR_LABEL_DAY {"day":"2026-02-30"}',
  });
  expect('cause' in error).toBe(false);
});

test('what came may be long; the message is not', () => {
  expect(new VerifyError('ERR_JSON', { text: 'x'.repeat(100_000) }).message).toHaveLength('ERR_JSON '.length + 500);
});

test('what brought it about goes along', () => {
  const cause = new Error('below');
  expect(() => fail('ERR_JWS', {}, cause)).toThrow(expect.objectContaining({ code: 'ERR_JWS', cause }));
  let thrown: unknown;
  try {
    fail('ERR_JWS');
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(VerifyError);
  expect('cause' in (thrown as object)).toBe(false);
});
