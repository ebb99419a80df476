import { create, type QRCodeSegment } from 'qrcode';

import { dataBits } from './data-capacity.ts';
import { QrError } from './qr-error.ts';
import type { ErrorCorrection, QrSymbol } from './qr-symbol.ts';
import { type Segment, segmentText, VERSION_RANGES } from './segment-text.ts';

export interface SymbolOptions {
  /** The least error correction. 'M' unless told; 'Q' suits rough or damp packs. */
  errorCorrection?: ErrorCorrection;
  /** Spend the free space of the symbol on more error correction. On unless told; never grows the symbol. */
  boost?: boolean;
}

const LEVELS: readonly ErrorCorrection[] = ['L', 'M', 'Q', 'H'];

interface Plan {
  version: number;
  segments: Segment[];
  bits: number;
}

function planSmallest(text: string, level: ErrorCorrection): Plan {
  for (const [index, { from, to }] of VERSION_RANGES.entries()) {
    if (text.length * 3 > dataBits(to, 'L')) continue;
    const { segments, bits } = segmentText(text, index as 0 | 1 | 2);
    for (let version = from; version <= to; version += 1) {
      if (bits <= dataBits(version, level)) return { version, segments, bits };
    }
  }
  throw new QrError('ERR_QR_TOO_LONG', `No QR symbol with error correction ${level} holds these ${text.length} characters`);
}

function toQrcodeSegment({ mode, data }: Segment): QRCodeSegment {
  return mode === 'byte' ? { mode, data: new TextEncoder().encode(data) } : { mode, data };
}

/**
 * The smallest QR Code (ISO/IEC 18004, versions 1–40) that holds the text, in segments of least length, with at least the error correction asked for.
 * The same text and options always give the same symbol. Text outside ASCII is written as UTF-8 without an ECI mark.
 * Throws `QrError` for an empty text, a lone surrogate, or a text that is too long (2,331 bytes fit at 'M').
 */
export function createSymbol(text: string, { errorCorrection = 'M', boost = true }: SymbolOptions = {}): QrSymbol {
  if (text === '') throw new QrError('ERR_QR_EMPTY', 'A QR symbol needs a text');
  if (/\p{Surrogate}/u.test(text)) throw new QrError('ERR_QR_NOT_UNICODE', 'The text holds half of a surrogate pair');
  const { version, segments, bits } = planSmallest(text, errorCorrection);
  const affordable = LEVELS.slice(LEVELS.indexOf(errorCorrection) + 1).filter((level) => bits <= dataBits(version, level));
  const level = (boost ? affordable.at(-1) : undefined) ?? errorCorrection;
  const { modules, maskPattern } = create(segments.map(toQrcodeSegment), { version, errorCorrectionLevel: level });
  const size = modules.size;
  return {
    text,
    size,
    version,
    errorCorrection: level,
    mask: maskPattern ?? 0,
    isDark: (row, column) => row >= 0 && column >= 0 && row < size && column < size && modules.data[row * size + column] === 1,
  };
}
