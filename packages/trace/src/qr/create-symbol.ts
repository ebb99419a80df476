import { create, type QRCodeSegment } from 'qrcode';

import { chooseMask } from './choose-mask.ts';
import { planSymbol } from './plan-symbol.ts';
import { QrError } from './qr-error.ts';
import type { ErrorCorrection, QrSymbol } from './qr-symbol.ts';

export interface SymbolOptions {
  /** The least error correction. 'M' unless told; 'Q' suits rough or damp packs. */
  errorCorrection?: ErrorCorrection;
  /** Spend the free space of the symbol on more error correction. On unless told; never grows the symbol. */
  boost?: boolean;
  /** 1–40: this version and no smaller one, for symbols of one size on a sheet. */
  version?: number;
  /** 0–7: this mask whatever its penalty, for printing an official code again exactly. */
  mask?: number;
}

function refuse(option: keyof SymbolOptions, value: unknown, expected: string): never {
  throw new QrError({ code: 'ERR_QR_OPTION', option, value: String(value), expected });
}

const isWithin = (value: number, from: number, to: number): boolean => Number.isInteger(value) && value >= from && value <= to;

function assertOptions({ errorCorrection, version, mask }: SymbolOptions): void {
  if (errorCorrection !== undefined && !['L', 'M', 'Q', 'H'].includes(errorCorrection))
    refuse('errorCorrection', errorCorrection, 'L, M, Q, H');
  if (version !== undefined && !isWithin(version, 1, 40)) refuse('version', version, '1–40');
  if (mask !== undefined && !isWithin(mask, 0, 7)) refuse('mask', mask, '0–7');
}

/**
 * The smallest QR Code (ISO/IEC 18004, versions 1–40) that holds the text, in segments of least length, with at least the error correction asked for
 * and the mask of least penalty (`symbolPenalty`). The same text and options always give the same symbol, in Node and browsers.
 * Text outside ASCII is written as UTF-8 without an ECI mark.
 * Throws `QrError` for an empty text, a lone surrogate, an option out of bounds, or a text that is too long (2,331 bytes fit at 'M').
 */
export function createSymbol(text: string, options: SymbolOptions = {}): QrSymbol {
  assertOptions(options);
  if (text === '') throw new QrError({ code: 'ERR_QR_EMPTY' });
  if (/\p{Surrogate}/u.test(text)) throw new QrError({ code: 'ERR_QR_NOT_UNICODE' });
  const { version, segments, errorCorrection } = planSymbol(
    text,
    options.errorCorrection ?? 'M',
    options.boost ?? true,
    options.version,
  );
  // `qrcode` takes a text for a byte segment and writes it as UTF-8; its types ask for bytes, which it would first turn into a text.
  const { modules } = create(segments as QRCodeSegment[], { version, errorCorrectionLevel: errorCorrection, maskPattern: 0 });
  const size = modules.size;
  const { mask, words } = chooseMask(modules.data, size, version, options.mask);
  return {
    text,
    size,
    version,
    errorCorrection,
    mask,
    words,
    isDark: (row, column) =>
      row >= 0 &&
      column >= 0 &&
      row < size &&
      column < size &&
      (((words[(column >>> 5) * size + row] ?? 0) >>> (column & 31)) & 1) === 1,
  };
}
