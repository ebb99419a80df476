import { describe, expect, test } from 'vitest';
import { createTestRegistry } from '../testing/index.ts';
import { parseStatusList, readStatus, validateStatusListPayload } from './parse.ts';

const DAY = 86_400;
const GOOD = {
  sub: 'https://registry.test/ocop/status/1.jwt',
  iat: 1_795_489_200,
  exp: 1_795_489_200 + DAY,
  ttl: 43_200,
  status_list: { bits: 2, lst: 'eNpjYBgYAAAAgAAB' },
};
const problemsOf = (change: object) => validateStatusListPayload({ ...GOOD, ...change });

describe('the payload of a status list', () => {
  test.each<[string, object]>([
    ['as it should be', {}],
    ['with an issuer', { iss: 'https://registry.test' }],
    ['that lives for a second', { exp: GOOD.iat + 1 }],
    ['that lives for seven days', { exp: GOOD.iat + 7 * DAY }],
    ['that stays fresh for a second', { ttl: 1 }],
  ])('%s', (_name, change) => {
    expect(problemsOf(change)).toEqual([]);
  });

  test.each<[string, object, string, string]>([
    ['that ends as it begins', { exp: GOOD.iat }, 'exp', 'range'],
    ['that lives for a second more than seven days', { exp: GOOD.iat + 7 * DAY + 1 }, 'exp', 'range'],
    ['that is never fresh', { ttl: 0 }, 'ttl', 'range'],
    ['of no name', { sub: '' }, 'sub', 'format'],
    ['of one bit', { status_list: { ...GOOD.status_list, bits: 1 } }, 'status_list.bits', 'format'],
    ['without a list', { status_list: { bits: 2 } }, 'status_list.lst', 'missing'],
    ['with more members', { aggregation_uri: 'x' }, 'aggregation_uri', 'unknown-member'],
  ])('%s', (_name, change, path, code) => {
    expect(problemsOf(change)).toEqual([{ path, code }]);
  });

  test('that is none', () => {
    expect(validateStatusListPayload([])).toEqual([{ path: '', code: 'type' }]);
  });
});

test('a refusal names the members', async () => {
  const kit = await createTestRegistry();
  const jwt = await kit.publishStatuses({}, { ttl: 0 });
  expect(() => parseStatusList(jwt)).toThrow(
    expect.objectContaining({ code: 'ERR_STATUS_LIST', details: { problems: [{ path: 'ttl', code: 'range' }] } }),
  );
});

test('values lie two bits each, the first in the lowest, and beyond the end there are none', () => {
  const bytes = Uint8Array.of(0b11_10_01_00, 0b00_01_10_11);
  expect(Array.from({ length: 9 }, (_, index) => readStatus(bytes, index))).toEqual([0, 1, 2, 3, 3, 2, 1, 0, undefined]);
});
