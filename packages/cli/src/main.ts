#!/usr/bin/env node
import { IssueError } from '@ocop/trace/issue';
import { PrintError } from '@ocop/trace/print';
import { QrError } from '@ocop/trace/qr';
import { RegistryError } from '@ocop/trace/registry';
import { RunError } from '@ocop/trace/run';
import { Command } from 'commander';
import colors from 'picocolors';
import { CliError, EXIT } from './cli-error.ts';
import { addDemo } from './commands/demo.ts';
import { addDoctor } from './commands/doctor.ts';
import { addExport } from './commands/export.ts';
import { addImport } from './commands/import.ts';
import { addIssue } from './commands/issue.ts';
import { addLabel } from './commands/label.ts';
import { addProgramme } from './commands/programme.ts';
import { addPublish } from './commands/publish.ts';
import { addRate } from './commands/rate.ts';
import { addRun } from './commands/run.ts';
import { addServe } from './commands/serve.ts';
import { addUpgrade } from './commands/upgrade.ts';
import { addVerify } from './commands/verify.ts';

const program = new Command('ocop')
  .description(
    'Bộ công cụ OCOP: nhập danh sách, ký, in nhãn, xuất sổ đăng ký, kiểm tra.\nThe OCOP tools: import, sign, print, publish, check.',
  )
  .helpCommand('help [command]', 'hướng dẫn một lệnh · help for a command')
  .helpOption('-h, --help', 'hướng dẫn · help')
  .showHelpAfterError('(Thêm --help để xem hướng dẫn / add --help for help)')
  .exitOverride();
for (const add of [
  addDemo,
  addImport,
  addIssue,
  addLabel,
  addRun,
  addDoctor,
  addPublish,
  addVerify,
  addServe,
  addRate,
  addUpgrade,
  addProgramme,
  addExport,
])
  add(program);
for (const command of program.commands) command.exitOverride().helpOption('-h, --help', 'hướng dẫn · help');

try {
  await program.parseAsync();
} catch (error) {
  if (
    error instanceof CliError ||
    error instanceof QrError ||
    error instanceof IssueError ||
    error instanceof RegistryError ||
    error instanceof RunError ||
    error instanceof PrintError
  ) {
    const { vi, en } = error.sentence;
    process.stderr.write(`${colors.red('Lỗi:')} ${vi}\n${colors.red('Error:')} ${en}\n`);
    process.exitCode = error instanceof CliError ? error.exitCode : EXIT.usage;
  } else if (error instanceof Error && 'code' in error && String(error.code).startsWith('commander.')) {
    // Commander has already said what was wrong; asking for help is no error.
    process.exitCode = 'exitCode' in error && error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  } else throw error;
}
