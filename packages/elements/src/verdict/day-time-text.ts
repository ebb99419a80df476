import { clockText, dayText } from '../locale/day-time.ts';
import type { Language } from '../locale/language.ts';
import { verdictWords } from '../locale/verdict/verdict-words-in.ts';

/** Day and minute in Việt Nam. */
export function dayTimeText(time: string | number, language: Language): string {
  const day = dayText(time, language);
  return day === '' ? '' : verdictWords(language).atTime(day, clockText(time));
}
