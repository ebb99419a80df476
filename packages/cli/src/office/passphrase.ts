import { readFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import type { Command } from 'commander';
import { CliError } from '../cli-error.ts';
import { askUnseen } from './ask-unseen.ts';

/** Where passphrases come from: never from the command line, which every process on the machine can read. */
export interface PassphraseOptions {
  /** `file`, or `kid=file` for one key only. */
  readonly passphraseFile?: readonly string[];
  readonly passphraseFd?: string;
}

/** Adds the options that every command with a key has. */
export function withPassphraseOptions(command: Command): Command {
  return command
    .option(
      '--passphrase-file <[kid=]file>',
      'tệp mật khẩu, quyền 0600; lặp lại cho từng khóa · passphrase file of mode 0600; may be repeated with kid=',
      (value: string, before: readonly string[] | undefined) => [...(before ?? []), value],
    )
    .option('--passphrase-fd <n>', 'đọc mật khẩu từ một bộ mô tả tệp · read the passphrase from a file descriptor');
}

export interface PassphraseSource {
  /** The passphrase of a key; asked for twice where it is new. */
  read(kid: string, options?: { readonly fresh?: boolean }): Promise<string>;
}

/** Asks on the terminal without echo, unless the options name a file or a descriptor. A passphrase that was asked for is asked for once a run. */
export function passphraseSource({ passphraseFile = [], passphraseFd }: PassphraseOptions): PassphraseSource {
  const known = new Map<string, string>();
  let lines: string[] | undefined;
  return {
    async read(kid, { fresh = false } = {}) {
      const before = known.get(kid);
      if (before !== undefined) return before;
      const own = passphraseFile.find((entry) => entry.startsWith(`${kid}=`))?.slice(kid.length + 1);
      const shared = passphraseFile.find((entry) => !/^[0-9a-z-]+=/.test(entry));
      const path = own ?? shared;
      let passphrase: string;
      if (path !== undefined) passphrase = await readPassphraseFile(path);
      else if (passphraseFd !== undefined) {
        lines ??= readDescriptor(passphraseFd);
        passphrase = (lines.length > 1 ? lines.shift() : lines[0]) ?? '';
      } else passphrase = await promptTwice(kid, fresh);
      known.set(kid, passphrase);
      return passphrase;
    },
  };
}

async function readPassphraseFile(path: string): Promise<string> {
  const found = await stat(path).catch((cause: unknown) => {
    throw new CliError(
      { vi: `Không mở được tệp mật khẩu “${path}”.`, en: `Cannot open the passphrase file “${path}”.` },
      undefined,
      {
        cause,
      },
    );
  });
  assertPrivate(path, found.mode);
  return (await readFile(path, 'utf8')).replace(/\r?\n$/, '');
}

/** Refuses a file that others on this machine may read. Windows has other rights and is not asked. */
export function assertPrivate(path: string, mode: number): void {
  if (process.platform === 'win32' || (mode & 0o077) === 0) return;
  throw new CliError({
    vi: `Tệp “${path}” để người khác đọc được (quyền ${(mode & 0o777).toString(8)}). Hãy chạy: chmod 600 “${path}”`,
    en: `Others may read the file “${path}” (mode ${(mode & 0o777).toString(8)}). Run: chmod 600 “${path}”`,
  });
}

function readDescriptor(text: string): string[] {
  try {
    return readFileSync(Number.parseInt(text, 10), 'utf8')
      .replace(/\r?\n$/, '')
      .split(/\r?\n/);
  } catch (cause) {
    throw new CliError(
      { vi: `Không đọc được bộ mô tả tệp ${text}.`, en: `Cannot read the file descriptor ${text}.` },
      undefined,
      { cause },
    );
  }
}

async function promptTwice(kid: string, fresh: boolean): Promise<string> {
  const terminal = { input: process.stdin, output: process.stderr };
  const passphrase = await askUnseen(`Mật khẩu của khóa ${kid} / passphrase of key ${kid}: `, terminal);
  if (fresh && (await askUnseen('Nhập lại / again: ', terminal)) !== passphrase)
    throw new CliError({ vi: 'Hai lần nhập không giống nhau.', en: 'The two entries differ.' });
  return passphrase;
}
