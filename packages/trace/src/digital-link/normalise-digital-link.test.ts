import { describe, expect, it } from 'vitest';
import { refusal } from './digital-link.harness.ts';
import { normaliseDigitalLink } from './index.ts';

const GTIN = '09520123456788';
const BASE = `https://id.vn/01/${GTIN}`;

describe('normaliseDigitalLink', () => {
  it('leaves a link that is right as it is', () => {
    const uri = `HTTPS://ID.VN/a/01/${GTIN}/10/A+B?linkType=gs1:pip&17=261231#x`;
    expect(normaliseDigitalLink(uri)).toMatchObject({
      uri,
      canonical: `https://id.gs1.org/01/${GTIN}/10/A%2BB?17=261231`,
      link: { gtin: GTIN, lot: 'A+B' },
      mended: [],
    });
  });

  it.each([
    [` ${BASE}\n`, BASE, ['MEND_WHITESPACE']],
    [`${BASE}/`, BASE, ['MEND_SLASHES']],
    [`https://id.vn//01/${GTIN}//10/A//`, `${BASE}/10/A`, ['MEND_SLASHES']],
    [`HtTpS://id.vn/01/${GTIN}`, BASE, ['MEND_SCHEME']],
    [`id.vn/01/${GTIN}`, BASE, ['MEND_SCHEME']],
    ['https://id.vn/01/9520123456788/10/A', `${BASE}/10/A`, ['MEND_GTIN_PADDED']],
    ['https://id.vn/01/614141000036', 'https://id.vn/01/00614141000036', ['MEND_GTIN_PADDED']],
    ['https://id.vn/01/73513537', 'https://id.vn/01/00000073513537', ['MEND_GTIN_PADDED']],
    [`https://id.vn/gtin/${GTIN}/lot/A/ser/B`, `${BASE}/10/A/21/B`, ['MEND_ALIAS', 'MEND_ALIAS', 'MEND_ALIAS']],
    ['https://id.vn/gtin/9520123456788', BASE, ['MEND_ALIAS', 'MEND_GTIN_PADDED']],
    [`${BASE}/21/B/10/A`, `${BASE}/10/A/21/B`, ['MEND_ORDER']],
    [`${BASE}/21/B?10=A`, `${BASE}/10/A/21/B`, ['MEND_INTO_PATH']],
    [`${BASE}/17/261231/3103/000195`, `${BASE}?17=261231&3103=000195`, ['MEND_INTO_QUERY', 'MEND_INTO_QUERY']],
    [`${BASE}?17=261231&17=261231`, `${BASE}?17=261231`, ['MEND_REPEATED']],
    [`${BASE}?17=&S=12`, `${BASE}?S=12`, ['MEND_EMPTY']],
    [`${BASE}/10/A"B`, `${BASE}/10/A%22B`, ['MEND_ENCODING']],
    [`${BASE}/?S=12&linkType=x#f`, `${BASE}?S=12&linkType=x#f`, ['MEND_SLASHES']],
  ])('%j becomes %s', (text, uri, codes) => {
    const normalised = normaliseDigitalLink(text);
    expect(normalised.uri).toBe(uri);
    expect(normalised.mended.map(({ code }) => code)).toEqual(codes);
    for (const mend of normalised.mended) expect(mend.vi.length * mend.en.length).toBeGreaterThan(0);
  });

  it.each([
    [`${BASE.slice(0, -1)}9/`, 'ERR_AI_CHECK_DIGIT'],
    [`${BASE}?17=261231&17=261230`, 'ERR_DL_PARAMETER_REPEATED'],
    [`${BASE}/235/X/21/B`, 'ERR_DL_ATTRIBUTE'],
    [`${BASE}/10/Đ/`, 'ERR_AI_CHARACTER'],
    [`${BASE}?999=1`, 'ERR_DL_PARAMETER_UNKNOWN'],
    ['Mật ong rừng', 'ERR_DL_CHARACTER'],
    ['', 'ERR_DL_SCHEME'],
  ])('%j cannot be mended', (text, code) => expect(refusal(() => normaliseDigitalLink(text)).code).toBe(code));
});
