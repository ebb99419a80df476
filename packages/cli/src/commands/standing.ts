import { isCivilDate } from '@ocop/core';
import type { Command } from 'commander';
import { CliError } from '../cli-error.ts';
import { act, type ActOptions, isProposalFile, withActOptions } from '../office/act.ts';
import { type Proposal, WITHDRAWAL_GROUNDS } from '../office/proposal.ts';
import { createTerminal } from '../terminal.ts';

/** 26/2026/QĐ-TTg, Article 8.1, in short. */
const GROUNDS = `Căn cứ, Điều 8.1 của 26/2026/QĐ-TTg / grounds of Article 8.1:
  a   hồ sơ giả mạo, gian dối / a false or forged dossier
  b   không còn đạt tiêu chí theo kết luận kiểm tra / no longer meets the criteria, by an inspection's conclusion
  c   vi phạm pháp luật về chất lượng, an toàn thực phẩm, môi trường, sở hữu trí tuệ, nhãn … / a breach of law
  d   dùng sai nhãn hiệu OCOP gây nhầm lẫn / misuse of the OCOP mark that causes confusion
  đ   chủ thể ngừng sản xuất / production stopped
  e   kết luận khác của cơ quan có thẩm quyền / another conclusion by a competent authority
  10.1.b  Bộ yêu cầu thu hồi quyết định (hủy) / the decision itself is annulled`;

type StandingAction = 'withdraw' | 'suspend' | 'resume';
const SUMMARIES: Readonly<Record<StandingAction, string>> = {
  withdraw: 'thu hồi công nhận · withdraw recognitions',
  suspend: 'tạm dừng công nhận, một cán bộ là đủ · suspend recognitions; one officer is enough',
  resume: 'cho tiếp tục sau tạm dừng · resume suspended recognitions',
};

interface StandingOptions extends ActOptions {
  readonly ground?: string;
  readonly decision?: string;
  readonly on?: string;
  readonly reason?: string;
}

/** `withdraw`, `suspend` and `resume`: they change the status list and say why, and sign nothing new. */
export function addStanding(program: Command): void {
  for (const action of ['withdraw', 'suspend', 'resume'] as const) {
    const command = withActOptions(
      program
        .command(action)
        .summary(SUMMARIES[action])
        .argument(
          '<key...>',
          'GTIN-14, mã sản phẩm, hoặc tệp đề nghị đã duyệt · GTIN-14s, product codes, or an approved proposal',
        ),
    ).option('--reason <text>', 'lý do · the reason');
    if (action === 'withdraw')
      command
        .option('--ground <letter>', `căn cứ: ${WITHDRAWAL_GROUNDS.join(', ')} · ground`)
        .option('--decision <number>', 'số quyết định thu hồi · number of the decision')
        .option('--on <day>', 'ngày quyết định, YYYY-MM-DD · day of the decision')
        .addHelpText('after', `\n${GROUNDS}`);
    command.action(async (keys: string[], options: StandingOptions) => {
      const terminal = createTerminal({ json: options.json ?? false });
      const [first = ''] = keys;
      const approved = keys.length === 1 && (await isProposalFile(first)) ? first : undefined;
      const touched = await act(terminal, options, {
        action,
        approved,
        make: async ({ settings: { registry } }) => propose(action, keys, options, registry),
      });
      if (touched === undefined) {
        terminal.result({ proposal: options.propose });
        return;
      }
      for (const { recId, status } of touched) terminal.line(`  ${recId}: ${status}`);
      if (options.publish === undefined)
        terminal.line('Người kiểm tra chỉ biết sau khi xuất sổ / verifiers learn of it when published: ocop publish');
      terminal.result(touched.map(({ recId, index, status }) => ({ recId, index, status })));
    });
  }
}

function propose(action: StandingAction, recIds: string[], options: StandingOptions, registry: string): Proposal {
  const head = { format: 'ocop-proposal/1' as const, registry, createdAt: new Date().toISOString(), recIds };
  const { reason, decision, on } = options;
  if (action !== 'withdraw') {
    if (reason !== undefined) return { ...head, action, reason };
    throw new CliError({ vi: 'Cần --reason: vì sao.', en: 'A --reason is needed.' });
  }
  // A keyboard without đ writes "d'" or "dd".
  const letter = options.ground?.normalize('NFC').replace(/^(?:d'|dd)$/, 'đ');
  const ground = WITHDRAWAL_GROUNDS.find((known) => known === letter);
  if (ground === undefined || decision === undefined || on === undefined || !isCivilDate(on))
    throw new CliError({
      vi: `Thu hồi cần --ground (${WITHDRAWAL_GROUNDS.join(', ')}), --decision và --on YYYY-MM-DD.`,
      en: `A withdrawal needs --ground (${WITHDRAWAL_GROUNDS.join(', ')}), --decision and --on YYYY-MM-DD.`,
    });
  return { ...head, action, ground, decisionNumber: decision, on, ...(reason === undefined ? {} : { reason }) };
}
