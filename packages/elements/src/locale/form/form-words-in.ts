import type { Language } from '../language.ts';
import { wordsOf } from '../translations.ts';
import { en } from './en.ts';
import type { FormWords } from './form-words.ts';
import { vi } from './vi.ts';

export function formWords(language: Language): FormWords {
  return wordsOf('form', { vi, en }, language);
}
