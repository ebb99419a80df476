import { array, assert, constantFrom, json, nat, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFault } from './json-fault.ts';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('jsonFault', () => {
  it.each([
    ['{\n  "a": 1,\n  "b": 2,\n}', 4, 1, '}'],
    ['{"a": 1 "b": 2}', 1, 9, '"'],
    ["{'a': 1}", 1, 2, "'"],
    ['{"a" 1}', 1, 6, '1'],
    ['[1, 2', 1, 6, ''],
    ['', 1, 1, ''],
    ['{"a": "không\nxuống dòng"}', 1, 13, '\n'],
    ['{"a": "\\q"}', 1, 8, '\\'],
    ['{"a": 01}', 1, 8, '1'],
    ['{"a": .5}', 1, 7, '.'],
    ['{"a": True}', 1, 7, 'T'],
    ['{} {}', 1, 4, '{'],
    ['\r\n{"a":\r\n nan}', 3, 2, 'n'],
    ['gtin;tên\n1;2', 1, 1, 'g'],
    ['// lời\n{}', 1, 1, '/'],
  ])('finds where %j goes wrong', (text, line, column, found) => {
    expect(jsonFault(text)).toEqual({ line, column, found });
  });

  it('takes what JSON.parse takes, and nothing else', () => {
    const signs = array(
      constantFrom(
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '"',
        'a',
        '\\',
        'u00e9',
        '0',
        '1',
        '-',
        '.',
        'e',
        '+',
        'true',
        'null',
        ' ',
        '\n',
      ),
      { maxLength: 14 },
    );
    assert(
      property(signs, (parts) => (jsonFault(parts.join('')) === undefined) === isJson(parts.join(''))),
      { numRuns: 20_000 },
    );
    assert(property(json(), (text) => jsonFault(text) === undefined));
    assert(
      property(
        json(),
        nat(),
        (text, cut) => (jsonFault(text.slice(0, cut % text.length)) === undefined) === isJson(text.slice(0, cut % text.length)),
      ),
    );
  });
});
