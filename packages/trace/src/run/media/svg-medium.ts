import { boxPath, marksToSvg, n, svgColour } from '../../print/drawing/marks-to-svg.ts';
import { outlinePath } from '../../qr/outline-path.ts';
import { serialMark } from '../serial-mark.ts';
import type { DrawnFile, Medium } from './medium.ts';

/**
 * A stand-alone SVG for each sheet, in true millimetres: what all labels share stands in it once, letters are outlines. Coloured inks become their
 * likeness on a screen, since SVG knows no inks.
 */
export const svgMedium: Medium = (design, fonts) => {
  const { grid, inks, moduleMm, symbol } = design;
  const { width, height } = grid.page;
  const draw = (marks: Parameters<typeof marksToSvg>[0]): string => marksToSvg(marks, fonts, inks);
  const head = [
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${n(width)}mm" height="${n(height)}mm"`,
    ` viewBox="0 0 ${n(width)} ${n(height)}">`,
  ].join('');
  const shared = [
    `<path fill="#ffffff" d="${boxPath({ x: 0, y: 0, width, height })}"/>`,
    `<defs><g id="art">${draw(design.shared)}</g><g id="top">${draw(design.above)}</g></defs>`,
    draw(design.cropMarks),
  ].join('');
  const top = design.above.length === 0 ? '' : '<use xlink:href="#top"/>';
  const symbolAt = `fill="${svgColour(design.symbolInk, inks)}" shape-rendering="crispEdges" transform="translate(${n(symbol.x)} ${n(symbol.y)}) scale(${n(moduleMm)})"`;
  return ({ pages }) => {
    const files: DrawnFile[] = [];
    let parts: string[] = [];
    const endPage = (): void => {
      if (parts.length === 0) return;
      const ending = `-${String(files.length + 1).padStart(4, '0')}.svg`;
      files.push({ ending, content: `${parts.join('')}</svg>\n` });
      parts = [];
    };
    return {
      startPage(number) {
        endPage();
        parts = [head, `<title>${number}/${pages}</title>`, shared, draw(design.footOf(number, pages))];
      },
      addLabel({ slot, symbol: qr, serial }) {
        const { x = 0, y = 0 } = grid.slots[slot] ?? {};
        const path = outlinePath(qr, 0);
        const lines = draw(design.lines.map((line) => serialMark(line, serial, fonts)));
        parts.push(
          `<g transform="translate(${n(x)} ${n(y)})"><use xlink:href="#art"/><path ${symbolAt} d="${path}"/>${top}${lines}</g>`,
        );
        return path;
      },
      finish() {
        endPage();
        return files;
      },
    };
  };
};
