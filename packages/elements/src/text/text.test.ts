import { describe, expect, it } from 'vitest';
import { dayText } from '../locale/day-time.ts';
import { dayTimeText } from '../verdict/day-time-text.ts';
import { headingLevel } from './heading-level.ts';
import { plainText } from './plain-text.ts';
import { PROVINCES } from './provinces.ts';
import { safeUrl } from './safe-url.ts';

const BASE = 'https://shop.example/p/1';

describe('safeUrl', () => {
  it.each([
    ['https://a.example/x', 'https://a.example/x'],
    ['/y', 'https://shop.example/y'],
    ['http://localhost:8080/z', 'http://localhost:8080/z'],
  ])('lets %s pass', (value, href) => expect(safeUrl(value, BASE)).toBe(href));

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>1</script>',
    'vbscript:x',
    'blob:https://shop.example/1',
    'file:///etc/passwd',
    'http://a.example/',
    'https://user:pass@a.example/',
    'https://user@a.example/',
    'https://a.example/\u202Egpj.exe',
    'https:\\\\a.example',
    'http://localhost.evil.example/',
    '',
    null,
    `https://a.example/${'a'.repeat(2048)}`,
  ])('refuses %s', (value) => expect(safeUrl(value, BASE)).toBeUndefined());
});

describe('plainText', () => {
  it('takes direction overrides, invisible and control characters away and composes the marks', () => {
    expect(plainText('A\u202EB\u2066C\u200BD\u0000E\u061CF')).toBe('ABCDEF');
    expect(plainText('Ba\u0301nh pho\u031B\u0309')).toBe('Bánh phở');
  });

  it('cuts at the bound, never through a character', () => {
    expect(plainText('🍚'.repeat(300), 3)).toBe('🍚🍚🍚…');
    expect(plainText('x'.repeat(1_000_000)).length).toBe(201);
  });

  it('shows nothing for what is no text', () => expect([plainText(null), plainText({}), plainText(5)]).toEqual(['', '', '']));
});

describe('dates', () => {
  it('are days of Việt Nam on both sides of its midnight', () => {
    expect(dayText('2029-02-05T16:59:59Z', 'vi')).toBe('05/02/2029');
    expect(dayText('2029-02-05T17:00:00Z', 'vi')).toBe('06/02/2029');
    expect(dayText('2029-02-05T17:00:00Z', 'en')).toBe('6 February 2029');
    expect(dayTimeText('2026-11-24T02:05:00Z', 'vi')).toBe('09:05 ngày 24/11/2026');
    expect(dayTimeText('2026-11-24T17:00:00Z', 'en')).toBe('25 November 2026, 00:00 (Việt Nam time)');
    expect(dayText('never', 'vi')).toBe('');
  });
});

it('names 34 provinces', () => {
  expect(Object.keys(PROVINCES)).toHaveLength(34);
  expect(PROVINCES['96']).toBe('Tỉnh Cà Mau');
});

it('reads heading levels 2 to 6', () => {
  expect([headingLevel('4', 2), headingLevel('1', 2), headingLevel('7', 3), headingLevel(null, 3)]).toEqual([4, 2, 3, 3]);
});
