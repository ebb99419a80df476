import { bitmapToZpl } from '../../print/drawing/bitmap-to-zpl.ts';
import { drawOnBitmap } from '../../print/drawing/draw-on-bitmap.ts';
import type { Mark } from '../../print/drawing/drawing.ts';
import { rasterise } from '../../print/drawing/rasterise.ts';
import { serialMark } from '../serial-mark.ts';
import type { Medium } from './medium.ts';

/** One ZPL file for a part, one picture of whole dots for each label. What all labels share is rasterised once. */
export const zplMedium: Medium = (design, fonts) => {
  const { grid, moduleMm, dpi = 203 } = design;
  const { width, height } = grid.page;
  const ground = rasterise({ width, height, bleedMm: 0, marks: design.shared }, { fonts, dpi });
  return () => {
    const labels: string[] = [];
    return {
      startPage: () => undefined,
      addLabel({ symbol, serial }) {
        const bitmap = { ...ground, bits: ground.bits.slice() };
        const marks: Mark[] = [
          { kind: 'symbol', ...design.symbol, moduleMm, symbol, ink: design.symbolInk },
          ...design.above,
          ...design.lines.map((line) => serialMark(line, serial, fonts)),
        ];
        for (const mark of marks) drawOnBitmap(bitmap, mark, fonts, 0);
        const zpl = bitmapToZpl(bitmap);
        labels.push(zpl);
        return zpl;
      },
      finish: () => [{ ending: '.zpl', content: labels.join('') }],
    };
  };
};
