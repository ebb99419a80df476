import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { proposeDuplicates } from './match-names.ts';
import { readProducts } from './read-products.ts';

const list = (...rows: readonly string[]) =>
  readProducts(`mã dòng,tên sản phẩm,chủ thể,số quyết định,thay cho dòng\n${rows.join('\n')}`).products;
const pairs = (...rows: readonly string[]) =>
  proposeDuplicates(list(...rows)).map(({ a, b, reasons }) => `${a.id}=${b.id} ${reasons.join('+')}`);

describe('proposes, with a reason', () => {
  test.each([
    [
      'A,Nước mắm Mạch Long 400 đạm,Công ty Đại Phát,,',
      'B,Nước mắm Mạch Long 40 độ đạm,Công ty Đại Phát,,',
      'DEGREE_SIGN_LOST+SAME_PRODUCER',
    ],
    ['A,tôm khô,HTX Trúc Phương,,', 'B,tôm khô,HTX Trúc Thương,,', 'SAME_NAME+PRODUCER_SLIP'],
    ['A,tôm khô,Hợp tác xã Trúc Phương,,', 'B,tôm khô Trúc Thương,HTX Trúc Thương,,', 'NAME_WITHIN+PRODUCER_SLIP'],
    ['A,Bánh phòng chuối,cơ sở Nông sản Việt,,', 'B,Bánh phồng chuối,cơ sở Nông sản Việt,,', 'SAME_NAME+SAME_PRODUCER'],
    ['A,Bột gạo lức,hộ kinh doanh Quách Tệt,,', 'B,Bột gạo lứt,hộ kinh doanh Quách Tệt,,', 'NAME_SLIP+SAME_PRODUCER'],
    [
      'A,Khô cá kèo,hộ kinh doanh Ngọc Giàu,,',
      'B,khô cá kèo,Công ty TNHH MTV sản xuất và thương mại Ngọc Giàu,,',
      'SAME_NAME+PRODUCER_FORM',
    ],
    ['A,Tôm khô,HTX Hoà Mỹ,1/QĐ,', 'B,TÔM KHÔ,HTX Hòa Mỹ,1/QĐ,', 'SAME_NAME+SAME_PRODUCER+SAME_DECISION'],
  ])('%s | %s', (a, b, reasons) => {
    expect(
      pairs(a, b).concat(
        pairs(a, b).length === 0
          ? proposeDuplicates(list(a, b), { atLeast: 0 }).map(({ reasons: all }) => `(low) ${all.join('+')}`)
          : [],
      ),
    ).toEqual([`A=B ${reasons}`]);
  });
});

describe('does not propose', () => {
  test.each([
    ['another producer', 'A,Tôm khô,HTX Cái Bát,,', 'B,Tôm khô,hộ kinh doanh Ngọc Giàu,,'],
    ['another grade', 'A,Nước mắm Mạch Long loại 1,Công ty Đại Phát,,', 'B,Nước mắm Mạch Long loại 2,Công ty Đại Phát,,'],
    ['another strength', 'A,Nước mắm Mạch Long 400 đạm,Công ty Đại Phát,,', 'B,Nước mắm Mạch Long 500 đạm,Công ty Đại Phát,,'],
    ['other goods of one producer', 'A,Chả tôm,HTX Sông Đầm,,', 'B,Bò viên,HTX Sông Đầm,,'],
    ['no producer on either side', 'A,Tôm khô,,,', 'B,Tôm khô ,,,'],
    ['an upgrade that is linked', 'A,Tôm khô,HTX X,,', 'B,Tôm khô,HTX X,,A'],
  ])('%s', (_, a, b) => {
    expect(pairs(a, b)).toEqual([]);
  });
});

test('nothing is merged, and the real list gives its known doubles', () => {
  const { products } = readProducts(readFileSync('examples/ca-mau/products.csv', 'utf8'));
  const found = proposeDuplicates(products).map(({ a, b }) => `${a.id}=${b.id}`);
  expect(found).toContain('CM-055=CM-076');
  expect(found).toContain('CM-081=CM-087');
  expect(products).toHaveLength(114);
});

test('20,000 rows are compared in seconds, also where a name comes thousands of times', () => {
  const rows = Array.from(
    { length: 20_000 },
    (_, i) => `R${i},${i % 3 === 0 ? 'Tôm khô' : `Sản phẩm ${i}`},HTX số ${Math.floor(i / 4)} Đầm Dơi,,`,
  );
  const products = list(...rows);
  const start = performance.now();
  proposeDuplicates(products);
  expect(performance.now() - start).toBeLessThan(30_000);
});
