import { dataBits } from './data-capacity.ts';
import { QrError } from './qr-error.ts';
import type { ErrorCorrection } from './qr-symbol.ts';
import { type Segment, segmentText, VERSION_RANGES } from './segment-text.ts';

/** What is settled before a codeword is written. */
export interface SymbolPlan {
  version: number;
  errorCorrection: ErrorCorrection;
  segments: Segment[];
}

const LEVELS: readonly ErrorCorrection[] = ['L', 'M', 'Q', 'H'];

/**
 * The smallest version (or the one asked for) that holds the text at `least`; with `boost`, the highest level that this version still affords.
 * Text and options are valid. Throws `ERR_QR_TOO_LONG`.
 */
export function planSymbol(text: string, least: ErrorCorrection, boost: boolean, asked?: number): SymbolPlan {
  for (const [index, range] of VERSION_RANGES.entries()) {
    const from = Math.max(range.from, asked ?? 1);
    const to = Math.min(range.to, asked ?? 40);
    // A digit costs more than three bits: a text that long need not be segmented to know that it does not fit.
    if (from > to || text.length * 3 > dataBits(to, least)) continue;
    const { segments, bits } = segmentText(text, index as 0 | 1 | 2);
    for (let version = from; version <= to; version += 1) {
      if (bits > dataBits(version, least)) continue;
      const affordable = LEVELS.filter((level, i) => i >= LEVELS.indexOf(least) && bits <= dataBits(version, level));
      return { version, segments, errorCorrection: (boost ? affordable.at(-1) : undefined) ?? least };
    }
  }
  throw new QrError({
    code: 'ERR_QR_TOO_LONG',
    characters: text.length,
    errorCorrection: least,
    ...(asked === undefined ? {} : { version: asked }),
  });
}
