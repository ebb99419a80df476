import { AI_TABLE } from './ai-table.ts';
import type { Pattern } from './application-identifier.ts';
import type { Gs1Element } from './gs1-element.ts';
import type { FlawCode } from './flaw.ts';

/** Two identifiers that do not go together, one that lacks company, or one that is given twice with two values. */
export interface AssociationFlaw {
  readonly code: Extract<FlawCode, 'ERR_AI_EXCLUDES' | 'ERR_AI_REQUIRES' | 'ERR_AI_REPEATED' | 'ERR_AI_SERIAL_MISSING'>;
  /** Index of the element that is at fault. */
  readonly element: number;
  /** The other identifier, the groups that would do, `(01)+(21), (03)`. */
  readonly expected?: string;
}

/** Keys whose serial part is optional, but not beside a signature. */
const SERIAL_UNDER_SIGNATURE: readonly string[] = ['253', '255', '8003'];

function matching(elements: readonly Gs1Element[], { prefix, length }: Pattern, self: string): string | undefined {
  for (const { ai } of elements) if (ai.length === length && ai !== self && ai.startsWith(prefix)) return ai;
  return undefined;
}

const inWords = (groups: readonly (readonly Pattern[])[]): string =>
  groups.map((group) => group.map(({ prefix, length }) => `(${prefix.padEnd(length, 'n')})`).join('+')).join(', ');

/**
 * The first flaw in the company that the elements keep: exclusions, mandatory associations, repeats with another value, and (8030)
 * over a key without its serial. Elements are known identifiers. Source: attributes `ex` and `req` of the dictionary.
 */
export function findAssociationFlaw(elements: readonly Gs1Element[]): AssociationFlaw | undefined {
  for (let index = 0; index < elements.length; index += 1) {
    const { ai, value } = elements[index] as Gs1Element;
    const entry = AI_TABLE.get(ai);
    if (!entry) continue;
    for (const pattern of entry.excludes) {
      const other = matching(elements, pattern, ai);
      if (other !== undefined) return { code: 'ERR_AI_EXCLUDES', element: index, expected: `(${other})` };
    }
    for (const groups of entry.requires) {
      if (!groups.some((group) => group.every((pattern) => matching(elements, pattern, ai) !== undefined)))
        return { code: 'ERR_AI_REQUIRES', element: index, expected: inWords(groups) };
    }
    if (ai === '8030') {
      const key = elements.findIndex(
        (element) => SERIAL_UNDER_SIGNATURE.includes(element.ai) && element.value.length === AI_TABLE.get(element.ai)?.min,
      );
      if (key >= 0) return { code: 'ERR_AI_SERIAL_MISSING', element: key };
    }
    for (let earlier = 0; earlier < index; earlier += 1) {
      if (elements[earlier]?.ai === ai && elements[earlier]?.value !== value) return { code: 'ERR_AI_REPEATED', element: index };
    }
  }
  return undefined;
}
