import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseLabel } from './index.ts';

// docs/spec/label.md is what a stranger's reader is written from: its example is computed again here, without this package's codecs.
const page = readFileSync(new URL('../../../../docs/spec/label.md', import.meta.url), 'utf8');
const shown = (name: string) =>
  new RegExp(String.raw`^${name} {2,}(\S.*)$`, 'm').exec(page)?.[1] ?? expect.fail(`the page shows no ${name}`);
const fromHex = (text: string) => new Uint8Array(Buffer.from(text, 'hex'));
const [lower, upper] = page.match(/^https:\/\/nhan\.test\S+$/gim) ?? [];

test('the header is the table above it, byte by byte', () => {
  const bytes = [...page.matchAll(/^\| [\d–]+ \| [^|]+ \| `([0-9a-f ]+)` \|$/gm)].map(([, hex = '']) => hex.replaceAll(' ', ''));
  expect(bytes).toHaveLength(6);
  expect(bytes.join('')).toBe(shown('header'));
});

test('the signed bytes are the prefix, the header and the key', () => {
  const text = Buffer.from('OCOP-LABEL-V1\0').toString('hex') + shown('header') + Buffer.from('0109520000000011').toString('hex');
  expect(shown('signed bytes')).toBe(text);
  expect(text).toHaveLength(84);
});

test('the signature is what the published seed signs', async () => {
  const pkcs8 = fromHex(`302e020100300506032b657004220420${shown('secret seed')}`);
  const key = await crypto.subtle.importKey('pkcs8', pkcs8, 'Ed25519', true, ['sign']);
  const signature = await crypto.subtle.sign('Ed25519', key, fromHex(shown('signed bytes')));
  expect(Buffer.from(signature).toString('hex')).toBe(shown('signature'));
  const { x } = await crypto.subtle.exportKey('jwk', key);
  expect(Buffer.from(x ?? '', 'base64url').toString('hex')).toBe(shown('public key'));
  expect(JSON.parse(shown('as JWK'))).toEqual({ kty: 'OKP', crv: 'Ed25519', x });
});

test('the digits are header and signature as one number, and stand in both links', () => {
  const digits = BigInt(`0x${shown('header')}${shown('signature')}`)
    .toString()
    .padStart(184, '0');
  expect(shown('digits')).toBe(digits);
  expect([lower, upper]).toEqual([
    `https://nhan.test/01/09520000000011?S=${digits}`,
    `HTTPS://NHAN.TEST/01/09520000000011?S=${digits}`,
  ]);
});

test('this package reads the links as the page says', () => {
  for (const uri of [lower ?? '', upper ?? '']) {
    const { header, key, lot, serial, signedBytes } = parseLabel(uri);
    expect(header).toEqual({
      profile: 'product',
      kid: 257,
      stars: 4,
      test: false,
      onlineRequired: false,
      validUntil: 3615,
      statusList: 1,
      statusIndex: 4,
      issuedOn: 2519,
    });
    expect([key, lot, serial]).toEqual([{ gtin: '09520000000011' }, null, null]);
    expect(Buffer.from(signedBytes).toString('hex')).toBe(shown('signed bytes'));
  }
});
