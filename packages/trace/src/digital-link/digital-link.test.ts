import { describe, expect, it } from 'vitest';

import { buildDigitalLink, DigitalLinkError, isDigitalLink, parseDigitalLink, tryParseDigitalLink } from './index.ts';

const STEM = 'https://id.ocop.vn/truy-xuat';
const GTIN = '09520123456788';

function errorOf(run: () => unknown): Pick<DigitalLinkError, 'code' | 'position'> | undefined {
  try {
    run();
  } catch (error) {
    if (error instanceof DigitalLinkError) return { code: error.code, position: error.position };
    throw error;
  }
  return undefined;
}

describe('buildDigitalLink', () => {
  it('puts the qualifiers in their legal order, whatever the order of the arguments', () => {
    expect(buildDigitalLink({ serial: 'K7', lot: 'L1', variant: 'V', gtin: GTIN }, { stem: STEM })).toBe(
      'https://id.ocop.vn/truy-xuat/01/09520123456788/22/V/10/L1/21/K7',
    );
  });

  it('pads a GTIN of 13 digits and drops the last slash of the stem', () => {
    expect(buildDigitalLink({ gtin: '9520123456788' }, { stem: 'https://id.ocop.vn/' })).toBe(
      'https://id.ocop.vn/01/09520123456788',
    );
  });

  it('keys a product without a GTIN by its OCOP product code', () => {
    expect(buildDigitalLink({ productCode: '96-32167-012-2026', lot: '2409A' }, { stem: STEM })).toBe(
      'https://id.ocop.vn/truy-xuat/ocop/96-32167-012-2026/10/2409A',
    );
    expect(buildDigitalLink({ productCode: '96-32167-012-2026' }, { stem: 'HTTPS://ID.OCOP.VN' })).toBe(
      'HTTPS://ID.OCOP.VN/OCOP/96-32167-012-2026',
    );
  });

  it('encodes everything but unreserved characters, and reading gives them back', () => {
    const lot = '!"%&\'()*+,-./:;<=>?_';
    const uri = buildDigitalLink({ gtin: GTIN, lot }, { stem: STEM });
    expect(uri).toBe(`${STEM}/01/${GTIN}/10/%21%22%25%26%27%28%29%2A%2B%2C-.%2F%3A%3B%3C%3D%3E%3F_`);
    expect(parseDigitalLink(uri).lot).toBe(lot);
  });

  it.each([
    [{ gtin: '9520123456789' }, STEM, 'ERR_DL_GTIN_CHECK_DIGIT', 13],
    [{ gtin: '123456789' }, STEM, 'ERR_DL_GTIN_FORMAT', 0],
    [{ productCode: 'ca-mau-1' }, STEM, 'ERR_DL_PRODUCT_CODE', 0],
    [{ productCode: 'A1', variant: 'X' }, STEM, 'ERR_DL_QUALIFIER_UNKNOWN', 0],
    [{ gtin: GTIN, lot: 'Đ1' }, STEM, 'ERR_DL_VALUE_CHARACTER', 0],
    [{ gtin: GTIN, lot: 'A B' }, STEM, 'ERR_DL_VALUE_CHARACTER', 1],
    [{ gtin: GTIN, lot: '..' }, STEM, 'ERR_DL_VALUE_CHARACTER', 0],
    [{ gtin: GTIN, serial: '' }, STEM, 'ERR_DL_VALUE_LENGTH', 0],
    [{ gtin: GTIN, serial: '012345678901234567890' }, STEM, 'ERR_DL_VALUE_LENGTH', 0],
    [{ gtin: GTIN }, 'https://id.ocop.vn/?a=1', 'ERR_DL_STEM', 19],
    [{ gtin: GTIN }, 'ftp://id.ocop.vn', 'ERR_DL_SCHEME', 0],
    [{ gtin: GTIN }, `https://id.ocop.vn/${'a'.repeat(500)}`, 'ERR_DL_LENGTH', 512],
  ])('refuses %j under %s', (product, stem, code, position) => {
    expect(errorOf(() => buildDigitalLink(product, { stem }))).toEqual({ code, position });
  });
});

