import type { QrSymbol } from '../../qr/index.ts';
import type { FontName } from '../layout/fit-text.ts';
import type { Ink } from './ink.ts';

/** A box in millimetres, y down. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Millimetres, y down. */
export type Point = readonly [x: number, y: number];

/** One line of text; x is its left end, y its baseline. */
export interface TextMark {
  kind: 'text';
  x: number;
  y: number;
  text: string;
  font: FontName;
  sizePt: number;
  ink: Ink;
  /** Degrees clockwise about (x, y). */
  turn?: number;
}

/** A QR symbol; x and y are the top left of its dark square, without quiet zone. */
export interface SymbolMark {
  kind: 'symbol';
  x: number;
  y: number;
  moduleMm: number;
  symbol: QrSymbol;
  ink: Ink;
}

/** A filled area: closed outlines of straight edges, under the non-zero rule. */
export interface FillMark {
  kind: 'fill';
  outlines: readonly (readonly Point[])[];
  ink: Ink;
}

/** Lines with a width, open, butt ends. */
export interface StrokeMark {
  kind: 'stroke';
  lines: readonly (readonly Point[])[];
  widthMm: number;
  ink: Ink;
}

/** Marks that show only inside one box and outside another. */
export interface ClippedMark {
  kind: 'clipped';
  within: Box;
  except: Box;
  marks: readonly Mark[];
}

export type Mark = TextMark | SymbolMark | FillMark | StrokeMark | ClippedMark;

/** What stands on one label, in drawing order; millimetres from the top left of the trimmed label. Pure data: every back end draws the same. */
export interface Drawing {
  width: number;
  height: number;
  /** How far ink may run over the trimmed edge. */
  bleedMm: number;
  marks: readonly Mark[];
}
