import type { Command } from 'commander';
import { addProgrammeCheck } from './programme-check.ts';
import { addProgrammeReport } from './programme-report.ts';

export function addProgramme(program: Command): void {
  const programme = program
    .command('programme')
    .summary('kế hoạch OCOP: kiểm tra, đếm tiến độ, lập báo cáo · plans: check, count, report')
    .description(
      'Kế hoạch OCOP dưới dạng dữ liệu: kiểm tra tệp kế hoạch, đếm tiến độ với từng dòng đứng sau mỗi con số.\nProgramme plans as data: check a plan, count its progress with the rows behind every number.',
    )
    .helpCommand('help [command]', 'hướng dẫn một lệnh · help for a command');
  for (const add of [addProgrammeReport, addProgrammeCheck]) add(programme);
  for (const command of programme.commands) command.exitOverride().helpOption('-h, --help', 'hướng dẫn · help');
}
