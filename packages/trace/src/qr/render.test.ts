import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';

import { loadImage, createCanvas } from '@napi-rs/canvas';
import { expect, describe, it } from 'vitest';

import { decodePixels } from '../testing/decode-pixels.ts';
import { readPdfCodes } from '../testing/read-pdf.ts';
import {
  createSymbol,
  type QrSymbol,
  symbolToEps,
  symbolToPdf,
  symbolToPng,
  symbolToSvg,
  symbolToTerminal,
  symbolToZpl,
} from './index.ts';

const TEXT = 'https://id.ocop.vn/01/09520123456788/10/LOT2026A/21/K7M2P9QXTR';
const symbol = createSymbol(TEXT);
const installed = (tool: string) => spawnSync(tool, ['--version']).error === undefined;

/** A picture of one bit a dot against the symbol with four light modules around it. */
function expectPicture(isDark: (x: number, y: number) => boolean, { size, isDark: expected }: QrSymbol, dots: number): void {
  for (let y = 0; y < (size + 8) * dots; y += 1) {
    for (let x = 0; x < (size + 8) * dots; x += 1) {
      expect(isDark(x, y)).toBe(expected(Math.floor(y / dots) - 4, Math.floor(x / dots) - 4));
    }
  }
}

describe('PNG', () => {
  it('is one bit a pixel, states its size in metres and shows the symbol', async () => {
    const png = symbolToPng(symbol, { dots: 3, dpi: 300 });
    const view = new DataView(png.buffer);
    expect([view.getUint32(16), view.getUint32(20), view.getUint8(24), view.getUint8(25)]).toEqual([123, 123, 1, 0]);
    // 300 dpi is 11,811 dots a metre: 123 dots are 10.414 mm.
    expect(Buffer.from(png).toString('latin1', 37, 41)).toBe('pHYs');
    expect([view.getUint32(41), view.getUint32(45), view.getUint8(49)]).toEqual([11_811, 11_811, 1]);
    const image = await loadImage(Buffer.from(png));
    const context = createCanvas(image.width, image.height).getContext('2d');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    expectPicture((x, y) => data[(y * image.width + x) * 4] === 0, symbol, 3);
    expect(png.length).toBeLessThan(600);
  });

  it('counts 203 dpi as the eight dots a millimetre that label printers have', () => {
    expect(new DataView(symbolToPng(symbol, { dots: 4, dpi: 203 }).buffer).getUint32(41)).toBe(8000);
  });

  it('has scan lines that nothing but zlib need undo', () => {
    const png = Buffer.from(symbolToPng(symbol, { dots: 2, dpi: 600 }));
    const at = png.indexOf('IDAT');
    const lines = inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)));
    expect(lines.length).toBe(82 * (1 + 11));
    expect([lines[0], lines[12]]).toEqual([0, 2]);
    expect(lines.subarray(1, 12).every((byte) => byte === 255)).toBe(true);
  });

  it.skipIf(!installed('zbarimg'))('is read by zbar', () => {
    const folder = mkdtempSync(join(tmpdir(), 'ocop-zbar-'));
    const texts = Array.from(
      { length: 20 },
      (_, i) => `${TEXT.slice(0, -2)}${10 + i}${i % 2 === 0 ? '?S=1'.padEnd(187, '0123456789') : ''}`,
    );
    const files = texts.map((text, i) => {
      const file = join(folder, `${i}.png`);
      writeFileSync(file, symbolToPng(createSymbol(text), { dots: 4, dpi: 203 }));
      return file;
    });
    const read = execFileSync('zbarimg', ['--quiet', '--raw', '--nodbus', '-Sdisable', '-Sqrcode.enable', ...files], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    expect(read.trim().split('\n')).toEqual(texts);
  });
});

/** What a Zebra printer draws, by the ZPL II Programming Guide's account of ^GF: rows of bytes as hexadecimal digits. */
function drawZpl(zpl: string): { rows: string[]; rowBytes: number; total: number } {
  const [, total = '', , rowBytes = '', data = ''] = /\^GFA,(\d+),(\d+),(\d+),([^^]+)\^FS/.exec(zpl) ?? [];
  const digits = Number(rowBytes) * 2;
  const rows: string[] = [];
  let row = '';
  let count = 0;
  for (const sign of data) {
    if (sign === ':') rows.push(rows.at(-1) ?? '');
    else if (sign === ',' || sign === '!') row = row.padEnd(digits, sign === ',' ? '0' : 'F');
    else if (sign >= 'G' && sign <= 'Y') count += sign.charCodeAt(0) - 70;
    else if (sign >= 'g' && sign <= 'z') count += (sign.charCodeAt(0) - 102) * 20;
    else {
      row += sign.repeat(count || 1);
      count = 0;
    }
    if (row.length === digits) {
      rows.push(row);
      row = '';
    }
  }
  expect(row).toBe('');
  return { rows, rowBytes: Number(rowBytes), total: Number(total) };
}

