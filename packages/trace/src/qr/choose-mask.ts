import { maskChanges } from './mask-changes.ts';
import { packModules } from './module-words.ts';
import { penaltyOf } from './penalty.ts';

function change(words: Int32Array, by: Int32Array, into: Int32Array): void {
  for (let i = 0; i < into.length; i += 1) into[i] = (words[i] ?? 0) ^ (by[i] ?? 0);
}

/**
 * The mask of least penalty among the eight, the lowest number of several, and the rows of the symbol that bears it; `forced` takes that one unasked.
 * `modules` are those of the version with mask 0 and its format bits.
 */
export function chooseMask(
  modules: Uint8Array,
  size: number,
  version: number,
  forced?: number,
): { mask: number; words: Int32Array } {
  const { rows, columns } = packModules(modules, size);
  const changes = maskChanges(version);
  const [maskedRows, maskedColumns] = [new Int32Array(rows.length), new Int32Array(rows.length)];
  let mask = forced ?? 0;
  if (forced === undefined) {
    let least = Infinity;
    for (const [candidate, by] of changes.entries()) {
      change(rows, by.rows, maskedRows);
      change(columns, by.columns, maskedColumns);
      const penalty = penaltyOf(maskedRows, maskedColumns, size, least);
      if (penalty < least) [mask, least] = [candidate, penalty];
    }
  }
  change(rows, changes[mask]?.rows ?? rows, maskedRows);
  return { mask, words: maskedRows };
}
