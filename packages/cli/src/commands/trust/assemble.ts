import { sha256Hex } from '@ocop/trace/issue';
import type { Command } from 'commander';
import { CliError } from '../../cli-error.ts';
import { adoptTrustList } from '../../office/adopt-trust-list.ts';
import { openOffice } from '../../office/office.ts';
import { withOfficeLock } from '../../office/office-lock.ts';
import { readFormat } from '../../read-format.ts';
import { TRUST_DRAFT, TRUST_SIGNATURE, trustDraftSchema, trustSignatureSchema } from '../../office/trust-files.ts';
import { type OfficeOption, withOfficeOption } from '../../office-option.ts';
import { createTerminal } from '../../terminal.ts';

export function addTrustAssemble(trust: Command): void {
  withOfficeOption(
    trust
      .command('assemble')
      .summary('ghép bản thảo với các chữ ký · put the draft and the signatures together')
      .argument('<draft>', 'bản thảo · the draft')
      .argument('<signatures...>', 'các tệp của ocop trust sign · files of ocop trust sign'),
  ).action(async (path: string, files: string[], options: OfficeOption) => {
    const terminal = createTerminal({ json: options.json ?? false });
    const { payload, registry } = await readFormat(path, trustDraftSchema, TRUST_DRAFT);
    const digest = await sha256Hex(new TextEncoder().encode(payload));
    const signatures = await Promise.all(
      files.map(async (file) => {
        const { payloadSha256, protected: header, signature } = await readFormat(file, trustSignatureSchema, TRUST_SIGNATURE);
        if (payloadSha256 === digest) return { protected: header, signature };
        throw new CliError({
          vi: `“${file}” là chữ ký của một bản thảo khác.`,
          en: `“${file}” is the signature of another draft.`,
        });
      }),
    );
    const list = await withOfficeLock(options.office, async () => {
      const office = await openOffice(options.office);
      if (registry !== office.settings.registry)
        throw new CliError({ vi: `Bản thảo dành cho sổ “${registry}”.`, en: `The draft is for the registry “${registry}”.` });
      return adoptTrustList(office, payload, signatures);
    });
    const { threshold, keys } = list.roots;
    terminal.line(
      `Danh sách tin cậy ${list.version} đã có hiệu lực trong văn phòng / is in force in the office: ${threshold}/${keys.length}`,
    );
    terminal.line('Xuất ra ngoài bằng / publish it with: ocop publish');
    terminal.result({ version: list.version, exp: list.exp, roots: keys.map(({ kid }) => kid), threshold });
  });
}
