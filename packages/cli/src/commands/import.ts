import { type DuplicateProposal, LOCALES, proposeDuplicates } from '@ocop/core';
import type { Command } from 'commander';
import colors from 'picocolors';
import { CliError, EXIT } from '../cli-error.ts';
import { countIssues, printIssues } from '../issue-table.ts';
import { parseDay } from '../day-option.ts';
import { printTables } from '../print-tables.ts';
import { readList } from '../read-list.ts';
import { countStates } from '../standings.ts';
import { jsonText } from '../json-text.ts';
import { createTerminal, type Terminal } from '../terminal.ts';
import { writeFileWhole } from '../write-file.ts';

/** Pairs that a person should look at. Nothing is merged. */
function printDuplicates(terminal: Terminal, proposals: readonly DuplicateProposal[], limit: number): void {
  if (proposals.length === 0) return;
  terminal.line(
    `\n${proposals.length} cặp có thể là một sản phẩm, không tự gộp / pairs that may be one product, nothing is merged:`,
  );
  for (const { a, b, reasons, score } of proposals.slice(0, limit)) {
    const why = (language: 'vi' | 'en') => reasons.map((reason) => LOCALES[language].matchReasons[reason]).join(', ');
    terminal.line(`  ${score.toFixed(2)}  ${a.id} ${a.name.vi} | ${b.id} ${b.name.vi}: ${why('vi')} / ${why('en')}`);
  }
  if (proposals.length > limit) terminal.line(`  … ${proposals.length - limit} nữa / more`);
}

export function addImport(program: Command): void {
  program
    .command('import')
    .summary('đọc danh sách sản phẩm, báo mọi chỗ sai hoặc thiếu · read a product list and report all that is wrong or missing')
    .description(
      'Đọc danh sách CSV/TSV (UTF-8, UTF-16 hoặc Windows-1258) hoặc XLSX, cho biết đã hiểu tiêu đề thế nào, kiểm tra từng dòng và ghi ra products.json.\nReads a CSV, TSV or XLSX list, says how it understood the header, checks every row and writes products.json.',
    )
    .argument('<list>', 'tệp danh sách · the list')
    .option('-o, --out <file>', 'nơi ghi sản phẩm đã đọc · where to write the products')
    .option('--issues <n>', 'số ví dụ in ra cho mỗi loại vấn đề · examples printed of each kind of issue', '3')
    .option('--as-of <day>', 'xét tình trạng vào ngày này, YYYY-MM-DD · judge standings on this day (default: today in Việt Nam)')
    .option('--json', 'in kết quả bằng JSON · print the result as JSON')
    .action(async (list: string, options: { out?: string; issues: string; asOf?: string; json?: boolean }) => {
      const terminal = createTerminal({ json: options.json ?? false });
      const limit = Number(options.issues);
      if (!Number.isInteger(limit) || limit < 0) {
        throw new CliError({
          vi: `--issues phải là số nguyên không âm, không phải “${options.issues}”.`,
          en: `--issues takes a whole number, not “${options.issues}”.`,
        });
      }
      const today = parseDay(options.asOf, '--as-of');
      const read = await terminal.progress('Đọc danh sách', (report) => readList(list, report));
      if (options.out !== undefined)
        await writeFileWhole(options.out, jsonText({ format: 'ocop-products/1', products: read.products, events: read.events }));
      printTables(terminal, read);
      terminal.line(
        `${read.rowsRead} dòng đọc được, ${read.products.length} sản phẩm / rows read, products; ${read.events.length} diễn biến / events; ${read.aside.length} dòng không phải hai loại trên, có lý do / rows aside, with reasons`,
      );
      if (read.products.length > 0)
        terminal.line(`Tình trạng ngày ${today.split('-').toReversed().join('/')} / standing on ${today}:`);
      for (const [state, count] of countStates(read.products, today))
        terminal.line(`  ${String(count).padStart(6)}  ${LOCALES.vi.states[state]} / ${LOCALES.en.states[state]}`);
      if (read.issues.length > 0) terminal.line(`\n${read.issues.length} vấn đề / issues:`);
      printIssues(terminal, read.issues, limit);
      if ([...countIssues(read.issues).values()].some(({ count }) => count > limit))
        terminal.line(colors.dim('  Xem tất cả: thêm --issues 100000 / see them all: add --issues 100000'));
      if (read.events.length > 0)
        terminal.line(
          `\nDiễn biến gắn vào sản phẩm khi nạp cùng danh sách: ocop renewals <danh sách> ${list} / events join their products when both are read`,
        );
      const duplicates = proposeDuplicates(read.products);
      printDuplicates(terminal, duplicates, limit);
      if (options.out !== undefined) terminal.line(`\nĐã ghi / written: ${options.out}`);
      terminal.result({
        rowsRead: read.rowsRead,
        products: read.products,
        events: read.events,
        aside: read.aside,
        tables: read.tables,
        duplicates: duplicates.map(({ a, b, reasons, score }) => ({ a: a.id, b: b.id, reasons, score })),
        issues: read.issues,
        states: Object.fromEntries(countStates(read.products, today)),
        asOf: today,
      });
      const unusable =
        read.products.length + read.events.length === 0 ||
        [...countIssues(read.issues).values()].some(({ severity }) => severity === 'error');
      process.exitCode = unusable ? EXIT.negative : EXIT.ok;
    });
}
