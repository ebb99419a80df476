import { afterEach, expect, test, vi } from 'vitest';
import { within } from './within.ts';

afterEach(() => vi.unstubAllGlobals());

test('a promise in time, one that rejects in time, and one that is late', async () => {
  expect(await within(1000, Promise.resolve('in time'), () => 'late')).toBe('in time');
  await expect(within(1000, Promise.reject(new Error('no')), () => 'late')).rejects.toThrow('no');
  expect(await within(1, new Promise<string>(() => {}), () => 'late')).toBe('late');
});

test('no timer is left behind to keep a process alive', async () => {
  const cleared: unknown[] = [];
  vi.stubGlobal('setTimeout', () => 'the timer');
  vi.stubGlobal('clearTimeout', (timer: unknown) => cleared.push(timer));
  await within(1000, Promise.resolve(1), () => 2);
  await within(1000, Promise.reject(new Error('no')), () => 2).catch(() => {});
  expect(cleared).toEqual(['the timer', 'the timer']);
});