describe('ZPL', () => {
  it.each([1, 4, 7, 30])('draws the symbol in dots of %i', (dots) => {
    const zpl = symbolToZpl(symbol, { dots, dpi: 203, origin: { x: 24, y: 16 } });
    expect(zpl).toMatch(/^\^XA\n\^FO24,16\^GFA,[^^]+\^FS\n\^XZ\n$/);
    const { rows, rowBytes, total } = drawZpl(zpl);
    expect(rows).toHaveLength(41 * dots);
    expect(total).toBe(rowBytes * 41 * dots);
    if (dots > 7) return;
    const bits = rows.map((hex) => Array.from(hex, (digit) => Number.parseInt(digit, 16).toString(2).padStart(4, '0')).join(''));
    expectPicture((x, y) => bits[y]?.[x] === '1', symbol, dots);
  });
});

describe('PDF', () => {
  it('is a page of the symbol’s own size with one black path that decoders read', async () => {
    const pdf = symbolToPdf(symbol, { moduleMm: 0.5 });
    const text = Buffer.from(pdf).toString('latin1');
    // 41 modules of 0.5 mm are 20.5 mm, 58.110236 pt.
    expect(text).toContain('/MediaBox [0 0 58.110236 58.110236]');
    expect(text).toContain('/PrintScaling /None');
    const at = text.indexOf('stream\n') + 7;
    const content = inflateSync(pdf.subarray(at, text.indexOf('\nendstream'))).toString();
    expect(content).toMatch(/^q\n1\.417323 0 0 -1\.417323 5\.669291 52\.440945 cm\n0 0 0 1 k\n0 0 m\n7 0 l\n7 7 l\n0 7 l\nh\n/);
    expect(content.match(/ (?:rg|RG|g|G|K|cs|sc|scn)\n/)).toBe(null);
    expect(content.match(/^f$/gm)).toHaveLength(1);
    expect(await readPdfCodes(pdf)).toEqual([{ page: 1, texts: { zxing: [TEXT], qr: [TEXT] } }]);
  });

  it('finds every object where its table says', () => {
    const text = Buffer.from(symbolToPdf(symbol, { moduleMm: 0.5 })).toString('latin1');
    const table = Number(/startxref\n(\d+)/.exec(text)?.[1]);
    expect(text.slice(table, table + 4)).toBe('xref');
    const offsets = [...text.slice(table).matchAll(/^(\d{10}) 00000 n $/gm)].map(([, offset]) => Number(offset));
    expect(offsets).toHaveLength(5);
    for (const [i, offset] of offsets.entries()) expect(text.slice(offset, offset + 7)).toBe(`${i + 1} 0 obj`);
  });
});

describe('EPS', () => {
  const eps = symbolToEps(symbol, { moduleMm: 0.5 });

  it('states its size, uses black only and keeps its lines short', () => {
    expect(eps).toMatch(/^%!PS-Adobe-3\.0 EPSF-3\.0\n/);
    expect(eps).toContain('%%BoundingBox: 0 0 59 59\n%%HiResBoundingBox: 0 0 58.110236 58.110236\n');
    expect(eps.match(/set\w*color|setgray/g)).toEqual(['setcmykcolor']);
    expect(eps).toContain('0 0 0 1 setcmykcolor');
    expect(Math.max(...eps.split('\n').map((line) => line.length))).toBeLessThanOrEqual(255);
    expect(eps).toContain('newpath\n0 0 M 7 H 7 V 0 H Z');
  });

  it.skipIf(!installed('gs'))('is drawn by Ghostscript as the symbol it holds', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'ocop-eps-')), 'symbol.eps');
    writeFileSync(file, eps);
    const png = `${file}.png`;
    execFileSync('gs', ['-q', '-dNOPAUSE', '-dBATCH', '-dSAFER', '-dEPSCrop', '-r300', '-sDEVICE=pnggray', `-o${png}`, file]);
    const image = await loadImage(png);
    const context = createCanvas(image.width, image.height).getContext('2d');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    expect(await decodePixels({ width: image.width, height: image.height, data })).toEqual({ zxing: [TEXT], qr: [TEXT] });
  });
});

describe('terminal', () => {
  it('draws light modules on a dark ground, dark ones on a light ground', () => {
    const [dark, light] = (['dark', 'light'] as const).map((ground) => symbolToTerminal(symbol, { ground }).split('\n'));
    expect(dark?.[0]).toBe('█'.repeat(41));
    expect(light?.[0]).toBe(' '.repeat(41));
    expect(dark?.[2]?.slice(4, 11)).toBe(' ▄▄▄▄▄ ');
    expect(light?.[2]?.slice(4, 11)).toBe('█▀▀▀▀▀█');
    // 41 rows are 21 lines, the last of which has an upper half only.
    expect(dark).toHaveLength(22);
    expect(dark?.[20]).toBe('▀'.repeat(41));
  });
});

it.each([{ dots: 0 }, { dots: 2.5 }, { dots: 201 }, { dpi: 0 }, { dpi: Number.NaN }, { quietZone: 3 }])('refuses %j', (over) => {
  const options = { dots: 4, dpi: 203, ...over };
  for (const render of [symbolToPng, symbolToZpl]) {
    expect(() => render(symbol, options)).toThrow(expect.objectContaining({ code: 'ERR_QR_DOTS' }));
  }
});

it.each([{ moduleMm: 0 }, { moduleMm: 51 }, { moduleMm: 0.4, quietZone: 3 }])('refuses %j', (options) => {
  for (const render of [symbolToSvg, symbolToPdf, symbolToEps]) {
    expect(() => render(symbol, options)).toThrow(expect.objectContaining({ code: 'ERR_QR_MODULE_SIZE' }));
  }
});
