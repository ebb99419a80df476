import type { Language } from '../language.ts';
import { wordsOf } from '../translations.ts';
import { en } from './en.ts';
import type { ScannerWords } from './scanner-words.ts';
import { vi } from './vi.ts';

export function scannerWords(language: Language): ScannerWords {
  return wordsOf('scanner', { vi, en }, language);
}
