/** One line of a part's record: a label as it was printed. Millimetres from the top left of the page. */
export interface LabelRecord {
  readonly counter: number;
  readonly serial: string;
  /** What the symbol holds. */
  readonly payload: string;
  readonly version: number;
  readonly errorCorrection: string;
  readonly mask: number;
  /** X-dimension. */
  readonly moduleMm: number;
  /** Side of the dark square. */
  readonly sizeMm: number;
  /** From 1, in the part's own files: a page, a sheet, or a label of a roll. */
  readonly page: number;
  readonly x: number;
  readonly y: number;
  /** Of the symbol's path as it stands in the file, or of the label's graphic field in ZPL: 64 lower-case hex digits. */
  readonly sha256: string;
}

/** Last line of a part's record: with it the part is finished. */
export interface PartEnd {
  readonly labels: number;
  /** One PDF or ZPL file, or an SVG file for each sheet, in order. */
  readonly files: readonly PartFile[];
}

/** A file of a part, by its name beside the record. */
export interface PartFile {
  readonly file: string;
  readonly bytes: number;
  /** Of the whole file. */
  readonly sha256: string;
}
