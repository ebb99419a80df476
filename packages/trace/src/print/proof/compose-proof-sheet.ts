import { civilDateInVietnam } from '@ocop/core';
import PdfDocument from 'pdfkit';

import { createSymbol } from '../../qr/index.ts';
import { drawOnPdf } from '../drawing/draw-on-pdf.ts';
import type { Mark } from '../drawing/drawing.ts';
import { BLACK } from '../drawing/ink.ts';
import { PT_PER_MM } from '../../points.ts';
import type { FontSet } from '../fonts/font-set.ts';
import { fitText } from '../layout/fit-text.ts';
import { slug } from '../stock/slug.ts';
import type { RunManifest } from './run-manifest.ts';

const PAGE = { width: 210, height: 297 };
const LEFT = 15;
const WIDTH = 180;
const ROW = 8.5;
const FIRST_ROWS = 24;
const MORE_ROWS = 29;
/** The manifest has them all; a sheet on paper is for a person. */
const MOST_ROWS = 200;

/** The day in Việt Nam, as people write it. */
const dayOf = (instant: string): string =>
  civilDateInVietnam(Date.parse(instant) / 1000)
    .split('-')
    .toReversed()
    .join('/');

const decimal = (value: number, digits = 3): string => String(Number(value.toFixed(digits))).replace('.', ',');

function heading(manifest: RunManifest, fonts: FontSet): Mark[] {
  const { file, pages, symbols, proof, margin, dpi } = manifest;
  const [first] = symbols;
  const wrong = proof?.wrong.length ?? 0;
  const verdict =
    proof === null
      ? 'CHƯA đọc lại mã từ tệp in / NOT read back'
      : wrong === 0
        ? `Đã đọc lại ${proof.read}/${symbols.length} mã từ tệp in, khớp cả ${symbols.length} / all read back and equal`
        : `SAI ${wrong} mã khi đọc lại từ tệp in / ${wrong} codes wrong when read back`;
  const lines = [
    `Tệp / file: ${file.name} · ${file.bytes} byte · ${pages} trang`,
    `SHA-256: ${file.sha256}`,
    `${symbols.length} mã / symbols · X = ${first ? decimal(first.moduleMm) : '–'} mm${dpi === null ? '' : ` · ${dpi} dpi`} · lập ngày ${dayOf(manifest.createdAt)}`,
  ];
  const estimate = margin
    ? [
        `Biên an toàn ước tính của mã số 1: tăng nét ${margin.dotGain.beyond ? '≥ ' : ''}${decimal(margin.dotGain.limit, 1)} % ô · nhòe ${margin.blur.beyond ? '≥ ' : ''}${decimal(margin.blur.limit, 2)} ô · mất tương phản ${margin.contrastLoss.beyond ? '≥ ' : ''}${decimal(margin.contrastLoss.limit, 0)} % · trầy ${margin.damage.beyond ? '≥ ' : ''}${decimal(margin.damage.limit, 1)} % diện tích`,
        `Điểm ước tính ${margin.score}/4. Đây là ước tính bằng máy tính, không phải cấp chất lượng đã kiểm định. / An estimate, not a verified grade.`,
      ]
    : [];
  const text = fitText(
    [
      { text: 'Tờ kiểm chứng lô nhãn · Proof sheet', font: 'bold', sizePt: 15, gapMm: 0 },
      { text: verdict, font: 'bold', sizePt: 9.5, gapMm: 1.5 },
      ...lines.map((line) => ({ text: line, font: 'regular' as const, sizePt: 8, gapMm: 0.6 })),
      ...estimate.map((line) => ({ text: line, font: 'regular' as const, sizePt: 8, gapMm: 1 })),
    ],
    { widthMm: WIDTH - 48, heightMm: 47 },
    fonts.measure,
  );
  const marks: Mark[] = text.lines.map(({ text: line, font, sizePt, baselineMm }) => ({
    kind: 'text',
    x: LEFT,
    y: 14 + baselineMm,
    text: line,
    font,
    sizePt,
    ink: BLACK,
  }));
  if (first) {
    const symbol = createSymbol(first.payload, { errorCorrection: first.errorCorrection });
    const moduleMm = Math.min(first.moduleMm, 40 / symbol.size);
    marks.push({ kind: 'symbol', x: LEFT + WIDTH - symbol.size * moduleMm, y: 16, moduleMm, symbol, ink: BLACK });
  }
  return marks;
}

