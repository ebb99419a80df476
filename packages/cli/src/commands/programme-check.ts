import type { Command } from 'commander';
import colors from 'picocolors';
import { CliError, EXIT } from '../cli-error.ts';
import { PLAN_TEMPLATE } from '../programme/plan-template.ts';
import { describePlanIssue, inspectPlan } from '../programme/read-plan.ts';
import { createTerminal } from '../terminal.ts';
import { writeFileWhole } from '../write-file.ts';

export function addProgrammeCheck(programme: Command): void {
  programme
    .command('check')
    .summary('kiểm tra một tệp kế hoạch · check a plan')
    .description(
      'Kiểm tra một kế hoạch (YAML hoặc JSON): cấu trúc, đơn vị, nguồn của từng mục tiêu, các số công bố có khớp nhau không. --template tạo kế hoạch mẫu.\nChecks a plan (YAML or JSON): shape, units, the source of each goal, whether published figures agree. --template makes an empty plan.',
    )
    .argument('[plan]', 'tệp kế hoạch · the plan')
    .option('--template', 'tạo kế hoạch mẫu · make an empty plan')
    .option('-o, --out <file>', 'nơi ghi kế hoạch mẫu · where to write the empty plan')
    .option('--json', 'in kết quả bằng JSON · print the result as JSON')
    .action(async (path: string | undefined, options: { template?: boolean; out?: string; json?: boolean }) => {
      const terminal = createTerminal({ json: options.json ?? false });
      if (options.template === true) {
        if (options.out === undefined) process.stdout.write(PLAN_TEMPLATE);
        else {
          await writeFileWhole(options.out, PLAN_TEMPLATE);
          terminal.line(`Đã ghi / written: ${options.out}`);
          terminal.result({ out: options.out });
        }
        return;
      }
      if (path === undefined)
        throw new CliError({ vi: 'Cần một tệp kế hoạch, hoặc --template.', en: 'A plan, or --template, is needed.' });
      const { issues } = await inspectPlan(path);
      const errors = issues.filter(({ severity }) => severity === 'error').length;
      for (const issue of issues) {
        const { vi, en } = describePlanIssue(issue);
        terminal.line(
          `  ${issue.severity === 'error' ? colors.red('lỗi   ') : colors.yellow('lưu ý ')} ${vi}\n         ${colors.dim(en)}`,
        );
      }
      const notices = issues.length - errors;
      terminal.line(
        errors === 0
          ? colors.green(`Kế hoạch dùng được, ${notices} lưu ý. / The plan can be used, ${notices} notices.`)
          : colors.red(`Kế hoạch chưa dùng được: ${errors} lỗi. / The plan cannot be used: ${errors} errors.`),
      );
      terminal.result({ usable: errors === 0, issues });
      process.exitCode = errors === 0 ? EXIT.ok : EXIT.negative;
    });
}
