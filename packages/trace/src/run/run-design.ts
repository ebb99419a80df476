import { checkLabels } from '../print/check-labels.ts';
import { composeLabel, type DesignOptions } from '../print/compose-label.ts';
import type { Mark, TextMark } from '../print/drawing/drawing.ts';
import type { FontSet } from '../print/fonts/font-set.ts';
import type { PrintLabel } from '../print/print-label.ts';
import { cropMarks } from '../print/stock/crop-marks.ts';
import { type GridOptions, type SheetGrid, sheetGrid } from '../print/stock/sheet-grid.ts';
import type { RunPlan } from './run-plan.ts';

const MM_PER_PT = 25.4 / 72;

/** A line of text that names the serial: what stands before and after it is the same on every label. */
export interface SerialLine {
  readonly mark: TextMark;
  readonly before: string;
  readonly after: string;
  /** Width of the line with the widest serial, where the line stands in the middle of its box; otherwise undefined. */
  readonly centredMm: number | undefined;
}

/** What all labels of a run share. Millimetres. */
export interface RunDesign {
  readonly version: number;
  readonly modules: number;
  readonly moduleMm: number;
  readonly grid: SheetGrid;
  readonly cropMarks: readonly Mark[];
  /** Marks that are the same on every label, from its top left. */
  readonly shared: readonly Mark[];
  /** Top left of the dark square, from the label's top left. */
  readonly symbol: { readonly x: number; readonly y: number };
  readonly lines: readonly SerialLine[];
}

/** No serial is wider, and none needs more bits: a run of digits would be written shorter. */
export const WIDEST_SERIAL = 'WWWWWWWWWW';
const NARROWEST_SERIAL = '1111111111';

/** Width of a text as it is printed. */
export function widthMm(text: string, { font, sizePt }: Pick<TextMark, 'font' | 'sizePt'>, { measure }: FontSet): number {
  return measure(text, font) * sizePt * MM_PER_PT;
}

function linesOf(marks: readonly Mark[], serial: string): TextMark[] {
  return marks.filter((mark): mark is TextMark => mark.kind === 'text' && mark.text.includes(serial));
}

/** What a label of this serial says. The key is that of the product: what people read is what the code names. */
export function printedLabel({ product, print, lot, label }: RunPlan, uri: string, serial: string): PrintLabel {
  const { decisionText, starSign, ...texts } = print;
  return {
    ...texts,
    ...(decisionText === undefined ? {} : { decisionText }),
    ...(starSign === undefined ? {} : { starSign }),
    keyText: 'gtin' in product ? `(01) ${product.gtin}` : product.productCode,
    uri,
    lot,
    serial,
    test: label.test,
  };
}

/** The plan's sheet as the print room takes it. */
export function sheetOptions({ sheet }: RunPlan): GridOptions & DesignOptions {
  const { gapMm, marginMm, dpi, ...rest } = sheet;
  return {
    ...rest,
    ...(gapMm === undefined ? {} : { gapMm }),
    ...(marginMm === undefined ? {} : { marginMm }),
    ...(dpi === undefined ? {} : { dpi }),
  };
}

/**
 * Lays one label out with the widest serial there is, so that every label has room, all symbols have one size and nothing moves from label to label.
 * `uri` is a label of that serial. Throws `PrintError` and `QrError` as a sheet of labels does.
 */
export function designRun(plan: RunPlan, uri: string, fonts: FontSet): RunDesign {
  const of = (serial: string): PrintLabel => printedLabel(plan, uri, serial);
  const options = { ...sheetOptions(plan), fonts };
  checkLabels([of(WIDEST_SERIAL)]);
  const composed = composeLabel(of(WIDEST_SERIAL), options);
  const narrow = linesOf(composeLabel(of(NARROWEST_SERIAL), options).drawing.marks, NARROWEST_SERIAL);
  const lines = linesOf(composed.drawing.marks, WIDEST_SERIAL);
  const grid = sheetGrid(options);
  return {
    version: composed.qr.version,
    modules: composed.qr.size,
    moduleMm: composed.module.moduleMm,
    grid,
    cropMarks: grid.slots.map((slot) => cropMarks(slot, grid.gap)),
    shared: composed.drawing.marks.filter((mark) => mark.kind !== 'symbol' && !(lines as readonly Mark[]).includes(mark)),
    symbol: { x: composed.symbol.x, y: composed.symbol.y },
    lines: lines.map((mark, i) => {
      const [before = '', after = ''] = mark.text.split(WIDEST_SERIAL);
      const other = narrow[i];
      // A line whose left end moves with its width stands in the middle.
      const moves = other !== undefined && other.sizePt === mark.sizePt && Math.abs(other.x - mark.x) > 0.01;
      return { mark, before, after, centredMm: moves ? widthMm(mark.text, mark, fonts) : undefined };
    }),
  };
}
