import type { CivilDate } from '@ocop/core';
import {
  bitmapPixels,
  checkItem,
  type ComposedLabel,
  composeLabel,
  compileLabels,
  type Finding,
  type FontSet,
  type LabelOrder,
  orderDesign,
  type PrintLabel,
  rasterise,
  type SheetOptions,
} from '@ocop/trace/print/web';
import { decodeQR } from 'qr/decode.js';

/** A label as it will be printed, and what can be said of it. */
export interface DesignedLabel {
  labels: PrintLabel[];
  design: Omit<SheetOptions, 'createdAt'>;
  composed: ComposedLabel;
  findings: Finding[];
  /** Was the code read again from the label's own dots, by a decoder that shares nothing with the encoder? */
  readBack: boolean;
}

/** What one label of the design looks like: that of a stock without a template takes the size of the stock. */
export function singleDesign(design: DesignedLabel['design']): DesignedLabel['design'] {
  return design.stock && !design.template && !design.labelMm ? { ...design, labelMm: design.stock.label } : design;
}

function readsBack(composed: ComposedLabel, fonts: FontSet): boolean {
  try {
    const bitmap = rasterise(composed.drawing, { fonts, dpi: 300, bleed: true });
    return decodeQR(bitmapPixels(bitmap, 1)) === composed.qr.text;
  } catch {
    return false;
  }
}

/** Compiles, checks and reads back the first item of an order. Throws `PrintError`, `DigitalLinkError` or `QrError` with sentences of their own. */
export function designLabel(order: LabelOrder, { at, fonts }: { at: CivilDate; fonts: FontSet }): DesignedLabel {
  const [item] = order.items;
  if (!item) throw new Error('An order has an item');
  const compiled = compileLabels(item, { at });
  const [first] = compiled.labels;
  if (!first) throw new Error('An item has a label');
  const design = orderDesign(order);
  const composed = composeLabel(first, { ...singleDesign(design), fonts });
  const findings = checkItem(item, compiled, { at, order, design, fonts });
  return { labels: compiled.labels, design, composed, findings, readBack: readsBack(composed, fonts) };
}
