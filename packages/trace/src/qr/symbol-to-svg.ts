import { QrError } from './qr-error.ts';
import type { QrSymbol } from './qr-symbol.ts';
import { symbolOutline } from './symbol-outline.ts';

export interface SvgOptions {
  /** X-dimension: side of one module in millimetres, 0.05–50. */
  moduleMm: number;
  /** Light margin in modules on every side. GS1 asks for 4, the default; less is not offered. */
  quietZone?: number;
  /** Name for people who hear the page; any text. */
  title?: string;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text for XML 1.0: markup is escaped, characters that XML cannot hold are left out. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

/**
 * The symbol as a stand-alone SVG in true millimetres: white ground, one black `<path>`. The same symbol gives the same bytes.
 * Throws `QrError` `ERR_QR_MODULE_SIZE` for a module or quiet zone out of bounds.
 */
export function symbolToSvg(symbol: QrSymbol, { moduleMm, quietZone = 4, title }: SvgOptions): string {
  if (!(moduleMm >= 0.05 && moduleMm <= 50) || !Number.isInteger(quietZone) || quietZone < 4 || quietZone > 40) {
    throw new QrError(
      'ERR_QR_MODULE_SIZE',
      `A module is 0.05–50 mm and the quiet zone 4–40 modules; got ${moduleMm} mm and ${quietZone}`,
    );
  }
  const side = symbol.size + 2 * quietZone;
  const millimetres = `${Number((side * moduleMm).toFixed(4))}mm`;
  const path = symbolOutline(symbol)
    .map((corners) => {
      const [first, ...rest] = corners.map(([x, y]) => [x + quietZone, y + quietZone] as const);
      const edges = rest.map(([x, y], i) => (i % 2 === 0 ? `H${x}` : `V${y}`));
      return `M${first?.join(' ') ?? ''}${edges.join('')}Z`;
    })
    .join('');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${millimetres}" height="${millimetres}" viewBox="0 0 ${side} ${side}" role="img"`,
    title === undefined ? '>' : `><title>${escapeXml(title)}</title>`,
    `<rect width="${side}" height="${side}" fill="#fff"/><path fill="#000" shape-rendering="crispEdges" d="${path}"/></svg>`,
  ].join('');
}
