import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import colors from 'picocolors';
import { CliError, EXIT } from './cli-error.ts';
import { isSaid } from './said-error.ts';
import { usageSentence } from './usage-error.ts';

type Add = (program: Command) => void;

const standing = async (): Promise<Add> => (await import('./commands/standing.ts')).addStanding;

/** Each command with the module that adds it, in the order of the help. A call loads its own command alone: some bring fonts, PDF and a canvas with them. */
const COMMANDS = new Map<string, () => Promise<Add>>([
  ['demo', async () => (await import('./commands/demo.ts')).addDemo],
  ['import', async () => (await import('./commands/import.ts')).addImport],
  ['renewals', async () => (await import('./commands/renewals.ts')).addRenewals],
  ['issue', async () => (await import('./commands/issue.ts')).addIssue],
  ['label', async () => (await import('./commands/label.ts')).addLabel],
  ['run', async () => (await import('./commands/run.ts')).addRun],
  ['doctor', async () => (await import('./commands/doctor.ts')).addDoctor],
  ['publish', async () => (await import('./commands/publish.ts')).addPublish],
  ['verify', async () => (await import('./commands/verify.ts')).addVerify],
  ['serve', async () => (await import('./commands/serve.ts')).addServe],
  ['trace', async () => (await import('./commands/trace.ts')).addTrace],
  ['rate', async () => (await import('./commands/rate.ts')).addRate],
  ['upgrade', async () => (await import('./commands/upgrade.ts')).addUpgrade],
  ['programme', async () => (await import('./commands/programme.ts')).addProgramme],
  ['export', async () => (await import('./commands/export.ts')).addExport],
  ['office', async () => (await import('./commands/office.ts')).addOffice],
  ['keys', async () => (await import('./commands/keys.ts')).addKeys],
  ['trust', async () => (await import('./commands/trust.ts')).addTrust],
  ['approve', async () => (await import('./commands/approve.ts')).addApprove],
  ['reissue', async () => (await import('./commands/reissue.ts')).addReissue],
  ['withdraw', standing],
  ['suspend', standing],
  ['resume', standing],
  ['log', async () => (await import('./commands/log.ts')).addLog],
]);

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { readonly version: string };

/** The library's own words in a help. */
const HELP_TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Cách gọi · Usage:',
  'Arguments:': 'Tham số · Arguments:',
  'Options:': 'Tùy chọn · Options:',
  'Commands:': 'Các lệnh · Commands:',
};

/** The program with the one command that `name` names, or whole where it names none: for the help, and for the word that was meant. */
export async function createProgram(name?: string): Promise<Command> {
  const program = new Command('ocop')
    .description(
      'Bộ công cụ OCOP: nhập danh sách, ký, in nhãn, xuất sổ đăng ký, kiểm tra.\nThe OCOP tools: import, sign, print, publish, check.',
    )
    .helpCommand('help [command]', 'hướng dẫn một lệnh · help for a command')
    .helpOption('-h, --help', 'hướng dẫn · help')
    .version(version, '-V, --version', 'phiên bản · version')
    .showHelpAfterError('(Thêm --help để xem hướng dẫn / add --help for help)')
    // Subcommands may have options of the same names as the commands above them.
    .enablePositionalOptions()
    .configureHelp({ styleTitle: (title) => HELP_TITLES[title] ?? title })
    .configureOutput({ outputError: (text, write) => write(told(usageSentence(text))) })
    .exitOverride();
  const named = COMMANDS.get(name ?? '');
  const loads = named === undefined ? new Set(COMMANDS.values()) : [named];
  for (const add of await Promise.all([...loads].map((load) => load()))) add(program);
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
    const call = ofDemonstration(args) ? ['demo', ...args] : args;
    const program = await createProgram(call[0]);
    await program.parseAsync(call, { from: 'user' });
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

/** A call without a command shows what the program can do: the demonstration. A word that is no command is a slip, and answered as one. */
function ofDemonstration([first]: readonly string[]): boolean {
  return first === undefined || (first.startsWith('-') && !['-h', '--help', '-V', '--version'].includes(first));
}

function told({ vi, en }: { readonly vi: string; readonly en: string }): string {
  return `${colors.red('Lỗi:')} ${vi}\n${colors.red('Error:')} ${en}\n`;
}
