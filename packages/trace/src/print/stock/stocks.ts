/** Where labels stand on paper that is bought cut, or on a roll. Millimetres. */
export interface Stock {
  id: string;
  name: { vi: string; en: string };
  kind: 'sheet' | 'roll';
  /** A page of the PDF: the sheet, or one row of labels with the gap below it. */
  page: { width: number; height: number };
  label: { width: number; height: number };
  columns: number;
  rows: number;
  /** Top left of the first label. */
  left: number;
  top: number;
  /** Distance from one label to the next. */
  pitchX: number;
  pitchY: number;
}

const within = (value: number, least: number, most: number): boolean => value >= least && value <= most;
const middle = (page: number, block: number): number => Math.abs(Number(((page - block) / 2).toFixed(6)));

function a4(
  id: string,
  columns: number,
  rows: number,
  label: { width: number; height: number },
  gap: { x: number; y: number } = { x: 0, y: 0 },
): Stock {
  const [pitchX, pitchY] = [label.width + gap.x, label.height + gap.y];
  const size = `${String(label.width).replace('.', ',')} × ${String(label.height).replace('.', ',')} mm`;
  const count = columns * rows;
  return {
    id,
    name: {
      vi: `Tờ A4 decal ${count} tem ${size}`,
      en: `A4 sheet, ${count} labels of ${size.replaceAll(',', '.')}`,
    },
    kind: 'sheet',
    page: { width: 210, height: 297 },
    label,
    columns,
    rows,
    left: middle(210, (columns - 1) * pitchX + label.width),
    top: middle(297, (rows - 1) * pitchY + label.height),
    pitchX,
    pitchY,
  };
}

/**
 * Labels on a roll: `across` in a row, one page of the PDF a row. The web is as wide as labels, gaps and edges together.
 * Throws `RangeError` for sizes that no label printer takes (labels 10–300 mm, gaps and edges 0–20 mm, 1–20 across).
 */
export function rollStock({
  label,
  across = 1,
  gapMm = 3,
  edgeMm = 0,
}: {
  label: { width: number; height: number };
  across?: number;
  gapMm?: number;
  edgeMm?: number;
}): Stock {
  const { width, height } = label;
  const sizes = within(width, 10, 300) && within(height, 10, 300) && within(gapMm, 0, 20) && within(edgeMm, 0, 20);
  if (!sizes || !Number.isInteger(across) || !within(across, 1, 20)) {
    throw new RangeError(
      `A roll: labels 10–300 mm, gaps 0–20 mm, 1–20 across; got ${width} × ${height}, ${gapMm}, ${edgeMm}, ${across}`,
    );
  }
  const web = across * width + (across - 1) * gapMm + 2 * edgeMm;
  const size = `${width} × ${height} mm`;
  return {
    id: `roll-${width}x${height}${across === 1 ? '' : `-${across}`}`,
    name: { vi: `Cuộn ${size}, ${across} tem một hàng`, en: `Roll of ${size}, ${across} across` },
    kind: 'roll',
    page: { width: web, height: height + gapMm },
    label: { width, height },
    columns: across,
    rows: 1,
    left: edgeMm,
    top: gapMm / 2,
    pitchX: width + gapMm,
    pitchY: height + gapMm,
  };
}

/**
 * Common stock. Sheet geometry: what makers of label sheets print on the pack for these sizes, with the block in the middle of the page;
 * the roll widths are the usual ones of desktop label printers (up to 108 mm). Lay a proof over the sheet before a run: makers differ by half a millimetre.
 */
export const STOCKS: readonly Stock[] = [
  a4('a4-3x8-70x37', 3, 8, { width: 70, height: 37 }),
  a4('a4-4x10-52x29', 4, 10, { width: 52.5, height: 29.7 }),
  a4('a4-3x7-63x38', 3, 7, { width: 63.5, height: 38.1 }, { x: 2.5, y: 0 }),
  a4('a4-2x7-99x38', 2, 7, { width: 99.1, height: 38.1 }, { x: 2.5, y: 0 }),
  a4('a4-2x4-99x67', 2, 4, { width: 99.1, height: 67.7 }, { x: 2.5, y: 0 }),
  rollStock({ label: { width: 50, height: 30 } }),
  rollStock({ label: { width: 60, height: 40 } }),
  rollStock({ label: { width: 24, height: 46 }, across: 4 }),
  rollStock({ label: { width: 50, height: 90 } }),
  rollStock({ label: { width: 100, height: 150 } }),
];

/** Common stock by its identifier. */
export function findStock(id: string): Stock | undefined {
  return STOCKS.find((stock) => stock.id === id);
}
