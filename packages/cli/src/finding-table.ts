import { describeFinding, type Finding, PRINT_RULES, type Severity } from '@ocop/trace/print';
import colors from 'picocolors';
import type { Terminal } from './terminal.ts';

const PAINT: Readonly<Record<Severity, (text: string) => string>> = {
  error: colors.red,
  warning: colors.yellow,
  notice: colors.dim,
};
const WORD: Readonly<Record<Severity, string>> = { error: 'Lỗi', warning: 'Cảnh báo', notice: 'Ghi chú' };
const SOURCE = new Map(PRINT_RULES.map(({ id, source }) => [id, source]));

/** Findings of several products as a list for people: the same finding of many products is said once, with their number. */
export function printFindings(terminal: Terminal, checked: readonly { name: string; findings: readonly Finding[] }[]): void {
  const groups = new Map<string, { finding: Finding; names: string[] }>();
  for (const { name, findings } of checked) {
    for (const finding of findings) {
      const key = `${finding.rule} ${JSON.stringify(finding.facts)}`;
      const group = groups.get(key);
      if (group) group.names.push(name);
      else groups.set(key, { finding, names: [name] });
    }
  }
  for (const severity of ['error', 'warning', 'notice'] as const) {
    for (const { finding, names } of groups.values()) {
      if (finding.severity !== severity) continue;
      const [vi, en] = [describeFinding(finding, 'vi'), describeFinding(finding, 'en')];
      const who = names.length === 1 ? names[0] : `${names.length} sản phẩm / products`;
      terminal.line(`  ${PAINT[severity](WORD[severity].padEnd(8))} ${colors.bold(finding.rule)}  ${who}`);
      terminal.line(`           ${vi.sentence}`);
      terminal.line(`           → ${vi.fix}`);
      terminal.line(colors.dim(`           ${en.sentence} → ${en.fix}`));
      terminal.line(colors.dim(`           [${SOURCE.get(finding.rule) ?? ''}]`));
    }
  }
}

/** How many findings there are of each severity. */
export function countFindings(checked: readonly { findings: readonly Finding[] }[]): Readonly<Record<Severity, number>> {
  const count = { error: 0, warning: 0, notice: 0 };
  for (const { findings } of checked) for (const { severity } of findings) count[severity] += 1;
  return count;
}
