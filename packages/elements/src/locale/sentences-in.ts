import { en } from './en.ts';
import type { Language } from './language.ts';
import type { Sentences } from './sentences.ts';
import { vi } from './vi.ts';

export function sentencesIn(language: Language): Sentences {
  return language === 'en' ? en : vi;
}
