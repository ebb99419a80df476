import { PT_PER_MM } from '../../points.ts';
import type { FontSet } from '../../print/fonts/font-set.ts';
import { outlineOperatorBytes } from '../../qr/outline-operators.ts';
import { type PdfObject, type PdfRoom, pdfStream, pdfWriter } from '../../qr/pdf-file.ts';
import { SERIAL_ALPHABET } from '../../serial/index.ts';
import { type RunDesign, type SerialLine, widthMm } from '../run-design.ts';
import { deflatePieces, type PagePiece } from './deflate-pieces.ts';
import { inkOperator, letterMatrix, letterOperators, markOperators, mm } from './mark-operators.ts';
import type { Medium } from './medium.ts';

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
  const { bleedMm, inks, grid } = design;
  const { page, slots } = grid;
  const [{ width, height } = { width: 0, height: 0 }] = slots;
  const label = [-bleedMm, -bleedMm, width + bleedMm, height + bleedMm];
  const objects = [
    form(markOperators(design.cropMarks, fonts, inks), [0, 0, page.width, page.height]),
    form(markOperators(design.shared, fonts, inks), label),
    form(markOperators(design.above, fonts, inks), label),
  ];
  const names = ['Crop', 'Art', 'Top'];
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
function lineDrawer(
  line: SerialLine,
  index: number,
  { inks }: RunDesign,
  fonts: FontSet,
): (serial: string, x: number, y: number) => string {
  const { mark, before, after, centredMm } = line;
  const ink = inkOperator(mark.ink, 'k', inks);
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
    let operators = ink;
    if (before !== '') operators += piece(`B${index}`, pen, baseline);
    pen += beforeMm;
    for (const [i, letter] of Array.from(serial).entries()) {
      operators += piece(`L${index}${letter}`, pen, baseline);
      pen += widths[i] ?? 0;
    }
    return after === '' ? operators : operators + piece(`E${index}`, pen, baseline);
  };
}

/** One PDF file for a part, a page for each sheet: vector paths and letters as outlines, what labels share written once. */
export const pdfMedium: Medium = (design, fonts) => {
  const { grid, inks, moduleMm } = design;
  const { page, slots } = grid;
  const forms = makeForms(design, fonts);
  const drawLines = design.lines.map((line, i) => lineDrawer(line, i, design, fonts));
  const toPage = `${[PT_PER_MM, 0, 0, -PT_PER_MM, 0, page.height * PT_PER_MM].map((value) => Number(value.toFixed(6))).join(' ')} cm\n`;
  const symbolInk = inkOperator(design.symbolInk, 'k', inks);
  const room: PdfRoom = { bytes: new Uint8Array(1 << 20) };
  return ({ pages, labels }) => {
    const writer = pdfWriter(room);
    const firstPage = FIRST_FORM + forms.objects.length;
    for (const object of [...frame(page, forms, Math.ceil(labels / slots.length)), ...forms.objects]) writer.add(object);
    let number = firstPage;
    let pieces: PagePiece[] = [];
    const endPage = (): void => {
      if (pieces.length === 0) return;
      writer.add([`<< /Type /Page /Parent 2 0 R /Contents ${number + 1} 0 R >>`]);
      writer.add(pdfStream(deflatePieces(pieces)));
      number += 2;
      pieces = [];
    };
    return {
      startPage(count) {
        endPage();
        pieces = [`${toPage}/Crop Do\n${markOperators(design.footOf(count, pages), fonts, inks)}`];
      },
      addLabel({ slot, symbol, serial }) {
        const { x: left = 0, y: top = 0 } = slots[slot] ?? {};
        const path = outlineOperatorBytes(symbol);
        const [x, y] = [left + design.symbol.x, top + design.symbol.y];
        const place = `q\n1 0 0 1 ${mm(left)} ${mm(top)} cm\n`;
        const above = design.above.length === 0 ? '' : `${place}/Top Do\nQ\n`;
        pieces.push(
          `${place}/Art Do\nQ\nq\n${symbolInk}${mm(moduleMm)} 0 0 ${mm(moduleMm)} ${mm(x)} ${mm(y)} cm\n`,
          path,
          `f\nQ\n${above}${drawLines.map((draw) => draw(serial, left, top)).join('')}`,
        );
        return path;
      },
      finish() {
        endPage();
        writer.add(['<< /Producer (OCOP SDK) /Creator (OCOP SDK) >>']);
        return [{ ending: '.pdf', content: writer.end() }];
      },
    };
  };
};

/** Number of the first form: the catalog and the page tree come before. */
const FIRST_FORM = 3;

/** The catalog and the page tree. A page is two objects, itself and its contents, after the forms. */
function frame(page: { width: number; height: number }, { objects, names }: Forms, pages: number): PdfObject[] {
  const firstPage = FIRST_FORM + objects.length;
  const box = `[0 0 ${[page.width, page.height].map((side) => Number((side * PT_PER_MM).toFixed(6))).join(' ')}]`;
  const resources = `<< /XObject << ${names.map((name, i) => `/${name} ${FIRST_FORM + i} 0 R`).join(' ')} >> >>`;
  const kids = Array.from({ length: pages }, (_, i) => `${firstPage + 2 * i} 0 R`).join(' ');
  return [
    ['<< /Type /Catalog /Pages 2 0 R /Lang (vi-VN) /ViewerPreferences << /PrintScaling /None >> >>'],
    [`<< /Type /Pages /Kids [${kids}] /Count ${pages} /MediaBox ${box} /Resources ${resources} >>`],
  ];
}
