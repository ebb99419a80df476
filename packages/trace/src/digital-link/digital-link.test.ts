import { describe, expect, it, test } from 'vitest';
import { AI_TABLE } from '../application-identifier/ai-table.ts';
import { refusal, verdict } from './digital-link.harness.ts';
import { buildDigitalLink, canonicalDigitalLink, isDigitalLink, parseDigitalLink, tryParseDigitalLink } from './index.ts';

const STEM = 'https://id.ocop.vn/truy-xuat';
const GTIN = '09520123456788';
const BASE = `https://id.vn/01/${GTIN}`;

describe('parseDigitalLink', () => {
  it('gives the parts', () => {
    const uri = `https://id.ocop.vn:8443/a/01/${GTIN}/10/L%2f1/21/K+7?17=261231&linkType=gs1%3Apip&&S=012&x#top`;
    expect(parseDigitalLink(uri)).toEqual({
      stem: 'https://id.ocop.vn:8443/a',
      key: { ai: '01', value: GTIN },
      qualifiers: [
        { ai: '10', value: 'L/1' },
        { ai: '21', value: 'K+7' },
      ],
      attributes: [{ ai: '17', value: '261231' }],
      ais: { '01': GTIN, '10': 'L/1', '21': 'K+7', '17': '261231' },
      parameters: [
        { name: 'linkType', value: 'gs1:pip' },
        { name: 'S', value: '012' },
        { name: 'x', value: '' },
      ],
      gtin: GTIN,
      lot: 'L/1',
      serial: 'K+7',
    });
  });

  it('takes the rightmost key: one that stands before it is stem', () => {
    expect(parseDigitalLink(`https://id.vn/01/09520000000011/01/${GTIN}/10/A`)).toMatchObject({
      stem: 'https://id.vn/01/09520000000011',
      gtin: GTIN,
      lot: 'A',
    });
    expect(parseDigitalLink('https://id.vn/414/9520123456788/254/Kho-1')).not.toHaveProperty('gtin');
  });

  it('pads a short GTIN that stands in the query, as the engine does', () => {
    expect(parseDigitalLink('https://a/8004/9520614141234567?01=9520123456788').ais['01']).toBe(GTIN);
  });

  it('is refused as undefined and false', () => {
    expect(tryParseDigitalLink(`${BASE}/`)).toBeUndefined();
    expect(isDigitalLink(`${BASE}/`)).toBe(false);
    expect(tryParseDigitalLink(BASE)?.gtin).toBe(GTIN);
  });

  it.each([
    ['', 'ERR_DL_SCHEME', 0],
    [`HtTps://id.vn/01/${GTIN}`, 'ERR_DL_SCHEME', 0],
    [`https://a:b@id.vn/01/${GTIN}`, 'ERR_DL_USER_INFO', 11],
    [`https://id_a.vn/01/${GTIN}`, 'ERR_DL_HOST', 10],
    [`https:///01/${GTIN}`, 'ERR_DL_HOST', 8],
    [`https://càmau.vn/01/${GTIN}`, 'ERR_DL_CHARACTER', 9],
    [`${BASE} `, 'ERR_DL_CHARACTER', 31],
    [`${BASE}/`, 'ERR_DL_TRAILING_SLASH', 31],
    ['https://id.vn', 'ERR_DL_KEY_MISSING', 13],
    ['https://id.vn?x=1', 'ERR_DL_KEY_MISSING', 13],
    [`https://id.vn/gtin/${GTIN}`, 'ERR_DL_KEY_MISSING', 13],
    [`https://id.vn/ocop/96-32167-012-2026`, 'ERR_DL_KEY_MISSING', 13],
    [`${BASE}/10`, 'ERR_DL_KEY_MISSING', 13],
    ['https://id.vn/01//10/A', 'ERR_DL_VALUE_EMPTY', 17],
    ['https://id.vn/01/9520123456788', 'ERR_AI_LENGTH', 30],
    ['https://id.vn/01/09520123456789', 'ERR_AI_CHECK_DIGIT', 30],
    ['https://id.vn/8013/9520MODEL122', 'ERR_AI_CHECK_PAIR', 29],
    [`${BASE}/21/A/10/B`, 'ERR_DL_QUALIFIER_ORDER', 37],
    [`${BASE}/10/A/10/B`, 'ERR_DL_QUALIFIER_ORDER', 37],
    [`${BASE}/99/A`, 'ERR_DL_QUALIFIER_UNKNOWN', 32],
    [`${BASE}/10/A%00`, 'ERR_DL_PERCENT', 36],
    [`${BASE}/10/A%2FB%23`, 'ERR_AI_CHARACTER', 40],
    [`${BASE}/10/A%C4%90B`, 'ERR_AI_CHARACTER', 36],
    [`${BASE}/10/A%2F${'B'.repeat(19)}`, 'ERR_AI_LENGTH', 57],
    [`${BASE}?10=A`, 'ERR_DL_QUALIFIER_IN_QUERY', 32],
    [`${BASE}?x=1&235=A`, 'ERR_DL_QUALIFIER_IN_QUERY', 36],
    [`${BASE}?8200=A`, 'ERR_DL_ATTRIBUTE', 32],
    [`${BASE}?17=261231&999=1`, 'ERR_DL_PARAMETER_UNKNOWN', 42],
    [`${BASE}?17=`, 'ERR_DL_PARAMETER_EMPTY', 32],
    [`${BASE}?17=261231&17=261231`, 'ERR_DL_PARAMETER_REPEATED', 42],
    [`${BASE}?17=261331`, 'ERR_AI_DATE', 37],
    [`${BASE}?422=999`, 'ERR_AI_COUNTRY', 36],
    [`${BASE}?37=1`, 'ERR_AI_EXCLUDES', 17],
    [`${BASE}?3922=299`, 'ERR_AI_REQUIRES', 37],
    [`${BASE}?${'x&'.repeat(64)}`, 'ERR_DL_TOO_MANY', 158],
    [`${BASE}?x=${'a'.repeat(8191)}`, 'ERR_DL_LENGTH', 8191],
  ])('%s', (uri, code, position) => expect(verdict(uri)).toEqual([code, position]));

  it('says what is wrong in both languages, and what would be right', () => {
    const error = refusal(() => parseDigitalLink(`${BASE.slice(0, -1)}9/10/A`));
    expect(error.sentence).toEqual({
      vi: 'Số kiểm tra của (01) 09520123456789 phải là 8.',
      en: 'The check digit of (01) 09520123456789 should be 8.',
    });
    expect(error.message).toBe(`${error.sentence.vi} | ${error.sentence.en}`);
    expect(refusal(() => parseDigitalLink(`${BASE}/10/A%C4%90B`)).details).toMatchObject({ ai: '10', value: 'Đ' });
  });

  it.each([
    [`${BASE.slice(0, -1)}9/10/A`, `${BASE}/10/A`, 'hãy so với tên sản phẩm'],
    [`${BASE}/21/B/10/A`, `${BASE}/10/A/21/B`, 'xếp lại theo thứ tự (22) (10) (21)'],
    ['https://id.vn/01/9520123456788', BASE, 'thêm số 0 cho GTIN đủ 14 chữ số: 09520123456788'],
    [`${BASE}/10/A"B`, `${BASE}/10/A%22B`, 'mã hóa phần trăm giá trị của (10)'],
    [`${BASE}/17/261231`, `${BASE}?17=261231`, 'đưa (17) ra sau dấu ?'],
    ['https://id.vn/AQnYUc1gmiCNV4JG', 'https://id.vn/01/05412345000013/10/ABC123', 'giải nén'],
  ])('suggests for %s the link %s', (uri, repaired, word) => {
    const { suggestion } = refusal(() => parseDigitalLink(uri));
    expect(suggestion?.uri).toBe(repaired);
    expect(suggestion?.vi).toContain(word);
    expect(isDigitalLink(repaired)).toBe(true);
  });

  it.each(['', 'https://id.vn/about', `${BASE}?999=1`, `${BASE}/10/%C4%90`])('suggests nothing for %s', (uri) =>
    expect(refusal(() => parseDigitalLink(uri)).suggestion).toBeUndefined(),
  );
});

