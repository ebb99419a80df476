import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { foldHistory } from '../history/fold-history.ts';
import { historiesOf } from '../history/histories-of.ts';
import { CA_MAU } from '../place/ca-mau.ts';
import { resolveOldAddress } from '../place/resolve-old-address.ts';
import { parseUnitName, unitKey } from '../place/unit-name.ts';
import { findProvince } from '../product/find-province.ts';
import { foldText } from './fold-text.ts';
import { proposeDuplicates } from './match-names.ts';
import { tryParseDocument } from './parse-decision.ts';
import { readProducts } from './read-products.ts';

// The cases that sources of 2019–2026 really hold, by the number of the collection they were gathered in. Cases D16 and D17 are about plans and percentages
// and stand with the programme.
const rows = (...lines: readonly string[]) =>
  readProducts(['tên sản phẩm,chủ thể,hạng sao,số quyết định,ngày quyết định,đợt đánh giá', ...lines].join('\n'));
const name = (printed: string): string | undefined => rows(`"${printed}",HTX X,3,,,`).products[0]?.name.vi;
const proposed = (a: string, b: string): readonly string[] =>
  proposeDuplicates(rows(a, b).products).flatMap(({ reasons }) => reasons);

describe('names', () => {
  test('D01 a lost degree sign is flagged, never merged', () => {
    const [a, b] = ['Nước mắm Mạch Long 400 đạm,Công ty Đại Phát,3,,,', 'Nước mắm Mạch Long 40 độ đạm,Công ty Đại Phát,3,,,'];
    expect(proposed(a, b)).toContain('DEGREE_SIGN_LOST');
    expect(historiesOf(rows(a, b).products).histories).toHaveLength(2);
  });

  test('D02 Trúc Phương and Trúc Thương are flagged', () => {
    expect(proposed('tôm khô,HTX Trúc Phương,3,,,', 'tôm khô,HTX Trúc Thương,4,,,')).toContain('PRODUCER_SLIP');
  });

  test('D04 without marks brand and producer are alike, and nothing follows from that', () => {
    expect(foldText('Ý Tám')).toBe(foldText('Y Tám'));
    expect(rows('Bánh phồng tôm Ý Tám,cơ sở Y Tám,3,,,').products[0]).toMatchObject({
      name: { vi: 'Bánh phồng tôm Ý Tám' },
      producer: { name: 'cơ sở Y Tám' },
    });
  });

  test('D05 the foreign Ð becomes Đ, and that is said', () => {
    const { products, issues } = rows('dưa bồn bồn,Hợp tác xã bồn bồn ấp \u00D0ông Hưng,3,,,');
    expect(products[0]?.producer?.name).toBe('Hợp tác xã bồn bồn ấp Đông Hưng');
    expect(issues.map(({ code }) => code)).toContain('TEXT_MENDED');
  });

  test('D07, D08 typing slips are flagged', () => {
    expect(proposed('Bột gạo lức đậu xanh,hộ Quách Tệt,3,,,', 'Bột gạo lứt đậu xanh,hộ Quách Tệt,3,,,')).toContain('NAME_SLIP');
    expect(proposed('Bánh phòng chuối,cơ sở Nông sản Việt,4,,,', 'Bánh phồng chuối,cơ sở Nông sản Việt,4,,,')).toContain(
      'SAME_NAME',
    );
  });

  test.each([
    'tôm sú hấp/luộc nguyên con tươi đông lạnh',
    'Tôm sú – thẻ ép',
    'beCHAMP Coffee',
    'MACCA BECHAMP',
    'Nấm Fresh Cordyceps Vietnam (Nấm tươi)',
  ])('D10, D28, D29 “%s” is kept as it is', (printed) => {
    expect(name(printed)).toBe(printed);
  });

  test('D11 a name alone is no key', () => {
    expect(proposed('Tôm khô,HTX Cái Bát,3,,,', 'Tôm khô,hộ kinh doanh Ngọc Giàu,3,,,')).toEqual([]);
  });

  test('D35 an English name has its own column', () => {
    const { products } = readProducts('product name,name en\nchả cá phi,tilapia paste\n');
    expect(products[0]?.name).toEqual({ vi: 'chả cá phi', en: 'tilapia paste' });
  });
});

