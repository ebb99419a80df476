import { describe, expect, test } from 'vitest';
import { readProducts } from '../import/read-products.ts';
import type { EventRow } from './event-row.ts';
import { foldHistory } from './fold-history.ts';
import { historiesOf } from './histories-of.ts';

const HEADER =
  'mã dòng,tên sản phẩm,chủ thể,tỉnh,bộ sản phẩm,gtin,mã sản phẩm,hạng sao,số quyết định,ngày quyết định,thay cho dòng,nguồn';
const products = (...rows: string[]) => readProducts([HEADER, ...rows].join('\n')).products;
const FIRST = 'A1,Tôm khô,HTX Cái Bát,Cà Mau,8,,,3,383/QĐ-UBND,2022-02-10,,công báo';
const RAISED = 'A2,Tôm khô Cái Bát,HTX Cái Bát,Cà Mau,8,,,4,1/QĐ-UBND,2024-01-05,A1,công báo';

describe('rows that are one product', () => {
  test('an upgrade is joined by what it replaces, whatever comes first in the file', () => {
    for (const list of [products(FIRST, RAISED), products(RAISED, FIRST)]) {
      const { histories } = historiesOf(list);
      expect(histories).toHaveLength(1);
      expect(histories[0]).toMatchObject({ key: 'A1', name: { vi: 'Tôm khô Cái Bát' } });
      expect(histories[0]!.records.map(({ id }) => id)).toEqual(['A1', 'A2']);
      expect(histories[0]!.events.map(({ kind, stars, on }) => [kind, stars, on])).toEqual([
        ['recognised', 3, '2022-02-10'],
        ['upgraded', 4, '2024-01-05'],
      ]);
      expect(foldHistory(histories[0]!, { at: '2024-01-04' }).stars).toBe(3);
      expect(foldHistory(histories[0]!, { at: '2024-01-05' }).stars).toBe(4);
    }
  });

  test('the same name of another producer, and of the same producer without an identifier, stay apart', () => {
    const list = products(FIRST, FIRST.replace('A1', 'A3').replace('Cái Bát', 'Ngọc Giàu'), RAISED.replace(',A1,', ',,'));
    expect(historiesOf(list).histories.map(({ key }) => key)).toEqual(['A1', 'A3', 'A2']);
  });

  test('one product code is one product; one GTIN only with one producer', () => {
    const code = '96-32167-012-2026';
    const gtin = '9529999000019';
    const coded = products(FIRST.replace(',8,,,', `,8,,${code},`), RAISED.replace(',8,,,', `,8,,${code},`).replace(',A1,', ',,'));
    expect(historiesOf(coded).histories).toHaveLength(1);
    const same = products(FIRST.replace(',8,,', `,8,${gtin},`), RAISED.replace(',8,,', `,8,${gtin},`).replace(',A1,', ',,'));
    expect(historiesOf(same).histories).toHaveLength(1);
    const other = products(
      FIRST.replace(',8,,', `,8,${gtin},`),
      RAISED.replace(',8,,', `,8,${gtin},`).replace(',A1,', ',,').replace('HTX Cái Bát', 'HTX Khác'),
    );
    expect(historiesOf(other).histories).toHaveLength(2);
  });

  test('two lists that number their rows alike keep their products apart', () => {
    const [one, two] = ['a.csv', 'b.csv'].map(
      (source) => readProducts(`Tên sản phẩm,Chủ thể\nTôm khô,HTX ${source}`, { source }).products,
    );
    const { histories } = historiesOf([...one!, ...two!]);
    expect(histories.map(({ key }) => key)).toEqual(['a.csv#2:row-2', 'b.csv#2:row-2']);
  });

  test('rows that replace each other in a circle end as one product', () => {
    const list = products(FIRST.replace(',,công', ',A2,công'), RAISED);
    expect(historiesOf(list).histories).toHaveLength(1);
  });
});

describe('event rows', () => {
  const event: EventRow['event'] = {
    kind: 'revoked',
    on: '2023-09-19',
    evidence: 'decision',
    record: { row: 2, source: '1675/QĐ-UBND' },
  };

  test('join by identifier, and by name never', () => {
    const list = products(FIRST, RAISED);
    const byId = historiesOf(list, [{ target: { id: 'A1' }, event }]);
    expect(foldHistory(byId.histories[0]!, { at: '2023-12-01' })).toMatchObject({
      state: 'revoked',
      event: { record: event.record },
    });
    expect(foldHistory(byId.histories[0]!, { at: '2024-02-01' })).toMatchObject({ state: 'valid', stars: 4 });
    const byName = historiesOf(list, [{ target: { name: 'Tôm khô', producer: 'HTX Cái Bát' }, event }]);
    expect(byName.unattached).toHaveLength(1);
    expect(foldHistory(byName.histories[0]!, { at: '2023-12-01' }).state).toBe('valid');
  });
});
