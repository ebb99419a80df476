import type { Language } from '../language.ts';
import { wordsOf } from '../translations.ts';
import { en } from './en.ts';
import type { VerdictWords } from './verdict-words.ts';
import { vi } from './vi.ts';

export function verdictWords(language: Language): VerdictWords {
  return wordsOf('verdict', { vi, en }, language);
}
