import { describe, expect, it } from 'vitest';
import { claimedStars, expectedClaims } from './expected-claims.ts';
import { locationInput } from './location-input.ts';
import { readInput } from './read-input.ts';

const REGISTRY = 'https://ocop.test';

describe('readInput', () => {
  it.each([
    ['09520000000011', 'https://ocop.test/01/09520000000011'],
    ['9520000000011', 'https://ocop.test/01/09520000000011'],
    [' 9 520000 000011 ', 'https://ocop.test/01/09520000000011'],
    ['96-31999-01-2026', 'https://ocop.test/ocop/96-31999-01-2026'],
    ['https://nhan.test/01/09520000000011', 'https://nhan.test/01/09520000000011'],
    ['http://localhost:4173/ocop/A-1', 'https://localhost:4173/ocop/A-1'],
    ['http://localhost.evil.test/ocop/A-1', 'http://localhost.evil.test/ocop/A-1'],
    ['http://nhan.test/ocop/A-1', 'http://nhan.test/ocop/A-1'],
    ['<img onerror=alert(1)>', '<img onerror=alert(1)>'],
  ])('reads %s', (text, input) => expect(readInput(text, REGISTRY)).toBe(input));
});

it('takes the address of a page without its fragment', () => {
  expect(locationInput('http://127.0.0.1:9/ocop/A-1/?S=12#main')).toBe('https://127.0.0.1:9/ocop/A-1/?S=12');
  expect(locationInput('https://ocop.test/ocop/A-1/')).toBe('https://ocop.test/ocop/A-1/');
});

it('keeps a claim that does not read, so that it cannot pass in silence', () => {
  expect(expectedClaims({ gtin: '', productCode: '', stars: 'năm' })).toEqual({ stars: -1 });
  expect(expectedClaims({ gtin: '123', productCode: 'A-1', stars: '4' })).toEqual({
    gtin: '123',
    productCode: 'A-1',
    stars: 4,
  });
  expect([claimedStars('5'), claimedStars('6'), claimedStars('4.5'), claimedStars(null)]).toEqual([
    5,
    undefined,
    undefined,
    undefined,
  ]);
});
