import { isRuleSetRef, rate, scoreSheetTemplate } from '@ocop/core/rating';
import { ratingVi as vi } from '@ocop/core/rating/vi';
import type { Command } from 'commander';
import colors from 'picocolors';
import { CliError, EXIT } from '../cli-error.ts';
import { ratingPage, ratingReport } from '../rating-report.ts';
import { loadTexts, readRuleSet, readScoreSheet } from '../read-score-sheet.ts';
import { createTerminal } from '../terminal.ts';
import { writeFileWhole } from '../write-file.ts';

export function addRate(program: Command): void {
  program
    .command('rate')
    .summary('chấm một phiếu điểm theo bộ tiêu chí · rate a score sheet')
    .description(
      'Tính điểm, khung điểm, mức tối thiểu còn thiếu và hạng sao của một phiếu (JSON hoặc CSV). --template 26-2026/8 tạo phiếu trống.\nReckons points, band, missing minima and star of a sheet (JSON or CSV). --template 26-2026/8 makes an empty sheet.',
    )
    .argument('[sheet]', 'phiếu đã chấm · the filled-in sheet')
    .option('--template <set>', 'tạo phiếu trống của một bộ, ví dụ 26-2026/8 · make an empty sheet')
    .option('-o, --out <file>', 'nơi ghi phiếu trống · where to write the empty sheet')
    .option('--html <file>', 'ghi báo cáo thành trang HTML để in · write the report as a page to print')
    .option('--json', 'in kết quả bằng JSON · print the result as JSON')
    .action(async (path: string | undefined, options: { template?: string; out?: string; html?: string; json?: boolean }) => {
      const terminal = createTerminal({ json: options.json ?? false });
      if (options.template !== undefined) {
        if (!isRuleSetRef(options.template)) {
          throw new CliError({
            vi: `“${options.template}” không phải tên bộ tiêu chí, ví dụ 26-2026/8.`,
            en: `“${options.template}” is not a rule set such as 26-2026/8.`,
          });
        }
        const template = scoreSheetTemplate(await readRuleSet(options.template), await loadTexts(options.template), vi);
        if (options.out === undefined) process.stdout.write(template);
        else {
          await writeFileWhole(options.out, template);
          terminal.line(`Đã ghi / written: ${options.out}`);
          terminal.result({ out: options.out });
        }
        return;
      }
      if (path === undefined)
        throw new CliError({ vi: 'Cần một phiếu điểm, hoặc --template.', en: 'A sheet, or --template, is needed.' });
      const { sheet, ruleSet } = await readScoreSheet(path);
      const rating = rate(sheet, ruleSet);
      const report = ratingReport(rating, ruleSet, await loadTexts(ruleSet.ref));
      terminal.line(colors.bold(report.title));
      for (const [name, value] of report.lines) terminal.line(`  ${name.padEnd(30)} ${value}`);
      for (const { stars, lines } of report.unmet) {
        terminal.line(`\nCòn thiếu để đạt ${stars} sao / missing for ${stars} stars`);
        for (const [name, value] of lines) terminal.line(`  ${value.padEnd(24)} ${name}`);
      }
      for (const caveat of report.caveats) terminal.line(colors.dim(`\n${caveat}`));
      if (options.html !== undefined) await writeFileWhole(options.html, ratingPage(report));
      terminal.result({ official: false, rating });
      process.exitCode = rating.outcome === 'rated' ? EXIT.ok : EXIT.negative;
    });
}
