import type { Finding } from './finding.ts';
import { catalogueEn } from './locales/en.ts';
import { catalogueVi } from './locales/vi.ts';
import type { RowReport } from './verify-catalogue.ts';

const LOCALES = { vi: catalogueVi, en: catalogueEn } as const;

/** The sentence for a finding. It may hold text from the shop's list or from signed data: show it as text only. */
export function describeFinding(finding: Finding, language: 'vi' | 'en'): string {
  return LOCALES[language].findings[finding.code](finding);
}

/** The word for a verdict. */
export function describeVerdict(verdict: RowReport['verdict'], language: 'vi' | 'en'): string {
  return LOCALES[language].verdicts[verdict];
}
