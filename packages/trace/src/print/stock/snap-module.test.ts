import { expect, it } from 'vitest';

import { snapModule } from './snap-module.ts';

it.each([
  [0.4, 203, 4, 0.5, true],
  [0.5, 203, 4, 0.5, true],
  [0.4, 300, 5, 0.423333, true],
  [0.4, 600, 10, 0.423333, true],
  [0.592667, 300, 7, 0.592667, true],
  [0.3, 203, 3, 0.375, false],
  [1, 300, 12, 1.016, false],
])('%s mm at %s dpi is %s dots', (mm, dpi, dots, moduleMm, fitsPointOfSale) => {
  expect(snapModule(mm, dpi)).toEqual({ askedMm: mm, dpi, dots, moduleMm, fitsPointOfSale });
});

it.each([
  [0, 300],
  [0.4, 0],
  [Number.NaN, 300],
  [0.4, Number.POSITIVE_INFINITY],
])('refuses %s mm at %s dpi', (mm, dpi) => {
  expect(() => snapModule(mm, dpi)).toThrow(RangeError);
});
