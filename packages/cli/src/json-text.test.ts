import { anything, assert, dictionary, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { jsonText } from './json-text.ts';

test('each element of a list stands on a line of its own', () => {
  const text = [...jsonText({ format: 'x/1', none: [], head: { keys: [{ kid: 'a' }] }, records: [{ a: 1 }, { a: 2 }] })].join('');
  expect(text).toBe(`{
  "format": "x/1",
  "none": [],
  "head": {
    "keys": [
      {"kid":"a"}
    ]
  },
  "records": [
    {"a":1},
    {"a":2}
  ]
}
`);
});

test('it reads back as what JSON.stringify writes of it', () => {
  assert(
    property(dictionary(string(), anything({ withNullPrototype: false })), (value) => {
      const json = JSON.stringify(value);
      expect(JSON.parse([...jsonText(value)].join(''))).toEqual(JSON.parse(json));
    }),
  );
});
