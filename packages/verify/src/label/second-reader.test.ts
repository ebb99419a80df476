import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeLabelDigits, parseProductLink, tryParseLabel } from './index.ts';
import { readLabelAgain, type SecondReading } from './second-reader.harness.ts';

const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** What the verifier's own reader makes of a link, in the second reader's words. */
function readLabelFirst(link: string): SecondReading | 'plain' | 'malformed' {
  const label = tryParseLabel(link);
  if (label === undefined) {
    try {
      return parseProductLink(link).signature === null ? 'plain' : 'malformed';
    } catch {
      return 'malformed';
    }
  }
  const { header, key } = label;
  return {
    key: 'gtin' in key ? key.gtin : `ocop ${key.productCode}`,
    lot: label.lot ?? '',
    serial: label.serial ?? '',
    fields: [
      ['product', 'lot', 'unit'].indexOf(header.profile),
      header.kid,
      header.stars,
      Number(header.onlineRequired),
      Number(header.test),
      header.validUntil,
      header.statusList,
      header.statusIndex,
      header.issuedOn,
    ],
    signedBytes: hex(label.signedBytes),
    signature: hex(label.signature),
  };
}

const letters = (alphabet: string, minLength: number, maxLength: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...Array.from(alphabet)), { minLength, maxLength }).map((characters) => characters.join(''));
/** `usual` nearly always, `odd` else: a link with one odd part shows what that part alone does. */
const mostly = <T>(usual: fc.Arbitrary<T>, odd: fc.Arbitrary<T>, weight = 40): fc.Arbitrary<T> =>
  fc.oneof({ weight, arbitrary: usual }, { weight: 1, arbitrary: odd });
const UPPER = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const lot = letters(UPPER, 1, 20).map((text) => `/10/${text}`);
const serial = letters(UPPER, 1, 20).map((text) => `/21/${text}`);
const gtin = letters('0123456789', 13, 13).map((digits) => {
  const sum = Array.from(digits).reduce((total, digit, place) => total + Number(digit) * (place % 2 === 0 ? 3 : 1), 0);
  return digits + String((10 - (sum % 10)) % 10);
});
const key = fc.oneof(
  gtin.map((text) => `/01/${text}`),
  letters(UPPER, 1, 40).map((text) => `/ocop/${text}`),
  letters(UPPER, 1, 12).map((text) => `/OCOP/T-${text}.1`),
);
const oddKey = fc.oneof(
  letters(UPPER, 40, 41).map((text) => `/ocop/${text}`),
  letters(`${UPPER}.-`, 1, 41).map((text) => `/ocop/${text}`),
  letters('0123456789', 13, 15).map((text) => `/01/${text}`),
  fc.constantFrom('/OCOP/10', '/ocop/21', '/ocop/01', '/OcOp/A1', '/01/09520000000012', '/10/L1', ''),
);
const authority = fc.constantFrom(
  'nhan.test',
  'NHAN.TEST',
  'a',
  'x-1.vn:443',
  'a.vn:65535',
  'a.vn:65536',
  'a.vn:0',
  'a.vn:',
  '-a.vn',
  'a..vn',
  'a.vn.',
  'xn--4gb.vn',
  '127.0.0.1',
  '[::1]',
  '[2001:db8::1]:8443',
  '[::1',
  '[]',
  'u@a.vn',
  'a_b.vn',
);
const stem = mostly(
  fc.constantFrom('', '/a', '/01/09520000000011', '/10/L1', '/21', '/ocop/A/10/L', '/', '/!$'),
  fc.oneof(
    fc.constant('/a%20b'),
    // About as long as a link may be.
    fc.integer({ min: 230, max: 300 }).map((length) => `/${'a'.repeat(length)}`),
  ),
);
const header = (profile: number): fc.Arbitrary<number[]> =>
  fc
    .record({
      first: mostly(fc.constant(0x10 + profile), fc.nat(255)),
      flags: mostly(fc.constantFrom(0x00, 0x60, 0x80, 0xa0, 0x01, 0x82), fc.nat(255)),
      rest: fc.uint8Array({ minLength: 6, maxLength: 6 }),
      days: fc.tuple(fc.nat(65_535), fc.nat(65_535)),
      inOrder: mostly(fc.constant(true), fc.constant(false)),
    })
    .map(({ first, flags, rest, days, inOrder }) => {
      const [issued = 0, until = 0] = inOrder ? [...days].sort((a, b) => a - b) : days;
      return [first, ...rest.slice(0, 2), flags, until >> 8, until & 255, ...rest.slice(2), issued >> 8, issued & 255];
    });
