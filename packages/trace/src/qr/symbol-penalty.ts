import { packModules } from './module-words.ts';
import { penaltyOf } from './penalty.ts';
import type { QrSymbol } from './qr-symbol.ts';

/** What `createSymbol` makes as small as one of eight masks allows: the penalty of ISO/IEC 18004:2015, 7.8.3.1, as `qrcode` reckons it. */
export function symbolPenalty({ size, isDark }: QrSymbol): number {
  const modules = Uint8Array.from({ length: size * size }, (_, i) => (isDark(Math.floor(i / size), i % size) ? 1 : 0));
  const { rows, columns } = packModules(modules, size);
  return penaltyOf(rows, columns, size);
}
