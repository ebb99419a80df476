import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { historiesOf } from '@ocop/core';
import { planProgress, type PlanProgress, programmeReport, readAnnualFigures, summariseReport } from '@ocop/core/programme';
import { programmeVi as vi } from '@ocop/core/programme/vi';
import type { Command } from 'commander';
import colors from 'picocolors';
import { CliError } from '../cli-error.ts';
import { requireAsOf } from '../day-option.ts';
import { countIssues } from '../issue-table.ts';
import { reportCsvFiles } from '../programme/csv-files.ts';
import { figure } from '../programme/figures.ts';
import { reportPage } from '../programme/page.ts';
import { describeFigureIssue } from '../programme/figure-issue.ts';
import { readPlan } from '../programme/read-plan.ts';
import { unattachedLines } from '../print-unattached.ts';
import { readText } from '../read-list.ts';
import { readProductFile } from '../read-product-file.ts';
import { replaceOutput } from '../replace-output.ts';
import { createTerminal, type Terminal } from '../terminal.ts';

interface Options {
  readonly asOf?: string;
  readonly out?: string;
  readonly figures?: string;
  readonly publisher?: string;
  readonly json?: boolean;
}

export function addProgrammeReport(programme: Command): void {
  programme
    .command('report')
    .summary('đếm tiến độ kế hoạch và lập báo cáo một trang · count a plan and write a one-page report')
    .description(
      'Đếm tiến độ kế hoạch từ danh sách sản phẩm và ghi vào thư mục: index.html (một trang, không tải gì từ mạng), report.json, summary.json và các tệp CSV có từng dòng đứng sau mỗi con số. Thư mục cũ còn nguyên cho đến khi thư mục mới hoàn tất.\nCounts a plan from a product list and writes a folder: index.html (one page, nothing loaded), report.json, summary.json, and CSV files with the rows behind each number. The previous folder stays whole until the new one is complete.',
    )
    .argument('<plan>', 'tệp kế hoạch, YAML hoặc JSON · the plan')
    .argument('<records>', 'danh sách sản phẩm, hoặc products.json · a product list, or products.json')
    .option('--as-of <day>', 'ngày tính, YYYY-MM-DD, bắt buộc · day that the numbers speak of, required')
    .option('-o, --out <folder>', 'thư mục báo cáo · the report’s folder')
    .option('--figures <file>', 'doanh thu và giá theo năm (CSV) · yearly revenue and price')
    .option('--publisher <name>', 'ai công bố các con số này · who publishes these numbers')
    .option('--json', 'in báo cáo bằng JSON · print the report as JSON')
    .action(async (planPath: string, recordsPath: string, options: Options) => {
      const asOf = requireAsOf(options.asOf);
      const terminal = createTerminal({ json: options.json ?? false });
      const plan = await readPlan(planPath);
      const { products, events, issues } = await terminal.progress('Đọc danh sách', (report) =>
        readProductFile(recordsPath, report),
      );
      if (products.length === 0)
        throw new CliError({
          vi: `“${recordsPath}” không có sản phẩm nào đọc được.`,
          en: `No product could be read from “${recordsPath}”.`,
        });
      const annualFigures = options.figures === undefined ? [] : await readFigures(options.figures, terminal);
      const { histories, unattached } = historiesOf(products, events);
      const progress = planProgress(plan, histories, { asOf, annualFigures });
      const report = programmeReport(progress, options.publisher === undefined ? {} : { publisher: { vi: options.publisher } });
      if (options.out !== undefined) {
        const files = new Map([
          ['index.html', reportPage(report)],
          ['report.json', `${JSON.stringify(report)}\n`],
          ['summary.json', `${JSON.stringify(summariseReport(report), undefined, 1)}\n`],
          ...reportCsvFiles(report),
        ]);
        await replaceOutput(options.out, async (temporary) => {
          for (const [name, content] of files) await writeFile(join(temporary, name), content);
        });
      }
      tell(terminal, progress);
      const errors = [...countIssues(issues)]
        .filter(([, { severity }]) => severity === 'error')
        .reduce((sum, [, { count }]) => sum + count, 0);
      if (errors > 0)
        terminal.notice(
          colors.yellow(
            `Danh sách có ${errors} lỗi, xem bằng: ocop import "${recordsPath}" / the list has ${errors} errors, see them with the same command`,
          ),
        );
      const loose = unattachedLines(unattached, histories, 10);
      if (loose.length > 0) terminal.notice(loose.join('\n'));
      if (options.out !== undefined) terminal.line(`\nĐã ghi / written: ${join(options.out, 'index.html')}`);
      terminal.result(report);
    });
}

async function readFigures(path: string, terminal: Terminal) {
  const { figures, issues } = readAnnualFigures(await readText(path));
  for (const issue of issues) {
    const { vi: sentence, en } = describeFigureIssue(issue);
    terminal.notice(`${colors.yellow('lưu ý')} ${path}: ${sentence}\n      ${colors.dim(en)}`);
  }
  if (figures.length === 0)
    throw new CliError({ vi: `“${path}” không có số liệu nào đọc được.`, en: `No figure could be read from “${path}”.` });
  return figures;
}

const mark = (met: boolean | undefined): string =>
  met === undefined ? colors.dim('?') : met ? colors.green('✓') : colors.red('✗');

/** One line a target: what was counted, what was published, against what. */
function tell(terminal: Terminal, { plan, asOf, targets, population }: PlanProgress): void {
  terminal.line(colors.bold(plan.title.vi));
  terminal.line(
    `Tính đến / as of ${asOf} · ${population.products.length} sản phẩm / products, ${population.inForce.length} còn hiệu lực / in force\n`,
  );
  for (const target of targets) {
    const share = target.unit.startsWith('percent');
    const told = (value: number | undefined): string => (value === undefined ? '–' : `${figure(value).vi}${share ? ' %' : ''}`);
    const stated = target.stated.at(-1);
    const unsettled = target.undetermined.length;
    const most = share
      ? ((target.numerator.length + unsettled) / target.denominator.length) * 100
      : target.numerator.length + unsettled;
    // What is not settled could still reach the goal: then nothing is said of it.
    const met = target.met === false && target.unit !== 'percent-change' && most >= target.goal.atLeast ? undefined : target.met;
    const behind = [
      ...(share ? [`${target.numerator.length}/${target.denominator.length}`] : []),
      ...(unsettled > 0 ? [`${unsettled} chưa rõ · not settled`] : []),
    ].join('; ');
    const counts = behind === '' ? '' : ` (${behind})`;
    terminal.line(
      `  ${mark(met)} ${(target.title?.vi ?? vi.measures[target.measure].title).padEnd(34)} ${told(target.value)}${counts} / ≥ ${told(target.goal.atLeast)}${
        stated === undefined ? '' : `   ${mark(stated.met)} công bố / published ${stated.figure.asOf}: ${told(stated.value)}`
      }`,
    );
  }
}
