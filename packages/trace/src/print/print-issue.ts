import { en } from './locales/en.ts';
import { vi } from './locales/vi.ts';

/** Something the sheet could print only at a price. Nothing was left out. */
export type PrintIssue =
  /** The text had to go below 5 pt to stand on the label whole. */
  | { code: 'text-too-small'; label: number; sizePt: number }
  /** The font has no sign for these characters: an empty box stands in their place. */
  | { code: 'glyph-missing'; label: number; characters: string }
  /** The X-dimension is outside GS1's range for the point of sale. */
  | { code: 'module-outside-pos-range'; moduleMm: number };

/** The issue as a sentence in both languages. */
export function describePrintIssue(issue: PrintIssue): { vi: string; en: string } {
  // `as never`: TypeScript does not see that the sentence and the issue have the same code.
  return { vi: vi.issues[issue.code](issue as never), en: en.issues[issue.code](issue as never) };
}
