import { inflateSync } from 'node:zlib';

import { describe, expect, it } from 'vitest';

import { readPdfCodes, readPdfText, renderPdf } from '../testing/read-pdf.ts';
import { labelSheet, type PrintLabel, type SheetOptions } from './index.ts';

const CREATED = new Date('2026-11-24T00:00:00Z');
const DIGITS_184 = '1'.padEnd(184, '0123456789');

function label(over: Partial<PrintLabel> = {}): PrintLabel {
  return {
    uri: `https://id.ocop.vn/01/09520123456788?S=${DIGITS_184}`,
    productName: 'Bánh phồng tôm',
    producer: 'Hợp tác xã (HTX) chế biến, thương mại, dịch vụ nuôi trồng thủy sản Cái Bát',
    keyText: '(01) 09520123456788',
    validityText: 'Công nhận OCOP đến 10/02/2025',
    decisionText: 'QĐ 383/QĐ-UBND ngày 10/02/2022',
    test: true,
    ...over,
  };
}

const sheet = (labels: PrintLabel[], options: Partial<SheetOptions> = {}) =>
  labelSheet(labels, { createdAt: CREATED, ...options });

/** Everything that is drawn, as PDF operators. */
function contentOf(pdf: Uint8Array): string {
  const bytes = Buffer.from(pdf);
  const parts: string[] = [];
  for (let at = bytes.indexOf('stream\n'); at >= 0; at = bytes.indexOf('stream\n', at + 7)) {
    const end = bytes.indexOf('endstream', at);
    if (bytes.subarray(Math.max(0, at - 3), at).toString() === 'end') continue;
    try {
      parts.push(inflateSync(bytes.subarray(at + 7, end)).toString('latin1'));
    } catch {
      continue;
    }
  }
  return parts.filter((text) => text.includes(' cm\n')).join('\n');
}

/** Closed paths of ten corners. */
const tenCorners = (content: string) => content.split('h\n').filter((path) => path.split(' l\n').length === 10).length;

