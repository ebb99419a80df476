import PdfDocument from 'pdfkit';

import type { ErrorCorrection } from '../qr/index.ts';
import { checkLabels } from './check-labels.ts';
import { type ComposedLabel, composeLabel, type DesignOptions } from './compose-label.ts';
import { drawOnPdf } from './drawing/draw-on-pdf.ts';
import type { Box } from './drawing/drawing.ts';
import { type InkSet } from './drawing/ink.ts';
import { PT_PER_MM } from '../points.ts';
import type { FontSet } from './fonts/font-set.ts';
import { LEGIBLE_PT } from './layout/fit-text.ts';
import type { PrintIssue } from './print-issue.ts';
import type { PrintLabel } from './print-label.ts';
import { cropMarks } from './stock/crop-marks.ts';
import { designOn, gridOf } from './grid-of.ts';
import type { GridOptions } from './stock/sheet-grid.ts';
import { slug } from './stock/slug.ts';
import { POS_MODULE_MM } from './stock/snap-module.ts';
import type { Stock } from './stock/stocks.ts';

export interface SheetOptions extends Omit<GridOptions, 'paper'>, DesignOptions {
  /** 'A4' unless told. 'label' gives every label a page of its own with TrimBox, BleedBox and crop marks, for a shop that imposes itself. */
  paper?: GridOptions['paper'] | 'label';
  /** Labels that are already cut, or a roll: takes the place of paper, gap and margin, and needs no crop marks. */
  stock?: Stock;
  /** 'k', the black plate alone, unless told. */
  inks?: InkSet;
  /** Written into the file as its date: the same labels, options and date give the same bytes. */
  createdAt: Date;
  /** Title of the document, "Nhãn OCOP" unless told. */
  title?: string;
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
    moduleMm: number;
    modules: number;
    version: number;
    errorCorrection: ErrorCorrection;
    mask: number;
  };
}

export interface LabelSheet {
  pdf: Uint8Array;
  pages: number;
  /** The smallest X-dimension printed, millimetres. */
  moduleMm: number;
  placements: Placement[];
  issues: PrintIssue[];
}

/** Print dialogs scale to fit unless a document asks them not to; pdfkit's types leave its catalog out. */
function askForTrueSize(doc: PDFKit.PDFDocument): void {
  const { _root } = doc as unknown as { _root: { data: { ViewerPreferences: { data: Record<string, unknown> } } } };
  _root.data.ViewerPreferences.data['PrintScaling'] = 'None';
}

function openDocument(
  { createdAt, title = 'Nhãn OCOP' }: SheetOptions,
  { bytes: fontBytes }: FontSet,
): { doc: PDFKit.PDFDocument; bytes: Promise<Uint8Array> } {
  const info = { Title: title, Producer: 'OCOP SDK', Creator: 'OCOP SDK', CreationDate: createdAt, ModDate: createdAt };
  const doc = new PdfDocument({ autoFirstPage: false, displayTitle: true, lang: 'vi-VN', font: '', info });
  const chunks: Uint8Array[] = [];
  const bytes = new Promise<Uint8Array>((resolve, reject) => {
    doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    doc.on('end', () => {
      const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
      let at = 0;
      for (const chunk of chunks) {
        whole.set(chunk, at);
        at += chunk.length;
      }
      resolve(whole);
    });
    doc.on('error', reject);
  });
  askForTrueSize(doc);
  for (const name of ['regular', 'bold'] as const) doc.registerFont(name, fontBytes[name]);
  return { doc, bytes };
}

/** Tells an imposition program where the label ends; y counts from the foot of the page. */
function setPageBoxes(doc: PDFKit.PDFDocument, page: { height: number }, slot: Box, bleedMm: number): void {
  const box = (edge: number): number[] =>
    [slot.x - edge, page.height - slot.y - slot.height - edge, slot.x + slot.width + edge, page.height - slot.y + edge].map(
      (mm) => Number((mm * PT_PER_MM).toFixed(6)),
    );
  Object.assign(doc.page.dictionary.data, { TrimBox: box(0), BleedBox: box(bleedMm) });
}

function issuesOf(fonts: FontSet, label: PrintLabel, index: number, { smallestPt }: ComposedLabel): PrintIssue[] {
  const { productName, productNameEn, producer, keyText, lot, serial, validityText, decisionText } = label;
  const texts = [
    productName,
    productNameEn,
    producer,
    keyText,
    lot,
    serial,
    validityText,
    decisionText,
    ...Object.values(label.facts ?? {}),
  ];
  const characters = fonts.missingGlyphs(texts.join(' ').normalize('NFC'));
  return [
    ...(smallestPt < LEGIBLE_PT ? [{ code: 'text-too-small', label: index, sizePt: smallestPt } as const] : []),
    ...(characters === '' ? [] : [{ code: 'glyph-missing', label: index, characters } as const]),
  ];
}

