import { type CivilDate, startOfDayInVietnam } from '@ocop/core';
import {
  bitmapToZpl,
  composeLabel,
  composeLabelSheet,
  drawingToSvg,
  type FontSet,
  type LabelOrder,
  type PrintLabel,
  rasterise,
} from '@ocop/trace/print/web';

import { type DesignedLabel, singleDesign } from './design-label.ts';

export type DownloadKind = 'pdf' | 'svg' | 'zpl' | 'json';

/** A file name that every system takes: the product's name without marks. */
function fileStem({ labels }: DesignedLabel): string {
  const name = (labels[0]?.productName ?? 'nhan').normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/[đĐ]/g, 'd');
  return (
    name
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-+|-+$/g, '')
      .slice(0, 40) || 'nhan'
  );
}

/** The file that a button promises. ZPL is drawn for 203 dpi unless the form says otherwise. */
export async function makeFile(
  kind: DownloadKind,
  designed: DesignedLabel,
  {
    at,
    fonts,
    order,
    onProgress,
  }: { at: CivilDate; fonts: FontSet; order: LabelOrder; onProgress: (done: number, total: number) => void },
): Promise<{ name: string; blob: Blob }> {
  const { labels, design } = designed;
  const name = `${fileStem(designed)}.${kind === 'json' ? 'order.json' : kind}`;
  if (kind === 'json')
    return { name, blob: new Blob([`${JSON.stringify(order, undefined, 2)}\n`], { type: 'application/json' }) };
  if (kind === 'pdf') {
    const createdAt = new Date(startOfDayInVietnam(at) * 1000);
    const { pdf } = await composeLabelSheet(labels, { ...design, createdAt, fonts, onProgress });
    return { name, blob: new Blob([pdf as Uint8Array<ArrayBuffer>], { type: 'application/pdf' }) };
  }
  const [label] = labels as [PrintLabel];
  const dpi = design.dpi ?? 203;
  const { drawing } = composeLabel(label, { ...singleDesign(design), fonts, ...(kind === 'zpl' ? { dpi } : {}) });
  if (kind === 'zpl') {
    const zpl = bitmapToZpl(rasterise(drawing, { fonts, dpi }), { copies: labels.length });
    return { name, blob: new Blob([zpl], { type: 'text/plain' }) };
  }
  const svg = drawingToSvg(drawing, { fonts, bleed: true, title: label.productName, inks: design.inks ?? 'k' });
  return { name, blob: new Blob([svg], { type: 'image/svg+xml' }) };
}

/** Hands a file to the person at the page. It comes from memory: nothing goes over the network. */
export function save({ name, blob }: { name: string; blob: Blob }): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has taken the bytes by then; a minute later the memory is free again.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
