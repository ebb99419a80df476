import { compareNames, compareProducers, type MatchReason, type NameKeys, nameKeys } from '../import/match-names.ts';
import type { EventRow } from './event-row.ts';
import type { ProductHistory } from './product-history.ts';

/** A product that an event row may mean. */
export interface TargetCandidate {
  readonly history: ProductHistory;
  readonly reasons: readonly MatchReason[];
  /** 0–1: how much speaks for it. For sorting, not a probability. */
  readonly score: number;
}

export interface TargetProposal {
  readonly row: EventRow;
  /** The nearest first; empty where no product is near. */
  readonly candidates: readonly TargetCandidate[];
}

/** Words that hundreds of names have say little; a row is compared with at most so many names. */
const MOST_COMPARED = 2000;
const RAREST_WORDS = 3;

interface Entry extends NameKeys {
  readonly history: ProductHistory;
  readonly decisionNumber?: string | undefined;
}

/** The names of all rows of all products, by their words. */
class NameIndex {
  readonly #byWord = new Map<string, Entry[]>();

  constructor(histories: readonly ProductHistory[]) {
    for (const history of histories)
      for (const { name, producer, recognition } of history.records) {
        const entry: Entry = { history, ...nameKeys(name.vi, producer?.name), decisionNumber: recognition.decision.number };
        for (const word of new Set(entry.mended.split(' '))) {
          const entries = this.#byWord.get(word);
          if (entries === undefined) this.#byWord.set(word, [entry]);
          else entries.push(entry);
        }
      }
  }

  /** Names that share one of the rarest words: a slip in one of them leaves the others. */
  near({ mended }: NameKeys): ReadonlySet<Entry> {
    const found = new Set<Entry>();
    const groups = [...new Set(mended.split(' '))].flatMap((word) => {
      const entries = this.#byWord.get(word);
      return entries === undefined ? [] : [entries];
    });
    for (const entries of groups.toSorted((a, b) => a.length - b.length).slice(0, RAREST_WORDS))
      for (const entry of entries) if (found.size < MOST_COMPARED) found.add(entry);
    return found;
  }
}

function candidateOf(row: EventRow, keys: NameKeys, entry: Entry): TargetCandidate | undefined {
  const name = compareNames(keys, entry);
  if (name === undefined) return undefined;
  const producer = compareProducers(keys, entry);
  // Five producers of one province sell "tôm khô": another producer's is not meant.
  if (producer === undefined && keys.producer !== '' && entry.producer !== '') return undefined;
  const decision = row.target.decisionNumber !== undefined && row.target.decisionNumber === entry.decisionNumber;
  const found = [name, ...(producer === undefined ? [] : [producer]), ...(decision ? ([['SAME_DECISION', 0.1]] as const) : [])];
  return {
    history: entry.history,
    reasons: found.map(([reason]) => reason),
    score: found.reduce((sum, [, worth]) => sum + worth, 0),
  };
}

/**
 * For event rows that `historiesOf` left unattached: the products whose name, producer and decision come nearest, at most `limit` (default 3) a row.
 * Attaches nothing: a person writes the product's row id, code or GTIN into the event list and reads it again. A row without a name, or with a name that
 * nothing is near, has no candidates. Work grows with rows × the names that share a rare word, at most 2,000 a row.
 */
export function proposeTargets(
  unattached: readonly EventRow[],
  histories: readonly ProductHistory[],
  { limit = 3 }: { readonly limit?: number } = {},
): readonly TargetProposal[] {
  const index = new NameIndex(unattached.length === 0 ? [] : histories);
  return unattached.map((row) => {
    const { name, producer } = row.target;
    if (name === undefined) return { row, candidates: [] };
    const keys = nameKeys(name, producer);
    const best = new Map<ProductHistory, TargetCandidate>();
    for (const entry of index.near(keys)) {
      const candidate = candidateOf(row, keys, entry);
      if (candidate !== undefined && candidate.score > (best.get(entry.history)?.score ?? 0)) best.set(entry.history, candidate);
    }
    const candidates = [...best.values()].sort(
      (a, b) => b.score - a.score || (a.history.key < b.history.key ? -1 : a.history.key > b.history.key ? 1 : 0),
    );
    return { row, candidates: candidates.slice(0, limit) };
  });
}
