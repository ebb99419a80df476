import { describeIssue, type IssueSeverity, LOCALES, type RowIssue } from '@ocop/core';
import colors from 'picocolors';
import type { Terminal } from './terminal.ts';

const PAINT: Readonly<Record<IssueSeverity, (text: string) => string>> = {
  error: colors.red,
  warning: colors.yellow,
  notice: colors.dim,
};

/** How many issues there are of each kind, most frequent first. */
export function countIssues(
  issues: readonly RowIssue[],
): ReadonlyMap<RowIssue['code'], { readonly severity: IssueSeverity; readonly count: number }> {
  const counts = new Map<RowIssue['code'], { severity: IssueSeverity; count: number }>();
  for (const { code, severity } of issues) counts.set(code, { severity, count: (counts.get(code)?.count ?? 0) + 1 });
  return new Map([...counts].sort(([, a], [, b]) => b.count - a.count));
}

/** Prints issues in both languages, `limit` of each kind, and says how many it left out. */
export function printIssues(terminal: Terminal, issues: readonly RowIssue[], limit: number): void {
  const shown = new Map<RowIssue['code'], number>();
  for (const issue of issues) {
    const count = (shown.get(issue.code) ?? 0) + 1;
    shown.set(issue.code, count);
    if (count > limit) continue;
    terminal.line(`  ${PAINT[issue.severity](LOCALES.vi.severities[issue.severity].padEnd(8))} ${describeIssue(issue, 'vi')}`);
    terminal.line(`           ${colors.dim(describeIssue(issue, 'en'))}`);
  }
  for (const [code, count] of shown) {
    if (count > limit)
      terminal.line(
        colors.dim(
          `  … ${count - limit} “${LOCALES.vi.issueTitles[code]}” nữa / more: ${LOCALES.en.issueTitles[code]} (${code})`,
        ),
      );
  }
}
