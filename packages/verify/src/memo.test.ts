import { expect, test } from 'vitest';
import { memo } from './memo.ts';

/** A memo of two, and what it was asked to make. */
const ofTwo = <T>(make: (key: string) => T) => {
  const made: string[] = [];
  const remember = memo<T>(2);
  const ask = (key: string): T =>
    remember(key, () => {
      made.push(key);
      return make(key);
    });
  return { ask, made };
};

test('an answer is made once, and the last two asked for are kept', () => {
  const { ask, made } = ofTwo((key) => key.toUpperCase());
  expect(['a', 'b', 'a'].map(ask)).toEqual(['A', 'B', 'A']);
  expect(made).toEqual(['a', 'b']);
  ask('c');
  ask('a');
  expect(made).toEqual(['a', 'b', 'c']);
  ask('b');
  expect(made).toEqual(['a', 'b', 'c', 'b']);
  ask('a');
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});

test('what throws, rejects, or gives nothing is made again', async () => {
  let fails = true;
  const { ask, made } = ofTwo(async (key) => {
    if (fails) throw new Error(key);
    return key;
  });
  await expect(ask('a')).rejects.toThrow('a');
  fails = false;
  expect([await ask('a'), await ask('a')]).toEqual(['a', 'a']);
  expect(made).toEqual(['a', 'a']);
  const nothing = ofTwo(() => undefined);
  nothing.ask('a');
  nothing.ask('a');
  expect(nothing.made).toEqual(['a', 'a']);
});

test('one rejection is told to everybody who waits for it, and taken out once', async () => {
  const { ask, made } = ofTwo(async (key) => Promise.reject(new Error(key)));
  const both = await Promise.allSettled([ask('a'), ask('a')]);
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(made).toEqual(['a']);
});
