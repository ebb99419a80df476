import { encodeTrustPayload } from '@ocop/trace/issue';
import { validateTrustList } from '@ocop/verify/trust-list';
import type { Command } from 'commander';
import { CliError } from '../../cli-error.ts';
import { describeList } from '../../office/describe-list.ts';
import { draftOfficeList, type DraftOptions } from '../../office/draft-office-list.ts';
import { openOffice } from '../../office/office.ts';
import { formatJson } from '../../office/format-json.ts';
import { type OfficeOption, withOfficeOption } from '../../office-option.ts';
import { createTerminal } from '../../terminal.ts';
import { writeFileWhole } from '../../write-file.ts';

export function withDraftOptions(command: Command): Command {
  return command
    .option(
      '--root <file...>',
      'tệp khóa gốc công khai; bỏ trống thì giữ nguyên gốc · public root files; without it the roots stay',
    )
    .option('--threshold <n>', 'số người giữ gốc phải ký (mặc định 2) · how many roots have to sign (default 2)')
    .option('--days <n>', 'số ngày có hiệu lực, nhiều nhất 30 · days that the list lives, 30 at most', '30');
}

export function addTrustDraft(trust: Command): void {
  withDraftOptions(withOfficeOption(trust.command('draft').summary('soạn danh sách kế tiếp · draft the next list')))
    .requiredOption('-o, --out <file>', 'nơi ghi bản thảo · where to write the draft')
    .action(async (options: OfficeOption & DraftOptions & { out: string }) => {
      const terminal = createTerminal({ json: options.json ?? false });
      const office = await openOffice(options.office);
      const { registry } = office.settings;
      const { list, previous } = await draftOfficeList(office, options);
      const [problem] = validateTrustList(list, registry);
      if (problem !== undefined)
        throw new CliError({
          vi: `Bản thảo không hợp lệ tại ${problem.path} (${problem.code}).`,
          en: `The draft is not valid at ${problem.path} (${problem.code}).`,
        });
      await writeFileWhole(
        options.out,
        formatJson({ format: 'ocop-trust-draft/1', registry, payload: encodeTrustPayload(list) }),
      );
      for (const line of describeList(list, previous)) terminal.line(line);
      terminal.line(`Đã ghi / written: ${options.out}`);
      terminal.line('Gửi cho từng người giữ gốc / send it to each root holder: ocop trust sign');
      terminal.result({ version: list.version, out: options.out });
    });
}
