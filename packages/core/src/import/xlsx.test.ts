import { describe, expect, test } from 'vitest';
import { makeXlsx } from '../testing/make-xlsx.ts';
import { readSheets } from './read-products.ts';
import { isOldWorkbook, isXlsx, readXlsx } from './xlsx.ts';

const HEADER = ['TT', 'Tên sản phẩm', 'Chủ thể', 'Hạng sao', 'Ngày quyết định'];

describe('a workbook', () => {
  const bytes = makeXlsx([
    { name: 'Hướng dẫn', rows: [['Đọc kỹ trước khi điền'], ['Mỗi dòng một sản phẩm']] },
    {
      name: 'Năm 2022 & 2023',
      rows: [
        ['DANH SÁCH SẢN PHẨM OCOP TỈNH CÀ MAU', null, null, null, null],
        HEADER,
        [1, 'Bánh phồng tôm', 'HTX Cái Bát', 3, { day: 44_602 }],
        [2, 'Tôm khô', null, '3 sao', { day: 44_602 }],
        [null, null, null, null, null],
        [3, 'Chả tôm', 'Hộ kinh doanh Ngọc Giàu', '★★★', '10/02/2022'],
        [4, 'Khô cá kèo', null, 3, 44_602],
      ],
      merged: ['A1:E1', 'C3:C4'],
    },
  ]);

  test('is known by its first bytes', () => {
    expect(isXlsx(bytes)).toBe(true);
    expect(isXlsx(new TextEncoder().encode('tên sản phẩm'))).toBe(false);
    expect(isOldWorkbook(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))).toBe(true);
  });

  test('days are days, merged producers count for all their rows, blank ones do not, other sheets are named', async () => {
    const result = readSheets(await readXlsx(bytes));
    expect(
      result.products.map(({ id, name, producer, recognition }) => [
        id,
        name.vi,
        producer?.name,
        recognition.stars,
        recognition.decision.date,
      ]),
    ).toEqual([
      ['Năm 2022 & 2023-1', 'Bánh phồng tôm', 'HTX Cái Bát', 3, '2022-02-10'],
      ['Năm 2022 & 2023-2', 'Tôm khô', 'HTX Cái Bát', 3, '2022-02-10'],
      ['Năm 2022 & 2023-3', 'Chả tôm', 'Hộ kinh doanh Ngọc Giàu', 3, '2022-02-10'],
      ['Năm 2022 & 2023-4', 'Khô cá kèo', undefined, 3, '2022-02-10'],
    ]);
    expect(result.products[0]?.producer?.place.provinceCode).toBe('96');
    expect(result.issues.find(({ code }) => code === 'SHEET_WITHOUT_TABLE')).toMatchObject({ sheet: 'Hướng dẫn' });
    expect(result.issues.find(({ code }) => code === 'PRODUCER_BLANK_BELOW')).toMatchObject({ sheet: 'Năm 2022 & 2023', row: 7 });
    expect(result.products.length + result.events.length + result.aside.length).toBe(result.rowsRead);
  });
});

describe('what is no workbook is said', () => {
  test.each([
    ['a ZIP of something else', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 1, 2, 3, 4])],
    ['half a workbook', makeXlsx([{ name: 'A', rows: [HEADER] }]).slice(0, 400)],
    ['nothing', new Uint8Array()],
  ])('%s', async (_, bytes) => {
    const result = readSheets(await readXlsx(bytes));
    expect(result.products).toEqual([]);
    expect(result.issues.map(({ code }) => code)).toEqual(['WORKBOOK_UNREADABLE']);
  });
});
