import { createCipheriv, hkdfSync } from 'node:crypto';

import { FF1 } from '@noble/ciphers/ff1.js';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';

import { counterOf, deriveSerialKey, isSerial, SERIAL_COUNT, serialAt, SerialError, type SerialKey } from './index.ts';

const secret = Uint8Array.from({ length: 32 }, (_, i) => i);
const product = { gtin: '09520123456788' };
let key: SerialKey;
beforeAll(async () => {
  key = await deriveSerialKey(secret, { key: product, lot: 'LOT2026A' });
});

const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz';
const hex = (text: string) => Uint8Array.from(text.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));

describe('FF1', () => {
  /** Source: NIST, "FF1 Samples" of SP 800-38G (Cryptographic Standards and Guidelines, Examples with Intermediate Values), samples 1–9. */
  it.each([
    [1, 10, '2B7E151628AED2A6ABF7158809CF4F3C', '', '0123456789', '2433477484'],
    [2, 10, '2B7E151628AED2A6ABF7158809CF4F3C', '39383736353433323130', '0123456789', '6124200773'],
    [3, 36, '2B7E151628AED2A6ABF7158809CF4F3C', '3737373770717273373737', '0123456789abcdefghi', 'a9tv40mll9kdu509eum'],
    [4, 10, '2B7E151628AED2A6ABF7158809CF4F3CEF4359D8D580AA4F', '', '0123456789', '2830668132'],
    [5, 10, '2B7E151628AED2A6ABF7158809CF4F3CEF4359D8D580AA4F', '39383736353433323130', '0123456789', '2496655549'],
    [
      6,
      36,
      '2B7E151628AED2A6ABF7158809CF4F3CEF4359D8D580AA4F',
      '3737373770717273373737',
      '0123456789abcdefghi',
      'xbj3kv35jrawxv32ysr',
    ],
    [7, 10, '2B7E151628AED2A6ABF7158809CF4F3CEF4359D8D580AA4F7F036D6F04FC6A94', '', '0123456789', '6657667009'],
    [
      8,
      10,
      '2B7E151628AED2A6ABF7158809CF4F3CEF4359D8D580AA4F7F036D6F04FC6A94',
      '39383736353433323130',
      '0123456789',
      '1001623463',
    ],
    [
      9,
      36,
      '2B7E151628AED2A6ABF7158809CF4F3CEF4359D8D580AA4F7F036D6F04FC6A94',
      '3737373770717273373737',
      '0123456789abcdefghi',
      'xs8a0azh2avyalyzuwd',
    ],
  ])('gives NIST sample %i both ways', (_sample, radix, keyHex, tweak, plain, cipher) => {
    const ff1 = FF1(radix, hex(keyHex), hex(tweak));
    const toDigits = (text: string) => Array.from(text, (digit) => DIGITS.indexOf(digit));
    expect(ff1.encrypt(toDigits(plain))).toEqual(toDigits(cipher));
    expect(ff1.decrypt(toDigits(cipher))).toEqual(toDigits(plain));
  });
});

/** SP 800-38G, algorithm 7, and RFC 5869 as one reads them, with Node's AES and HKDF, for radix 32 and ten digits. */
function serialByHand(info: string, counter: number): string {
  const aesKey = Buffer.from(hkdfSync('sha256', secret, '', info, 32));
  const aes = (block: Uint8Array) => createCipheriv('aes-256-ecb', aesKey, null).setAutoPadding(false).update(block);
  const p = Buffer.from([1, 2, 1, 0, 0, 32, 10, 5, 0, 0, 0, 10, 0, 0, 0, 0]);
  const half = 32n ** 5n;
  let [a, b] = [BigInt(counter) / half, BigInt(counter) % half];
  for (let i = 0; i < 10; i += 1) {
    const q = Buffer.alloc(16);
    q[11] = i;
    q.writeUInt32BE(Number(b), 12);
    const r = aes(aes(p).map((byte, at) => byte ^ q[at]!));
    [a, b] = [b, (a + Buffer.from(r).readBigUInt64BE(0)) % half];
  }
  return Array.from(
    (a * half + b).toString(32).padStart(10, '0'),
    (digit) => '0123456789ABCDEFGHJKMNPQRSTVWXYZ'[Number.parseInt(digit, 32)],
  ).join('');
}

