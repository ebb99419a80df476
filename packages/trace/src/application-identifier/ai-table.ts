import { AI_ROWS } from './ai-rows.ts';
import type { ApplicationIdentifier } from './application-identifier.ts';
import { parseRow } from './parse-row.ts';

/** Every application identifier, in the order of the dictionary. */
export const AI_TABLE: ReadonlyMap<string, ApplicationIdentifier> = new Map(
  AI_ROWS.flatMap(parseRow).map((entry) => [entry.ai, entry]),
);

/** How long an identifier is that begins with these two digits: the same for all of one beginning. */
const LENGTHS: ReadonlyMap<string, number> = new Map([...AI_TABLE.keys()].map((ai) => [ai.slice(0, 2), ai.length]));

/** The identifier that an element string carries at `start`, or undefined where none is defined. */
export function identifierAt(text: string, start: number): ApplicationIdentifier | undefined {
  const length = LENGTHS.get(text.slice(start, start + 2));
  return length === undefined ? undefined : AI_TABLE.get(text.slice(start, start + length));
}