function row(manifest: RunManifest, index: number, y: number, fonts: FontSet): Mark[] {
  const symbol = manifest.symbols[index];
  if (!symbol) return [];
  const { number, page, payload, version, errorCorrection, mask, moduleMm, sizeMm, modulesSha256 } = symbol;
  const state = manifest.proof === null ? '' : manifest.proof.wrong.includes(number) ? 'SAI · ' : 'khớp · ';
  const facts = `${number}. ${state}trang ${page} · phiên bản ${version}-${errorCorrection} · mặt nạ ${mask} · X ${decimal(moduleMm)} mm · ${decimal(sizeMm, 2)} mm · ${modulesSha256.slice(0, 16)}…`;
  const short = payload.length > 150 ? `${payload.slice(0, 110)}…${payload.slice(-30)}` : payload;
  const text = fitText(
    [
      { text: facts, font: 'bold', sizePt: 7, gapMm: 0 },
      { text: short, font: 'regular', sizePt: 6.5, gapMm: 0.2 },
    ],
    { widthMm: WIDTH, heightMm: ROW - 1 },
    fonts.measure,
  );
  return text.lines.map(({ text: line, font, sizePt, baselineMm }) => ({
    kind: 'text',
    x: LEFT,
    y: y + baselineMm,
    text: line,
    font,
    sizePt,
    ink: BLACK,
  }));
}

/** A sheet for the file of the run: what was printed, that it was read back, and the first symbol at its true size. The first 200 symbols are listed. */
export async function composeProofSheet(
  manifest: RunManifest,
  { fonts, createdAt }: { fonts: FontSet; createdAt: Date },
): Promise<Uint8Array> {
  const info = {
    Title: 'Tờ kiểm chứng lô nhãn',
    Producer: 'OCOP SDK',
    Creator: 'OCOP SDK',
    CreationDate: createdAt,
    ModDate: createdAt,
  };
  const doc = new PdfDocument({ autoFirstPage: false, displayTitle: true, lang: 'vi-VN', font: '', info });
  const chunks: Uint8Array[] = [];
  doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise((resolve) => {
    doc.on('end', resolve);
  });
  for (const name of ['regular', 'bold'] as const) doc.registerFont(name, fonts.bytes[name]);
  const rows = Math.min(manifest.symbols.length, MOST_ROWS);
  const pages = 1 + Math.max(0, Math.ceil((rows - FIRST_ROWS) / MORE_ROWS));
  for (let number = 1; number <= pages; number += 1) {
    doc.addPage({ size: [PAGE.width * PT_PER_MM, PAGE.height * PT_PER_MM], margin: 0 });
    const from = number === 1 ? 0 : FIRST_ROWS + (number - 2) * MORE_ROWS;
    const count = number === 1 ? FIRST_ROWS : MORE_ROWS;
    const top = number === 1 ? 66 : 16;
    if (number === 1) drawOnPdf(doc, heading(manifest, fonts), 0, 0, 'k');
    for (let i = 0; i < count && from + i < rows; i += 1)
      drawOnPdf(doc, row(manifest, from + i, top + i * ROW, fonts), 0, 0, 'k');
    const moduleMm = manifest.symbols[0]?.moduleMm ?? 0;
    drawOnPdf(doc, slug({ page: PAGE, blockBottom: 274, left: LEFT, moduleMm, number, count: pages }), 0, 0, 'k');
  }
  doc.end();
  await ended;
  return new Uint8Array(await new Blob(chunks as Uint8Array<ArrayBuffer>[]).arrayBuffer());
}
