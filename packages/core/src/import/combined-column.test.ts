import { expect, test } from 'vitest';
import { combinedColumn, splitCombined } from './combined-column.ts';
import { readProducts } from './read-products.ts';

test.each([
  ['Sản phẩm / Chủ thể', 'name', '/'],
  ['Tên sản phẩm/Tên chủ thể', 'name', '/'],
  ['Chủ thể – Sản phẩm', 'producer', '–'],
  ['Tên sản phẩm\nChủ thể', 'name', '\n'],
] as const)('%j is a column of both', (header, first, separator) => {
  expect(combinedColumn(header, 2)).toEqual({ column: 2, first, separator });
});

test.each(['Sản phẩm', 'Chủ thể', 'Xã/phường', 'Sản phẩm / Ghi chú', 'Chủ thể sản xuất/kinh doanh', 'Sản phẩm / Chủ thể / Xã'])(
  '%j is not',
  (header) => expect(combinedColumn(header, 0)).toBeUndefined(),
);

const BOTH = { first: 'name', separator: '/' } as const;

test.each([
  ['Mật ong / HTX Minh Họa', 'Mật ong', 'HTX Minh Họa'],
  // The slash of the name stands without spaces, and the dash is not the header's separator.
  ['Tôm hấp/luộc / HTX A', 'Tôm hấp/luộc', 'HTX A'],
  ['Mắm tôm – loại 1 / HTX A', 'Mắm tôm – loại 1', 'HTX A'],
  ['Mật ong\nHTX Minh Họa', 'Mật ong', 'HTX Minh Họa'],
  ['Mật ong - HTX Minh Họa', 'Mật ong', 'HTX Minh Họa'],
])('%j is plain', (cell, name, producer) => expect(splitCombined(cell, BOTH)).toEqual({ name, producer }));

test.each(['Mật ong', 'Mật ong/HTX', 'Mật ong / HTX A / Cà Mau', 'Mật ong - loại 1 - HTX A', 'Mật ong / ', ''])(
  '%j stays whole',
  (cell) => expect(splitCombined(cell, BOTH)).toBeUndefined(),
);

test('a list with such a column says of every row what it made of it', () => {
  const { products, issues, tables } = readProducts(
    'STT,Sản phẩm / Chủ thể,Hạng sao\n1,Mật ong / HTX Minh Họa,4\n2,Khô cá sặc,3\n3,Mắm - loại 1 - HTX B,3\n',
  );
  expect(products.map(({ name, producer }) => [name.vi, producer?.name])).toEqual([
    ['Mật ong', 'HTX Minh Họa'],
    ['Khô cá sặc', undefined],
    ['Mắm - loại 1 - HTX B', undefined],
  ]);
  expect(issues.filter(({ code }) => code.startsWith('CELL_'))).toEqual([
    expect.objectContaining({ code: 'CELL_SPLIT', severity: 'notice', row: 2, column: 2, suggestion: 'Mật ong | HTX Minh Họa' }),
    expect.objectContaining({ code: 'CELL_NOT_SPLIT', severity: 'warning', row: 3, column: 2, value: 'Khô cá sặc' }),
    expect.objectContaining({ code: 'CELL_NOT_SPLIT', severity: 'warning', row: 4, column: 2 }),
  ]);
  expect(tables[0]?.columns[1]).toEqual({ column: 2, header: 'Sản phẩm / Chủ thể', field: 'name', also: 'producer' });
});

test('a list with a column of names beside it leaves the combined one alone', () => {
  const { products, issues } = readProducts('Tên sản phẩm,Sản phẩm / Chủ thể\nMật ong,Mật ong / HTX A\n');
  expect(products[0]?.producer).toBeUndefined();
  expect(issues.map(({ code }) => code)).toContain('COLUMN_UNKNOWN');
});
