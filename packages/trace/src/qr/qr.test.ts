import { createRequire } from 'node:module';

import { create } from 'qrcode';
import { describe, expect, it } from 'vitest';

import { decodeSymbol } from '../testing/decode-symbol.ts';
import { dataBits } from './data-capacity.ts';
import { createSymbol, symbolOutline, symbolToSvg } from './index.ts';
import { type Segment, segmentText } from './segment-text.ts';

const LEVELS = ['L', 'M', 'Q', 'H'] as const;
const DIGITS_184 = '1'.padEnd(184, '0123456789');
/** The label of docs/trust-model.md, at hosts of several lengths; 952 is GS1's demonstration prefix. */
const LABELS = [
  'https://id.ocop.vn/01/09520123456788',
  'https://id.ocop.vn/01/09520123456788/10/LOT2026A/21/K7M2P9QXTR',
  'https://ocop.camau.gov.vn/ocop/96-32167-012-2026/10/2409A',
  `https://id.ocop.vn/01/09520123456788?S=${DIGITS_184}`,
  `https://id.ocop.vn/01/09520123456788/21/K7M2P9QXTR?S=${DIGITS_184}`,
  `https://id.ocop.vn/01/09520123456788/10/LOT2026A/21/K7M2P9QXTR?S=${DIGITS_184}`,
  `https://ocop.camau.gov.vn/ocop/96-32167-012-2026?S=${DIGITS_184}`,
  `HTTPS://ID.OCOP.VN/OCOP/96-32167-012-2026/10/LOT2026A?S=${DIGITS_184}`,
];

/** Bits by ISO/IEC 18004, 7.4: mode indicator, character count of versions 1–9, data. */
function bitsOf(segments: readonly Segment[]): number {
  let bits = 0;
  for (const { mode, data } of segments) {
    if (mode === 'numeric') bits += 4 + 10 + Math.floor(data.length / 3) * 10 + [0, 4, 7][data.length % 3]!;
    else if (mode === 'alphanumeric') bits += 4 + 9 + Math.floor(data.length / 2) * 11 + (data.length % 2) * 6;
    else bits += 4 + 8 + Buffer.byteLength(data) * 8;
  }
  return bits;
}

function bruteForce(text: string): number {
  const accepts = { numeric: /^\d+$/, alphanumeric: /^[0-9A-Z $%*+\-./:]+$/, byte: /^[^]+$/ };
  const best: number[] = [0];
  for (let end = 1; end <= text.length; end += 1) {
    best[end] = Infinity;
    for (let start = 0; start < end; start += 1) {
      const data = text.slice(start, end);
      for (const mode of ['numeric', 'alphanumeric', 'byte'] as const) {
        if (accepts[mode].test(data)) best[end] = Math.min(best[end]!, best[start]! + bitsOf([{ mode, data }]));
      }
    }
  }
  return best[text.length]!;
}

describe('segmentText', () => {
  it.each([...LABELS, '1', 'A1', '0123456A', 'a12345', 'ab1234567AB', 'Công nhận 2025', '😀12345678', 'HTTPS://A/01/0952'])(
    'is optimal for %s',
    (text) => {
      const { segments, bits } = segmentText(text, 0);
      expect(segments.map(({ data }) => data).join('')).toBe(text);
      expect(bits).toBe(bitsOf(segments));
      expect(bits).toBe(bruteForce(text));
    },
  );
});

describe('segmentText in larger symbols', () => {
  // Mode indicator 4 bits, character count, then 14 bits for four digits, 11 for two letters, 8 for a byte.
  it.each([
    ['0123', 0, 4 + 10 + 14],
    ['0123', 1, 4 + 12 + 14],
    ['0123', 2, 4 + 14 + 14],
    ['AB', 0, 4 + 9 + 11],
    ['AB', 1, 4 + 11 + 11],
    ['b', 0, 4 + 8 + 8],
    ['b', 1, 4 + 16 + 8],
    ['b', 2, 4 + 16 + 8],
  ] as const)('counts %s in range %s as %s bits', (text, range, bits) => {
    expect(segmentText(text, range).bits).toBe(bits);
  });
});

