import { label } from '@ocop/core/criteria';
import { upgradePlan } from '@ocop/core/rating';
import { ratingEn as en } from '@ocop/core/rating/en';
import { ratingVi as vi } from '@ocop/core/rating/vi';
import type { Command } from 'commander';
import colors from 'picocolors';
import { CliError, EXIT } from '../cli-error.ts';
import { describeSheetIssues, loadTexts, readScoreSheet } from '../read-score-sheet.ts';
import { createTerminal } from '../terminal.ts';

export function addUpgrade(program: Command): void {
  program
    .command('upgrade')
    .summary('tìm ít thay đổi nhất để đạt hạng sao cao hơn · the smallest set of improvements that reaches a star')
    .description(
      'Từ một phiếu đã chấm, tìm tập cải thiện nhỏ nhất để đạt hạng mong muốn; không thể thì nói lý do.\nFrom a filled-in sheet, finds the smallest set of improvements that reaches the star, or says why none does.',
    )
    .argument('<sheet>', 'phiếu đã chấm, JSON hoặc CSV · the filled-in sheet')
    .requiredOption('--target <stars>', 'hạng mong muốn, 2–5 · the star wanted')
    .option('--by <measure>', 'nhỏ nhất theo points hoặc criteria · smallest by points or criteria', 'points')
    .option('--json', 'in kết quả bằng JSON · print the result as JSON')
    .action(async (path: string, options: { target: string; by: string; json?: boolean }) => {
      const terminal = createTerminal({ json: options.json ?? false });
      const target = ([2, 3, 4, 5] as const).find((stars) => String(stars) === options.target);
      const by = (['points', 'criteria'] as const).find((measure) => measure === options.by);
      if (target === undefined)
        throw new CliError({
          vi: `--target phải là 2, 3, 4 hoặc 5, không phải “${options.target}”.`,
          en: `--target takes 2, 3, 4 or 5, not “${options.target}”.`,
        });
      if (by === undefined)
        throw new CliError({
          vi: `--by phải là points hoặc criteria, không phải “${options.by}”.`,
          en: `--by takes points or criteria, not “${options.by}”.`,
        });
      const { sheet, ruleSet } = await readScoreSheet(path);
      const plan = upgradePlan(sheet, ruleSet, { target, by });
      terminal.result({ official: false, plan });
      process.exitCode = plan.outcome === 'plan' ? EXIT.ok : EXIT.negative;
      if (plan.outcome === 'illegal') throw new CliError(describeSheetIssues(plan.issues), EXIT.negative);
      if (plan.outcome === 'impossible') {
        terminal.line(`Không thể đạt ${target} sao / ${target} stars are out of reach`);
        for (const reason of plan.reasons) {
          const where = reason.code === 'minimum-out-of-reach' ? `${reason.criterion}: ` : '';
          terminal.line(`  ${where}${vi.outOfReach[reason.code]} / ${en.outOfReach[reason.code]}`);
        }
        return;
      }
      const texts = await loadTexts(ruleSet.ref);
      terminal.line(
        colors.bold(
          plan.steps.length === 0
            ? `Đã đạt ${target} sao / ${target} stars already`
            : `${plan.steps.length} việc để đạt ${target} sao / steps to ${target} stars`,
        ),
      );
      for (const { criterion, from, to, points, because } of plan.steps) {
        const found = ruleSet.criteria.find(({ id }) => id === criterion);
        const option = found?.options.find(({ id }) => id === to);
        terminal.line(
          `  ${criterion} ${from ?? '–'} → ${to}  +${points}  ${found === undefined ? '' : label(found, 'vi', texts)}${option === undefined ? '' : `: ${label(option, 'vi', texts)}`}`,
        );
        terminal.line(colors.dim(`      ${vi.because[because]} / ${en.because[because]}`));
      }
      terminal.line(colors.dim(`\n${vi.paraphrase}\n${en.paraphrase}`));
    });
}