const digits = (profile: number): fc.Arbitrary<string> =>
  mostly(
    fc
      .tuple(header(profile), fc.uint8Array({ minLength: 64, maxLength: 64 }))
      .map(([bytes, signature]) => encodeLabelDigits(new Uint8Array(bytes), signature)),
    fc.oneof(
      letters('0123456789', 183, 185),
      fc.constantFrom('', '9'.repeat(184), '0'.repeat(184), (2n ** 608n).toString(), (2n ** 608n - 1n).toString()),
    ),
  );
const link = fc.nat(2).chain((profile) =>
  fc
    .record({
      scheme: mostly(fc.constantFrom('https', 'HTTPS', 'hTTps'), fc.constantFrom('http', 'ftp', '')),
      authority: mostly(fc.constant('nhan.test'), authority, 4),
      stem,
      key: mostly(key, oddKey),
      lot: mostly(profile === 0 ? fc.constant('') : profile === 1 ? lot : fc.oneof(lot, fc.constant('')), lot),
      serial: mostly(profile === 2 ? serial : fc.constant(''), serial),
      end: mostly(fc.constantFrom('', '/'), fc.constant('//')),
      parameter: mostly(fc.constantFrom('?S=', '?s='), fc.constantFrom('?S', '?a=1&S=', '?', '', '?x=', '?%53=')),
      digits: digits(profile),
      tail: mostly(fc.constant(''), fc.constantFrom('&', '&b', '#', ' ')),
    })
    .map((part) =>
      [part.scheme, '://', part.authority, part.stem, part.key, part.lot, part.serial, part.end]
        .concat(part.parameter, part.digits, part.tail)
        .join(''),
    ),
);
/** A link with one character put in, taken out or changed. */
const damaged = fc
  .record({ link, place: fc.nat(260), character: fc.integer({ min: 0x1f, max: 0x80 }), cut: fc.nat(1), put: fc.nat(1) })
  .map(({ link: text, place, character, cut, put }) => {
    const at = place % text.length;
    return text.slice(0, at) + (put === 1 ? String.fromCharCode(character) : '') + text.slice(at + cut);
  });

describe('two readers written apart', () => {
  const seen = { plain: 0, malformed: 0, read: 0 };
  test.each([
    ['links', link],
    ['damaged links', damaged],
  ])(
    'agree bit for bit on 10,000 random %s',
    (_, arbitrary) => {
      fc.assert(
        fc.property(arbitrary, (text) => {
          const again = readLabelAgain(text);
          seen[typeof again === 'string' ? again : 'read'] += 1;
          expect(readLabelFirst(text), text).toEqual(again);
        }),
        { numRuns: 10_000 },
      );
      // Seconds on a free machine; minutes on one that is shared.
    },
    240_000,
  );

  test('and the links were of every kind', () => {
    expect(seen.read).toBeGreaterThan(8_000);
    expect(seen.malformed).toBeGreaterThan(4_000);
    expect(seen.plain).toBeGreaterThan(200);
  });

  test('the worked example of the page reads as printed there', () => {
    const digitsOfThePage =
      '0066408553135803869474194759816269549488761199827402646579480055147566658324195394537584179078114020706909346467800754918351606550689302045334424617225427024652267713912945122284411149';
    expect(readLabelAgain(`https://nhan.test/01/09520000000011?S=${digitsOfThePage}`)).toMatchObject({
      key: '09520000000011',
      fields: [0, 257, 4, 0, 0, 3615, 1, 4, 2519],
      signedBytes: '4f434f502d4c4142454c2d563100100101800e1f0010000409d730313039353230303030303030303131',
    });
  });
});
