import type { Locale } from '@ocop/verify/locales';
import type { FactsWords } from './facts/facts-words.ts';
import type { FallbackWords } from './fallback/fallback-words.ts';
import type { FormWords } from './form/form-words.ts';
import type { Language } from './language.ts';
import type { PageWords } from './page/page-words.ts';
import type { ScannerWords } from './scanner/scanner-words.ts';
import type { VerdictWords } from './verdict/verdict-words.ts';

/** Every word of the elements in one language, by the part that says it. */
export interface Translation {
  /** What stands before a verdict, and what a page says by itself. */
  readonly page: PageWords;
  /** The form of `<ocop-verify>`. */
  readonly form: FormWords;
  /** The band of a verdict, and the badge. */
  readonly verdict: VerdictWords;
  /** Facts, evidence, journey and report. */
  readonly facts: FactsWords;
  readonly scanner: ScannerWords;
  /** What `renderFallback` writes. */
  readonly fallback: FallbackWords;
  /** Titles, advice and reasons of outcomes, as `@ocop/verify/locales` has them. */
  readonly outcome: Locale;
}

/** A translation that may leave out what it has no words for. */
export type PartialTranslation = { readonly [Part in keyof Translation]?: PartialWords<Translation[Part]> };
type PartialWords<T> = {
  readonly [Name in keyof T]?: T[Name] extends (...args: never[]) => unknown ? T[Name] : Partial<T[Name]> | T[Name];
};

const registered = new Map<Language, PartialTranslation>();
const listeners = new Set<() => void>();

/**
 * Adds a language, or words to one; elements on the page speak it from their next rendering on. `language` is a BCP 47 tag (`km`, `fr-CA`).
 * What it leaves out is said in Vietnamese. It can replace words of `vi` and `en`, too: whoever serves the script answers for what it says.
 */
export function registerTranslation(language: string, words: PartialTranslation): void {
  const key = language.toLowerCase();
  registered.set(key, { ...registered.get(key), ...words });
  for (const listener of listeners) listener();
}

/** The language registered for a BCP 47 tag, the longest match first, else `en` or `vi`. */
export function languageFor(tag: string): Language {
  for (let key = tag.toLowerCase(); key !== ''; key = key.slice(0, Math.max(0, key.lastIndexOf('-'))))
    if (registered.has(key) || key === 'en') return key;
  return 'vi';
}

/** Words of one part in a language: those bundled, with those registered laid over them. */
export function wordsOf<Part extends keyof Translation>(
  part: Part,
  bundled: { readonly vi: Translation[Part]; readonly en: Translation[Part] },
  language: Language,
): Translation[Part] {
  const words = language === 'en' || language.startsWith('en-') ? bundled.en : bundled.vi;
  const more = registered.get(language)?.[part];
  if (more === undefined) return words;
  const merged: Record<string, unknown> = { ...words };
  for (const [name, value] of Object.entries(more))
    merged[name] = typeof value === 'object' ? { ...(merged[name] as object), ...value } : value;
  return merged as unknown as Translation[Part];
}

/** Calls back when words are added; returns the way to stop. */
export function onTranslation(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
