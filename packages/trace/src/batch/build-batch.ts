import { SERIAL_LENGTH } from '../serial/index.ts';
import { BatchError } from './batch-error.ts';
import type { BatchProof } from './batch-proof.ts';
import { buildTree, hashAt, hashPage, toHex } from './batch-tree.ts';
import { pageOf, serialText, serialValue } from './serial-value.ts';

/** The serials of one run as a Merkle tree. Eight bytes a serial stay in memory. */
export interface Batch {
  readonly count: number;
  /** Pages are as many as there are prefixes of so many letters: 0–4, so that a page holds 64 serials or fewer on average. */
  readonly prefixLetters: number;
  /** 64 lower-case hex digits. */
  readonly root: string;
  has(serial: string): boolean;
  /** The proof for a serial, issued or not. Throws `ERR_BATCH_SERIAL` for what is no serial. */
  proofOf(serial: string): BatchProof;
  /** Every serial once, ascending. */
  serials(): Iterable<string>;
}

/** Serials on a page, on average, at most. */
const PAGE_SERIALS = 64;
const MOST_LETTERS = 4;

async function sorted(serials: Iterable<string> | AsyncIterable<string>): Promise<Float64Array> {
  let values = new Float64Array(1024);
  let count = 0;
  for await (const serial of serials) {
    if (count === values.length) {
      const larger = new Float64Array(2 * count);
      larger.set(values);
      values = larger;
    }
    values[count] = serialValue(serial);
    count += 1;
  }
  if (count === 0) throw new BatchError({ code: 'ERR_BATCH_EMPTY' });
  const all = values.subarray(0, count).sort();
  for (let i = 1; i < count; i += 1) {
    if (all[i] === all[i - 1]) throw new BatchError({ code: 'ERR_BATCH_DUPLICATE', serial: serialText(all[i] ?? 0) });
  }
  return all;
}

/** First place in ascending values that is not below `value`. */
function lowerBound(values: Float64Array, value: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Reads serials in any order, one at a time, and builds the tree over them (docs/serials.md describes it).
 * Throws `ERR_BATCH_EMPTY`, `ERR_BATCH_SERIAL` for what is no serial, `ERR_BATCH_DUPLICATE` for one that comes twice.
 */
export async function buildBatch(serials: Iterable<string> | AsyncIterable<string>): Promise<Batch> {
  const values = await sorted(serials);
  let prefixLetters = 0;
  while (prefixLetters < MOST_LETTERS && values.length > PAGE_SERIALS * 32 ** prefixLetters) prefixLetters += 1;
  const span = 32 ** (SERIAL_LENGTH - prefixLetters);
  const pageAt = (page: number): string => {
    const [from, to] = [lowerBound(values, page * span), lowerBound(values, (page + 1) * span)];
    return Array.from(values.subarray(from, to), serialText).join('');
  };
  const levels = await buildTree(32 ** prefixLetters, (page) => hashPage(pageAt(page)));
  return {
    count: values.length,
    prefixLetters,
    root: toHex(levels.at(-1) ?? new Uint8Array()),
    has(serial) {
      const value = serialValue(serial);
      return values[lowerBound(values, value)] === value;
    },
    proofOf(serial) {
      const page = pageOf(serialValue(serial), prefixLetters);
      const path = levels.slice(0, -1).map((level, height) => toHex(hashAt(level, (page >>> height) ^ 1)));
      return { page: pageAt(page), path };
    },
    *serials() {
      for (const value of values) yield serialText(value);
    },
  };
}