describe('createSymbol', () => {
  it.each(LABELS)('is read back by three decoders and is no larger than qrcode makes it: %s', async (text) => {
    for (const errorCorrection of LEVELS) {
      const symbol = createSymbol(text, { errorCorrection });
      expect(symbol.size).toBeLessThanOrEqual(create(text, { errorCorrectionLevel: errorCorrection }).modules.size);
      expect(symbol.size).toBe(17 + 4 * symbol.version);
      expect(await decodeSymbol(symbol)).toEqual([text, text, text]);
    }
  });

  it.each([
    ['HTTPS://ID.OCOP.VN/01/09520123456788', 6],
    ['HTTPS://ID.OCOP.VN/01/09520123456788/21/K7M2P9QXTR', 7],
    ['https://id.ocop.vn/01/09520123456788', 7],
  ])('makes of a signed label under %s the version that the trust model states', (link, version) => {
    expect(createSymbol(`${link}?S=${DIGITS_184}`, { boost: false })).toMatchObject({ version, errorCorrection: 'M' });
  });

  it('makes the unsigned link version 3', () => {
    expect(createSymbol('https://id.ocop.vn/01/09520123456788')).toMatchObject({ version: 3, size: 29 });
  });

  it('spends free space on error correction and never grows for it', () => {
    expect(createSymbol('0952', { errorCorrection: 'L', boost: false })).toMatchObject({ version: 1, errorCorrection: 'L' });
    expect(createSymbol('0952', { errorCorrection: 'L' })).toMatchObject({ version: 1, errorCorrection: 'H' });
    expect(createSymbol('a'.repeat(15), { errorCorrection: 'L' })).toMatchObject({ version: 1, errorCorrection: 'L' });
    expect(createSymbol('a'.repeat(14), { errorCorrection: 'L' })).toMatchObject({ version: 1, errorCorrection: 'M' });
  });

  it('fills version 40 to the last byte and refuses one more', () => {
    expect(createSymbol('a'.repeat(2331)).version).toBe(40);
    expect(createSymbol('0'.repeat(7089), { errorCorrection: 'L' }).version).toBe(40);
    expect(() => createSymbol('a'.repeat(2332))).toThrow(expect.objectContaining({ code: 'ERR_QR_TOO_LONG' }));
    expect(() => createSymbol('0'.repeat(1_000_000))).toThrow(expect.objectContaining({ code: 'ERR_QR_TOO_LONG' }));
  });

  it('refuses nothing and half of a character', () => {
    expect(() => createSymbol('')).toThrow(expect.objectContaining({ code: 'ERR_QR_EMPTY' }));
    expect(() => createSymbol('\ud83d')).toThrow(expect.objectContaining({ code: 'ERR_QR_NOT_UNICODE' }));
  });

  it('has the capacities that qrcode has', () => {
    const require = createRequire(import.meta.url);
    const { getSymbolTotalCodewords } = require('qrcode/lib/core/utils');
    const { getTotalCodewordsCount } = require('qrcode/lib/core/error-correction-code');
    const levels = require('qrcode/lib/core/error-correction-level');
    for (const level of LEVELS) {
      for (let version = 1; version <= 40; version += 1) {
        expect(dataBits(version, level)).toBe(
          8 * (getSymbolTotalCodewords(version) - getTotalCodewordsCount(version, levels[level])),
        );
      }
    }
  });
});

describe('symbolOutline', () => {
  it('encloses exactly the dark modules', () => {
    const symbol = createSymbol(LABELS[3]!);
    const inside = (row: number, column: number) => {
      let crossings = 0;
      for (const corners of symbolOutline(symbol)) {
        corners.forEach(([x, y], i) => {
          const [nextX, nextY] = corners[(i + 1) % corners.length]!;
          if (x === nextX && x > column && Math.min(y, nextY) <= row && row < Math.max(y, nextY)) crossings += 1;
        });
      }
      return crossings % 2 === 1;
    };
    for (let row = 0; row < symbol.size; row += 1) {
      for (let column = 0; column < symbol.size; column += 1) expect(inside(row, column)).toBe(symbol.isDark(row, column));
    }
  });
});

describe('symbolToSvg', () => {
  it('states its size in millimetres and escapes the title', () => {
    const svg = symbolToSvg(createSymbol(`https://id.ocop.vn/01/09520123456788?S=${DIGITS_184}`), {
      moduleMm: 0.4,
      title: 'Mắm <b>&"\' \u0000',
    });
    expect(svg).toContain('width="21.2mm" height="21.2mm" viewBox="0 0 53 53"');
    expect(svg).toContain('<title>Mắm &lt;b&gt;&amp;&quot;&#39; </title>');
    expect(svg.match(/<path /g)).toHaveLength(1);
    expect(svg).toMatch(/d="M4 4H11V11H4Z/);
  });

  it('gives the same bytes again', () => {
    const [one, two] = [1, 2].map(() => symbolToSvg(createSymbol(LABELS[6]!), { moduleMm: 0.4 }));
    expect(one).toBe(two);
  });
});
