import { describePrintIssue, labelSheet } from '@ocop/trace/print';
import type { Command } from 'commander';
import { CliError, EXIT } from '../cli-error.ts';
import { dayStart, parseDay } from '../day-option.ts';
import { readIssuance } from '../read-issuance.ts';
import { createTerminal } from '../terminal.ts';
import { toPrintLabels } from '../to-print-labels.ts';
import { writeFileWhole } from '../write-file.ts';

export function addLabel(program: Command): void {
  program
    .command('label')
    .summary('dàn tem QR thành tờ PDF để in · lay QR labels out on a PDF sheet for print')
    .description(
      'Dàn nhãn đã ký thành tờ PDF đúng kích thước milimét. Nhãn của công nhận đã hết hiệu lực không được in, trừ khi có --include-lapsed (in không sao).\nLays signed labels out on a PDF sheet in true millimetres. Labels of a lapsed recognition are left out, or printed without stars with --include-lapsed.',
    )
    .argument('<issuance>', 'tệp phát hành của ocop issue · an issuance file')
    .requiredOption('-o, --out <file>', 'nơi ghi tệp PDF · where to write the PDF')
    .option('--include-lapsed', 'in cả nhãn đã hết hiệu lực, không sao · print lapsed ones too, without stars')
    .option('--at <day>', 'ngày xét hiệu lực, YYYY-MM-DD · day of judging')
    .option('--json', 'in kết quả bằng JSON · print the result as JSON')
    .action(async (path: string, options: { out: string; includeLapsed?: boolean; at?: string; json?: boolean }) => {
      const terminal = createTerminal({ json: options.json ?? false });
      const at = parseDay(options.at);
      const { labels, lapsed } = toPrintLabels(await readIssuance(path), { at, includeLapsed: options.includeLapsed ?? false });
      if (!options.includeLapsed) {
        for (const { name, sentence } of lapsed)
          terminal.notice(`Không in / not printed: ${name}: ${sentence.vi} / ${sentence.en}`);
      }
      if (labels.length === 0) {
        throw new CliError(
          { vi: 'Không có nhãn nào còn hiệu lực để in.', en: 'There is no label in force to print.' },
          EXIT.negative,
        );
      }
      const sheet = await terminal.progress('Dàn trang in', (onProgress) =>
        labelSheet(labels, { createdAt: dayStart(at), onProgress }),
      );
      await writeFileWhole(options.out, sheet.pdf);
      for (const issue of sheet.issues) {
        const { vi, en } = describePrintIssue(issue);
        terminal.notice(`${vi}\n${en}`);
      }
      terminal.line(`${labels.length} nhãn / labels → ${options.out}`);
      terminal.result({
        labels: labels.length,
        leftOut: options.includeLapsed ? 0 : lapsed.length,
        issues: sheet.issues,
        out: options.out,
      });
    });
}
