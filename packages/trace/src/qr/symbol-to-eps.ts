import { type PhysicalOptions, physicalSize, points } from './physical-size.ts';
import { PT_PER_MM } from '../points.ts';
import type { QrSymbol } from './qr-symbol.ts';
import { traceOutlines } from './trace-outlines.ts';

/** DSC asks for lines of at most 255 characters. */
const LINE = 240;

/** Tokens as lines. */
function fold(tokens: readonly string[]): string {
  const lines: string[] = [];
  let line = '';
  for (const token of tokens) {
    if (line.length + token.length >= LINE) {
      lines.push(line);
      line = '';
    }
    line += line === '' ? token : ` ${token}`;
  }
  return [...lines, line].join('\n');
}

/**
 * The symbol as Encapsulated PostScript (level 2) in black ink only, for prepress programs: one path, unprinted paper around it, true millimetres.
 * The same symbol gives the same bytes. Throws `QrError` `ERR_QR_MODULE_SIZE`.
 */
export function symbolToEps(symbol: QrSymbol, options: PhysicalOptions): string {
  const { quietZone, sideMm } = physicalSize(symbol, options);
  const side = sideMm * PT_PER_MM;
  const module = options.moduleMm * PT_PER_MM;
  const { xs, ys, ends } = traceOutlines(symbol);
  const tokens: string[] = [];
  let corner = 0;
  for (const end of ends) {
    tokens.push(`${xs[corner]} ${ys[corner]} M`);
    for (corner += 1; corner < end; corner += 1) tokens.push((corner & 1) === 1 ? `${xs[corner]} H` : `${ys[corner]} V`);
    tokens.push('Z');
  }
  return `%!PS-Adobe-3.0 EPSF-3.0
%%Creator: OCOP SDK
%%BoundingBox: 0 0 ${Math.ceil(side)} ${Math.ceil(side)}
%%HiResBoundingBox: 0 0 ${points(side)} ${points(side)}
%%LanguageLevel: 2
%%DocumentProcessColors: Black
%%EndComments
gsave
/M {moveto} bind def
/H {currentpoint exch pop lineto} bind def
/V {currentpoint pop exch lineto} bind def
/Z {closepath} bind def
${points(quietZone * module)} ${points(side - quietZone * module)} translate
${points(module)} ${points(-module)} scale
0 0 0 1 setcmykcolor
newpath
${fold(tokens)}
fill
grestore
%%EOF
`;
}
