import { expect, test } from 'vitest';
import { readProducts } from '../import/read-products.ts';
import { historiesOf } from './histories-of.ts';
import { proposeTargets } from './propose-targets.ts';

const LIST = `mã dòng,tên sản phẩm,chủ thể,số quyết định,ngày quyết định
A-1,Tôm khô,HTX Cái Bát,383/QĐ-UBND,10/02/2022
A-2,Tôm khô,Cơ sở Ngọc Giàu,383/QĐ-UBND,10/02/2022
A-3,Nước mắm Mạch Long 40 độ đạm,Cơ sở Mạch Long,383/QĐ-UBND,10/02/2022
A-4,Mật ong rừng tràm U Minh Hạ,HTX Minh Hạ,12/QĐ-UBND,10/02/2022
`;
const { products } = readProducts(LIST);

/** Rows of an annex that names products only: number, name, producer. */
function proposalsFor(rows: string) {
  const annex = readProducts(`Thu hồi giấy chứng nhận sản phẩm OCOP\nTên sản phẩm,Chủ thể,Số quyết định\n${rows}`);
  const { histories, unattached } = historiesOf(products, annex.events);
  return {
    attached: histories.flatMap(({ events }) => events.filter(({ kind }) => kind === 'revoked')),
    proposed: proposeTargets(unattached, histories).map(({ candidates }) =>
      candidates.map(({ history, reasons }) => `${history.key} ${reasons.join('+')}`),
    ),
  };
}

test.each([
  ['the producer tells namesakes apart', 'Tôm khô,HTX Cái Bát,', ['A-1 SAME_NAME+SAME_PRODUCER']],
  ['without a producer all namesakes are named', 'Tôm khô,,', ['A-1 SAME_NAME', 'A-2 SAME_NAME']],
  ['another producer of the same thing is not meant', 'Tôm khô,HTX Tân Hải,', []],
  ['a lost degree sign', 'Nước mắm Mạch Long 400 đạm,Cơ sở Mạch Long,', ['A-3 DEGREE_SIGN_LOST+SAME_PRODUCER']],
  ['a name cut short, the decision beside it', 'Mật ong rừng tràm,,12/QĐ-UBND', ['A-4 NAME_WITHIN+SAME_DECISION']],
  ['a typing slip', 'Mật ong rừng tàm U Minh Hạ,HTX Minh Hạ,', ['A-4 NAME_SLIP+SAME_PRODUCER']],
  ['nothing near', 'Bánh pía,HTX Minh Hạ,', []],
])('%s', (_, row, expected) => {
  const { attached, proposed } = proposalsFor(row);
  expect(proposed).toEqual([expected]);
  expect(attached).toEqual([]);
});

test('a row that names no product has no candidates', () => {
  const { events } = readProducts('cho dòng,diễn biến,ngày diễn biến\nkhông có,thu hồi,2026-01-01\n');
  const { histories, unattached } = historiesOf(products, events);
  expect(proposeTargets(unattached, histories).map(({ candidates }) => candidates)).toEqual([[]]);
});