describe('recognition', () => {
  test('D13 two recognitions of one product are a history, not a field', () => {
    const { products } = readProducts(
      'mã dòng,tên sản phẩm,chủ thể,hạng sao,ngày quyết định,thay cho dòng\nA,Tôm khô tách vỏ,HTX T,3,2020-12-28,\nB,tôm khô tách vỏ,HTX T,4,2025-01-15,A\n',
    );
    const [history] = historiesOf(products).histories;
    expect(
      ['2023-01-01', '2024-06-01', '2025-06-01'].map(
        (at) => `${foldHistory(history!, { at }).state} ${foldHistory(history!, { at }).stars}`,
      ),
    ).toEqual(['valid 3', 'expired 3', 'valid 4']);
  });

  test('D14 the headline says 18 upgraded, the list 12 and 6: the list is counted', () => {
    const { products } = readProducts(readFileSync('examples/ca-mau/products.csv', 'utf8'));
    const acts = products
      .filter(({ recognition }) => recognition.round === '2024 (announced early 2025)')
      .map(({ recognition }) => recognition.act ?? 'recognised');
    expect([acts.length, acts.filter((act) => act === 'upgraded').length]).toEqual([18, 12]);
  });

  test('D19, D20 the last day is a policy, and a month ends on its last day', () => {
    const [history] = historiesOf(rows('A,HTX X,3,,2019-12-23,').products).histories;
    expect(foldHistory(history!, { at: '2022-12-23' }).state).toBe('expiring');
    expect(foldHistory(history!, { at: '2022-12-23', policy: { lastDay: 'day-before' } }).state).toBe('expired');
    const [leap] = historiesOf(rows('A,HTX X,3,,2024-02-29,').products).histories;
    expect(foldHistory(leap!, { at: '2026-01-01' }).validity?.until).toBe('2027-02-28');
  });

  test('D31 round and decision are of two years, and both are kept', () => {
    expect(rows('A,HTX X,3,383/QĐ-UBND,10/02/2022,2021 đợt II').products[0]?.recognition).toMatchObject({
      round: '2021 đợt II',
      decision: { date: '2022-02-10' },
    });
  });

  test.each([
    ['Quyết định số 385', '385'],
    ['58', '58'],
    ['1482', '1482'],
    ['2656/QĐ-UBND', '2656/QĐ-UBND'],
    ['1446/QĐ-UBND-HC', '1446/QĐ-UBND-HC'],
    ['52/TB-SNN', '52/TB-SNN'],
  ])('D32 “%s” is document number %s', (printed, number) => {
    expect(tryParseDocument(printed)?.number).toBe(number);
  });

  test('D34 two days of one document are two statements: neither is mended', () => {
    expect(tryParseDocument('1048/QĐ-TTg ngày 20/8/2019')).toMatchObject({ number: '1048/QĐ-TTg', date: '2019-08-20' });
    expect(tryParseDocument('1048/QĐ-TTg ngày 21/8/2019')).toMatchObject({ number: '1048/QĐ-TTg', date: '2019-08-21' });
  });

  test('D38 taking part is not being recognised', () => {
    const { products } = readProducts('tên sản phẩm,chủ thể,tình trạng\nMắm cá mào gà,HTX Mào Gà,tham gia đánh giá\n');
    expect(products[0]?.recognition.claim).toBe('assessed');
    expect(foldHistory(historiesOf(products).histories[0]!, { at: '2022-01-01' })).toMatchObject({
      state: 'unknown',
      reason: 'assessed-only',
    });
  });
});

describe('places', () => {
  test('D22 a code is a unit only together with its day', () => {
    expect(
      CA_MAU.conversions
        .filter(({ from, to }) => from.code === '32002' && to.code === '32002')
        .map(({ from, to }) => [from.name, to.name]),
    ).toEqual([['Phường 2', 'Phường An Xuyên']]);
  });

  test('D23, D25 candidates, never a guess', () => {
    expect(
      resolveOldAddress({ commune: 'xã Hòa Mỹ', district: 'huyện Cái Nước' }, CA_MAU).candidates.map(({ unit }) => unit.name),
    ).toEqual(['Xã Tân Hưng', 'Xã Hưng Mỹ', 'Xã Phú Mỹ']);
    expect(resolveOldAddress({ commune: 'Phường 7' }, CA_MAU).reason).toBe('ambiguous-name');
  });

  test('D26 abbreviated ranks', () => {
    expect(
      ['H.U Minh', 'H.Đầm Dơi', 'TX. Giá Rai', 'tp. Bạc Liêu', 'TP Cà Mau'].map((printed) => parseUnitName(printed)),
    ).toEqual([
      { rank: 'district', name: 'U Minh' },
      { rank: 'district', name: 'Đầm Dơi' },
      { rank: 'town', name: 'Giá Rai' },
      { rank: 'city', name: 'Bạc Liêu' },
      { rank: 'city', name: 'Cà Mau' },
    ]);
  });

  test('D37 spaces around names of the official table', () => {
    expect([unitKey(' Phường 9'), unitKey('Phường 7 ')]).toEqual(['9', '7']);
  });

  test('Thanh Hoá and Thanh Hóa are one province', () => {
    expect(findProvince('Thanh Hóa')).toBe(findProvince('tỉnh Thanh Hoá'));
  });
});
