import type { Language } from '../language.ts';
import { wordsOf } from '../translations.ts';
import { en } from './en.ts';
import type { FallbackWords } from './fallback-words.ts';
import { vi } from './vi.ts';

export function fallbackWords(language: Language): FallbackWords {
  return wordsOf('fallback', { vi, en }, language);
}
