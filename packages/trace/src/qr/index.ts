export { createSymbol, type SymbolOptions } from './create-symbol.ts';
export { QrError, type QrErrorCode } from './qr-error.ts';
export type { ErrorCorrection, QrSymbol } from './qr-symbol.ts';
export { type Corner, symbolOutline } from './symbol-outline.ts';
export { type SvgOptions, symbolToSvg } from './symbol-to-svg.ts';
