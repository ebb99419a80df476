import { expect, it } from 'vitest';
import { composeLabel } from './compose-label.ts';
import { exampleLabel } from './example-label.harness.ts';
import { defaultFonts } from './fonts/default-fonts.ts';
import { PrintError } from './print-error.ts';
import type { PrintLabel } from './print-label.ts';
import { STOCKS } from './stock/stocks.ts';
import { TEMPLATES } from './templates/templates.ts';
import { MM_PER_PT } from '../points.ts';

const fonts = await defaultFonts();
const DESIGNS = [
  ...TEMPLATES.map((template) => [template.id, { template }] as const),
  ...STOCKS.map(({ id, label }) => [id, { labelMm: label }] as const),
  ['a narrow label', { labelMm: { width: 43, height: 60 } }] as const,
];
const LABELS: readonly (readonly [string, PrintLabel])[] = [
  ['five stars', exampleLabel({ starSign: { stars: 5 }, test: false })],
  ['a test', exampleLabel()],
  [
    'long texts',
    exampleLabel({ productName: 'Mật ong rừng tràm '.repeat(10).trim(), producer: 'Hợp tác xã Nông nghiệp '.repeat(12).trim() }),
  ],
];

it.each(DESIGNS)('keeps every text within the cut: %s', (_, design) => {
  for (const [name, label] of LABELS) {
    try {
      const { drawing } = composeLabel(label, { ...design, fonts, index: 0 });
      const { width, height } = drawing;
      for (const mark of drawing.marks) {
        if (mark.kind !== 'text') continue;
        const end = mark.x + fonts.measure(mark.text, mark.font) * mark.sizePt * MM_PER_PT;
        expect([name, mark.text, mark.x >= 0, end <= width, mark.y > 0 && mark.y < height]).toEqual([
          name,
          mark.text,
          true,
          true,
          true,
        ]);
      }
    } catch (error) {
      // A label that is too small says so instead.
      if (!(error instanceof PrintError && error.code === 'ERR_PRINT_LABEL_TOO_SMALL')) throw error;
    }
  }
});
