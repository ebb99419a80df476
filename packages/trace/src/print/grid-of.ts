import { type DesignOptions, designSize } from './compose-label.ts';
import type { SheetOptions } from './compose-label-sheet.ts';
import { type SheetGrid, sheetGrid, stockGrid } from './stock/sheet-grid.ts';

/** Crop marks of a label on a page of its own reach this far beyond the bleed. */
const MARKS_MM = 5;

type LayoutOptions = Pick<SheetOptions, 'stock' | 'paper' | 'gapMm' | 'marginMm' | 'template' | 'labelMm'>;

/** The design as it stands on its stock: a label without a template takes the size of the stock. */
export function designOn<T extends DesignOptions & Pick<SheetOptions, 'stock'>>(options: T): T {
  const { stock, template, labelMm } = options;
  return stock && !template && !labelMm ? { ...options, labelMm: stock.label } : options;
}

/** Where labels stand on a page: on a stock, on one of their own, or as many as the paper takes. Throws `ERR_PRINT_SHEET`, `ERR_PRINT_STOCK`. */
export function gridOf(options: LayoutOptions): SheetGrid {
  const bleedMm = options.template?.bleedMm ?? 0;
  const labelMm = designSize(designOn(options));
  if (options.stock) return stockGrid(options.stock, labelMm);
  if (options.paper === 'label') {
    const edge = bleedMm + MARKS_MM;
    const page = { width: labelMm.width + 2 * edge, height: labelMm.height + 2 * edge };
    return { page, slots: [{ x: edge, y: edge, ...labelMm }], gap: 2 * edge };
  }
  const { paper, gapMm, marginMm } = options;
  const grid = { ...(gapMm === undefined ? {} : { gapMm }), ...(marginMm === undefined ? {} : { marginMm }) };
  return sheetGrid({ ...grid, labelMm, ...(paper === undefined ? {} : { paper }) }, bleedMm);
}
