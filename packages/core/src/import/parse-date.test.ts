import { expect, test } from 'vitest';
import { tryParseDate } from './parse-date.ts';

test.each([
  '15-Jun-2025',
  '15 June 2025',
  '15-JUN-2025',
  'June 15, 2025',
  'Jun. 15 2025',
  '15th June, 2025',
  '15/Jun/2025',
  'ngày 15 tháng Sáu năm 2025',
  '15 tháng sáu, 2025',
  '15-thg6-2025',
  '15 Thg 6 2025',
  '15/06/2025',
  '15 tháng 6 năm 2025',
])('%j is 15 June 2025', (text) => expect(tryParseDate(text)).toBe('2025-06-15'));

test.each([
  ['1 tháng mười một năm 2024', '2024-11-01'],
  ['31 tháng Mười Hai năm 2024', '2024-12-31'],
  ['9 tháng mười năm 2024', '2024-10-09'],
  ['5 tháng Năm năm 2024', '2024-05-05'],
])('%j is %s', (text, day) => expect(tryParseDate(text)).toBe(day));

test.each([
  '15-Jun-25',
  '15/6/25',
  '06/15/2025',
  '31-Jun-2025',
  '15-Jux-2025',
  'Jun 2025',
  '15 tháng Giêng năm 2025',
  '15 tháng Chạp 2025',
  '2025 June 15',
  '15 sáu 2025',
])('%j is refused', (text) => expect(tryParseDate(text)).toBeUndefined());
