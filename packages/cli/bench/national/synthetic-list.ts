import { readFileSync } from 'node:fs';
import { addDays, type CivilDate, gtinCheckDigit, PROVINCES, readCsv } from '@ocop/core';
import { type CsvCell, writeCsv } from '@ocop/core/export';

/** What a made-up row takes from a real one: what the product is called, its set, its stars, its kind of producer. Never who makes it. */
interface Shape {
  readonly name: string;
  readonly productSet: string;
  readonly legalForm: string;
  readonly stars: string;
}

const REAL_ROWS = 'examples/ca-mau/products.csv';
const HEADER = [
  'mã dòng',
  'tên sản phẩm',
  'bộ sản phẩm',
  'gtin',
  'mã sản phẩm ocop',
  'chủ thể',
  'loại hình chủ thể',
  'xã, phường',
  'tỉnh',
  'hạng sao',
  'tình trạng nguồn',
  'số quyết định',
  'ngày quyết định',
  'cơ quan quyết định',
  'diễn biến',
  'ngày diễn biến',
  'căn cứ ngày diễn biến',
  'quyết định diễn biến',
  'minh họa',
  'nguồn',
];
/** Decisions lie up to this many days back: within a term of 36 months. */
const DAYS_BACK = 900;

/**
 * A national list: `count` rows in the shapes of the real Cà Mau ones, spread over the 34 provinces, as CSV. Every row says that it was made up; its
 * numbers are of GS1's demonstration prefix 952, and its communes do not exist. One row in fifty lacks its decision, one in forty has lapsed,
 * one in a hundred was withdrawn. The same count and day give the same bytes.
 */
export function syntheticList(count: number, asOf: CivilDate): string {
  const shapes = readShapes();
  return writeCsv(
    HEADER,
    Array.from({ length: count }, (_, index) => row(index, shapes[index % shapes.length], asOf)),
  );
}

function readShapes(): Shape[] {
  const [header, ...rows] = readCsv(readFileSync(REAL_ROWS, 'utf8')).rows.map(({ cells }) => cells);
  const [name = -1, productSet = -1, legalForm = -1, stars = -1] = [
    'tên sản phẩm',
    'bộ sản phẩm',
    'loại hình chủ thể',
    'hạng sao',
  ].map((title) => header?.indexOf(title));
  return rows
    .map((cells) => ({
      name: cells[name] ?? '',
      productSet: cells[productSet] ?? '',
      legalForm: cells[legalForm] ?? '',
      stars: cells[stars] || '3',
    }))
    .filter((shape) => !Object.values(shape).includes(''));
}

function row(index: number, shape: Shape | undefined, asOf: CivilDate): CsvCell[] {
  const province = PROVINCES[index % PROVINCES.length];
  if (shape === undefined || province === undefined) throw new Error(`${REAL_ROWS} holds no row to take a shape from.`);
  const inProvince = Math.floor(index / PROVINCES.length);
  const commune = 90_000 + Math.floor(inProvince / 100);
  const decidedOn = addDays(asOf, index % 40 === 17 ? -1200 : -30 - ((index * 7) % DAYS_BACK));
  const body = `952${String(index).padStart(9, '0')}`;
  const withdrawn = index % 100 === 31;
  return [
    `TH-${index + 1}`,
    `${shape.name} (tổng hợp ${index + 1})`,
    shape.productSet,
    index % 5 < 2 ? `${body}${gtinCheckDigit(body)}` : '',
    `${province.code}-${commune}-${String((inProvince % 100) + 1).padStart(3, '0')}-${decidedOn.slice(0, 4)}`,
    `Chủ thể tổng hợp ${Math.floor(index / 2) + 1}`,
    shape.legalForm,
    `xã Tổng Hợp ${commune}`,
    province.name,
    shape.stars,
    'công nhận',
    index % 50 === 23 ? '' : `${Math.floor(index / 12) + 1}/QĐ-TONGHOP`,
    decidedOn,
    'Cơ quan tổng hợp để đo',
    ...(withdrawn ? ['thu hồi', addDays(asOf, -10), 'quyết định', `${index + 1}/QĐ-TH-TONGHOP`] : ['', '', '', '']),
    'có',
    'Dòng tổng hợp để đo, không có thật',
  ];
}
