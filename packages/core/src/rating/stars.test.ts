import { describe, expect, test } from 'vitest';
import { bandOf, formatMean, reaches } from './stars.ts';

describe('bands are half-open and exact', () => {
  test.each([3, 5, 7, 9])('%i members', (count) => {
    const band = (sum: number): number => bandOf({ sum, count });
    expect([band(30 * count - 1), band(30 * count)]).toEqual([1, 2]);
    expect([band(50 * count - 1), band(50 * count)]).toEqual([2, 3]);
    expect([band(70 * count - 1), band(70 * count)]).toEqual([3, 4]);
    expect([band(90 * count - 1), band(90 * count)]).toEqual([4, 5]);
    expect([band(0), band(100 * count)]).toEqual([1, 5]);
  });

  // A public calculator prints 70–89 for 4★ and leaves 89.5 without a star.
  test('89.5 is 4★, not a gap', () => {
    expect(bandOf({ sum: 179, count: 2 })).toBe(4);
  });

  test('a mean is cut for reading, never rounded up into the next band', () => {
    expect(formatMean({ sum: 209, count: 3 })).toBe('69.66');
    expect(formatMean({ sum: 62_999, count: 900 })).toBe('69.99');
    expect(formatMean({ sum: 363, count: 4 }, 2, ',')).toBe('90,75');
    expect(formatMean({ sum: 490, count: 7 })).toBe('70.00');
    expect(formatMean({ sum: 209, count: 3 }, 0)).toBe('69');
    expect(reaches({ sum: 62_999, count: 900 }, 70)).toBe(false);
  });
});
