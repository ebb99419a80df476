import { createHash } from 'node:crypto';
import { PT_PER_MM, toBlackOnly } from '../print/drawing/ink.ts';
import type { FontSet } from '../print/fonts/font-set.ts';
import { slug } from '../print/stock/slug.ts';
import { createSymbol } from '../qr/index.ts';
import { outlineOperatorBytes } from '../qr/outline-operators.ts';
import { type PdfObject, pdfFile, pdfStream } from '../qr/pdf-file.ts';
import { SERIAL_ALPHABET } from '../serial/index.ts';
import { letterMatrix, letterOperators, markOperators, mm } from './mark-operators.ts';
import { deflatePieces, type PagePiece } from './page-writer.ts';
import type { LabelRecord } from './part-record.ts';
import { type RunDesign, type SerialLine, widthMm } from './run-design.ts';

/** A signed label, ready to be drawn. */
export interface PartLabel {
  readonly counter: number;
  readonly serial: string;
  readonly uri: string;
}

export interface PartRequest {
  /** The part's labels in order. */
  readonly labels: readonly PartLabel[];
  /** Number of the part's first page in the whole run, from 1, and how many pages the run has: they stand in the margin. */
  readonly firstPage: number;
  readonly pages: number;
  readonly errorCorrection: 'L' | 'M' | 'Q' | 'H';
  readonly dpi: number | undefined;
}

/** The forms that every page refers to: shared marks, crop marks, the letters of serials, and what stands before and after them. */
interface Forms {
  readonly objects: PdfObject[];
  readonly names: string[];
}

function form(operators: string, [x0, y0, x1, y1]: readonly number[]): PdfObject {
  return pdfStream(deflatePieces([operators]), `/Type /XObject /Subtype /Form /BBox [${x0} ${y0} ${x1} ${y1}] /Resources << >> `);
}

/** An outline of letters never reaches further than this, in thousandths of an em. */
const LETTER_BOX = [-1000, -2000, 200_000, 1000];

function makeForms(design: RunDesign, fonts: FontSet): Forms {
  const { page, slots } = design.grid;
  const [{ width, height } = { width: 0, height: 0 }] = slots;
  const objects = [
    form(markOperators(design.cropMarks, fonts), [0, 0, page.width, page.height]),
    form(markOperators(design.shared, fonts), [0, 0, width, height]),
  ];
  const names = ['Crop', 'Art'];
  for (const [i, line] of design.lines.entries()) {
    for (const [name, text] of [
      [`B${i}`, line.before],
      [`E${i}`, line.after],
      ...Array.from(SERIAL_ALPHABET, (letter) => [`L${i}${letter}`, letter] as const),
    ] as const) {
      objects.push(form(letterOperators(text, line.mark.font, fonts), LETTER_BOX));
      names.push(name);
    }
  }
  return { objects, names };
}

/** Draws one line with a serial from its ready-made pieces. */
function lineDrawer(line: SerialLine, index: number, fonts: FontSet): (serial: string, x: number, y: number) => string {
  const { mark, before, after, centredMm } = line;
  const lineInk = toBlackOnly(mark.ink)[3] / 100;
  const beforeMm = widthMm(before, mark, fonts);
  const afterMm = widthMm(after, mark, fonts);
  const letterMm = new Map(Array.from(SERIAL_ALPHABET, (letter) => [letter, widthMm(letter, mark, fonts)] as const));
  const piece = (name: string, x: number, y: number): string => `q\n${letterMatrix(mark.sizePt, x, y)}/${name} Do\nQ\n`;
  return (serial, x, y) => {
    const widths = Array.from(serial, (letter) => letterMm.get(letter) ?? 0);
    const serialMm = widths.reduce((sum, width) => sum + width, 0);
    const shift = centredMm === undefined ? 0 : (centredMm - beforeMm - serialMm - afterMm) / 2;
    const baseline = y + mark.y;
    let pen = x + mark.x + shift;
    let operators = `0 0 0 ${lineInk} k\n`;
    if (before !== '') operators += piece(`B${index}`, pen, baseline);
    pen += beforeMm;
    for (const [i, letter] of Array.from(serial).entries()) {
      operators += piece(`L${index}${letter}`, pen, baseline);
      pen += widths[i] ?? 0;
    }
    return after === '' ? operators : operators + piece(`E${index}`, pen, baseline);
  };
}

