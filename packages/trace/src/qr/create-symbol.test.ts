import * as fc from 'fast-check';
import { correction, generate } from 'lean-qr';
import { create, type QRCodeSegment } from 'qrcode';
import { describe, expect, it } from 'vitest';

import { decodeSymbol } from '../testing/decode-symbol.ts';
import { createSymbol, type ErrorCorrection, QrError, type QrSymbol, symbolPenalty, symbolToTerminal } from './index.ts';
import { planSymbol } from './plan-symbol.ts';

const LEVELS = ['L', 'M', 'Q', 'H'] as const;

/** Runs of characters of one mode, so that all three and their borders occur. */
const runs = (longest: number) =>
  fc
    .array(
      fc.oneof(
        fc.stringMatching(/^[0-9]{1,24}$/),
        fc.stringMatching(/^[0-9A-Z $%*+\-./:]{1,16}$/),
        fc.stringMatching(/^[!-~]{1,12}$/),
        fc.constantFrom('Mật ong', 'ỗ', 'Đ', '€', '😀', 'é'),
      ),
      { minLength: 1, maxLength: longest },
    )
    .map((parts) => parts.join(''));
const level = fc.constantFrom(...LEVELS);

/** All eight masks of `qrcode` for the plan, each as rows of 0 and 1. */
function peers({ version, errorCorrection, segments }: ReturnType<typeof planSymbol>) {
  const make = (maskPattern?: number) =>
    create(segments as QRCodeSegment[], {
      version,
      errorCorrectionLevel: errorCorrection,
      ...(maskPattern === undefined ? {} : { maskPattern: maskPattern as 0 }),
    });
  return { automatic: make(), masks: Array.from({ length: 8 }, (_, mask) => make(mask)) };
}

const modulesOf = ({ size, isDark }: QrSymbol) =>
  Array.from({ length: size * size }, (_, i) => Number(isDark(Math.floor(i / size), i % size)));

describe('createSymbol beside qrcode', () => {
  it('makes every module as qrcode makes it from the same segments, whose own choice of mask it repeats', () => {
    fc.assert(
      fc.property(runs(12), level, fc.boolean(), (text, errorCorrection, boost) => {
        const symbol = createSymbol(text, { errorCorrection, boost });
        const { automatic } = peers(planSymbol(text, symbol.errorCorrection, false, symbol.version));
        expect(symbol.mask).toBe(automatic.maskPattern);
        expect(modulesOf(symbol)).toEqual(Array.from(automatic.modules.data));
      }),
      { numRuns: 100 },
    );
  });

  it('makes all eight masks when told, in every version', () => {
    for (let version = 1; version <= 40; version += 1) {
      const plan = planSymbol('0952A', 'M', false, version);
      for (const [mask, peer] of peers(plan).masks.entries()) {
        const symbol = createSymbol('0952A', { version, mask, boost: false });
        expect(symbol).toMatchObject({ version, mask, size: 17 + 4 * version });
        expect(modulesOf(symbol)).toEqual(Array.from(peer.modules.data));
      }
    }
  });

  it('has the least penalty of the eight masks, by a count that goes module by module', () => {
    fc.assert(
      fc.property(runs(6), level, (text, errorCorrection) => {
        const penalties = Array.from({ length: 8 }, (_, mask) => {
          const symbol = createSymbol(text, { errorCorrection, mask });
          const penalty = countPenalty(symbol);
          expect(symbolPenalty(symbol)).toBe(penalty);
          return penalty;
        });
        expect(countPenalty(createSymbol(text, { errorCorrection }))).toBe(Math.min(...penalties));
      }),
      { numRuns: 30 },
    );
  });

  it('is never larger than qrcode or lean-qr make it', () => {
    fc.assert(
      fc.property(runs(10), level, (text, errorCorrection) => {
        const { size } = createSymbol(text, { errorCorrection });
        expect(size).toBeLessThanOrEqual(create(text, { errorCorrectionLevel: errorCorrection }).modules.size);
        // lean-qr may write é as one byte of Latin-1 behind an ECI mark, which not every reader honours.
        if (!/[\u0080-\u00ff]/.test(text)) {
          expect(size).toBeLessThanOrEqual(generate(text, { minCorrectionLevel: correction[errorCorrection] }).size);
        }
      }),
      { numRuns: 150 },
    );
  });
});

/** ISO/IEC 18004, 7.8.3.1, in the plainest way. */
function countPenalty({ size, isDark }: QrSymbol): number {
  const row = (y: number) => Array.from({ length: size }, (_, x) => Number(isDark(y, x))).join('');
  const column = (x: number) => Array.from({ length: size }, (_, y) => Number(isDark(y, x))).join('');
  const rows = Array.from({ length: size }, (_, y) => row(y));
  let penalty = 0;
  for (const line of [...rows, ...rows.map((_, x) => column(x))]) {
    for (const [run] of line.matchAll(/(.)\1{4,}/g)) penalty += 3 + run.length - 5;
    penalty += 40 * [...line.matchAll(/(?=10111010000|00001011101)/g)].length;
  }
  for (let y = 1; y < size; y += 1) {
    for (let x = 1; x < size; x += 1) {
      const sum = [isDark(y, x), isDark(y - 1, x), isDark(y, x - 1), isDark(y - 1, x - 1)].filter(Boolean).length;
      if (sum === 0 || sum === 4) penalty += 3;
    }
  }
  const dark = rows.join('').replaceAll('0', '').length;
  return penalty + 10 * Math.abs(Math.ceil((dark * 100) / (size * size) / 5) - 10);
}