/** Millimetres without the dust of binary fractions. */
function clean(mm: number): number {
  return Number(mm.toFixed(6));
}

function place(slot: Box, { qr, symbol }: ComposedLabel): Omit<Placement, 'label' | 'page'> {
  const { size, version, errorCorrection, mask } = qr;
  const { moduleMm } = symbol;
  const x = clean(slot.x + symbol.x);
  const y = clean(slot.y + symbol.y);
  return {
    x: clean(slot.x),
    y: clean(slot.y),
    width: slot.width,
    height: slot.height,
    symbol: { x, y, sizeMm: clean(size * moduleMm), moduleMm, modules: size, version, errorCorrection, mask },
  };
}

/** Copies of a label are one object in the list: each is composed once. */
function composer(options: SheetOptions, fonts: FontSet): (label: PrintLabel, index: number) => ComposedLabel {
  let last: { label: PrintLabel; composed: ComposedLabel } | undefined;
  return (label, index) => {
    if (last?.label !== label) last = { label, composed: composeLabel(label, { ...designOn(options), fonts, index }) };
    return last.composed;
  };
}

/**
 * Sheets, rolls or single pages of QR labels as a PDF in true millimetres, with crop marks where the paper is not cut: as many on a page as it takes,
 * in the order given. 1 to 10,000 labels; gives way to other work after each page. Runs in Node and in browsers.
 * What could be printed only at a price is in `issues`. Throws `PrintError` (nothing is drawn), `QrError` for a URI that no symbol holds,
 * `RangeError` for a resolution out of bounds.
 */
export async function composeLabelSheet(
  labels: readonly PrintLabel[],
  options: SheetOptions & { fonts: FontSet },
): Promise<LabelSheet> {
  checkLabels(labels);
  const { fonts, stock, inks = 'k', template } = options;
  const bleedMm = template?.bleedMm ?? 0;
  const { page, slots, gap } = gridOf(options);
  const compose = composer(options, fonts);
  // Before anything is drawn: a label that cannot be composed stops the run.
  const { module: first } = compose(labels[0] as PrintLabel, 0);
  const { doc, bytes } = openDocument(options, fonts);
  const issues: PrintIssue[] = [];
  const placements: Placement[] = [];
  const outside = new Set<number>();
  const pages = Math.ceil(labels.length / slots.length);
  const lastSlot = slots.at(-1);
  for (let number = 1; number <= pages; number += 1) {
    doc.addPage({ size: [page.width * PT_PER_MM, page.height * PT_PER_MM], margin: 0 });
    for (const [i, slot] of slots.entries()) {
      const index = (number - 1) * slots.length + i;
      const label = labels[index];
      if (!label) break;
      const composed = compose(label, index);
      if (!stock) drawOnPdf(doc, [cropMarks(slot, gap, bleedMm)], 0, 0, inks);
      drawOnPdf(doc, composed.drawing.marks, slot.x, slot.y, inks);
      if (options.paper === 'label' && !stock) setPageBoxes(doc, page, slot, bleedMm);
      const { moduleMm } = composed.symbol;
      if (moduleMm < POS_MODULE_MM.min || moduleMm > POS_MODULE_MM.max) outside.add(moduleMm);
      issues.push(...issuesOf(fonts, label, index, composed));
      placements.push({ label: index, page: number, ...place(slot, composed) });
      options.onProgress?.(index + 1, labels.length);
    }
    if (!stock && options.paper !== 'label') {
      const blockBottom = lastSlot ? lastSlot.y + lastSlot.height : page.height;
      const words = {
        page,
        blockBottom,
        left: slots[0]?.x ?? 0,
        moduleMm: first.moduleMm,
        dpi: options.dpi,
        number,
        count: pages,
      };
      drawOnPdf(doc, slug(words), 0, 0, 'k');
    }
    // A timer rather than a promise alone: a page in a browser stays alive, and so does a progress bar.
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
  }
  doc.end();
  return {
    pdf: await bytes,
    pages,
    moduleMm: Math.min(...placements.map(({ symbol }) => symbol.moduleMm)),
    placements,
    issues: [...[...outside].map((moduleMm) => ({ code: 'module-outside-pos-range', moduleMm }) as const), ...issues],
  };
}