/** Draws the parts of one run. What they share is prepared once; the same labels give the same bytes. */
export function partDrawer(
  design: RunDesign,
  fonts: FontSet,
): (request: PartRequest) => { pdf: Uint8Array; records: LabelRecord[] } {
  const { page, slots } = design.grid;
  const { moduleMm, version } = design;
  const forms = makeForms(design, fonts);
  const drawLines = design.lines.map((line, i) => lineDrawer(line, i, fonts));
  const toPage = `${[PT_PER_MM, 0, 0, -PT_PER_MM, 0, page.height * PT_PER_MM].map((value) => Number(value.toFixed(6))).join(' ')} cm\n`;
  const sizeMm = Number((design.modules * moduleMm).toFixed(6));
  const last = slots.at(-1);
  const blockBottom = last ? last.y + last.height : page.height;

  return ({ labels, firstPage, pages, errorCorrection, dpi }) => {
    const records: LabelRecord[] = [];
    const contents: Uint8Array[] = [];
    for (let from = 0; from < labels.length; from += slots.length) {
      const number = firstPage + contents.length;
      const foot = slug({ page, blockBottom, left: slots[0]?.x ?? 0, moduleMm, dpi, number, count: pages });
      const pieces: PagePiece[] = [`${toPage}/Crop Do\n${markOperators(foot, fonts)}`];
      for (const [i, label] of labels.slice(from, from + slots.length).entries()) {
        const slot = slots[i];
        if (slot === undefined) break;
        const symbol = createSymbol(label.uri, { errorCorrection, version });
        const path = outlineOperatorBytes(symbol);
        const [x, y] = [slot.x + design.symbol.x, slot.y + design.symbol.y];
        pieces.push(
          `q\n1 0 0 1 ${mm(slot.x)} ${mm(slot.y)} cm\n/Art Do\nQ\nq\n0 0 0 1 k\n${mm(moduleMm)} 0 0 ${mm(moduleMm)} ${mm(x)} ${mm(y)} cm\n`,
          path,
          `f\nQ\n${drawLines.map((draw) => draw(label.serial, slot.x, slot.y)).join('')}`,
        );
        const sha256 = createHash('sha256').update(path).digest('hex');
        records.push({
          counter: label.counter,
          serial: label.serial,
          payload: label.uri,
          version,
          errorCorrection: symbol.errorCorrection,
          mask: symbol.mask,
          moduleMm,
          sizeMm,
          page: contents.length + 1,
          x: Number(x.toFixed(4)),
          y: Number(y.toFixed(4)),
          sha256,
        });
      }
      contents.push(deflatePieces(pieces));
    }
    return { pdf: assemble(page, forms, contents), records };
  };
}

function assemble(
  page: { width: number; height: number },
  { objects, names }: Forms,
  contents: readonly Uint8Array[],
): Uint8Array {
  const firstForm = 3;
  const firstPage = firstForm + objects.length;
  const box = `[0 0 ${[page.width, page.height].map((side) => Number((side * PT_PER_MM).toFixed(6))).join(' ')}]`;
  const resources = `<< /XObject << ${names.map((name, i) => `/${name} ${firstForm + i} 0 R`).join(' ')} >> >>`;
  const kids = contents.map((_, i) => `${firstPage + 2 * i} 0 R`).join(' ');
  return pdfFile([
    ['<< /Type /Catalog /Pages 2 0 R /Lang (vi-VN) /ViewerPreferences << /PrintScaling /None >> >>'],
    [`<< /Type /Pages /Kids [${kids}] /Count ${contents.length} /MediaBox ${box} /Resources ${resources} >>`],
    ...objects,
    ...contents.flatMap((content, i): PdfObject[] => [
      [`<< /Type /Page /Parent 2 0 R /Contents ${firstPage + 2 * i + 1} 0 R >>`],
      pdfStream(content),
    ]),
    ['<< /Producer (OCOP SDK) /Creator (OCOP SDK) >>'],
  ]);
}