describe('buildDigitalLink', () => {
  it('puts the qualifiers in their legal order, whatever the order of the arguments', () => {
    expect(buildDigitalLink({ serial: 'K7', lot: 'L1', variant: 'V', gtin: GTIN }, { stem: STEM })).toBe(
      `${STEM}/01/${GTIN}/22/V/10/L1/21/K7`,
    );
    expect(buildDigitalLink({ '21': 'K7', '10': 'L1', '17': '261231', '01': GTIN }, { stem: STEM })).toBe(
      `${STEM}/01/${GTIN}/10/L1/21/K7?17=261231`,
    );
  });

  it('gives one link for a record, whatever its order, and keeps the order of a list', () => {
    const record = { '422': '704', '3103': '000195', '01': GTIN, '15': '270101' };
    expect(buildDigitalLink(record, { stem: STEM })).toBe(`${STEM}/01/${GTIN}?15=270101&3103=000195&422=704`);
    const list = Object.entries(record).map(([ai, value]) => ({ ai, value }));
    expect(buildDigitalLink(list.reverse(), { stem: STEM })).toBe(`${STEM}/01/${GTIN}?3103=000195&15=270101&422=704`);
  });

  it('pads a GTIN of 13 digits and drops the last slash of the stem', () => {
    expect(buildDigitalLink({ gtin: '9520123456788' }, { stem: 'https://id.ocop.vn/' })).toBe(`https://id.ocop.vn/01/${GTIN}`);
    expect(buildDigitalLink({ gtin: GTIN }, { stem: 'HTTPS://ID.OCOP.VN' })).toBe(`HTTPS://ID.OCOP.VN/01/${GTIN}`);
  });

  it('encodes everything but unreserved characters, and reading gives them back', () => {
    const lot = '!"%&\'()*+,-./:;<=>?_';
    const uri = buildDigitalLink({ gtin: GTIN, lot }, { stem: STEM });
    expect(uri).toBe(`${STEM}/01/${GTIN}/10/%21%22%25%26%27%28%29%2A%2B%2C-.%2F%3A%3B%3C%3D%3E%3F_`);
    expect(parseDigitalLink(uri).lot).toBe(lot);
  });

  it.each([
    [{ gtin: '9520123456789' }, STEM, 'ERR_AI_CHECK_DIGIT', 13],
    [{ gtin: '123456789' }, STEM, 'ERR_AI_LENGTH', 9],
    [{ gtin: GTIN, lot: 'Đ1' }, STEM, 'ERR_AI_CHARACTER', 0],
    [{ gtin: GTIN, lot: 'A B' }, STEM, 'ERR_AI_CHARACTER', 1],
    [{ gtin: GTIN, lot: '..' }, STEM, 'ERR_DL_VALUE_DOTS', 0],
    [{ gtin: GTIN, serial: '' }, STEM, 'ERR_AI_LENGTH', 0],
    [{ gtin: GTIN, '01': GTIN }, STEM, 'ERR_DL_PARAMETER_REPEATED', 0],
    [{ lot: 'A' }, STEM, 'ERR_DL_KEY_MISSING', 0],
    [{ gtin: GTIN, '999': '1' }, STEM, 'ERR_AI_UNKNOWN', 0],
    [{ gtin: GTIN, '8200': 'https' }, STEM, 'ERR_DL_ATTRIBUTE', 0],
    [{ gtin: GTIN, '235': 'A', lot: 'B', serial: 'C' }, STEM, 'ERR_DL_ATTRIBUTE', 0],
    [{ gtin: GTIN, '37': '5' }, STEM, 'ERR_AI_EXCLUDES', 0],
    [{ gtin: GTIN }, 'https://id.ocop.vn/?a=1', 'ERR_DL_STEM', 0],
    [{ gtin: GTIN }, 'https://id.ocop.vn:70000', 'ERR_DL_STEM', 0],
    [{ gtin: GTIN }, 'https://u@id.ocop.vn', 'ERR_DL_STEM', 0],
    [{ gtin: GTIN }, 'ftp://id.ocop.vn', 'ERR_DL_STEM', 0],
    [{ gtin: GTIN }, 'https://cà-mau.vn', 'ERR_DL_STEM', 0],
    [{ gtin: GTIN }, `https://id.ocop.vn/${'a'.repeat(2040)}`, 'ERR_DL_LENGTH', 2048],
  ])('refuses %j under %s', (ais, stem, code, position) => {
    expect(refusal(() => buildDigitalLink(ais, { stem }))).toMatchObject({ code, position });
  });
});

test('the canonical link is one for all spellings', () => {
  const spellings = [
    `https://id.vn/a/01/${GTIN}/10/A%2fB?422=704&17=261231&utm=x`,
    `HTTP://ID.VN/01/${GTIN}/10/A%2FB?17=261231&422=704#top`,
  ];
  for (const uri of spellings) {
    expect(canonicalDigitalLink(parseDigitalLink(uri))).toBe(`https://id.gs1.org/01/${GTIN}/10/A%2FB?17=261231&422=704`);
  }
});

test('the table knows all identifiers of the dictionary', () => {
  expect(AI_TABLE.size).toBe(541);
});
