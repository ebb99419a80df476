import { PrintError } from './print-error.ts';

export type Paper = 'A4' | 'A3';

/** Portrait paper, millimetres. Source: ISO 216. */
export const PAPER_MM: Readonly<Record<Paper, { width: number; height: number }>> = {
  A4: { width: 210, height: 297 },
  A3: { width: 297, height: 420 },
};

export interface GridOptions {
  /** 'A4' unless told. */
  paper?: Paper;
  /** Trimmed size of a label, 62 × 40 mm unless told. */
  labelMm?: { width: number; height: number };
  /** Space between labels, where the crop marks stand: at least 2 mm, 4 mm unless told. */
  gapMm?: number;
  /** The least margin on all sides: at least 2 mm, 5 mm unless told, which is what office printers leave white. */
  marginMm?: number;
}

/** A box on the page in millimetres from the top left. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface SheetGrid {
  page: { width: number; height: number };
  /** Left to right, then down. */
  slots: Box[];
  gap: number;
}

/** As many labels as the paper takes, the block in the middle of it. Throws `ERR_PRINT_SHEET` when none fits. */
export function sheetGrid({
  paper = 'A4',
  labelMm = { width: 62, height: 40 },
  gapMm = 4,
  marginMm = 5,
}: GridOptions): SheetGrid {
  const page = PAPER_MM[paper];
  const { width, height } = labelMm;
  const count = (length: number, label: number) => Math.floor((length - 2 * marginMm + gapMm) / (label + gapMm) + 1e-9);
  const columns = count(page.width, width);
  const rows = count(page.height, height);
  // Labels under 20 mm are refused: they would only multiply slots without end.
  if (!(width >= 20 && height >= 20 && gapMm >= 2 && marginMm >= 2 && columns >= 1 && rows >= 1)) {
    throw new PrintError({ code: 'ERR_PRINT_SHEET' });
  }
  const left = (page.width - columns * width - (columns - 1) * gapMm) / 2;
  const top = (page.height - rows * height - (rows - 1) * gapMm) / 2;
  const slots = Array.from({ length: columns * rows }, (_, i) => ({
    x: left + (i % columns) * (width + gapMm),
    y: top + Math.floor(i / columns) * (height + gapMm),
    width,
    height,
  }));
  return { page, slots, gap: gapMm };
}
