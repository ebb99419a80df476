import type { LabelTemplate } from './label-template.ts';
import { trimSize } from './trim-size.ts';

interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

function overlap(a: Area, b: Area): boolean {
  const dust = 1e-6;
  return a.x + a.width > b.x + dust && b.x + b.width > a.x + dust && a.y + a.height > b.y + dust && b.y + b.height > a.y + dust;
}

function inside({ shape, safeMm }: Pick<LabelTemplate, 'shape' | 'safeMm'>, area: Area): boolean {
  const { width, height } = trimSize({ shape });
  const dust = 1e-6;
  if (shape.kind === 'rectangle') {
    return (
      area.x >= safeMm - dust &&
      area.y >= safeMm - dust &&
      area.x + area.width <= width - safeMm + dust &&
      area.y + area.height <= height - safeMm + dust
    );
  }
  const radius = shape.diameterMm / 2;
  return [area.x, area.x + area.width].every((x) =>
    [area.y, area.y + area.height].every((y) => Math.hypot(x - radius, y - radius) <= radius - safeMm + dust),
  );
}

const SYMBOL = { vi: 'mã và vùng trắng quanh mã', en: 'the symbol and its quiet zone' };
const HOLE = { vi: 'một lỗ', en: 'a hole' };

/** What lies too near to the edge, on the symbol or on a hole: a path into the template and why, in both languages. */
export function layoutFaults(
  template: Pick<LabelTemplate, 'shape' | 'safeMm' | 'symbol' | 'texts' | 'stars' | 'testBand' | 'holes'>,
) {
  const { symbol, texts, stars, testBand, holes = [] } = template;
  const square: Area = { x: symbol.x, y: symbol.y, width: symbol.sideMm, height: symbol.sideMm };
  const parts: { path: (string | number)[]; area: Area }[] = [
    { path: ['symbol'], area: square },
    ...texts.map((area, i) => ({ path: ['texts', i], area })),
    ...(stars ? [{ path: ['stars'], area: stars }] : []),
  ];
  const faults = parts
    .filter(({ area }) => !inside(template, area))
    .map(({ path }) => ({
      path,
      vi: `cách mép cắt chưa đủ safeMm = ${String(template.safeMm).replace('.', ',')} mm`,
      en: `nearer to the trimmed edge than safeMm = ${template.safeMm} mm`,
    }));
  const forbidden = [
    ...parts.slice(1).map(({ path, area }) => ({ path, area, with: square, what: SYMBOL })),
    { path: ['testBand'], area: testBand, with: square, what: SYMBOL },
    ...holes.flatMap(({ x, y, diameterMm: d }) => {
      const hole = { x: x - d / 2, y: y - d / 2, width: d, height: d };
      return parts.map(({ path, area }) => ({ path, area, with: hole, what: HOLE }));
    }),
  ];
  for (const { path, area, with: other, what } of forbidden) {
    if (overlap(area, other)) faults.push({ path, vi: `nằm đè lên ${what.vi}`, en: `lies on ${what.en}` });
  }
  return faults;
}
