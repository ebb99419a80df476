import written from '../../../vectors/labels.json' with { type: 'json' };
import type { SignatureCase } from '../../conformance/index.ts';
import { publishedKey } from './published-key.ts';

const N256 = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
const L25519 = 2n ** 252n + 27742317777372353535851937790883648493n;
const P25519 = 2n ** 255n - 19n;

const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
const hex32 = (value: bigint) => value.toString(16).padStart(64, '0');
const reversed = (text: string) => (text.match(/../g) ?? []).reverse().join('');
const b64 = (text: string) => Buffer.from(text, 'hex').toString('base64url');
const littleEndian = (value: bigint) => b64(reversed(hex32(value)));

/** The encodings of every point of order 1, 2, 4 and 8. RFC 8032 arithmetic. */
const LOW_ORDER = [
  0n,
  1n,
  P25519 - 1n,
  2707385501144840649318225287225658788936804267575313519463743609750303402022n,
  55188659117513257062467267217118295137698188065244968500265048394206261417927n,
];

/** Signatures of labels, and what a strict reader refuses of keys and signatures. */
export async function signatureCases(): Promise<SignatureCase[]> {
  const cases: Omit<SignatureCase, 'id'>[] = written.labels.map(({ name, alg, signedBytesHex, signatureHex }) => ({
    about: `${name}, ${alg}`,
    alg: alg as SignatureCase['alg'],
    jwk: written.keys[alg as 'ES256'],
    bytes: signedBytesHex,
    signature: signatureHex,
    expect: 'good',
  }));
  const es = await publishedKey('signature', 'ES256');
  const ed = await publishedKey('signature', 'Ed25519');
  const bytes = new Uint8Array([0x4f, 0x43, 0x4f, 0x50]);
  const [esSignature, edSignature] = [hex(await es.sign(bytes)), hex(await ed.sign(bytes))];
  const add = (about: string, key: typeof es, signature: string, expect: SignatureCase['expect'], jwk: unknown = key.jwk) =>
    cases.push({ about, alg: key.alg, jwk, bytes: hex(bytes), signature, expect });
  const s = BigInt(`0x${esSignature.slice(64)}`);
  const r = esSignature.slice(0, 64);
  add('ES256, RFC 6979', es, esSignature, 'good');
  add('ES256, the other valid s', es, r + hex32(N256 - s), 'good');
  add('ES256, s increased by the group order', es, r + (s + N256 < 2n ** 256n ? hex32(s + N256) : 'ff'.repeat(32)), 'bad');
  add('ES256, r = s = 0', es, '00'.repeat(64), 'bad');
  add('ES256, r and s exchanged', es, esSignature.slice(64) + r, 'bad');
  add('ES256, 63 bytes', es, esSignature.slice(2), 'bad');
  add('ES256, 65 bytes', es, `${esSignature}00`, 'bad');
  add('Ed25519', ed, edSignature, 'good');
  const scalar = BigInt(`0x${reversed(edSignature.slice(64))}`);
  add('Ed25519, S increased by the group order', ed, edSignature.slice(0, 64) + reversed(hex32(scalar + L25519)), 'bad');
  add('Ed25519, S = 0 and R the neutral element', ed, `01${'00'.repeat(63)}`, 'bad');
  add('Ed25519, 63 bytes', ed, edSignature.slice(2), 'bad');
  const { x, ...rest } = es.jwk as { x: string; y: string };
  const off = b64(hex32(BigInt(`0x${Buffer.from(rest.y, 'base64url').toString('hex')}`) ^ 1n));
  const coordinates: readonly (readonly [string, typeof es, unknown])[] = [
    ['a private member', es, { ...es.jwk, d: x }],
    ['a key id', es, { ...es.jwk, kid: '0101' }],
    ['a point off the curve', es, { ...es.jwk, y: off }],
    ['x = y = 0', es, { ...es.jwk, x: b64('00'.repeat(32)), y: b64('00'.repeat(32)) }],
    ['31 bytes of x', es, { ...es.jwk, x: x.slice(0, 42) }],
    ['padding', es, { ...es.jwk, x: `${x}=` }],
    ['no y', es, { kty: 'EC', crv: 'P-256', x }],
    ['another curve', es, { ...es.jwk, crv: 'P-384' }],
    ['a key of the other algorithm', es, ed.jwk],
    ['a key type in an array', es, { ...es.jwk, kty: ['EC'] }],
    ['a private member', ed, { ...ed.jwk, d: ed.jwk.x }],
    ['a key of the other algorithm', ed, es.jwk],
    ['y = 2, no point', ed, { ...ed.jwk, x: littleEndian(2n) }],
    ['y = p, a second spelling of 0', ed, { ...ed.jwk, x: littleEndian(P25519) }],
    ['y = p + 3, a second spelling of 3', ed, { ...ed.jwk, x: littleEndian(P25519 + 3n) }],
    ...LOW_ORDER.flatMap((y) =>
      [y, y + 2n ** 255n].map(
        (encoded) => [`a point of low order, ${hex32(encoded)}`, ed, { ...ed.jwk, x: littleEndian(encoded) }] as const,
      ),
    ),
  ];
  for (const [about, key, jwk] of coordinates)
    add(`${key.alg} key: ${about}`, key, key === es ? esSignature : edSignature, 'refused', jwk);
  return cases.map((one, i) => ({ id: `signature-${String(i + 1).padStart(3, '0')}`, ...one }));
}
