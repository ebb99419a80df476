import type { Box, Mark } from '../drawing/drawing.ts';
import { BLACK, PAPER, TINT } from '../drawing/ink.ts';
import { PT_PER_MM } from '../../points.ts';
import { fillBox } from '../drawing/shapes.ts';
import type { Measure } from './fit-text.ts';

const LINES = ['NHÃN THỬ NGHIỆM', 'TEST LABEL'] as const;

/**
 * Both lines large and slanted in a light black tint across an area, everywhere but in `spared`: a tint in the symbol or its quiet zone
 * would cost it contrast. It belongs below the texts.
 */
export function watermark(area: Box, spared: Box, measure: Measure): Mark {
  const right = area.x + area.width;
  const [top, bottom] = [area.y, area.y + area.height];
  // From below the middle of the symbol to the upper right corner, the longest way past it; across the whole area where that is short.
  const middle = spared.x + spared.width / 2;
  const left = right - middle > area.width / 2 ? middle : area.x;
  const slant = Math.atan2(bottom - top, right - left);
  const sizePt = (Math.hypot(bottom - top, right - left) * PT_PER_MM * 0.84) / measure(LINES[0], 'bold');
  const sizeMm = sizePt / PT_PER_MM;
  const marks = LINES.map((text, i): Mark => {
    // The lines stand about the middle of the diagonal in their own, turned, axes.
    const along = (-measure(text, 'bold') * sizeMm) / 2;
    const across = sizeMm * (i + 0.1);
    return {
      kind: 'text',
      x: (left + right) / 2 + along * Math.cos(-slant) - across * Math.sin(-slant),
      y: (top + bottom) / 2 + along * Math.sin(-slant) + across * Math.cos(-slant),
      text,
      font: 'bold',
      sizePt,
      ink: TINT,
      turn: (-slant * 180) / Math.PI,
    };
  });
  return { kind: 'clipped', within: area, except: spared, marks };
}

/** A solid band with the same words in white: it survives a photocopier and a one-bit printer, which a tint may not. */
export function testBand(band: Box, measure: Measure, paint: Box = band): Mark[] {
  const wide = LINES.join(' · ');
  const fit = (text: string): number =>
    Math.min(7.5, (band.height * PT_PER_MM) / 1.35, (band.width * PT_PER_MM * 0.9) / measure(text, 'bold'));
  // A narrow band keeps to the Vietnamese words rather than shrink both out of sight.
  const text = fit(wide) >= 4.5 ? wide : LINES[0];
  const sizePt = fit(text);
  const x = band.x + band.width / 2 - (measure(text, 'bold') * sizePt) / PT_PER_MM / 2;
  const y = band.y + band.height / 2 + (sizePt * 0.37) / PT_PER_MM;
  return [fillBox(paint, BLACK), { kind: 'text', x, y, text, font: 'bold', sizePt, ink: PAPER }];
}
