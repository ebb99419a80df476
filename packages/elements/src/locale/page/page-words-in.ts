import type { Language } from '../language.ts';
import { wordsOf } from '../translations.ts';
import { en } from './en.ts';
import type { PageWords } from './page-words.ts';
import { vi } from './vi.ts';

export function pageWords(language: Language): PageWords {
  return wordsOf('page', { vi, en }, language);
}
