import { createHash } from 'node:crypto';
import { createSymbol, type ErrorCorrection } from '../qr/index.ts';
import type { DrawnFile, Medium } from './media/medium.ts';
import type { LabelRecord } from './part-record.ts';
import type { RunDesign } from './run-design.ts';

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
  readonly errorCorrection: ErrorCorrection;
}

export interface DrawnPart {
  /** Written before the next part is drawn. */
  readonly files: readonly DrawnFile[];
  readonly records: readonly LabelRecord[];
}

/** Draws the parts of one run; the same labels give the same bytes. */
export function partDrawer(design: RunDesign, open: ReturnType<Medium>): (request: PartRequest) => DrawnPart {
  const { slots } = design.grid;
  const { moduleMm, version } = design;
  const sizeMm = Number((design.modules * moduleMm).toFixed(6));
  return ({ labels, firstPage, pages, errorCorrection }) => {
    const records: LabelRecord[] = [];
    const writer = open({ pages, labels: labels.length });
    for (const [index, { counter, serial, uri }] of labels.entries()) {
      const slot = index % slots.length;
      const page = Math.floor(index / slots.length);
      if (slot === 0) writer.startPage(firstPage + page);
      const symbol = createSymbol(uri, { errorCorrection, version });
      const drawn = writer.addLabel({ slot, symbol, serial });
      const { x = 0, y = 0 } = slots[slot] ?? {};
      records.push({
        counter,
        serial,
        payload: uri,
        version,
        errorCorrection: symbol.errorCorrection,
        mask: symbol.mask,
        moduleMm,
        sizeMm,
        page: page + 1,
        x: Number((x + design.symbol.x).toFixed(4)),
        y: Number((y + design.symbol.y).toFixed(4)),
        sha256: createHash('sha256').update(drawn).digest('hex'),
      });
    }
    return { files: writer.finish(), records };
  };
}
