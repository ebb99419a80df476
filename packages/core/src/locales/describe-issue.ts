import type { RowIssue } from '../import/row-issue.ts';
import { en } from './en.ts';
import type { Locale } from './locale.ts';
import { vi } from './vi.ts';

export type Language = 'vi' | 'en';

/** The sentences of a language. */
export const LOCALES: Readonly<Record<Language, Locale>> = { vi, en };

/** One line about an issue: where it stands, then what is wrong. "Dòng 5, cột 9 (ngày quyết định): Ngày “32/1/2021” không đọc được; …" */
export function describeIssue(issue: RowIssue, language: Language = 'vi'): string {
  const locale = LOCALES[language];
  return `${locale.place(issue)}: ${locale.issues[issue.code](issue)}`;
}
