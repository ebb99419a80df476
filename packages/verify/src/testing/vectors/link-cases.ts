import type { LabelAnswer, LabelCase } from '../../conformance/index.ts';
import written from '../../../vectors/labels.json' with { type: 'json' };

const GTIN = '09520000000011';
const SIGNED = written.labels[0]!;

type Plain = Partial<Omit<NonNullable<LabelAnswer>, 'signed'>>;

const plain = (more: Plain): LabelAnswer => ({
  host: 'a.test',
  gtin: GTIN,
  productCode: null,
  lot: null,
  serial: null,
  ...more,
  signed: null,
});
const code = (productCode: string, more: Plain = {}): LabelAnswer => plain({ gtin: null, productCode, ...more });

/** What a reader must make of a plain link, or that it must refuse it (null). */
const LINKS: readonly (readonly [about: string, uri: string, expect: LabelAnswer])[] = [
  ['a GTIN', `https://a.test/01/${GTIN}`, plain({})],
  [
    'any case of scheme and host, a port, a path before the key, a slash at the end',
    `HtTpS://A.Test:8443/x/y/01/${GTIN}/`,
    plain({ host: 'a.test:8443' }),
  ],
  ['lot and serial', `https://a.test/01/${GTIN}/10/L1/21/S1`, plain({ lot: 'L1', serial: 'S1' })],
  ['a serial without lot', `https://a.test/01/${GTIN}/21/S1/`, plain({ serial: 'S1' })],
  ['twenty characters of lot', `https://a.test/01/${GTIN}/10/ABCDEFGHIJ0123456789`, plain({ lot: 'ABCDEFGHIJ0123456789' })],
  ['other parameters', `https://a.test/01/${GTIN}?17=270101&utm=x`, plain({})],
  ['a parameter whose name only ends in s', `https://a.test/01/${GTIN}?as=1&b=2`, plain({})],
  ['an empty query', `https://a.test/01/${GTIN}?`, plain({})],
  ['a percent sign in the query', `https://a.test/01/${GTIN}?a=%20`, plain({})],
  ['a product code of one character', 'https://a.test/ocop/A', code('A')],
  [
    'a product code with dots and hyphens, upper-case segment',
    'https://a.test/OCOP/1-2.3-2026/10/L1',
    code('1-2.3-2026', { lot: 'L1' }),
  ],
  ['forty characters of product code', `https://a.test/ocop/${'A'.repeat(40)}`, code('A'.repeat(40))],
  ['product code 10 with a serial', 'https://a.test/ocop/10/21/S1', code('10', { serial: 'S1' })],
  ['product code 21', 'https://a.test/ocop/21', code('21')],
  ['the last key of two counts', `https://a.test/ocop/AB/01/${GTIN}`, plain({})],
  ['the last key of two counts, the other way round', `https://a.test/01/${GTIN}/ocop/AB`, code('AB')],
  ['an IPv6 literal', `https://[2001:db8::1]/01/${GTIN}`, plain({ host: '[2001:db8::1]' })],
  ['empty segments before the key', `https://a.test///01/${GTIN}`, plain({})],
  ['nothing', '', null],
  ['no path', 'https://a.test', null],
  ['http', `http://a.test/01/${GTIN}`, null],
  ['user information', `https://u@a.test/01/${GTIN}`, null],
  ['an empty port', `https://a.test:/01/${GTIN}`, null],
  ['port 0', `https://a.test:0/01/${GTIN}`, null],
  ['port 65536', `https://a.test:65536/01/${GTIN}`, null],
  ['an empty host label', `https://a..test/01/${GTIN}`, null],
  ['a dot after the host', `https://a.test./01/${GTIN}`, null],
  ['an underscore in the host', `https://a_b.test/01/${GTIN}`, null],
  ['a lone hash sign', `https://a.test/01/${GTIN}#`, null],
  ['a fragment', `https://a.test/01/${GTIN}#x`, null],
  ['a space before', ` https://a.test/01/${GTIN}`, null],
  ['a space after', `https://a.test/01/${GTIN} `, null],
  ['a line break after', `https://a.test/01/${GTIN}\n`, null],
  ['a letter beyond ASCII', `https://ễ.test/01/${GTIN}`, null],
  ['a percent sign in the path', `https://a.test/%30/01/${GTIN}`, null],
  ['two slashes at the end', `https://a.test/01/${GTIN}//`, null],
  ['a wrong check digit', 'https://a.test/01/09520000000012', null],
  ['a GTIN-13', 'https://a.test/01/9520000000011', null],
  ['another key', `https://a.test/02/${GTIN}`, null],
  ['an empty lot', `https://a.test/01/${GTIN}/10/`, null],
  ['a lot of lower case', `https://a.test/01/${GTIN}/10/l1`, null],
  ['twenty-one characters of lot', `https://a.test/01/${GTIN}/10/${'A'.repeat(21)}`, null],
  ['serial before lot', `https://a.test/01/${GTIN}/21/S1/10/L1`, null],
  ['a lot that takes the product code’s place', 'https://a.test/ocop/10/L1', null],
  ['a product code of lower case', 'https://a.test/ocop/a', null],
  ['a product code that begins with a hyphen', 'https://a.test/ocop/-A', null],
  ['a product code that ends with a dot', 'https://a.test/ocop/A.', null],
  ['forty-one characters of product code', `https://a.test/ocop/${'A'.repeat(41)}`, null],
  ['a segment of mixed case', 'https://a.test/Ocop/A', null],
  ['512 characters', `https://a.test/${'x'.repeat(479)}/01/${GTIN}`, plain({})],
  ['513 characters', `https://a.test/${'x'.repeat(480)}/01/${GTIN}`, null],
];

