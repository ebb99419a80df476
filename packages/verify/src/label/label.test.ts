import { describe, expect, test } from 'vitest';
import vectors from '../../vectors/labels.json' with { type: 'json' };
import { isSignedBy } from '../signature.ts';
import type { PublicJwk } from '../trust-list/trust-list.ts';
import {
  decodeLabelDigits,
  decodeLabelHeader,
  encodeLabelDigits,
  encodeLabelHeader,
  formatKid,
  formatLabelUri,
  isGtin14,
  labelDate,
  labelDay,
  labelDayEnd,
  labelDayStart,
  labelSignedBytes,
  parseKid,
  parseLabel,
  parseProductLink,
  tryParseLabel,
  type LabelHeader,
  type ProductKey,
} from './index.ts';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'hex'));
const code = (expected: string) => expect.objectContaining({ code: expected });

describe.each(vectors.labels)('$alg, $name', (vector) => {
  const header = vector.header as LabelHeader;
  const key = vector.key as ProductKey;
  const { lot, serial } = vector;

  test('is written byte for byte', () => {
    expect(hex(encodeLabelHeader(header))).toBe(vector.headerHex);
    expect(hex(labelSignedBytes({ header: bytes(vector.headerHex), key, lot, serial }))).toBe(vector.signedBytesHex);
    expect(encodeLabelDigits(bytes(vector.headerHex), bytes(vector.signatureHex))).toBe(vector.digits);
    expect(formatLabelUri({ host: 'nhan.test', key, lot, serial, digits: vector.digits })).toBe(vector.uri);
    expect(formatLabelUri({ host: 'nhan.test', key, lot, serial, digits: vector.digits, case: 'upper' })).toBe(vector.upperUri);
    expect([labelDay(vector.issuedOn), labelDay(vector.validUntil)]).toEqual([header.issuedOn, header.validUntil]);
    expect([labelDate(header.issuedOn), labelDate(header.validUntil)]).toEqual([vector.issuedOn, vector.validUntil]);
  });

  test('is read back from either case, and its signature holds', async () => {
    for (const uri of [vector.uri, vector.upperUri]) {
      const label = parseLabel(uri);
      expect(label).toMatchObject({ uri, host: 'nhan.test', key, lot, serial, header });
      expect([hex(label.signature), hex(label.signedBytes)]).toEqual([vector.signatureHex, vector.signedBytesHex]);
    }
    const { signature, signedBytes } = parseLabel(vector.uri);
    const alg = vector.alg as 'ES256' | 'Ed25519';
    expect(await isSignedBy({ alg, jwk: vectors.keys[alg] as PublicJwk }, signedBytes, signature)).toBe(true);
  });
});

describe('a header that is refused', () => {
  const good = bytes(vectors.labels[0]!.headerHex);
  test.each([
    ['version 0', 0, 0x00, 'version and profile'],
    ['version 2', 0, 0x20, 'version and profile'],
    ['profile 3', 0, 0x13, 'version and profile'],
    ['6 stars', 3, 0xc0, 'flags'],
    ['7 stars', 3, 0xe0, 'flags'],
    ['a reserved bit', 3, 0x84, 'flags'],
    ['the last reserved bit', 3, 0x90, 'flags'],
    ['issued after its end', 10, 0xff, 'issuedOn'],
  ])('%s', (_name, at, value, field) => {
    const changed = good.slice();
    changed[at] = value;
    expect(() => decodeLabelHeader(changed)).toThrow(
      expect.objectContaining({ code: 'ERR_LABEL_HEADER', details: expect.objectContaining({ field }) as unknown }),
    );
  });

  test.each([11, 13, 0])('%i bytes', (length) => {
    expect(() => decodeLabelHeader(new Uint8Array(length).fill(0x10))).toThrow(
      expect.objectContaining({ details: { field: 'length', value: length } }),
    );
    expect(() => labelSignedBytes({ header: new Uint8Array(length), key: { gtin: '09520000000011' } })).toThrow(
      expect.objectContaining({ details: { field: 'length', value: length } }),
    );
  });

  test.each<[keyof LabelHeader, unknown]>([
    ['profile', 'box'],
    ['kid', 0],
    ['kid', 65_536],
    ['stars', 6],
    ['stars', 4.5],
    ['validUntil', 65_536],
    ['statusList', 4096],
    ['statusIndex', 1_048_576],
    ['issuedOn', -1],
    ['issuedOn', 60_000],
  ])('%s %s is not written', (field, value) => {
    const header = { ...(vectors.labels[0]!.header as LabelHeader), [field]: value };
    expect(() => encodeLabelHeader(header)).toThrow(
      expect.objectContaining({ code: 'ERR_LABEL_HEADER', details: { field, value: header[field] } }),
    );
  });
});

