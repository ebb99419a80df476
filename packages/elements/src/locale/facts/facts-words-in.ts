import type { Language } from '../language.ts';
import { wordsOf } from '../translations.ts';
import { en } from './en.ts';
import type { FactsWords } from './facts-words.ts';
import { vi } from './vi.ts';

export function factsWords(language: Language): FactsWords {
  return wordsOf('facts', { vi, en }, language);
}
