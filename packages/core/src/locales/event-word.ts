import type { Locale } from './locale.ts';

/** The word for a kind of event, any other text as it is. */
export function eventWord(kinds: Locale['eventKinds'], value: string | undefined): string | undefined {
  return Object.entries(kinds).find(([kind]) => kind === value)?.[1] ?? value;
}