describe('digits', () => {
  const { digits } = vectors.labels[0]!;
  test.each([
    digits.slice(1),
    `0${digits}`,
    digits.replace(/.$/, 'A'),
    digits.replace(/.$/, '٣'),
    '9'.repeat(184),
    String(2n ** 608n),
    '',
  ])('%s is refused', (text) => {
    expect(() => decodeLabelDigits(text)).toThrow(code('ERR_LABEL_DIGITS'));
  });

  test('a header or signature of another length is not written', () => {
    const refused = (header: number, signature: number) => () =>
      encodeLabelDigits(new Uint8Array(header), new Uint8Array(signature));
    for (const [header, signature] of [
      [11, 64],
      [13, 64],
      [12, 63],
      [12, 65],
      [11, 65],
    ] as const) {
      expect(refused(header, signature)).toThrow(
        expect.objectContaining({
          code: 'ERR_LABEL_DIGITS',
          details: { header, signature, expected: '12 and 64 bytes' },
        }),
      );
    }
    expect(encodeLabelDigits(new Uint8Array(12), new Uint8Array(64))).toBe('0'.repeat(184));
  });

  test('a refusal tells the length', () => {
    expect(() => decodeLabelDigits('12')).toThrow('ERR_LABEL_DIGITS {"length":2}');
  });

  test('2^608 is the first number that does not fit', () => {
    expect(String(2n ** 608n)).toHaveLength(184);
    expect(() => decodeLabelDigits(String(2n ** 608n - 1n))).toThrow(code('ERR_LABEL_HEADER'));
  });
});

