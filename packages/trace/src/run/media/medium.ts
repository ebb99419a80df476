import type { FontSet } from '../../print/fonts/font-set.ts';
import type { QrSymbol } from '../../qr/index.ts';
import type { RunDesign } from '../run-design.ts';

/** A label in its place: the index of the slot on the page, its symbol and its serial. */
export interface PlacedLabel {
  readonly slot: number;
  readonly symbol: QrSymbol;
  readonly serial: string;
}

/** A file of a part; its name is that of the part and this ending. */
export interface DrawnFile {
  readonly ending: string;
  /** Good until the next part is begun. */
  readonly content: Uint8Array | string;
}

/** Draws the pages of one part, one after another. */
export interface PartWriter {
  /** `number` counts the pages of the whole run, from 1. */
  startPage(number: number): void;
  /** Gives back the symbol as it stands in the file. */
  addLabel(label: PlacedLabel): Uint8Array | string;
  finish(): DrawnFile[];
}

/** What labels of a run are drawn as. What all parts share is prepared once; the same labels give the same bytes. */
export type Medium = (
  design: RunDesign,
  fonts: FontSet,
) => (part: {
  /** Of the whole run. */
  readonly pages: number;
  /** Of this part. */
  readonly labels: number;
}) => PartWriter;
