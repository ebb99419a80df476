import type { Command } from 'commander';
import colors from 'picocolors';
import { CliError } from '../cli-error.ts';
import { openSigner, readKeyRecord } from '../office/key-store.ts';
import { type PassphraseOptions, passphraseSource, withPassphraseOptions } from '../office/passphrase.ts';
import { addApproval, digestOf, type Proposal, readApprovalFile } from '../office/proposal.ts';
import { type OfficeOption, withOfficeOption } from '../office-option.ts';
import { createTerminal, type Terminal } from '../terminal.ts';

const ACTS: Readonly<Record<Proposal['action'], string>> = {
  recognise: 'Công nhận và ký / recognise and sign',
  reissue: 'Ký lại / sign again',
  withdraw: 'Thu hồi / withdraw',
  suspend: 'Tạm dừng / suspend',
  resume: 'Cho tiếp tục / resume',
};

/** What an officer is about to put their name to. */
export function printProposal(terminal: Terminal, proposal: Proposal): void {
  terminal.line(colors.bold(`${ACTS[proposal.action]} – ${proposal.registry}`));
  if (proposal.action === 'recognise' || proposal.action === 'reissue') {
    for (const { name, recognition, producer, productCode, gtins } of proposal.products) {
      const key = gtins[0] ?? productCode ?? '–';
      const { number, date } = recognition.decision;
      terminal.line(
        `  ${key}  ${recognition.stars ?? '–'}★  ${name.vi} – ${producer?.name ?? '–'} (${number ?? '–'}, ${date ?? '–'})`,
      );
    }
    if (proposal.filing !== undefined)
      terminal.line(`  Ngày nộp hồ sơ / filed on: ${proposal.filing.filedOn} (${proposal.filing.kind})`);
    return;
  }
  for (const recId of proposal.recIds) terminal.line(`  ${recId}`);
  if (proposal.action === 'withdraw')
    terminal.line(`  Căn cứ / ground: ${proposal.ground} – ${proposal.decisionNumber}, ${proposal.on}`);
  if (proposal.reason !== undefined) terminal.line(`  Lý do / reason: ${proposal.reason}`);
}

export function addApprove(program: Command): void {
  withPassphraseOptions(
    withOfficeOption(
      program
        .command('approve')
        .summary('cán bộ xem và ký duyệt một đề nghị · an officer looks at a proposal and approves it')
        .description(
          'Thêm chữ ký của một cán bộ vào tệp đề nghị. Cần hai cán bộ khác nhau; riêng tạm dừng chỉ cần một.\nAdds an officer’s signature to the proposal file. Two different officers are needed; one is enough to suspend.',
        )
        .argument('<proposal>', 'tệp đề nghị · the proposal file')
        .requiredOption('--officer <kid>', 'khóa cán bộ trong --office · the officer’s key in --office'),
    ),
  ).action(async (path: string, options: OfficeOption & PassphraseOptions & { officer: string }) => {
    const terminal = createTerminal({ json: options.json ?? false });
    const file = await readApprovalFile(path);
    printProposal(terminal, file.proposal);
    const record = await readKeyRecord(options.office, options.officer);
    if (record.role !== 'officer')
      throw new CliError({
        vi: `Khóa “${record.kid}” không phải khóa cán bộ.`,
        en: `Key “${record.kid}” is not an officer’s key.`,
      });
    const signer = await openSigner(options.office, record, passphraseSource(options));
    const { approvals } = await addApproval(path, file, signer, new Date().toISOString());
    terminal.line(`Đã duyệt / approved: ${approvals.map(({ officer }) => officer).join(', ')}`);
    terminal.result({ proposal: await digestOf(file.proposal), approvals: approvals.map(({ officer }) => officer) });
  });
}