describe('parseDigitalLink', () => {
  it('gives the parts', () => {
    expect(parseDigitalLink(`https://id.ocop.vn:8443/a/01/${GTIN}/10/L%2f1/21/K+7?17=261231&linkType=gs1%3Apip&&x#top`)).toEqual({
      stem: 'https://id.ocop.vn:8443/a',
      gtin: GTIN,
      lot: 'L/1',
      serial: 'K+7',
      parameters: [
        { name: '17', value: '261231' },
        { name: 'linkType', value: 'gs1:pip' },
      ],
    });
  });

  it('takes the rightmost key: one that stands before it is stem', () => {
    const link = parseDigitalLink(`https://id.ocop.vn/01/09520000000011/01/${GTIN}/10/A`);
    expect(link).toMatchObject({ stem: 'https://id.ocop.vn/01/09520000000011', gtin: GTIN, lot: 'A' });
    expect(parseDigitalLink(`HTTPS://ID.OCOP.VN/01/${GTIN}/OCOP/96-32167-012-2026`)).toMatchObject({
      productCode: '96-32167-012-2026',
    });
  });

  it.each([
    'http://localhost:8080',
    'HTTP://ID.OCOP.VN',
    'https://127.0.0.1',
    'https://[::1]:443',
    'https://xn--cmau-0na.vn/m%20a',
  ])('reads under the stem %s', (stem) =>
    expect(parseDigitalLink(`${stem}/01/${GTIN}`)).toEqual({ stem, gtin: GTIN, parameters: [] }),
  );

  it.each([
    ['', 'ERR_DL_SCHEME', 0],
    [`HtTps://id.ocop.vn/01/${GTIN}`, 'ERR_DL_SCHEME', 0],
    [`https://a:b@id.ocop.vn/01/${GTIN}`, 'ERR_DL_USER_INFO', 11],
    [`https://id_a.vn/01/${GTIN}`, 'ERR_DL_HOST', 8],
    [`https://id.vn:70000/01/${GTIN}`, 'ERR_DL_HOST', 8],
    [`https:///01/${GTIN}`, 'ERR_DL_HOST', 8],
    [`https://càmau.vn/01/${GTIN}`, 'ERR_DL_CHARACTER', 9],
    [`https://id.vn/01/${GTIN} `, 'ERR_DL_CHARACTER', 31],
    [`https://id.vn/01/${GTIN}/`, 'ERR_DL_TRAILING_SLASH', 31],
    ['https://id.vn', 'ERR_DL_KEY_MISSING', 13],
    [`https://id.vn/gtin/${GTIN}`, 'ERR_DL_KEY_MISSING', 13],
    [`https://id.vn/01/${GTIN}/10`, 'ERR_DL_KEY_MISSING', 13],
    ['https://id.vn/01/9520123456788', 'ERR_DL_GTIN_FORMAT', 17],
    ['https://id.vn/01/09520123456789', 'ERR_DL_GTIN_CHECK_DIGIT', 30],
    ['https://id.vn/ocop/96%2D1', 'ERR_DL_PRODUCT_CODE', 19],
    [`https://id.vn/01/${GTIN}/21/A/10/B`, 'ERR_DL_QUALIFIER_ORDER', 37],
    [`https://id.vn/01/${GTIN}/10/A/10/B`, 'ERR_DL_QUALIFIER_ORDER', 37],
    [`https://id.vn/01/${GTIN}/99/A`, 'ERR_DL_QUALIFIER_UNKNOWN', 32],
    ['https://id.vn/ocop/96-1/22/A', 'ERR_DL_QUALIFIER_UNKNOWN', 24],
    [`https://id.vn/01/${GTIN}/10/A%2FB%23`, 'ERR_DL_VALUE_CHARACTER', 40],
    [`https://id.vn/01/${GTIN}/10/A%00`, 'ERR_DL_VALUE_CHARACTER', 36],
    [`https://id.vn/01/${GTIN}/10/%C3`, 'ERR_DL_PERCENT', 35],
    [`https://id.vn/01/${GTIN}/10/A%2`, 'ERR_DL_PERCENT', 36],
    [`https://id.vn/01/${GTIN}/10//21/A`, 'ERR_DL_VALUE_LENGTH', 35],
    [`https://id.vn/01/${GTIN}?17=261231&10=A`, 'ERR_DL_QUALIFIER_IN_QUERY', 42],
    [`https://id.vn/01/${GTIN}?17=`, 'ERR_DL_PARAMETER_EMPTY', 32],
    [`https://id.vn/01/${GTIN}?17=261231&17=261231`, 'ERR_DL_PARAMETER_REPEATED', 42],
    [`https://id.vn/01/${GTIN}?a=%zz`, 'ERR_DL_PERCENT', 34],
    [`https://id.vn/${'a'.repeat(2030)}/01/${GTIN}`, 'ERR_DL_LENGTH', 2048],
  ])('refuses %s', (uri, code, position) => {
    expect(errorOf(() => parseDigitalLink(uri))).toEqual({ code, position });
    expect(tryParseDigitalLink(uri)).toBeUndefined();
    expect(isDigitalLink(uri)).toBe(false);
  });

  it('says what is wrong in both languages, Vietnamese first', () => {
    expect(() => parseDigitalLink('https://id.vn/01/09520123456789')).toThrow(
      'Số kiểm tra của GTIN 09520123456789 phải là 8. | The check digit of GTIN 09520123456789 should be 8.',
    );
  });
});
