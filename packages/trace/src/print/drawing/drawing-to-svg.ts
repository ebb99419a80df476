import type { FontSet } from '../fonts/font-set.ts';
import type { Box, Drawing } from './drawing.ts';
import type { InkSet } from './ink.ts';
import { boxPath, escapeXml, marksToSvg, n } from './marks-to-svg.ts';

export interface DrawingSvgOptions {
  fonts: FontSet;
  /** 'k' unless told. SVG knows no inks: coloured ones become their likeness on a screen, black stays #000. */
  inks?: InkSet;
  /** Show what runs over the trimmed edge. Off unless told. */
  bleed?: boolean;
  /** Name for people who hear the page; any text. */
  title?: string;
}

/**
 * One label as a stand-alone SVG in true millimetres. Letters are outlines, so no font has to be there; each line keeps its words for
 * people who hear the page. The same drawing gives the same bytes.
 */
export function drawingToSvg(drawing: Drawing, { fonts, inks = 'k', bleed = false, title }: DrawingSvgOptions): string {
  const edge = bleed ? drawing.bleedMm : 0;
  const box: Box = { x: -edge, y: -edge, width: drawing.width + 2 * edge, height: drawing.height + 2 * edge };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${n(box.width)}mm" height="${n(box.height)}mm"`,
    ` viewBox="${n(box.x)} ${n(box.y)} ${n(box.width)} ${n(box.height)}">`,
    title === undefined ? '' : `<title>${escapeXml(title)}</title>`,
    `<path fill="#ffffff" d="${boxPath(box)}"/>`,
    marksToSvg(drawing.marks, fonts, inks),
    '</svg>',
  ].join('');
}
