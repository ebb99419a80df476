import type { Command } from 'commander';
import colors from 'picocolors';
import { CliError } from '../cli-error.ts';
import { EXPORT_FORMATS, exportList, type ExportOptions } from '../export-list.ts';
import { createTerminal } from '../terminal.ts';
import { writeFileWhole } from '../write-file.ts';

interface Options extends ExportOptions {
  readonly out?: string;
  readonly json?: boolean;
}

/** How many gaps of one kind are printed. */
const SHOWN = 3;

export function addExport(program: Command): void {
  program
    .command('export')
    .summary('xuất danh sách sang PTNT_OCOP, phụ lục quyết định, schema.org, hộ chiếu sản phẩm · export a list')
    .description(
      'Xuất danh sách sản phẩm: ptnt-ocop (bảng PTNT_OCOP, Quyết định 5277/QĐ-BNNMT), annex (phụ lục quyết định công nhận), schema-org (JSON-LD), passport (hộ chiếu số của sản phẩm, Nghị định 37/2026/NĐ-CP Điều 32, kèm những trường còn thiếu).\nExports a product list: ptnt-ocop, annex, schema-org, or passport with a report of the fields that are missing.',
    )
    .argument('<format>', EXPORT_FORMATS.join(' · '))
    .argument('<list>', 'danh sách sản phẩm, hoặc products.json · a product list, or products.json')
    .option('-o, --out <file>', 'nơi ghi; không có thì in ra · where to write; printed when absent')
    .option('--as-of <day>', 'ngày xét hiệu lực, YYYY-MM-DD; bắt buộc với ptnt-ocop và schema-org · day of the standing')
    .option('--no-bom', 'CSV không có dấu BOM · CSV without a byte-order mark')
    .option('--delimiter <mark>', 'dấu phân cách CSV: , hoặc ; · CSV separator')
    .option('--figures <file>', 'doanh thu theo năm cho ptnt-ocop · yearly revenue for ptnt-ocop')
    .option('--status <policy>', 'mã trạng thái của ptnt-ocop: blank hoặc one-zero · status codes', 'blank')
    .option('-r, --registry <url>', 'gốc của GS1 Digital Link cho schema-org và passport · root of the digital links')
    .option('--script', 'schema-org thành thẻ <script> để nhúng · as a script element')
    .option('--json', 'in tóm tắt bằng JSON · print a summary as JSON')
    .action(async (formatText: string, path: string, options: Options) => {
      const format = EXPORT_FORMATS.find((each) => each === formatText);
      if (format === undefined)
        throw new CliError({
          vi: `Không có dạng “${formatText}”; cần một trong: ${EXPORT_FORMATS.join(', ')}.`,
          en: `No format “${formatText}”; one of: ${EXPORT_FORMATS.join(', ')}.`,
        });
      // Without a file the export itself goes to standard output, so nothing else may.
      const terminal = createTerminal({ json: options.json ?? false });
      const { content, gaps, summary } = await exportList(format, path, options);
      if (options.out === undefined) process.stdout.write(content);
      else await writeFileWhole(options.out, content);
      for (const [kind, all] of gaps) {
        for (const { vi, en } of all.slice(0, SHOWN)) terminal.notice(`${colors.yellow('thiếu')} ${vi}\n      ${colors.dim(en)}`);
        if (all.length > SHOWN) terminal.notice(colors.dim(`      … ${all.length - SHOWN} ${kind} nữa / more`));
      }
      if (options.out !== undefined) {
        terminal.line(`Đã ghi / written: ${options.out}`);
        terminal.result({ format, out: options.out, ...summary });
      }
    });
}
