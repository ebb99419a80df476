import { describe, expect, test } from 'vitest';
import { constant, integer, list, number, object, oneOf, text, type Check, type Problem } from './shape.ts';

/** What a check finds, as `path code`. */
function found(check: Check, value: unknown, path = ''): string[] {
  const problems: Problem[] = [];
  check(value, path, problems);
  return problems.map((problem) => `${problem.path} ${problem.code}`);
}

describe('shapes name what is wrong, and where', () => {
  const person = object({ name: text(), 'age?': integer(0, 150) });

  test.each<[unknown, string[]]>([
    [{ name: 'A' }, []],
    [{ name: 'A', age: 150 }, []],
    [{}, ['name missing']],
    [{ name: '', age: 151 }, ['name format', 'age range']],
    [{ name: 'A', x: 1 }, ['x unknown-member']],
    [{ name: 'A', 'age?': 1 }, ['age? unknown-member']],
    [[], [' type']],
    [null, [' type']],
    ['x', [' type']],
  ])('object %j', (value, problems) => {
    expect(found(person, value)).toEqual(problems);
  });

  test('paths lead through objects and lists', () => {
    const group = object({ people: list(person, { min: 1, max: 2 }) });
    expect(found(group, { people: [{ name: 'A' }, { name: 7 }] })).toEqual(['people[1].name format']);
    expect(found(group, { people: [] })).toEqual(['people range']);
    expect(found(group, { people: [1, 2, 3] })).toEqual(['people range', 'people[0] type', 'people[1] type', 'people[2] type']);
    expect(found(group, { people: {} })).toEqual(['people type']);
    expect(found(person, {}, 'a')).toEqual(['a.name missing']);
    expect(found(person, { name: 'A', y: 1 }, 'a')).toEqual(['a.y unknown-member']);
  });

  test('a list whose items share a key, looked at only once every item is well-formed', () => {
    const ids = list(person, { key: ({ name }: { name: string }) => name });
    expect(found(ids, [{ name: 'A' }, { name: 'B' }], 'p')).toEqual([]);
    expect(found(ids, [{ name: 'A' }, { name: 'A' }], 'p')).toEqual(['p duplicate']);
    expect(found(ids, [{ name: 'A' }, { name: 'A' }, null], 'p')).toEqual(['p[2] type']);
    const pairs = list(person, { key: ({ name }: { name: string }) => [name, name.length] });
    expect(found(pairs, [{ name: 'A' }, { name: 'BB' }], 'p')).toEqual([]);
    expect(found(pairs, [{ name: 'A' }, { name: 'B' }], 'p')).toEqual(['p duplicate']);
  });

  test.each<[string, Check, unknown[], unknown[], string]>([
    ['text', text(), ['a', '\n'], ['', 1, null, ['a'], undefined], 'format'],
    ['text of a pattern', text(/^a+$/), ['a', 'aa'], ['b', '', ['a']], 'format'],
    ['text that passes a test', text((value) => value.length > 1), ['ab'], ['a', ['a', 'b']], 'format'],
    ['integer', integer(2, 4), [2, 3, 4], [1, 5, 2.5, '3', NaN, Infinity, 2 ** 53, null], 'range'],
    ['integer without bounds', integer(), [0, 2 ** 53 - 1], [-1, 2 ** 53], 'range'],
    ['number', number(0, 100), [0, 0.5, 100], [-0.1, 100.1, '5', NaN, null], 'range'],
    ['one of', oneOf('a', 2, true), ['a', 2, true], ['2', 'b', 1, false, null], 'format'],
    [
      'constant',
      constant('a', 'b'),
      [['a', 'b']],
      [['b', 'a'], ['a'], ['a', 'b', 'c'], 'a,b', null, { 0: 'a', 1: 'b' }],
      'format',
    ],
  ])('%s', (_name, check, good, bad, code) => {
    for (const value of good) expect(found(check, value, 'p')).toEqual([]);
    for (const value of bad) expect(found(check, value, 'p')).toEqual([`p ${code}`]);
  });
});
