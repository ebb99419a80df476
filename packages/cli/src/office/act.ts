import type { Command } from 'commander';
import { CliError, EXIT } from '../cli-error.ts';
import { printProposal } from '../commands/approve.ts';
import { publishOffice } from '../commands/publish.ts';
import { type OfficeOption, withOfficeOption } from '../office-option.ts';
import type { Terminal } from '../terminal.ts';
import { readJson } from '../read-json.ts';
import { carryOut } from './carry-out.ts';
import { openOffice, type Office } from './office.ts';
import { withOfficeLock } from './office-lock.ts';
import { type PassphraseOptions, passphraseSource, withPassphraseOptions } from './passphrase.ts';
import { assertMayCarryOut, type Proposal, readApprovalFile, writeProposal } from './proposal.ts';
import type { RegisterEntry } from './register.ts';

export interface ActOptions extends OfficeOption, PassphraseOptions {
  readonly propose?: string;
  readonly publish?: string;
}

/** Adds what every act of an office has: where it is proposed, where it is published, where passphrases come from. */
export function withActOptions(command: Command): Command {
  return withPassphraseOptions(withOfficeOption(command))
    .option('--propose <file>', 'chỉ ghi đề nghị để cán bộ duyệt · only write the proposal, for officers to approve')
    .option('--publish <folder>', 'xuất sổ đăng ký ngay sau đó · publish the registry right after');
}

/** Is this argument a proposal file, rather than a list or a key? */
export async function isProposalFile(path: string): Promise<boolean> {
  if (!path.endsWith('.json')) return false;
  const value = await readJson(path).catch(() => undefined);
  return typeof value === 'object' && value !== null && 'format' in value && value.format === 'ocop-approval/1';
}

/**
 * Proposes an act, or carries it out: from an approved file, or, in a demonstration office only, at once.
 * Gives the register's entries that it made or changed, and undefined where it was only proposed.
 */
export async function act(
  terminal: Terminal,
  options: ActOptions,
  what: {
    readonly action: Proposal['action'];
    /** Path of an approved proposal. */
    readonly approved?: string | undefined;
    readonly make: (office: Office) => Promise<Proposal>;
  },
): Promise<readonly RegisterEntry[] | undefined> {
  const office = await openOffice(options.office);
  if (what.approved === undefined && options.propose !== undefined) {
    const proposal = await what.make(office);
    printProposal(terminal, proposal);
    await writeProposal(options.propose, proposal);
    terminal.line(`Đã ghi đề nghị / proposal written: ${options.propose}`);
    terminal.line('Cán bộ duyệt bằng / officers approve it with: ocop approve');
    return undefined;
  }
  const passphrases = passphraseSource(options);
  return withOfficeLock(options.office, async () => {
    const { proposal, approval } = await readAct(office, what);
    const touched = await carryOut(office, proposal, { terminal, passphrases, ...(approval === undefined ? {} : { approval }) });
    if (options.publish !== undefined) await publishOffice(terminal, office, { folder: options.publish, passphrases });
    return touched;
  });
}

async function readAct(
  office: Office,
  what: Parameters<typeof act>[2],
): Promise<{ readonly proposal: Proposal; readonly approval?: string }> {
  if (what.approved !== undefined) {
    const file = await readApprovalFile(what.approved);
    if (file.proposal.action !== what.action)
      throw new CliError({
        vi: `“${what.approved}” là đề nghị “${file.proposal.action}”, không phải “${what.action}”.`,
        en: `“${what.approved}” proposes to ${file.proposal.action}, not to ${what.action}.`,
      });
    return { proposal: file.proposal, approval: await assertMayCarryOut(office, file) };
  }
  if (office.settings.demonstration) return { proposal: await what.make(office) };
  throw new CliError(
    {
      vi: 'Khóa thật chỉ ký theo đề nghị đã được duyệt. Hãy ghi đề nghị bằng --propose, để cán bộ duyệt (ocop approve), rồi chạy lại với tệp ấy.',
      en: 'Real keys sign approved proposals only. Write one with --propose, have officers approve it (ocop approve), then run again with that file.',
    },
    EXIT.negative,
  );
}