const withDigits = (digits: string, path = `/01/${GTIN}`) => `https://nhan.test${path}?S=${digits}`;
const withHeader = (headerHex: string) =>
  withDigits(BigInt(`0x${headerHex}${SIGNED.signatureHex}`).toString().padStart(184, '0'));
const byte = (at: number, hex: string) => SIGNED.headerHex.slice(0, 2 * at) + hex + SIGNED.headerHex.slice(2 * at + 2);

/** Signed links that must be refused, whoever signed them. */
const REFUSED: readonly (readonly [about: string, uri: string])[] = [
  ['183 digits', withDigits(SIGNED.digits.slice(1))],
  ['185 digits', withDigits(`0${SIGNED.digits}`)],
  ['a letter among the digits', withDigits(SIGNED.digits.replace(/.$/, 'A'))],
  ['2^608', withDigits(String(2n ** 608n))],
  ['184 nines', withDigits('9'.repeat(184))],
  ['no digits', withDigits('')],
  ['S without a value', `https://nhan.test/01/${GTIN}?S`],
  ['a parameter after S', `${SIGNED.uri}&x=1`],
  ['a parameter before s', SIGNED.uri.replace('?S', '?x=1&s')],
  ['S twice', `${SIGNED.uri}&S=1`],
  ['an ampersand after S', `${SIGNED.uri}&`],
  ['version 0', withHeader(byte(0, '00'))],
  ['version 2', withHeader(byte(0, '20'))],
  ['profile 3', withHeader(byte(0, '13'))],
  ['six stars', withHeader(byte(3, 'c0'))],
  ['seven stars', withHeader(byte(3, 'e0'))],
  ['reserved bit 2', withHeader(byte(3, '84'))],
  ['reserved bit 3', withHeader(byte(3, '88'))],
  ['reserved bit 4', withHeader(byte(3, '90'))],
  ['issued after its last day', withHeader(byte(10, 'ff'))],
  ['a product label with a lot', SIGNED.uri.replace('?S', '/10/A1?S')],
  ['a product label with a serial', SIGNED.uri.replace('?S', '/21/A1?S')],
  ['a lot label without its lot', written.labels[2]!.uri.replace('/10/LO2026A', '')],
  ['a lot label with a serial', written.labels[2]!.uri.replace('?S', '/21/A1?S')],
  ['a unit label without its serial', written.labels[3]!.uri.replace('/21/7K3M9QX2WD', '')],
];

/** Every link of `labels.json` in both cases, plain links, and what is malformed. */
export function linkCases(): LabelCase[] {
  const signed = written.labels.flatMap(({ name, alg, uri, upperUri, key, lot, serial, header, signedBytesHex, signatureHex }) =>
    [uri, upperUri, uri.replace('?S=', '?s=')].map((link, i) => ({
      about: `${name}, ${alg}, ${['as written', 'upper case', 'parameter s'][i]}`,
      uri: link,
      expect: {
        host: 'nhan.test',
        gtin: key.gtin ?? null,
        productCode: key.productCode ?? null,
        lot,
        serial,
        signed: { header, signedBytes: signedBytesHex, signature: signatureHex },
      } as LabelAnswer,
    })),
  );
  const rest = [...LINKS, ...REFUSED.map(([about, uri]) => [about, uri, null] as const)];
  return [...signed, ...rest.map(([about, uri, expect]) => ({ about, uri, expect }))].map((one, i) => ({
    id: `label-${String(i + 1).padStart(3, '0')}`,
    ...one,
  }));
}
