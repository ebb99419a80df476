import { composeLabelSheet, type LabelSheet, type SheetOptions } from './compose-label-sheet.ts';
import { defaultFonts } from './fonts/default-fonts.ts';
import type { PrintLabel } from './print-label.ts';

/** `composeLabelSheet` with the label fonts of this package. Node only. */
export async function labelSheet(labels: readonly PrintLabel[], options: SheetOptions): Promise<LabelSheet> {
  return composeLabelSheet(labels, { ...options, fonts: await defaultFonts() });
}
