import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { recognitionStatus } from '../recognition/recognition-status.ts';
import { decodeText } from './decode-text.ts';
import { readProducts } from './read-products.ts';
import { ISSUE_CODES } from './row-issue.ts';

const HEADER =
  'mã dòng,tên sản phẩm,chủ thể,loại hình chủ thể,tỉnh,bộ sản phẩm,gtin,hạng sao,tình trạng nguồn,số quyết định,ngày quyết định,nguồn';
const GOOD = 'A1,Bánh phồng tôm,HTX Cái Bát,HTX,Cà Mau,8,,3,công nhận,383/QĐ-UBND,2022-02-10,công báo';
const codes = (text: string): string[] => readProducts(text).issues.map((issue) => issue.code);

describe('a good row', () => {
  test('becomes one product, with nothing to say about it', () => {
    const { products, issues, rowsRead } = readProducts(`${HEADER}\n${GOOD}\n`);
    expect(issues).toEqual([]);
    expect(rowsRead).toBe(1);
    expect(products).toEqual([
      {
        id: 'A1',
        name: { vi: 'Bánh phồng tôm' },
        productSet: 8,
        productSetBasis: 'stated',
        gtins: [],
        producer: { name: 'HTX Cái Bát', legalForm: 'cooperative', place: { province: 'Cà Mau', provinceCode: '96' } },
        recognition: { stars: 3, claim: 'recognised', decision: { number: '383/QĐ-UBND', date: '2022-02-10' }, events: [] },
        replaces: [],
        demonstration: false,
        evidence: 'notice',
        origin: { row: 2 },
        sources: ['công báo'],
      },
    ]);
  });

  test.each([
    ['a BOM', `\uFEFF${HEADER}\n${GOOD}\n`],
    ['CRLF', `${HEADER}\r\n${GOOD}\r\n`],
    ['semicolons', `${HEADER}\n${GOOD}\n`.replaceAll(',', ';')],
    ['tabs', `${HEADER}\n${GOOD}\n`.replaceAll(',', '\t')],
    ['blank lines', `\n\n${HEADER}\n\n${GOOD}\n\n,,,,,,,,,,,\n`],
    ['a date as 10/02/2022', `${HEADER}\n${GOOD.replace('2022-02-10', '10/02/2022')}`],
    ['stars as "3 sao"', `${HEADER}\n${GOOD.replace(',3,', ',3 sao,')}`],
    [
      'headers in capitals without marks',
      `${HEADER.normalize('NFD')
        .replace(/\p{Mn}/gu, '')
        .replaceAll('đ', 'd')
        .toUpperCase()}\n${GOOD}`,
    ],
    [
      'English headers',
      `row id,product,producer,legal form,province,product set,gtin,stars,event,decision no,decision date,source\n${GOOD}`,
    ],
  ])('reads the same with %s', (_, text) => {
    const plain = (list: string) => readProducts(list).products.map((product) => ({ ...product, origin: undefined }));
    expect(plain(text)).toEqual(plain(`${HEADER}\n${GOOD}\n`));
    expect(readProducts(text).issues).toEqual([]);
  });

  test('decomposed letters are composed, and that is said', () => {
    const { products, issues } = readProducts(`${HEADER}\n${GOOD.replace('Bánh phồng tôm', 'Bánh phồng tôm'.normalize('NFD'))}`);
    expect(products[0]?.name.vi).toBe('B\u00E1nh ph\u1ED3ng t\u00F4m');
    expect(issues).toEqual([
      expect.objectContaining({
        code: 'TEXT_MENDED',
        severity: 'notice',
        row: 2,
        column: 2,
        header: 'tên sản phẩm',
        field: 'name',
      }),
    ]);
  });

  test('the Icelandic Ð of some keyboards becomes Đ', () => {
    expect(readProducts(`${HEADER}\n${GOOD.replace('HTX Cái Bát', 'HTX ấp Ðông Hưng')}`).products[0]?.producer?.name).toBe(
      'HTX ấp Đông Hưng',
    );
  });
});

