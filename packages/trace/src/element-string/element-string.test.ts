import { describe, expect, it, test } from 'vitest';
import { buildDigitalLink, parseDigitalLink } from '../digital-link/index.ts';
import {
  buildElementString,
  ElementStringError,
  hriLines,
  isElementString,
  parseElementString,
  tryParseElementString,
} from './index.ts';
import { en } from './locales/en.ts';
import { vi } from './locales/vi.ts';

const GTIN = '09520123456788';
const SKIP = { associations: 'skip' } as const;

function refusal(run: () => unknown): [string, number] {
  try {
    run();
  } catch (error) {
    if (error instanceof ElementStringError) return [error.code, error.position];
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('parseElementString', () => {
  it.each([
    [`(01)${GTIN}(10)A1(17)261231`],
    [`^01${GTIN}10A1^17261231`],
    [`]Q301${GTIN}10A1\x1d17261231`],
    [`]d201${GTIN}10A1\x1d17261231\x1d`],
    [`]C101${GTIN}\x1d10A1\x1d17261231`],
    [`\x1d01${GTIN}10A1\x1d17261231`],
  ])('%j', (text) => {
    const elements = [
      { ai: '01', value: GTIN },
      { ai: '10', value: 'A1' },
      { ai: '17', value: '261231' },
    ];
    expect(parseElementString(text)).toEqual(elements);
    expect(isElementString(text)).toBe(true);
  });

  // Facts of the unit tests of GS1's engine (ai.c, test_ai_parseAIdata, test_ai_processAIdata).
  it.each([
    ['(10)12345\\(11)991225', [{ ai: '10', value: '12345(11)991225' }]],
    ['(10)12345\\(', [{ ai: '10', value: '12345(' }]],
    [
      '^0112345678901231991234',
      [
        { ai: '01', value: '12345678901231' },
        { ai: '99', value: '1234' },
      ],
    ],
    [
      '^242123456^10ABC123',
      [
        { ai: '242', value: '123456' },
        { ai: '10', value: 'ABC123' },
      ],
    ],
    ['^7007211225211231', [{ ai: '7007', value: '211225211231' }]],
    [
      '^800302112345678900^10ABC123',
      [
        { ai: '8003', value: '02112345678900' },
        { ai: '10', value: 'ABC123' },
      ],
    ],
    ['^423528528528', [{ ai: '423', value: '528528528' }]],
    ['^800112341234512398', [{ ai: '8001', value: '12341234512398' }]],
  ])('%s is read', (text, elements) => expect(parseElementString(text, SKIP)).toEqual(elements));

  it.each([
    '(10)(11)98765',
    '(10)12345(11)',
    '(1A)12345',
    '1(12345',
    '12345',
    '()12345',
    '(1)12345',
    '(12345)12345',
    '(15',
    '(',
    '(01)123456789012312(10)12345',
    '(10)12345^',
    '(17)9(90)217',
    '',
    '991234',
    '^',
    '^891234',
    '^99~ABC',
    '^01A2345678901231',
    '^0112345678901234',
    '^011234567890123',
    '^01123456789012312',
    '^2421234567',
    '^8111123',
    '^811112345',
    '^80011234123451239^0112345678901231',
    '^70072112252',
    '^800302112345678901ABC',
    '^72301212345678901234567890123456789',
    '^723012',
    '^423',
    '^4235285',
  ])('%s is refused', (text) => expect(tryParseElementString(text, SKIP)).toBeUndefined());

  it.each([
    ['(01)09520123456789', 'ERR_AI_CHECK_DIGIT', 17],
    [`(01)${GTIN}(10)A\\(\\(~`, 'ERR_AI_CHARACTER', 27],
    [`(01)${GTIN}(10`, 'ERR_ES_BRACKET', 18],
    [`(01)${GTIN}(999)1`, 'ERR_AI_UNKNOWN', 19],
    [`^01${GTIN}422704704`, 'ERR_ES_SEPARATOR', 23],
    [`]Q101${GTIN}`, 'ERR_ES_SYMBOLOGY', 0],
    [`01${GTIN}`, 'ERR_ES_START', 0],
    ['^', 'ERR_ES_EMPTY', 0],
    ['(10)A1', 'ERR_AI_REQUIRES', 1],
    [`(01)${GTIN}(37)5`, 'ERR_AI_EXCLUDES', 1],
    [`(01)${GTIN}(10)A(10)B`, 'ERR_AI_REPEATED', 24],
    [`(01)${GTIN}(21)S(8030)AB*`, 'ERR_AI_CHARACTER', 31],
    ['(253)9520123450014(8030)AB', 'ERR_AI_SERIAL_MISSING', 1],
    ['(99)A'.repeat(65), 'ERR_ES_TOO_MANY', 321],
  ])('%s: %s', (text, code, position) => expect(refusal(() => parseElementString(text))).toEqual([code, position]));

  it('lets an identifier stand twice with one value', () => {
    expect(parseElementString(`(01)${GTIN}(10)A(10)A`)).toHaveLength(3);
  });
});

test('is written in every form, with FNC1 only where it is needed', () => {
  const elements = parseElementString(`(01)${GTIN}(10)A\\(1)(17)261231`);
  expect(buildElementString(elements)).toBe(`(01)${GTIN}(10)A\\(1)(17)261231`);
  expect(buildElementString(elements, { form: 'caret' })).toBe(`^01${GTIN}10A(1)^17261231`);
  expect(buildElementString(elements, { form: 'qr' })).toBe(`]Q301${GTIN}10A(1)\x1d17261231`);
  expect(refusal(() => buildElementString([]))).toEqual(['ERR_ES_EMPTY', 0]);
  expect(refusal(() => buildElementString([{ ai: '10', value: 'Đ' }]))).toEqual(['ERR_AI_CHARACTER', 4]);
});

test('human-readable lines, with and without data titles', () => {
  const elements = parseElementString(`(01)${GTIN}(10)A1`);
  expect(hriLines(elements)).toEqual([`(01) ${GTIN}`, '(10) A1']);
  expect(hriLines(elements, { titles: true })).toEqual([`GTIN (01) ${GTIN}`, 'BATCH/LOT (10) A1']);
});

test('goes to a Digital Link and back', () => {
  const uri = buildDigitalLink(parseElementString(`(10)A/1(17)261231(01)${GTIN}`), { stem: 'https://id.vn' });
  expect(uri).toBe(`https://id.vn/01/${GTIN}/10/A%2F1?17=261231`);
  const { key, qualifiers, attributes } = parseDigitalLink(uri);
  expect(buildElementString([key, ...qualifiers, ...attributes])).toBe(`(01)${GTIN}(10)A/1(17)261231`);
});

test('speaks both languages', () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(vi).sort());
  const error = new ElementStringError({ code: 'ERR_ES_START', position: 0, details: { value: 'x' } });
  expect(error.message).toBe(`${error.sentence.vi} | ${error.sentence.en}`);
});
