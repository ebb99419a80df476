import { outlinePath } from './outline-path.ts';
import { type PhysicalOptions, physicalSize } from './physical-size.ts';
import type { QrSymbol } from './qr-symbol.ts';

export interface SvgOptions extends PhysicalOptions {
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
export function symbolToSvg(symbol: QrSymbol, options: SvgOptions): string {
  const { quietZone, side, sideMm } = physicalSize(symbol, options);
  const millimetres = `${Number(sideMm.toFixed(4))}mm`;
  const { title } = options;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${millimetres}" height="${millimetres}" viewBox="0 0 ${side} ${side}" role="img"`,
    title === undefined ? '>' : `><title>${escapeXml(title)}</title>`,
    `<rect width="${side}" height="${side}" fill="#fff"/><path fill="#000" shape-rendering="crispEdges" d="${outlinePath(symbol, quietZone)}"/></svg>`,
  ].join('');
}
