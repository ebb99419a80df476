import { describe, expect, test } from 'vitest';
import { nowSeconds, readOptions, type VerifyOptions } from './options.ts';
import { createTestRegistry } from './testing/index.ts';

describe('a time', () => {
  test.each<[unknown, number]>([
    [new Date(1_795_496_400_999), 1_795_496_400],
    [1_795_496_400.9, 1_795_496_400],
    [1_795_496_400_999, 1_795_496_400],
    [99_999_999_999, 99_999_999_999],
    [100_000_000_000, 100_000_000],
    [-1, -1],
    [-1_000_000_000_000, -1_000_000_000],
    [new Date('no day'), Number.NaN],
    [Number.NaN, Number.NaN],
    [Infinity, Infinity],
  ])('%s is %s in whole UTC seconds', (now, seconds) => {
    expect(nowSeconds(now as number)).toBe(seconds);
  });

  test.each([undefined, null, '2026-11-24', 5n, {}])('%s is none', (now) => {
    expect(() => nowSeconds(now as number)).toThrow(expect.objectContaining({ code: 'ERR_NOW', details: { type: typeof now } }));
  });
});

describe('misuse', () => {
  const store = { get: () => undefined, set: () => undefined };
  test.each<[string, object | null, string, object]>([
    ['no options at all', null, 'ERR_TRUST_ARGUMENT', {}],
    ['trust that is none', { trust: 'https://registry.test' }, 'ERR_TRUST_ARGUMENT', { trust: 'https://registry.test' }],
    ['a registry that is none', { trust: { registry: 5, roots: {} } }, 'ERR_TRUST_ARGUMENT', { registry: 5 }],
    [
      'a registry in a list',
      { trust: { registry: ['https://registry.test'], roots: {} } },
      'ERR_TRUST_ARGUMENT',
      { registry: ['https://registry.test'] },
    ],
    [
      'roots that are none',
      { trust: { registry: 'https://registry.test', roots: [] } },
      'ERR_TRUST_ARGUMENT',
      { problems: [{ path: 'roots', code: 'type' }] },
    ],
    ['a fetch that is none', { fetch: null }, 'ERR_OPTION', { option: 'fetch' }],
    ['no store', { store: null }, 'ERR_OPTION', { option: 'store' }],
    ['a store that cannot get', { store: { set: store.set } }, 'ERR_OPTION', { option: 'store' }],
    ['a store that cannot set', { store: { get: store.get } }, 'ERR_OPTION', { option: 'store' }],
    ['a belief that is none', { expected: null }, 'ERR_OPTION', { option: 'expected' }],
    ['signals that are none', { signals: 'suspectedCopy' }, 'ERR_OPTION', { option: 'signals' }],
  ])('%s', async (_name, more, code, details) => {
    const kit = await createTestRegistry();
    const options = more && ({ ...kit, ...more } as unknown as VerifyOptions);
    expect(() => readOptions(options as VerifyOptions)).toThrow(expect.objectContaining({ code, details }));
  });
});

test('what is pinned cannot be changed under the check, and is named by its roots', async () => {
  const kit = await createTestRegistry();
  const other = await createTestRegistry();
  const trust = structuredClone(kit.trust) as { registry: string; roots: { threshold: number } };
  const options = { ...kit, trust } as unknown as VerifyOptions;
  const read = readOptions(options);
  const name = await read.trust.pins();
  trust.roots.threshold = 1;
  expect(read.trust.roots).toEqual(kit.trust.roots);
  expect(name).toMatch(/^[0-9a-f]{16}$/);
  expect(await readOptions(kit).trust.pins()).toBe(name);
  expect(await readOptions(options).trust.pins()).not.toBe(name);
  expect(await readOptions(other).trust.pins()).not.toBe(name);
});
