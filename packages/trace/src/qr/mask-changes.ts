import { create } from 'qrcode';

import { packModules } from './module-words.ts';

/** What turns a symbol of one version with mask 0 into the same with another mask, by exclusive or. */
export interface MaskChange {
  rows: Int32Array;
  columns: Int32Array;
}

const known: (readonly MaskChange[])[] = [];

/**
 * The eight changes of a version (1–40). They are the same for every text and level, mask bits and format bits alike, since both codes are linear:
 * so `qrcode` is asked once with any text, and no table is written twice.
 */
export function maskChanges(version: number): readonly MaskChange[] {
  return (known[version] ??= learn(version));
}

function learn(version: number): MaskChange[] {
  const symbols = Array.from({ length: 8 }, (_, maskPattern) => {
    const { modules } = create([{ mode: 'numeric', data: '0' }], {
      version,
      errorCorrectionLevel: 'M',
      maskPattern: maskPattern as 0,
    });
    return packModules(modules.data, modules.size);
  });
  const [{ rows, columns } = packModules(new Uint8Array(), 0)] = symbols;
  return symbols.map((symbol) => ({
    rows: symbol.rows.map((word, i) => word ^ (rows[i] ?? 0)),
    columns: symbol.columns.map((word, i) => word ^ (columns[i] ?? 0)),
  }));
}
