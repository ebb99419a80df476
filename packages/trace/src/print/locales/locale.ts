import type { PrintProblem } from '../print-error.ts';
import type { PrintIssue } from '../print-issue.ts';

/** One sentence for each code of a union of problems. */
type Sentences<P extends { code: string }> = { [C in P['code']]: (problem: Extract<P, { code: C }>) => string };

export interface PrintLocale {
  problems: Sentences<PrintProblem>;
  issues: Sentences<PrintIssue>;
}
