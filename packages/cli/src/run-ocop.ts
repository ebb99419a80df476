import { Command } from 'commander';
import colors from 'picocolors';
import { CliError, EXIT } from './cli-error.ts';
import { addApprove } from './commands/approve.ts';
import { addDemo } from './commands/demo.ts';
import { addDoctor } from './commands/doctor.ts';
import { addExport } from './commands/export.ts';
import { addImport } from './commands/import.ts';
import { addIssue } from './commands/issue.ts';
import { addKeys } from './commands/keys.ts';
import { addLabel } from './commands/label.ts';
import { addLog } from './commands/log.ts';
import { addOffice } from './commands/office.ts';
import { addProgramme } from './commands/programme.ts';
import { addPublish } from './commands/publish.ts';
import { addRate } from './commands/rate.ts';
import { addReissue } from './commands/reissue.ts';
import { addRenewals } from './commands/renewals.ts';
import { addRun } from './commands/run.ts';
import { addServe } from './commands/serve.ts';
import { addStanding } from './commands/standing.ts';
import { addTrace } from './commands/trace.ts';
import { addTrust } from './commands/trust.ts';
import { addUpgrade } from './commands/upgrade.ts';
import { addVerify } from './commands/verify.ts';
import { usageSentence } from './usage-error.ts';

const COMMANDS = [
  addDemo,
  addImport,
  addRenewals,
  addIssue,
  addLabel,
  addRun,
  addDoctor,
  addPublish,
  addVerify,
  addServe,
  addTrace,
  addRate,
  addUpgrade,
  addProgramme,
  addExport,
  addOffice,
  addKeys,
  addTrust,
  addApprove,
  addReissue,
  addStanding,
  addLog,
];

/** The whole program. */
export function createProgram(): Command {
  const program = new Command('ocop')
    .description(
      'Bộ công cụ OCOP: nhập danh sách, ký, in nhãn, xuất sổ đăng ký, kiểm tra.\nThe OCOP tools: import, sign, print, publish, check.',
    )
    .helpCommand('help [command]', 'hướng dẫn một lệnh · help for a command')
    .helpOption('-h, --help', 'hướng dẫn · help')
    .showHelpAfterError('(Thêm --help để xem hướng dẫn / add --help for help)')
    // Subcommands may have options of the same names as the commands above them.
    .enablePositionalOptions()
    .configureOutput({ outputError: (text, write) => write(told(usageSentence(text))) })
    .exitOverride();
  for (const add of COMMANDS) add(program);
  for (const command of program.commands) finish(command);
  return program;
}

/** Subcommands answer for themselves, in both languages. */
function finish(command: Command): void {
  command.exitOverride().enablePositionalOptions().helpOption('-h, --help', 'hướng dẫn · help');
  if (command.commands.length > 0) command.helpCommand('help [command]', 'hướng dẫn một lệnh · help for a command');
  for (const child of command.commands) finish(child);
}

/**
 * Runs the program with these arguments and gives its exit code. What can be put right is said in both languages on standard error; an error that
 * nobody foresaw is thrown.
 */
export async function runOcop(args: readonly string[]): Promise<number> {
  process.exitCode = EXIT.ok;
  try {
    await createProgram().parseAsync(args, { from: 'user' });
    return process.exitCode;
  } catch (error) {
    if (isSaid(error)) {
      process.stderr.write(told(error.sentence));
      return error instanceof CliError ? error.exitCode : EXIT.usage;
    }
    // Commander has already said what was wrong; asking for help is no error.
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('commander.'))
      return 'exitCode' in error && error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    throw error;
  }
}

function told({ vi, en }: { readonly vi: string; readonly en: string }): string {
  return `${colors.red('Lỗi:')} ${vi}\n${colors.red('Error:')} ${en}\n`;
}

/** An error that knows its sentence in both languages: those of this program and of every room of the SDK that signs, prints or writes. */
function isSaid(error: unknown): error is Error & { readonly sentence: { readonly vi: string; readonly en: string } } {
  if (!(error instanceof Error) || !('sentence' in error)) return false;
  const { sentence } = error;
  return typeof sentence === 'object' && sentence !== null && 'vi' in sentence && 'en' in sentence;
}
