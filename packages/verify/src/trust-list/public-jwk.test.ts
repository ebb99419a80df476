import { describe, expect, test } from 'vitest';
import { isPublicJwk } from './public-jwk.ts';

const hexKey = (hex: string) => ({
  kty: 'OKP',
  crv: 'Ed25519',
  x: Buffer.from(hex, 'hex').toString('base64url'),
});
// RFC 7515 A.3.1 and RFC 8037 A.2.
const P256 = {
  kty: 'EC',
  crv: 'P-256',
  x: 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU',
  y: 'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0',
};
const ED25519 = { kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' };

describe('public keys', () => {
  test('the published ones are sound', () => {
    expect([isPublicJwk(P256, 'ES256'), isPublicJwk(ED25519, 'Ed25519')]).toEqual([true, true]);
  });

  test('an algorithm takes its own kind only', () => {
    expect([isPublicJwk(P256, 'Ed25519'), isPublicJwk(ED25519, 'ES256')]).toEqual([false, false]);
  });

  test.each<[string, unknown]>([
    ['a private member', { ...P256, d: P256.x }],
    ['ext', { ...P256, ext: true }],
    ['a short x', { ...P256, x: P256.x.slice(0, -2) }],
    ['padding', { ...P256, x: `${P256.x}=` }],
    ['x and y exchanged', { ...P256, x: P256.y, y: P256.x }],
    ['nothing', null],
    ['no y', { kty: 'EC', crv: 'P-256', x: P256.x }],
    ['another curve', { ...P256, crv: 'P-384' }],
  ])('%s is refused', (_name, jwk) => {
    expect(isPublicJwk(jwk, 'ES256')).toBe(false);
  });

  // The encodings of all points of order 1, 2, 4 and 8, with either sign bit; and y written as y + p.
  test.each([
    '0000000000000000000000000000000000000000000000000000000000000000',
    '0000000000000000000000000000000000000000000000000000000000000080',
    '0100000000000000000000000000000000000000000000000000000000000000',
    '0100000000000000000000000000000000000000000000000000000000000080',
    'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
    'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff',
    '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
    '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85',
    'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
    'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa',
    'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
    'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
    'f0ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  ])('Ed25519 %s is refused', (hex) => {
    expect(isPublicJwk(hexKey(hex), 'Ed25519')).toBe(false);
  });

  test('Ed25519 points off the curve are refused: y = 2 is none, y = 3 is one', () => {
    expect(isPublicJwk(hexKey(`02${'00'.repeat(31)}`), 'Ed25519')).toBe(false);
    expect(isPublicJwk(hexKey(`03${'00'.repeat(31)}`), 'Ed25519')).toBe(true);
  });
});
