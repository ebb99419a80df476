import { expect, test } from 'vitest';
import { guessDelimiter } from './guess-delimiter.ts';

test.each([
  [',', 'mã,tên,chủ thể\n1,"a|b|c","x|y|z"\n'],
  [',', 'tên sản phẩm\nMắm\n'],
  [';', 'mã;tên;địa chỉ\n1;Mắm, tôm;ấp 1, xã A, huyện B\n2;Mắm, cá;ấp 2, xã A, huyện B\n'],
  ['\t', 'DANH SÁCH SẢN PHẨM, ĐỢT 1, NĂM 2021\nmã\ttên\n1\ta, b\n2\tc\n'],
  ['|', 'mã|tên|sao\n1|a, b|3\n'],
] as const)('finds %j', (delimiter, text) => {
  expect(guessDelimiter(text)).toBe(delimiter);
});
