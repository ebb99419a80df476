import type { PassportField, PassportFieldReport } from '../product-passport.ts';
import type { PtntOcopIssue } from '../ptnt-ocop-csv.ts';
import type { PtntOcopGap } from '../ptnt-ocop.ts';

/** Sentences of the exports in one language. */
export interface ExportLocale {
  readonly ptntGaps: Readonly<Record<PtntOcopGap['code'], (gap: PtntOcopGap) => string>>;
  readonly ptntIssues: Readonly<Record<PtntOcopIssue['code'], (issue: PtntOcopIssue) => string>>;
  readonly passportFields: Readonly<Record<PassportField, string>>;
  readonly passportStatus: Readonly<Record<PassportFieldReport['status'], string>>;
  readonly passportReasons: Readonly<Record<NonNullable<PassportFieldReport['reason']>, string>>;
}