describe('bad input gets an issue with its place', () => {
  test.each([
    ['', ['FILE_EMPTY']],
    ['\n \n', ['FILE_EMPTY']],
    ['chủ thể,tỉnh\nHTX,Cà Mau', ['COLUMN_MISSING']],
    ['tên sản phẩm^chủ thể\nMuối^HTX', ['COLUMN_UNKNOWN', 'FILE_DELIMITER']],
    [`${HEADER},sản phẩm\n${GOOD},x`, ['COLUMN_REPEATED']],
    [`${HEADER},màu\n${GOOD},đỏ`, ['COLUMN_UNKNOWN']],
    [`${HEADER}\n${GOOD}\n${GOOD}`, ['ROW_REPEATED']],
    [`${HEADER}\n${GOOD}\n${GOOD.replace('tôm', 'cua')}`, ['ID_REPEATED']],
    [`${HEADER}\n${GOOD.replace('Bánh phồng tôm', ' ')}`, ['NAME_MISSING']],
    [`${HEADER}\n${GOOD.replace(',3,', ',6,')}`, ['STARS_INVALID']],
    [`${HEADER}\n${GOOD.replace(',3,', ',2,')}`, ['STARS_BELOW_THREE']],
    [`${HEADER}\n${GOOD.replace(',3,', ',,')}`, ['STARS_MISSING']],
    [`${HEADER}\n${GOOD.replace('2022-02-10', '31/02/2022')}`, ['DATE_INVALID', 'DECISION_DATE_MISSING']],
    [
      `${HEADER}\n${GOOD.replace(',3,công nhận,383/QĐ-UBND,2022-02-10', ',5,công nhận,,')}`,
      ['DECISION_DATE_MISSING', 'DECISION_NUMBER_MISSING'],
    ],
    [`${HEADER}\n${GOOD.replace(',8,,', ',8,9506000134353,')}`, ['GTIN_INVALID']],
    [`${HEADER}\n${GOOD.replace(',8,', ',27,')}`, ['PRODUCT_SET_INVALID']],
    [`${HEADER}\n${GOOD.replace('Cà Mau', 'Atlantis')}`, ['PROVINCE_UNKNOWN']],
    [`${HEADER}\n${GOOD},thừa`, ['CSV_FIELD_COUNT']],
    [`${HEADER}\n${GOOD.replace('A1', '"A1')}`, ['CSV_QUOTES', 'CSV_FIELD_COUNT', 'NAME_MISSING']],
  ])('%j → %j', (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  test('the place is the row and column that a spreadsheet shows, and the offending text stands beside it', () => {
    const { issues } = readProducts(`${HEADER}\n${GOOD}\n\n${GOOD.replace('A1', 'A2').replace('2022-02-10', '2022-02-30')}`);
    expect(issues[0]).toEqual({
      code: 'DATE_INVALID',
      severity: 'error',
      row: 4,
      column: 11,
      header: 'ngày quyết định',
      field: 'decisionDate',
      value: '2022-02-30',
      suggestion: 'YYYY-MM-DD',
    });
  });

  test('nothing is lost: every row is a product or an error', () => {
    const text = `${HEADER}\n${GOOD}\n${GOOD}\n,,HTX,,,,,,,,,\nA3,Muối,,,,,,,,,,`;
    const { products, issues, rowsRead } = readProducts(text);
    const lost = issues.filter((issue) => ['ROW_REPEATED', 'ID_REPEATED', 'NAME_MISSING', 'NAME_TOO_LONG'].includes(issue.code));
    expect(rowsRead).toBe(4);
    expect(products).toHaveLength(2);
    expect(lost).toHaveLength(2);
  });

  test('the list of codes changes only on purpose', () => {
    expect(ISSUE_CODES.join(' ')).toMatchInlineSnapshot(
      `"FILE_EMPTY FILE_TOO_LARGE FILE_ENCODING FILE_DELIMITER COLUMN_MISSING COLUMN_REPEATED COLUMN_UNKNOWN WORKBOOK_UNREADABLE SHEET_WITHOUT_TABLE CSV_QUOTES CSV_FIELD_COUNT CELL_SPLIT CELL_NOT_SPLIT NAME_MISSING NAME_TOO_LONG ROW_REPEATED ROW_GROUP ROW_TOTAL ROW_HEADER_AGAIN ROW_FOOTNOTE TOTAL_DISAGREES ID_REPEATED TEXT_MENDED PRODUCER_MISSING PRODUCER_BLANK_BELOW LEGAL_FORM_UNKNOWN ENTERPRISE_SIZE_UNKNOWN PROVINCE_UNKNOWN PRODUCT_SET_MISSING PRODUCT_SET_INVALID PRODUCT_SET_ONLY_GROUP GTIN_INVALID PRODUCT_CODE_INVALID STARS_MISSING STARS_INVALID STARS_BELOW_THREE STARS_POTENTIAL STARS_DISAGREE SCORE_INVALID DECISION_DATE_MISSING DECISION_NUMBER_MISSING DATE_INVALID DATE_PARTIAL DATE_FROM_SERIAL DATE_ORDER ASSESSED_ONLY CLAIM_UNKNOWN EVENT_UNKNOWN EVENT_DATE_MISSING REVOCATION_IS_LAPSE FROM_TITLE REPLACES_UNKNOWN SOURCE_MISSING"`,
    );
  });
});

/** Text in the Vietnamese code page of Windows: base letters whole, tone marks as a byte of their own. */
function windows1258(text: string): Uint8Array {
  const table = new Map(
    Array.from({ length: 256 }, (_, byte) => [new TextDecoder('windows-1258').decode(new Uint8Array([byte])), byte]),
  );
  const bytes = Array.from(text).flatMap((letter) => {
    const whole = table.get(letter);
    if (whole !== undefined) return [whole];
    const [base = '', ...marks] = letter.normalize('NFD');
    const tone = marks.filter((mark) => table.has(mark));
    return [
      table.get([base, ...marks.filter((mark) => !tone.includes(mark))].join('').normalize('NFC')),
      ...tone.map((mark) => table.get(mark)),
    ];
  });
  return new Uint8Array(bytes.map((byte) => byte ?? 63));
}

describe('encodings', () => {
  test('UTF-16 is read by its mark, and bytes that are not UTF-8 as windows-1258', () => {
    const utf16 = new Uint8Array([0xff, 0xfe, ...Buffer.from('Muối', 'utf16le')]);
    expect(decodeText(utf16)).toEqual({ text: 'Muối', encoding: 'utf-16le', guessed: false });
    // "Cà Mau" in windows-1258; its byte E0 is no UTF-8.
    expect(decodeText(new Uint8Array([0x43, 0xe0, 0x20, 0x4d, 0x61, 0x75]))).toEqual({
      text: 'Cà Mau',
      encoding: 'windows-1258',
      guessed: true,
    });
    expect(decodeText(new TextEncoder().encode('Muối')).guessed).toBe(false);
  });

  test('a whole list reads the same in every encoding that offices save it in', () => {
    const text = `${HEADER}\r\n${GOOD}\r\n`;
    const little = Buffer.from(text, 'utf16le');
    const big = Buffer.from(text, 'utf16le').swap16();
    const files: [string, Uint8Array, boolean][] = [
      ['utf-8', Buffer.from(text), false],
      ['utf-8', Buffer.from(`\uFEFF${text}`), false],
      ['utf-16le', Buffer.from(`\uFEFF${text}`, 'utf16le'), false],
      ['utf-16be', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(), false],
      ['utf-16le', little, true],
      ['utf-16be', big, true],
      ['windows-1258', windows1258(text), true],
    ];
    for (const [encoding, bytes, guessed] of files) {
      const decoded = decodeText(bytes);
      expect([decoded.encoding, decoded.guessed]).toEqual([encoding, guessed]);
      expect(readProducts(decoded.text).products[0]?.name.vi).toBe('Bánh phồng tôm');
      expect(readProducts(decoded.text).products[0]?.recognition.decision.number).toBe('383/QĐ-UBND');
    }
  });
});

describe('the real Cà Mau rows', () => {
  const { products, rowsRead } = readProducts(readFileSync('examples/ca-mau/products.csv', 'utf8'));

  test('all 114 become products', () => {
    expect(rowsRead).toBe(114);
    expect(products).toHaveLength(114);
    expect(products.every((product) => !product.demonstration && product.gtins.length === 0)).toBe(true);
  });

  test('their statuses on 24 November 2026', () => {
    const counts: Record<string, number> = {};
    for (const { recognition } of products) {
      const { state } = recognitionStatus(recognition, { at: '2026-11-24' });
      counts[state] = (counts[state] ?? 0) + 1;
    }
    // 11 withdrawn; 26 of 383/QĐ-UBND less 2 withdrawn and 5 upgraded are lapsed, with 3 that a newspaper calls lapsed; 8 were upgraded.
    expect(counts).toEqual({ revoked: 11, expired: 22, superseded: 8, unknown: 73 });
  });

  test('an upgraded product says by what it was replaced', () => {
    const earlier = products.find((product) => product.id === 'CM-023');
    expect(earlier?.recognition.events).toEqual([{ kind: 'replaced', basis: 'reported' }]);
  });
});
