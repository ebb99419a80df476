import { checkLabels } from '../print/check-labels.ts';
import { type ComposedLabel, composeLabel, designSize } from '../print/compose-label.ts';
import type { SheetOptions } from '../print/compose-label-sheet.ts';
import type { Mark, TextMark } from '../print/drawing/drawing.ts';
import { BLACK, type Ink, type InkSet } from '../print/drawing/ink.ts';
import type { FontSet } from '../print/fonts/font-set.ts';
import { designOn, gridOf } from '../print/grid-of.ts';
import { orderDesign } from '../print/order/order-design.ts';
import type { PrintLabel } from '../print/print-label.ts';
import { cropMarks } from '../print/stock/crop-marks.ts';
import type { SheetGrid } from '../print/stock/sheet-grid.ts';
import { slug } from '../print/stock/slug.ts';
import type { LabelTemplate } from '../print/templates/label-template.ts';
import { withoutAbsent } from '../print/without-absent.ts';
import { RunError } from './run-error.ts';
import type { RunPlan } from './run-plan.ts';
import { MM_PER_PT } from '../points.ts';

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
  readonly dpi: number | undefined;
  readonly inks: InkSet;
  readonly grid: SheetGrid;
  /** How far the marks of a label run over its trimmed edge. */
  readonly bleedMm: number;
  readonly cropMarks: readonly Mark[];
  /** Scale bar and words below the labels of a page. */
  readonly footOf: (page: number, pages: number) => readonly Mark[];
  /** Marks that are the same on every label, from its top left: those below the symbol, and the field of a logo above it. */
  readonly shared: readonly Mark[];
  readonly above: readonly Mark[];
  /** Top left of the dark square, from the label's top left. */
  readonly symbol: { readonly x: number; readonly y: number };
  readonly symbolInk: Ink;
  readonly lines: readonly SerialLine[];
}

/** None is wider, and none needs more bits: a run of digits would be written shorter. */
const WIDEST_SERIALS = ['WWWWWWWWWW', 'WWWWWWWWWM'] as const;
const NARROWEST_SERIAL = '1111111111';
/** What a label printer has when nothing else is said. */
const ZPL_DPI = 203;

/** A serial that no other is wider than, and that is no part of the lot: it is looked for among the texts. */
export function widestSerial({ lot }: RunPlan): string {
  const [widest, other] = WIDEST_SERIALS;
  return lot.includes(widest) ? other : widest;
}

/** Width of a text as it is printed. */
export function widthMm(text: string, { font, sizePt }: Pick<TextMark, 'font' | 'sizePt'>, { measure }: FontSet): number {
  return measure(text, font) * sizePt * MM_PER_PT;
}

function linesOf(marks: readonly Mark[], serial: string): TextMark[] {
  return marks.filter((mark): mark is TextMark => mark.kind === 'text' && mark.text.includes(serial));
}

/** What a label of this serial says. The key is that of the product: what people read is what the code names. */
export function printedLabel({ product, print, lot, label }: RunPlan, uri: string, serial: string): PrintLabel {
  const { facts, ...texts } = print;
  return {
    ...withoutAbsent(texts),
    ...(facts === undefined ? {} : { facts: withoutAbsent(facts) }),
    keyText: 'gtin' in product ? `(01) ${product.gtin}` : product.productCode,
    uri,
    lot,
    serial,
    test: label.test,
  };
}

/** The plan's sheet as the print room takes it; labels of a label printer come out one by one. Throws `PrintError`. */
export function sheetOptions({ sheet, output }: RunPlan): Omit<SheetOptions, 'createdAt'> {
  const { gapMm, marginMm, ...rest } = sheet;
  const design = orderDesign(withoutAbsent(rest));
  if (output === 'zpl') return { ...design, dpi: design.dpi ?? ZPL_DPI };
  return { ...design, ...(gapMm === undefined ? {} : { gapMm }), ...(marginMm === undefined ? {} : { marginMm }) };
}

function gridFor(options: Omit<SheetOptions, 'createdAt'>, output: RunPlan['output']): SheetGrid {
  if (output !== 'zpl') return gridOf(options);
  const size = designSize(designOn(options));
  return { page: size, slots: [{ x: 0, y: 0, ...size }], gap: 0 };
}

/**
 * Lays one label out with the widest serial there is, so that every label has room, all symbols have one size and nothing moves from label to label.
 * `uri` is a label of that serial. Throws `PrintError` and `QrError` as a sheet of labels does, `ERR_RUN_SERIAL_ROOM` where a line is too short for a serial.
 */
export function designRun(plan: RunPlan, uri: string, fonts: FontSet): RunDesign {
  const widest = widestSerial(plan);
  const sheet = sheetOptions(plan);
  const options = { ...designOn(sheet), fonts };
  const { template, stock, inks = 'k', dpi } = sheet;
  const compose = (serial: string): ComposedLabel => composeLabel(printedLabel(plan, uri, serial), options);
  checkLabels([printedLabel(plan, uri, widest)]);
  const composed = compose(widest);
  const { marks, bleedMm } = composed.drawing;
  const lines = linesOf(marks, widest);
  if (lines.length === 0 && showsSerial(template)) throw new RunError({ code: 'ERR_RUN_SERIAL_ROOM' });
  const narrow = linesOf(compose(NARROWEST_SERIAL).drawing.marks, NARROWEST_SERIAL);
  const grid = gridFor(sheet, plan.output);
  const { page, slots, gap } = grid;
  const { moduleMm } = composed.module;
  const last = slots.at(-1);
  const cut = stock === undefined && plan.output !== 'zpl';
  const foot = { page, blockBottom: last ? last.y + last.height : page.height, left: slots[0]?.x ?? 0, moduleMm, dpi };
  const at = marks.findIndex(({ kind }) => kind === 'symbol');
  const logo = template?.symbol.logo === undefined ? -1 : at + 1;
  const symbol = marks[at];
  return {
    version: composed.qr.version,
    modules: composed.qr.size,
    moduleMm,
    dpi,
    inks,
    grid,
    bleedMm,
    cropMarks: cut ? slots.map((slot) => cropMarks(slot, gap, bleedMm)) : [],
    footOf: (number, count) => (cut ? slug({ ...foot, number, count }) : []),
    shared: marks.filter((mark, i) => i !== at && i !== logo && !(lines as readonly Mark[]).includes(mark)),
    above: logo < 0 ? [] : marks.slice(logo, logo + 1),
    symbol: { x: composed.symbol.x, y: composed.symbol.y },
    symbolInk: symbol?.kind === 'symbol' ? symbol.ink : BLACK,
    lines: lines.map((mark, i) => {
      const [before = '', after = ''] = mark.text.split(widest);
      const other = narrow[i];
      // A line whose left end moves with its width stands in the middle.
      const moves = other !== undefined && Math.abs(other.x - mark.x) > 0.01;
      return { mark, before, after, centredMm: moves ? widthMm(mark.text, mark, fonts) : undefined };
    }),
  };
}

/** Does a label of this design name its serial to people? */
function showsSerial(template: LabelTemplate | undefined): boolean {
  return template === undefined || template.texts.some(({ blocks }) => blocks.some(({ field }) => field === 'hri'));
}