describe('serialAt', () => {
  it('keeps its serials from release to release: labels are already printed', async () => {
    expect([0, 1, 2, 999_999, SERIAL_COUNT - 1].map((counter) => serialAt(key, counter))).toEqual([
      'F24ZJ06Y78',
      'FR0XJ5R59V',
      'R2HPWZ9528',
      '9Q706G2SST',
      '4XNP7C6A2M',
    ]);
    const whole = await deriveSerialKey(secret, { key: product });
    const code = await deriveSerialKey(secret, { key: { productCode: '96-32167-012-2026' }, lot: 'A1' });
    for (let counter = 0; counter < 50; counter += 1) {
      expect(serialAt(key, counter)).toBe(serialByHand('OCOP-SERIAL-V1\u0000010952012345678810LOT2026A\u001d', counter));
      expect(serialAt(whole, counter)).toBe(serialByHand('OCOP-SERIAL-V1\u00000109520123456788', counter));
      expect(serialAt(code, counter)).toBe(serialByHand('OCOP-SERIAL-V1\u0000OC96-32167-012-2026\u001d10A1\u001d', counter));
    }
  });

  it('is a permutation: every counter has its own serial, which gives the counter back', () => {
    fc.assert(
      fc.property(
        fc.maxSafeNat().map((n) => n % SERIAL_COUNT),
        (counter) => {
          const serial = serialAt(key, counter);
          expect(isSerial(serial)).toBe(true);
          expect(counterOf(key, serial)).toBe(counter);
        },
      ),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9A-HJKMNP-TV-Z]{10}$/), (serial) => {
        expect(serialAt(key, counterOf(key, serial))).toBe(serial);
      }),
      { numRuns: 500 },
    );
  });

  it('spreads neighbours over the whole alphabet in every place', () => {
    const serials = Array.from({ length: 3200 }, (_, counter) => serialAt(key, counter));
    expect(new Set(serials).size).toBe(3200);
    for (let place = 0; place < 10; place += 1) {
      const counts = new Map<string, number>();
      for (const serial of serials) counts.set(serial.charAt(place), (counts.get(serial.charAt(place)) ?? 0) + 1);
      // 100 of each letter are expected; chi-squared with 31 degrees of freedom exceeds 70 once in 13,000 times, and the key is fixed.
      const chi = [...counts.values()].reduce((sum, count) => sum + (count - 100) ** 2 / 100, 0) + (32 - counts.size) * 100;
      expect(chi).toBeLessThan(70);
    }
  });

  it('shares nothing between products, lots and secrets', async () => {
    const others = await Promise.all([
      deriveSerialKey(secret, { key: product, lot: 'LOT2026B' }),
      deriveSerialKey(secret, { key: product }),
      deriveSerialKey(secret, { key: { gtin: '09520000000011' }, lot: 'LOT2026A' }),
      deriveSerialKey(secret, { key: { productCode: '09520123456788' }, lot: 'LOT2026A' }),
      deriveSerialKey(
        secret.map((byte) => byte ^ 1),
        { key: product, lot: 'LOT2026A' },
      ),
    ]);
    const sequences = [key, ...others].map((each) => Array.from({ length: 50 }, (_, counter) => serialAt(each, counter)));
    expect(new Set(sequences.flat()).size).toBe(300);
  });
});

describe('what is refused', () => {
  it.each([-1, 0.5, SERIAL_COUNT, Number.NaN, Infinity])('the counter %s', (counter) => {
    expect(() => serialAt(key, counter)).toThrow(expect.objectContaining({ code: 'ERR_SERIAL_COUNTER' }));
  });

  it.each(['', 'K7M2P9QXT', 'K7M2P9QXTR0', 'k7m2p9qxtr', 'K7M2P9QXTI', 'K7M2P9QXTU', 'K7M2P9QXT\n'])(
    'the serial “%s”',
    (serial) => {
      expect(() => counterOf(key, serial)).toThrow(expect.objectContaining({ code: 'ERR_SERIAL_FORMAT' }));
    },
  );

  it.each([
    ['ERR_SERIAL_SECRET', new Uint8Array(31), { key: product }],
    ['ERR_SERIAL_SCOPE', secret, { key: { gtin: '09520123456789' } }],
    ['ERR_SERIAL_SCOPE', secret, { key: { productCode: 'a' } }],
    ['ERR_SERIAL_SCOPE', secret, { key: product, lot: 'lô 1' }],
  ] as const)('%s', async (code, bytes, scope) => {
    await expect(deriveSerialKey(bytes, scope)).rejects.toThrow(expect.objectContaining({ code }));
  });

  it('says it in both languages', () => {
    expect(new SerialError({ code: 'ERR_SERIAL_COUNTER', counter: -1 }).message).toBe(
      'Số đếm phải là số nguyên từ 0 đến 2⁵⁰ − 1; nhận được -1. | A counter is a whole number from 0 to 2⁵⁰ − 1; got -1.',
    );
  });
});
