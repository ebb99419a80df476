import type { Box } from '../drawing/drawing.ts';
import { PrintError } from '../print-error.ts';
import { type Stock, STOCKS } from './stocks.ts';

export type Paper = 'A4' | 'A3' | 'SRA4' | 'SRA3';

/** Portrait paper, millimetres. Source: ISO 216 (A4, A3), ISO 217 (SRA4, SRA3: untrimmed sheets for work that bleeds). */
export const PAPER_MM: Readonly<Record<Paper, { width: number; height: number }>> = {
  A4: { width: 210, height: 297 },
  A3: { width: 297, height: 420 },
  SRA4: { width: 225, height: 320 },
  SRA3: { width: 320, height: 450 },
};

export interface GridOptions {
  /** 'A4' unless told. */
  paper?: Paper;
  /** Trimmed size of a label, 62 × 40 mm unless told, or that of the template. */
  labelMm?: { width: number; height: number };
  /** Space between labels, where the crop marks stand: at least 2 mm, 4 mm and twice the bleed unless told. */
  gapMm?: number;
  /** The least margin on all sides: at least 2 mm, 5 mm and the bleed unless told; 5 mm is what office printers leave white. */
  marginMm?: number;
}

export interface SheetGrid {
  page: { width: number; height: number };
  /** Left to right, then down. */
  slots: Box[];
  gap: number;
}

/** As many labels as the paper takes, the block in the middle of it. Throws `ERR_PRINT_SHEET` when none fits. */
export function sheetGrid(
  { paper = 'A4', labelMm = { width: 62, height: 40 }, ...options }: GridOptions,
  bleedMm = 0,
): SheetGrid {
  const gapMm = options.gapMm ?? 4 + 2 * bleedMm;
  const marginMm = options.marginMm ?? 5 + bleedMm;
  const page = PAPER_MM[paper];
  const { width, height } = labelMm;
  const count = (length: number, label: number) => Math.floor((length - 2 * marginMm + gapMm) / (label + gapMm) + 1e-9);
  const columns = count(page.width, width);
  const rows = count(page.height, height);
  // Labels under 20 mm are refused: they would only multiply slots without end.
  const room = width >= 20 && height >= 20 && gapMm >= Math.max(2, 2 * bleedMm) && marginMm >= Math.max(2, bleedMm);
  if (!(room && columns >= 1 && rows >= 1)) throw new PrintError({ code: 'ERR_PRINT_SHEET' });
  const left = (page.width - columns * width - (columns - 1) * gapMm) / 2;
  const top = (page.height - rows * height - (rows - 1) * gapMm) / 2;
  return {
    page,
    slots: slotsAt({ columns, rows, left, top, pitchX: width + gapMm, pitchY: height + gapMm }, labelMm),
    gap: gapMm,
  };
}

function slotsAt(
  { columns, rows, left, top, pitchX, pitchY }: Pick<Stock, 'columns' | 'rows' | 'left' | 'top' | 'pitchX' | 'pitchY'>,
  { width, height }: { width: number; height: number },
): Box[] {
  return Array.from({ length: columns * rows }, (_, i) => ({
    x: left + (i % columns) * pitchX,
    y: top + Math.floor(i / columns) * pitchY,
    width,
    height,
  }));
}

const holds = ({ label }: Stock, { width, height }: { width: number; height: number }): boolean =>
  label.width >= width - 1e-6 && label.height >= height - 1e-6;

/** The places of a stock. A label of another size stands in the middle of each; throws `ERR_PRINT_STOCK` when it is larger. */
export function stockGrid(stock: Stock, labelMm: { width: number; height: number } = stock.label): SheetGrid {
  if (!holds(stock, labelMm)) {
    const fitting = STOCKS.filter((other) => holds(other, labelMm)).map(({ id }) => id);
    throw new PrintError({ code: 'ERR_PRINT_STOCK', stock: stock.id, stockMm: stock.label, labelMm, fitting });
  }
  const [dx, dy] = [stock.label.width - labelMm.width, stock.label.height - labelMm.height];
  const slots = slotsAt({ ...stock, left: stock.left + dx / 2, top: stock.top + dy / 2 }, labelMm);
  return { page: stock.page, slots, gap: 0 };
}
