import { AI_TABLE } from '../application-identifier/ai-table.ts';
import type { Gs1Element } from '../application-identifier/gs1-element.ts';

/**
 * Human-readable interpretation, one line an element: `(01) 09520123456788`; with `titles` in words, `BATCH/LOT (10) A1`.
 * Source: GS1 General Specifications, 4.14.
 */
export function hriLines(elements: readonly Gs1Element[], { titles = false }: { titles?: boolean } = {}): string[] {
  return elements.map(({ ai, value }) => {
    const title = titles ? (AI_TABLE.get(ai)?.title ?? '') : '';
    return `${title === '' ? '' : `${title} `}(${ai}) ${value}`;
  });
}
