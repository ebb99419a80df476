import { historiesOf, type Product, proposeTargets, type ReadProductsResult } from '@ocop/core';
import {
  describeRenewal,
  type Renewal,
  renewalAction,
  renewalCalendarFile,
  renewals,
  type Renewals,
  renewalTable,
} from '@ocop/core/renewal';
import type { Command } from 'commander';
import colors from 'picocolors';
import { CliError, EXIT } from '../cli-error.ts';
import { parseDay } from '../day-option.ts';
import { unattachedLines } from '../print-unattached.ts';
import { readList } from '../read-list.ts';
import { createTerminal, type Terminal } from '../terminal.ts';
import { writeFileWhole } from '../write-file.ts';

const PAINT: Partial<Record<Renewal['action'], (text: string) => string>> = {
  'decision-overdue': colors.red,
  'window-closes': colors.red,
  'file-now': colors.yellow,
  'window-missed': colors.red,
  lapsed: colors.dim,
};

/** Seconds of the clock as iCalendar writes them. */
const utcStamp = (): string =>
  new Date()
    .toISOString()
    .replace(/[-:]|\.\d+/g, '')
    .slice(0, 16);

function printEntries(terminal: Terminal, { entries, uncounted, asOf, horizon }: Renewals, limit: number): void {
  terminal.line(
    colors.bold(
      `Đánh giá lại tính đến ${asOf.split('-').toReversed().join('/')} · renewals as of ${asOf}, ${horizon} ngày tới / days ahead`,
    ),
  );
  let action: Renewal['action'] | undefined;
  let shown = 0;
  for (const entry of entries) {
    if (entry.action !== action) {
      ({ action } = entry);
      shown = 0;
      const count = entries.filter((other) => other.action === action).length;
      terminal.line(
        `\n${(PAINT[action] ?? colors.green)(`${renewalAction(action, 'vi')} · ${renewalAction(action, 'en')}`)}  ${count}`,
      );
    }
    shown += 1;
    if (shown > limit) continue;
    const { history, status } = entry;
    terminal.line(
      `  ${history.key.padEnd(10)} ${history.name.vi}${status.stars === undefined ? '' : ` (${status.stars} sao)`}${history.producer === undefined ? '' : ` – ${history.producer.name}`}`,
    );
    terminal.line(`             ${describeRenewal(entry, 'vi')}`);
    terminal.line(colors.dim(`             ${describeRenewal(entry, 'en')}`));
  }
  if (entries.length === 0) terminal.line('\nKhông có sản phẩm nào phải làm gì trong khoảng này. / Nothing to do in this span.');
  if (uncounted.length > 0)
    terminal.line(
      colors.dim(
        `\n${uncounted.length} sản phẩm không tính được ngày hết hạn vì nguồn thiếu ngày hoặc hạng sao. / products whose end cannot be counted, for want of a day or stars.`,
      ),
    );
}

/** The machine's form of an entry: everything but the rows themselves. */
const toJson = ({ history, ...entry }: Renewal) => ({
  key: history.key,
  name: history.name,
  producer: history.producer?.name ?? null,
  ...entry,
  sentence: { vi: describeRenewal({ history, ...entry }, 'vi'), en: describeRenewal({ history, ...entry }, 'en') },
});

function wholeNumber(text: string, option: string): number {
  if (/^\d{1,5}$/.test(text)) return Number(text);
  throw new CliError({
    vi: `${option} phải là số ngày không âm, không phải “${text}”.`,
    en: `${option} takes a number of days, not “${text}”.`,
  });
}

export function addRenewals(program: Command): void {
  program
    .command('renewals')
    .summary('sản phẩm nào phải đánh giá lại, khi nào · which products need renewal, and when')
    .description(
      'Đọc danh sách và cho biết từng sản phẩm phải nộp hồ sơ khi nào, kỳ nộp còn bao nhiêu ngày, đã lỡ kỳ thì luật còn cho phép gì. --ics ghi lịch nhắc, --csv ghi bảng.\nReads lists and says of each product when to file, how long the window is open, and what the law still allows when it was missed.',
    )
    .argument('<list...>', 'tệp danh sách, có thể kèm tệp diễn biến · the lists, event lists among them')
    .option('--as-of <day>', 'ngày tính, YYYY-MM-DD · the day spoken of (default: today in Việt Nam)')
    .option('--horizon <days>', 'số ngày nhìn tới · days ahead', '365')
    .option('--ics <file>', 'ghi lịch iCalendar · write an iCalendar file')
    .option('--csv <file>', 'ghi bảng CSV · write a CSV table')
    .option('--limit <n>', 'số sản phẩm in ra cho mỗi việc · products printed of each kind', '10')
    .option('--json', 'in kết quả bằng JSON · print the result as JSON')
    .action(
      async (
        lists: string[],
        options: { asOf?: string; horizon: string; ics?: string; csv?: string; limit: string; json?: boolean },
      ) => {
        const terminal = createTerminal({ json: options.json ?? false });
        const asOf = parseDay(options.asOf, '--as-of');
        const horizon = wholeNumber(options.horizon, '--horizon');
        const limit = wholeNumber(options.limit, '--limit');
        const reads: ReadProductsResult[] = [];
        for (const list of lists) reads.push(await terminal.progress('Đọc danh sách', (report) => readList(list, report)));
        const products: Product[] = reads.flatMap((read) => read.products);
        const { histories, unattached } = historiesOf(
          products,
          reads.flatMap((read) => read.events),
        );
        if (histories.length === 0)
          throw new CliError(
            {
              vi: 'Không đọc được sản phẩm nào; hãy chạy ocop import để biết vì sao.',
              en: 'No product could be read; run ocop import to see why.',
            },
            EXIT.negative,
          );
        const result = renewals(histories, { asOf, horizon });
        if (options.ics !== undefined) await writeFileWhole(options.ics, renewalCalendarFile(result, { stamp: utcStamp() }));
        if (options.csv !== undefined) await writeFileWhole(options.csv, renewalTable(result));
        printEntries(terminal, result, limit);
        const loose = unattachedLines(unattached, histories, limit);
        if (loose.length > 0) terminal.line(`\n${loose.join('\n')}`);
        for (const file of [options.ics, options.csv]) if (file !== undefined) terminal.line(`\nĐã ghi / written: ${file}`);
        terminal.result({
          official: false,
          asOf,
          horizon,
          entries: result.entries.map(toJson),
          uncounted: result.uncounted.map(({ history, status }) => ({
            key: history.key,
            name: history.name,
            reason: status.reason,
          })),
          unattached: proposeTargets(unattached, histories).map(({ row: { target, event }, candidates }) => ({
            target,
            record: event.record,
            candidates: candidates.map(({ history, reasons, score }) => ({ key: history.key, reasons, score })),
          })),
        });
      },
    );
}
