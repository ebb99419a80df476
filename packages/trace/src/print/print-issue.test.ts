import { expect, it } from 'vitest';

import { describePrintIssue, PrintError } from './index.ts';
import { en } from './locales/en.ts';
import { vi } from './locales/vi.ts';

it('says an issue in both languages', () => {
  expect(describePrintIssue({ code: 'text-too-small', label: 0, sizePt: 4.75 })).toEqual({
    vi: 'Nhãn thứ 1: chữ phải thu nhỏ còn 4,75 pt mới đủ chỗ. Hãy dùng nhãn lớn hơn hoặc tên ngắn hơn.',
    en: 'Label 1: the text had to shrink to 4.75 pt to fit. Use a larger label or a shorter name.',
  });
});

it('says a problem in both languages, Vietnamese first', () => {
  expect(new PrintError({ code: 'ERR_PRINT_STARS', label: 2 }).message).toBe(
    'Nhãn thứ 3: chỉ in 3, 4 hoặc 5 sao. | Label 3: only 3, 4 or 5 stars are printed.',
  );
});

it('keeps its lists of codes: a rename is a breaking change', () => {
  expect(Object.keys(vi.problems).sort()).toEqual([
    'ERR_PRINT_COUNT',
    'ERR_PRINT_FIELD_LENGTH',
    'ERR_PRINT_LABEL_TOO_SMALL',
    'ERR_PRINT_MODULE',
    'ERR_PRINT_NO_KEY',
    'ERR_PRINT_ORDER',
    'ERR_PRINT_PLACEHOLDER_HOST',
    'ERR_PRINT_SHEET',
    'ERR_PRINT_STARS',
    'ERR_PRINT_STOCK',
    'ERR_PRINT_TEMPLATE',
    'ERR_PRINT_UNKNOWN',
  ]);
  expect(Object.keys(vi.issues).sort()).toEqual(['glyph-missing', 'module-outside-pos-range', 'text-too-small']);
  expect(Object.keys(en.problems).sort()).toEqual(Object.keys(vi.problems).sort());
  expect(Object.keys(en.issues).sort()).toEqual(Object.keys(vi.issues).sort());
});
