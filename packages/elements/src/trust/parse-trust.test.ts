import { expect, it } from 'vitest';
import { parseTrust } from './parse-trust.ts';

// The P-256 key of RFC 7515, appendix A.3.
const JWK = {
  kty: 'EC',
  crv: 'P-256',
  x: 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU',
  y: 'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0',
};
const KEY = { kid: 'root-1', alg: 'ES256', jwk: JWK };
const roots = (keys: unknown[], threshold: unknown = 1) => ({ threshold, keys });

it('reads an anchor and freezes it to its leaves', () => {
  const trust = parseTrust({ registry: 'https://ocop.test', roots: roots([KEY]) });
  expect(trust?.registry).toBe('https://ocop.test');
  expect(Object.isFrozen(trust?.roots.keys[0]?.jwk)).toBe(true);
  expect(parseTrust({ registry: 'http://localhost:4173', roots: roots([KEY]) })).toBeDefined();
});

it.each([
  ['a trailing slash', { registry: 'https://ocop.test/', roots: roots([KEY]) }],
  ['plain http', { registry: 'http://ocop.test', roots: roots([KEY]) }],
  ['a user name', { registry: 'https://a@ocop.test', roots: roots([KEY]) }],
  ['http on a look-alike of localhost', { registry: 'http://localhost.evil.test', roots: roots([KEY]) }],
  ['an unknown member', { registry: 'https://ocop.test', roots: roots([KEY]), verdict: 'verified' }],
  ['no key', { registry: 'https://ocop.test', roots: roots([]) }],
  ['threshold 0', { registry: 'https://ocop.test', roots: roots([KEY], 0) }],
  ['a threshold above the keys', { registry: 'https://ocop.test', roots: roots([KEY], 2) }],
  ['a private key', { registry: 'https://ocop.test', roots: roots([{ ...KEY, jwk: { ...JWK, d: JWK.x } }]) }],
  ['17 keys', { registry: 'https://ocop.test', roots: roots(Array.from({ length: 17 }, (_, i) => ({ ...KEY, kid: `r${i}` }))) }],
  ['no object', null],
  ['text', 'https://ocop.test'],
])('refuses %s', (_, value) => expect(parseTrust(value)).toBeUndefined());