describe('what three decoders read', () => {
  it('is the text, whatever its modes, level and mask', async () => {
    await fc.assert(
      fc.asyncProperty(runs(8), level, fc.option(fc.integer({ min: 0, max: 7 })), async (text, errorCorrection, mask) => {
        const symbol = createSymbol(text, { errorCorrection, ...(mask === null ? {} : { mask }) });
        expect(await decodeSymbol(symbol)).toEqual([text, text, text]);
      }),
      { numRuns: 25 },
    );
  });

  it.each(Array.from({ length: 40 }, (_, i) => i + 1))(
    'is the text in version %i, at each level full to the last bit',
    async (version) => {
      for (const errorCorrection of version <= 5 ? LEVELS : [LEVELS[version % 4]!]) {
        const text = (n: number) => 'https://id.ocop.vn/01/0952A'.padEnd(n, '0123456789abcdefgh').slice(0, n);
        let [length, tooLong] = [1, 7090];
        while (tooLong - length > 1) {
          const middle = (length + tooLong) >> 1;
          if (fits(text(middle), version, errorCorrection)) length = middle;
          else tooLong = middle;
        }
        const symbol = createSymbol(text(length), { version, errorCorrection, boost: false });
        expect(symbol).toMatchObject({ version, errorCorrection });
        const read = await decodeSymbol(symbol, version > 25 ? 3 : 4);
        expect(read).toEqual([text(length), text(length), text(length)]);
      }
    },
  );
});

function fits(text: string, version: number, errorCorrection: ErrorCorrection): boolean {
  try {
    createSymbol(text, { version, errorCorrection, mask: 0 });
    return true;
  } catch (error) {
    expect(error).toMatchObject({ code: 'ERR_QR_TOO_LONG', details: { version, errorCorrection } });
    return false;
  }
}

describe('capacity', () => {
  /** Characters that fit: digits, letters, bytes. Source: ISO/IEC 18004:2015, table 7. */
  it.each([
    [1, 'L', 41, 25, 17],
    [1, 'H', 17, 10, 7],
    [4, 'M', 149, 90, 62],
    [9, 'Q', 312, 189, 130],
    [10, 'L', 652, 395, 271],
    [26, 'M', 2544, 1542, 1059],
    [27, 'H', 1501, 910, 625],
    [40, 'L', 7089, 4296, 2953],
    [40, 'M', 5596, 3391, 2331],
    [40, 'Q', 3993, 2420, 1663],
    [40, 'H', 3057, 1852, 1273],
  ] as const)('of version %i-%s is %i, %i, %i', (version, errorCorrection, digits, letters, bytes) => {
    for (const [character, most] of [
      ['7', digits],
      ['K', letters],
      ['k', bytes],
    ] as const) {
      expect(fits(character.repeat(most), version, errorCorrection)).toBe(true);
      expect(fits(character.repeat(most + 1), version, errorCorrection)).toBe(false);
    }
  });

  it('is said to be exceeded in both languages', () => {
    expect.assertions(3);
    try {
      createSymbol('k'.repeat(2332));
    } catch (error) {
      expect(error).toBeInstanceOf(QrError);
      expect((error as QrError).sentence).toEqual({
        vi: 'Không mã QR nào chứa nổi 2332 ký tự này ở mức sửa lỗi M.',
        en: 'No QR symbol holds these 2332 characters with error correction M.',
      });
    }
    expect(() => createSymbol('k'.repeat(15), { version: 1 })).toThrow('Mã QR phiên bản 1 không chứa nổi 15 ký tự này');
  });
});

it.each([
  { version: 0 },
  { version: 41 },
  { version: 2.5 },
  { version: Number.NaN },
  { mask: -1 },
  { mask: 8 },
  { mask: 1.5 },
  { errorCorrection: 'X' as 'L' },
])('refuses %j', (options) => {
  expect(() => createSymbol('A', options)).toThrow(expect.objectContaining({ code: 'ERR_QR_OPTION' }));
});

it('draws what one expects to see', () => {
  const symbol = createSymbol('OCOP', { errorCorrection: 'H' });
  expect(symbol).toMatchObject({ version: 1, errorCorrection: 'H' });
  const drawn = symbolToTerminal(symbol, { ground: 'light' }).split('\n').slice(2, 13);
  expect(drawn.map((line) => line.slice(4, 25))).toEqual([
    '█▀▀▀▀▀█  ▄ ██ █▀▀▀▀▀█',
    '█ ███ █ █  █▄ █ ███ █',
    '█ ▀▀▀ █   █▄▄ █ ▀▀▀ █',
    '▀▀▀▀▀▀▀ ▀▄▀▄█ ▀▀▀▀▀▀▀',
    '▄▄ ▀█ ▀█ █ █▄  ▄▄▀▀ ▄',
    ' ▄██▄█▀█ █▄ ▀███▄█▀▀▀',
    '▀ ▀ ▀▀▀▀▄█ █▀█ ▀▀▀▄▄█',
    '█▀▀▀▀▀█ ▀█▄  ▄▄   ▄  ',
    '█ ███ █ █  ▀ ▄▀▄█▀▀ ▀',
    '█ ▀▀▀ █  ▀█▄█▀▀█▀█ █▀',
    '▀▀▀▀▀▀▀   ▀ ▀▀ ▀▀ ▀▀ ',
  ]);
});
