import type { Command } from 'commander';
import { CliError, EXIT } from '../cli-error.ts';
import { type FilingOptions, readFiling, withFilingOptions } from '../filing-option.ts';
import { act, type ActOptions, isProposalFile, withActOptions } from '../office/act.ts';
import { openDesk, writeOutcome } from '../office/carry-out.ts';
import { isWanted, reissueRecognitions } from '../office/issue-recognitions.ts';
import { openOffice } from '../office/office.ts';
import { withOfficeLock } from '../office/office-lock.ts';
import { passphraseSource } from '../office/passphrase.ts';
import { readRegister, type RegisterEntry } from '../office/register.ts';
import { readProductFile } from '../read-product-file.ts';
import { createTerminal, type Terminal } from '../terminal.ts';
import { publishOffice } from './publish.ts';

interface ReissueOptions extends ActOptions, FilingOptions {
  readonly fromKey?: string;
}

export function addReissue(program: Command): void {
  withFilingOptions(
    withActOptions(
      program
        .command('reissue')
        .summary(
          'ký lại công nhận đã có: sửa, gia hạn, hoặc đổi khóa · sign a recognition again: corrected, extended, or by another key',
        )
        .description(
          'Cùng một công nhận, cùng vị trí trong danh sách trạng thái. Sửa hoặc gia hạn cần đề nghị được duyệt; --from-key ký lại nguyên nội dung đã duyệt bằng khóa đang dùng.\nThe same recognition, the same place in the status list. A correction or an extension needs an approved proposal; --from-key signs again what was approved, by the key that is active now.',
        )
        .argument('[products]', 'danh sách, products.json hoặc đề nghị đã duyệt · a list, products.json or an approved proposal'),
    ),
  )
    .option('--from-key <kid>', 'mọi công nhận còn hiệu lực mà khóa này đã ký · every recognition in force that this key signed')
    .action(async (path: string | undefined, options: ReissueOptions) => {
      const terminal = createTerminal({ json: options.json ?? false });
      if ((path === undefined) === (options.fromKey === undefined))
        throw new CliError({ vi: 'Cần một danh sách hoặc --from-key.', en: 'Give a list or --from-key.' });
      const filing = readFiling(options);
      const touched =
        path === undefined
          ? await reissueFromKey(terminal, options, options.fromKey ?? '')
          : await act(terminal, options, {
              action: 'reissue',
              approved: (await isProposalFile(path)) ? path : undefined,
              make: async ({ settings: { registry } }) => ({
                format: 'ocop-proposal/1',
                registry,
                createdAt: new Date().toISOString(),
                action: 'reissue',
                products: [...(await readProductFile(path)).products],
                ...(filing === undefined ? {} : { filing }),
              }),
            });
      if (touched === undefined) {
        terminal.result({ proposal: options.propose });
        return;
      }
      terminal.line(`${touched.length} công nhận được ký lại / recognitions signed again`);
      terminal.result(touched.map(({ recId, index, kid, label }) => ({ recId, index, kid, label: label.uri })));
    });
}

/** The facts were approved when they were first signed, and the approvals name no key: the same facts under another key need no new one. */
async function reissueFromKey(terminal: Terminal, options: ReissueOptions, kid: string): Promise<readonly RegisterEntry[]> {
  const office = await openOffice(options.office);
  const passphrases = passphraseSource(options);
  return withOfficeLock(options.office, async () => {
    const register = await readRegister(office.folder);
    const outcome = await terminal.progress('Ký lại', async (onProgress) => {
      const desk = await openDesk(office, passphrases, onProgress);
      if (
        desk.held.has(kid) &&
        desk.list.issuers.some(({ keys }) => keys.some((key) => key.kid === kid && key.state === 'active'))
      )
        throw new CliError(
          {
            vi: `Khóa ${kid} vẫn đang dùng. Trước hết thay (ocop keys rotate) hoặc báo lộ (compromise), rồi lập danh sách tin cậy mới.`,
            en: `Key ${kid} is still active. First rotate it or declare it compromised, then make a new trust list.`,
          },
          EXIT.negative,
        );
      const entries = register.filter((entry) => entry.kid === kid && isWanted(entry, desk.now) && entry.status === 0);
      return reissueRecognitions(
        entries.map((entry) => ({ entry })),
        register,
        desk,
        {},
      );
    });
    await writeOutcome(office, outcome);
    if (options.publish !== undefined) await publishOffice(terminal, office, { folder: options.publish, passphrases });
    return outcome.touched;
  });
}