describe('labelSheet', () => {
  it('prints a full page on which two decoders read every code', async () => {
    const labels = Array.from({ length: 20 }, (_, i) =>
      label({
        uri: `https://id.ocop.vn/01/09520123456788/21/K7M2P9QX${10 + i}?S=${DIGITS_184}`,
        serial: `K7M2P9QX${10 + i}`,
        ...(i % 2 === 0 ? { starSign: { stars: 3 } as const } : {}),
      }),
    );
    const done: number[] = [];
    const { pdf, pages, placements, issues } = await sheet(labels, { onProgress: (count, total) => done.push(count / total) });
    expect(pages).toBe(2);
    expect(issues).toEqual([]);
    expect(done).toHaveLength(20);
    expect(done.at(-1)).toBe(1);
    const uris = labels.map(({ uri }) => uri);
    const codes = await readPdfCodes(pdf);
    expect(codes.map(({ page, texts }) => [page, texts.zxing, texts.qr])).toEqual([
      [1, uris.slice(0, 18), uris.slice(0, 18)],
      [2, uris.slice(18), uris.slice(18)],
    ]);
    expect(placements[19]).toMatchObject({ label: 19, page: 2, x: 74, y: 18.5, width: 62, height: 40 });
  });

  it('draws the modules in true millimetres', async () => {
    const { pdf, placements } = await sheet([label()], { moduleMm: 0.5 });
    expect(placements[0]?.symbol).toMatchObject({ sizeMm: 22.5, modules: 45, version: 7 });
    const content = contentOf(pdf);
    // 0.5 mm a module = 1.417323 pt; 45 modules = 63.78 pt = 22.5 mm. The first finder pattern is 7 modules wide.
    expect(content).toContain('1.417323 0 0 1.417323 0 0 cm\n0 0 m\n7 0 l\n7 7 l\n0 7 l\nh');
    expect(45 * 1.417323).toBeCloseTo((22.5 * 72) / 25.4, 3);
    // Slot at 8 mm, edge 1.2 mm, quiet zone 4 × 0.5 mm: 11.2 mm = 31.748 pt.
    expect(content).toContain('1 0 0 1 31.748031 61.511811 cm\n1.417323');
    expect(Buffer.from(pdf).toString('latin1')).toContain('/MediaBox [0 0 595.275591 841.889764]');
    expect(Buffer.from(pdf).toString('latin1')).toContain('/PrintScaling /None');
  });

  it('raises the module to whole dots of the printer and says so', async () => {
    const { moduleMm, issues } = await sheet([label()], { dpi: 203 });
    expect(moduleMm).toBe(0.5);
    expect(issues).toEqual([]);
    expect((await sheet([label()], { moduleMm: 0.33 })).issues).toEqual([{ code: 'module-outside-pos-range', moduleMm: 0.33 }]);
  });

  it('keeps the quiet zone of a test label white', async () => {
    const scale = 10;
    const { pdf } = await sheet([label()], { moduleMm: 0.5 });
    const { value } = await renderPdf(pdf, { scale }).next();
    const shade = (xMm: number, yMm: number): number => {
      const [x, y] = [xMm, yMm].map((mm) => Math.round((mm * 72 * scale) / 25.4)) as [number, number];
      return value?.data[(y * (value?.width ?? 0) + x) * 4] ?? 0;
    };
    // The symbol with its quiet zone stands from 9.2 to 35.7 mm across and from 19.7 to 46.2 mm down; its quiet zone is 2 mm wide.
    const along = Array.from({ length: 201 }, (_, i) => 0.1 + (i * 26.3) / 200);
    const zone = along.flatMap((mm) => [
      shade(9.2 + mm, 19.9),
      shade(9.2 + mm, 46),
      shade(9.3, 19.7 + mm),
      shade(35.5, 19.7 + mm),
    ]);
    expect(Math.min(...zone)).toBe(255);
    expect(Math.min(...along.map((mm) => shade(9.2 + mm, 21.9)))).toBeLessThan(60);
  });

  it('uses black ink only', async () => {
    const content = contentOf((await sheet([label({ starSign: { stars: 4 } })])).pdf);
    expect(content).toContain('/DeviceCMYK cs');
    expect(content).not.toMatch(/\/Device(?:RGB|Gray) /);
    expect(content).not.toMatch(/ (?:rg|RG|g|G|k|K)\n/);
    const inks = new Set(content.match(/^[\d. ]+ (?:scn|SCN)$/gm)?.map((line) => line.replace(/ scn$/i, '')));
    expect([...inks].sort()).toEqual(['0 0 0 0', '0 0 0 0.11', '0 0 0 1']);
  });

  it('gives the same bytes for the same input', async () => {
    const [one, two] = [await sheet([label(), label({ test: false })]), await sheet([label(), label({ test: false })])];
    expect(Buffer.from(one.pdf).equals(Buffer.from(two.pdf))).toBe(true);
  });

  it('keeps the Vietnamese text whole, also when it came decomposed', async () => {
    const [text] = await readPdfText(
      (await sheet([label({ productName: 'Bánh phồng tôm'.normalize('NFD'), lot: '2409A' })])).pdf,
    );
    expect(text).toContain('Bánh phồng tôm');
    expect(text).toContain('(01) 09520123456788 · Lô: 2409A');
    expect(text).toContain('Công nhận OCOP đến 10/02/2025 QĐ 383/QĐ-UBND ngày 10/02/2022');
    expect(text).toContain('NHÃN THỬ NGHIỆM TEST LABEL');
  });

  it('draws no star and no test mark unless told', async () => {
    const [real] = await readPdfText((await sheet([label({ test: false })])).pdf);
    expect(real).not.toContain('THỬ NGHIỆM');
    expect(real).not.toContain('sao');
    const [starred] = await readPdfText((await sheet([label({ test: false, starSign: { stars: 5 } })])).pdf);
    expect(starred).toContain('OCOP 5 sao');
    const without = contentOf((await sheet([label({ test: false, uri: 'https://id.ocop.vn/01/09520123456788' })])).pdf);
    const withStars = contentOf(
      (await sheet([label({ test: false, uri: 'https://id.ocop.vn/01/09520123456788', starSign: { stars: 5 } })])).pdf,
    );
    expect(tenCorners(withStars) - tenCorners(without)).toBe(5);
  });

  it('shrinks a name of 200 characters, loses none of it and reports nothing while it stays legible', async () => {
    const productName = 'Bánh phồng tôm sú Năm Căn Cà Mau '.repeat(7).slice(0, 199).trim();
    const { pdf, issues } = await sheet([label({ productName, starSign: { stars: 3 } })], { labelMm: { width: 90, height: 50 } });
    expect((await readPdfText(pdf))[0]).toContain(productName);
    expect(issues).toEqual([]);
  });

  it('reports a text that has to go below 5 pt, and still prints all of it', async () => {
    const productName = 'Nghêu hấp sả gừng đóng gói '.repeat(8).slice(0, 200).trim();
    const producer = 'Công ty trách nhiệm hữu hạn một thành viên '.repeat(7).slice(0, 300).trim();
    const { pdf, issues } = await sheet([label(), label({ productName, producer, starSign: { stars: 3 } })]);
    const [text] = await readPdfText(pdf);
    expect(text).toContain(productName);
    expect(text).toContain(producer);
    expect(issues).toEqual([{ code: 'text-too-small', label: 1, sizePt: expect.any(Number) }]);
    const codes = await readPdfCodes(pdf);
    expect(codes[0]?.texts.zxing).toHaveLength(2);
  });

  it('reports characters that the font cannot draw', async () => {
    const { issues } = await sheet([label({ productName: 'Mắm 蟹 ★' })]);
    expect(issues).toEqual([{ code: 'glyph-missing', label: 0, characters: '蟹★' }]);
  });

  it('takes A3', async () => {
    const { placements, pages } = await sheet(
      Array.from({ length: 36 }, () => label()),
      { paper: 'A3' },
    );
    expect(pages).toBe(1);
    expect(placements.at(-1)).toMatchObject({ page: 1, x: 216.5, y: 366 });
  });

  it.each([
    ['ERR_PRINT_COUNT', [], {}],
    ['ERR_PRINT_SHEET', [label()], { labelMm: { width: 210, height: 40 } }],
    ['ERR_PRINT_SHEET', [label()], { gapMm: Number.NaN }],
    ['ERR_PRINT_MODULE', [label()], { moduleMm: 0 }],
    ['ERR_PRINT_LABEL_TOO_SMALL', [label()], { labelMm: { width: 62, height: 30 } }],
    ['ERR_PRINT_LABEL_TOO_SMALL', [label()], { moduleMm: 0.99 }],
    ['ERR_PRINT_FIELD_LENGTH', [label({ productName: 'a'.repeat(201) })], {}],
    ['ERR_PRINT_FIELD_LENGTH', [label({ validityText: ' ' })], {}],
    ['ERR_PRINT_STARS', [label({ starSign: { stars: 2 as 3 } })], {}],
    ['ERR_PRINT_PLACEHOLDER_HOST', [label({ uri: 'https://id.example.com/01/09520123456788', test: false })], {}],
    ['ERR_PRINT_PLACEHOLDER_HOST', [label({ uri: 'http://localhost:8080/01/09520123456788', test: false })], {}],
  ] as const)('refuses with %s', async (code, labels, options) => {
    await expect(sheet([...labels], options)).rejects.toThrow(expect.objectContaining({ code }));
  });
});
