import type { CivilDate } from '@ocop/core';

const vi = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 });
const en = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

/** A number in both writings: "1.234,5" and "1,234.5". At most one decimal; shares come from counts, so that one decimal is true. */
export const figure = (value: number): { readonly vi: string; readonly en: string } => ({
  vi: vi.format(value),
  en: en.format(value),
});

export const day = (date: CivilDate): string => date.split('-').toReversed().join('/');

/** "2025-02" → "02/2025"; a year or a day stay what they are. */
export const statedDay = (text: string): string => text.split('-').toReversed().join('/');