describe('links', () => {
  const gtin = '09520000000011';
  const signed = (name: string) => vectors.labels.find((vector) => vector.name === name)!;

  test.each<[string, ProductKey, string | null, string | null]>([
    [`https://a.test/01/${gtin}`, { gtin }, null, null],
    [`HtTpS://A.TEST:8443/x/y/01/${gtin}/`, { gtin }, null, null],
    [`https://a.test/01/${gtin}/10/L1/21/S1`, { gtin }, 'L1', 'S1'],
    [`https://a.test/01/${gtin}/21/S1/`, { gtin }, null, 'S1'],
    [`https://a.test/01/${gtin}?17=270101&utm=x`, { gtin }, null, null],
    ['https://a.test/ocop/A', { productCode: 'A' }, null, null],
    ['https://a.test/OCOP/1-2.3-2026/10/L1', { productCode: '1-2.3-2026' }, 'L1', null],
    ['https://a.test/ocop/10/21/S1', { productCode: '10' }, null, 'S1'],
    [`https://a.test/ocop/AB/01/${gtin}`, { gtin }, null, null],
    [`https://a.test/01/${gtin}/ocop/AB`, { productCode: 'AB' }, null, null],
    [`https://[2001:db8::1]/01/${gtin}`, { gtin }, null, null],
  ])('%s', (uri, key, lot, serial) => {
    expect(parseProductLink(uri)).toMatchObject({ uri, key, lot, serial, signature: null });
  });

  test.each([
    '',
    'https://',
    'a.test',
    `http://a.test/01/${gtin}`,
    `https://u@a.test/01/${gtin}`,
    `https://a.test/01/${gtin}#`,
    `https://a.test/01/${gtin}#x`,
    ` https://a.test/01/${gtin}`,
    `https://a.test/01/${gtin} `,
    `https://a.test/01/${gtin}\n`,
    `https://a.test/%30/01/${gtin}`,
    `https://a.test/01/${gtin}//`,
    'https://a.test/01/09520000000012',
    'https://a.test/01/9520000000011',
    `https://a.test/02/${gtin}`,
    `https://a.test/01/${gtin}/10/`,
    `https://a.test/01/${gtin}/21/S1/10/L1`,
    `https://a.test/01/${gtin}/10/l1`,
    `https://a.test/01/${gtin}/10/${'A'.repeat(21)}`,
    'https://a.test/ocop/-A',
    'https://a.test/ocop/a',
    `https://a.test/ocop/${'A'.repeat(41)}`,
    `https://a.test/Ocop/A`,
    `https://a..test/01/${gtin}`,
    `https://a_b.test/01/${gtin}`,
    `https://a.test:0/01/${gtin}`,
    `https://a.test:65536/01/${gtin}`,
    `https://ễ.test/01/${gtin}`,
    `https://a.test/${'x'.repeat(500)}/01/${gtin}`,
    `https://a.test/01/${gtin}?S=1&x=2`,
    `https://a.test/01/${gtin}?x=2&s=1`,
    `https://a.test/01/${gtin}?S=1&S=1`,
  ])('%j is refused', (uri) => {
    expect(() => parseProductLink(uri)).toThrow(code('ERR_LABEL_URI'));
  });

  test.each([
    ['', 'characters'],
    [`http://a.test/01/${gtin}`, 'host'],
    ['https://a.test/02/1', 'key'],
    ['https://a.test/01/09520000000012', 'key'],
    [`https://a.test:0/01/${gtin}`, 'port'],
    [`https://a.test/01/${gtin}?S=1&x=2`, 'parameter'],
  ])('%j because %s', (uri, reason) => {
    expect(() => parseProductLink(uri)).toThrow(expect.objectContaining({ details: { reason } }));
  });

  test('what is no string is refused like any other', () => {
    for (const uri of [undefined, null, 7, {}, ['https://a.test/ocop/A']]) {
      expect(tryParseLabel(uri as string)).toBeUndefined();
      expect(() => parseProductLink(uri as string)).toThrow(code('ERR_LABEL_URI'));
    }
  });

  test('a plain link is no label, and says so', () => {
    expect(() => parseLabel(`https://a.test/01/${gtin}`)).toThrow(expect.objectContaining({ details: { reason: 'unsigned' } }));
  });

  test('exactly 512 characters are read, 513 are not', () => {
    const fill = (length: number) => `https://a.test/${'x'.repeat(length - 33)}/01/${gtin}`;
    expect([fill(512).length, tryParse(fill(512)), tryParse(fill(513))]).toEqual([512, true, false]);
  });

  test('s and S alike', () => {
    const { uri } = signed('a product label');
    expect(tryParseLabel(uri.replace('?S=', '?s='))?.key).toEqual({ gtin });
  });

  test.each([
    ['a product label with a serial', 'a product label', '?S', '/21/A1?S'],
    ['a product label with a lot', 'a product label', '?S', '/10/A1?S'],
    ['a lot label without its lot', 'a lot label, test flag', '/10/LO2026A', ''],
    ['a lot label with a serial', 'a lot label, test flag', '?S', '/21/A1?S'],
    ['a unit label without its serial', 'a unit label, online check required', '/21/7K3M9QX2WD', ''],
  ])('%s is refused', (_name, from, part, instead) => {
    expect(() => parseLabel(signed(from).uri.replace(part, instead))).toThrow(code('ERR_LABEL_PROFILE'));
  });

  test('what would not be read back is not written', () => {
    for (const lot of ['l1', 'A/B', 'ễ', 'A'.repeat(21)]) {
      expect(() => formatLabelUri({ host: 'a.test', key: { gtin }, lot })).toThrow(code('ERR_LABEL_URI'));
      expect(() => labelSignedBytes({ header: new Uint8Array(12), key: { gtin }, lot })).toThrow(code('ERR_LABEL_KEY'));
    }
    expect(() => formatLabelUri({ host: 'a.test', key: { gtin: '1' } })).toThrow(code('ERR_LABEL_URI'));
  });
});

function tryParse(uri: string): boolean {
  try {
    return parseProductLink(uri).uri === uri;
  } catch {
    return false;
  }
}

describe('days, ids and GTINs', () => {
  test('day 0 begins in Việt Nam at 2019-12-31T17:00:00Z and ends a day later', () => {
    expect([labelDay('2020-01-01'), labelDayStart(0), labelDayEnd(0)]).toEqual([0, 1_577_811_600, 1_577_898_000]);
    expect(labelDay('2026-11-24')).toBe(2519);
  });

  test.each(['2019-12-31', '2199-06-07', '2026-02-29', '24/11/2026', '2026-11-24T00:00:00Z', ''])(
    '%j is no label day',
    (date) => {
      expect(() => labelDay(date)).toThrow(code('ERR_LABEL_DAY'));
    },
  );

  test('key ids', () => {
    expect([formatKid(257), parseKid('ffff')]).toEqual(['0101', 65_535]);
    for (const kid of ['0000', '101', '0A01', '']) expect(() => parseKid(kid)).toThrow(code('ERR_KID'));
    for (const kid of [0, 65_536, 1.5]) expect(() => formatKid(kid)).toThrow(code('ERR_KID'));
  });

  test('the check digit of a GTIN-14', () => {
    expect(['09520000000011', '09520000000012', '9520000000011'].map(isGtin14)).toEqual([true, false, false]);
  });
});
