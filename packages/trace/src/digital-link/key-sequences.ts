import { AI_TABLE } from '../application-identifier/ai-table.ts';

/** Every legal run of key and qualifiers, identifiers joined by a space: `01`, `01 22`, `01 22 10`, `01 235`, … */
const SEQUENCES: ReadonlySet<string> = new Set(
  [...AI_TABLE.values()].flatMap(({ ai, keyQualifiers = [] }) => keyQualifiers.flatMap((order) => runs(ai, order))),
);

/** `start` followed by any selection of `order` that keeps its order. */
function runs(start: string, order: readonly string[]): string[] {
  let found = [start];
  for (const qualifier of order) found = [...found, ...found.map((run) => `${run} ${qualifier}`)];
  return found;
}

export const isKeySequence = (ais: readonly string[]): boolean => SEQUENCES.has(ais.join(' '));

export const isPrimaryKey = (ai: string): boolean => SEQUENCES.has(ai);

/** The alternative orders of a key's qualifiers: `[['22', '10', '21'], ['235']]` for 01. */
export const qualifierOrders = (key: string): readonly (readonly string[])[] => AI_TABLE.get(key)?.keyQualifiers ?? [];

/** Could this identifier stand in the path, beside those that are there? Then it may not stand in the query. */
export function belongsInPath(path: readonly string[], ai: string): boolean {
  if (!qualifierOrders(path[0] ?? '').some((order) => order.includes(ai))) return false;
  for (let at = 1; at <= path.length; at += 1) {
    if (isKeySequence([...path.slice(0, at), ai, ...path.slice(at)])) return true;
  }
  return false;
}
