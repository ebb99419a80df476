import { setImmediate } from 'node:timers/promises';

import PdfDocument from 'pdfkit';

import { createSymbol, type ErrorCorrection, type QrSymbol } from '../qr/index.ts';
import { checkLabels } from './check-labels.ts';
import { drawCropMarks } from './draw-crop-marks.ts';
import { drawLabel } from './draw-label.ts';
import { drawSlug } from './draw-slug.ts';
import { LEGIBLE_PT } from './fit-text.ts';
import { createRuler, registerFonts, type Ruler } from './fonts.ts';
import { PT_PER_MM } from './ink.ts';
import { type LabelLayout, layOutLabel } from './label-layout.ts';
import { PrintError } from './print-error.ts';
import type { PrintIssue } from './print-issue.ts';
import type { PrintLabel } from './print-label.ts';
import { type Box, type GridOptions, sheetGrid } from './sheet-grid.ts';
import { POS_MODULE_MM, snapModule } from './snap-module.ts';

export interface SheetOptions extends GridOptions {
  /** Written into the file as its date: the same labels, options and date give the same bytes. */
  createdAt: Date;
  /** Title of the document, "Nhãn OCOP" unless told. */
  title?: string;
  /** X-dimension asked for, millimetres. 0.40 unless told. */
  moduleMm?: number;
  /** Resolution of the printer: the X-dimension is then raised to whole dots, see `snapModule`. */
  dpi?: number;
  /** The least error correction; free space of a symbol raises it. 'M' unless told. */
  errorCorrection?: ErrorCorrection;
  /** Called after each label. */
  onProgress?: (done: number, total: number) => void;
}

/** Where a label was printed. Millimetres from the top left of the page. */
export interface Placement {
  /** Index in the labels given. */
  label: number;
  /** From 1. */
  page: number;
  x: number;
  y: number;
  width: number;
  height: number;
  /** The dark square without quiet zone. */
  symbol: {
    x: number;
    y: number;
    sizeMm: number;
    modules: number;
    version: number;
    errorCorrection: ErrorCorrection;
    mask: number;
  };
}

export interface LabelSheet {
  pdf: Uint8Array;
  pages: number;
  /** X-dimension as printed, millimetres. */
  moduleMm: number;
  placements: Placement[];
  issues: PrintIssue[];
}

/** Print dialogs scale to fit unless a document asks them not to; pdfkit's types leave its catalog out. */
function askForTrueSize(doc: PDFKit.PDFDocument): void {
  const { _root } = doc as unknown as { _root: { data: { ViewerPreferences: { data: Record<string, unknown> } } } };
  _root.data.ViewerPreferences.data['PrintScaling'] = 'None';
}

function openDocument({ createdAt, title = 'Nhãn OCOP' }: SheetOptions): { doc: PDFKit.PDFDocument; bytes: Promise<Uint8Array> } {
  const info = { Title: title, Producer: 'OCOP SDK', Creator: 'OCOP SDK', CreationDate: createdAt, ModDate: createdAt };
  const doc = new PdfDocument({ autoFirstPage: false, displayTitle: true, lang: 'vi-VN', font: '', info });
  const chunks: Uint8Array[] = [];
  const bytes = new Promise<Uint8Array>((resolve, reject) => {
    doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    doc.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    doc.on('error', reject);
  });
  askForTrueSize(doc);
  registerFonts(doc);
  return { doc, bytes };
}

function issuesOf(ruler: Ruler, label: PrintLabel, index: number, { smallestPt }: LabelLayout): PrintIssue[] {
  const text = [
    label.productName,
    label.producer,
    label.keyText,
    label.lot,
    label.serial,
    label.validityText,
    label.decisionText,
  ].join(' ');
  const characters = ruler.missingGlyphs(text);
  return [
    ...(smallestPt < LEGIBLE_PT ? [{ code: 'text-too-small', label: index, sizePt: smallestPt } as const] : []),
    ...(characters === '' ? [] : [{ code: 'glyph-missing', label: index, characters } as const]),
  ];
}

/** Millimetres without the dust of binary fractions. */
function clean(mm: number): number {
  return Number(mm.toFixed(6));
}

function place(slot: Box, layout: LabelLayout, symbol: QrSymbol, moduleMm: number): Omit<Placement, 'label' | 'page'> {
  const { size, version, errorCorrection, mask } = symbol;
  const x = clean(slot.x + layout.symbol.x);
  const y = clean(slot.y + layout.symbol.y);
  return {
    x: clean(slot.x),
    y: clean(slot.y),
    width: slot.width,
    height: slot.height,
    symbol: { x, y, sizeMm: clean(size * moduleMm), modules: size, version, errorCorrection, mask },
  };
}

/** Text in composed form (NFC): the font has each Vietnamese letter as one glyph. */
function composed(label: PrintLabel): PrintLabel {
  const entries = Object.entries(label).map(([name, value]) => [
    name,
    typeof value === 'string' && name !== 'uri' ? value.normalize('NFC') : value,
  ]);
  return Object.fromEntries(entries) as PrintLabel;
}

/**
 * Sheets of QR labels as a PDF in true millimetres, black ink only, with crop marks: as many on a page as the paper takes, in the order given.
 * 1 to 10,000 labels; gives way to other work after each page. What could be printed only at a price is in `issues`.
 * Throws `PrintError` (nothing is drawn), `QrError` for a URI that no symbol holds, `RangeError` for a resolution out of bounds.
 */
export async function labelSheet(labels: readonly PrintLabel[], options: SheetOptions): Promise<LabelSheet> {
  checkLabels(labels);
  const { page, slots, gap } = sheetGrid(options);
  const asked = options.moduleMm ?? 0.4;
  if (!(asked >= 0.1 && asked <= 5)) throw new PrintError({ code: 'ERR_PRINT_MODULE', moduleMm: asked });
  const moduleMm = options.dpi === undefined ? asked : snapModule(asked, options.dpi).moduleMm;
  const { min, max } = POS_MODULE_MM;
  const issues: PrintIssue[] = moduleMm < min || moduleMm > max ? [{ code: 'module-outside-pos-range', moduleMm }] : [];
  const { doc, bytes } = openDocument(options);
  const ruler = createRuler();
  const { measure } = ruler;
  const placements: Placement[] = [];
  const pages = Math.ceil(labels.length / slots.length);
  const last = slots.at(-1);
  for (let number = 1; number <= pages; number += 1) {
    doc.addPage({ size: [page.width * PT_PER_MM, page.height * PT_PER_MM], margin: 0 });
    for (const [i, slot] of slots.entries()) {
      const index = (number - 1) * slots.length + i;
      const given = labels[index];
      if (!given) break;
      const label = composed(given);
      const symbol = createSymbol(label.uri, { errorCorrection: options.errorCorrection ?? 'M' });
      const layout = layOutLabel(label, index, { symbol, moduleMm, width: slot.width, height: slot.height, measure });
      drawCropMarks(doc, slot, gap);
      drawLabel(doc, { label, symbol, moduleMm, slot, layout, measure });
      issues.push(...issuesOf(ruler, label, index, layout));
      placements.push({ label: index, page: number, ...place(slot, layout, symbol, moduleMm) });
      options.onProgress?.(index + 1, labels.length);
    }
    drawSlug(doc, {
      page,
      blockBottom: last ? last.y + last.height : page.height,
      left: slots[0]?.x ?? 0,
      moduleMm,
      number,
      count: pages,
    });
    await setImmediate();
  }
  doc.end();
  return { pdf: await bytes, pages, moduleMm, placements, issues };
}
