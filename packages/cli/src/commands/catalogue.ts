import type { Command } from 'commander';
import colors from 'picocolors';
import {
  type CatalogueReport,
  describeFinding,
  describeVerdict,
  type RowReport,
  verifyCatalogue,
  WEIGHTS,
} from '@ocop/verify/catalogue';
import { CliError, EXIT } from '../cli-error.ts';
import { openBundle } from '../catalogue-bundle.ts';
import { catalogueCsv } from '../catalogue-csv.ts';
import { readCatalogue } from '../read-catalogue.ts';
import { parseTime } from '../day-option.ts';
import { createTerminal, type Terminal } from '../terminal.ts';
import { readTrust } from '../trust-file.ts';
import { writeFileWhole } from '../write-file.ts';

interface CatalogueCommandOptions {
  readonly trust?: string;
  readonly bundle?: string;
  readonly province?: readonly string[];
  readonly at?: string;
  readonly out?: string;
  readonly all?: boolean;
  readonly strict?: boolean;
  readonly json?: boolean;
}

export function addCatalogue(verify: Command): void {
  verify
    .command('catalogue')
    .summary(
      'kiểm tra cả danh sách của cửa hàng theo dữ liệu các tỉnh công bố · check a shop’s whole list against provinces’ data',
    )
    .description(
      'Đọc danh sách CSV/TSV của cửa hàng (GTIN hoặc mã sản phẩm, tên, số sao, liên kết) và đối chiếu từng dòng với dữ liệu đã ký, không cần mạng khi có --bundle. Mã thoát 1 khi có dòng sai.\nReads a shop’s CSV/TSV list (GTIN or product code, name, stars, link) and checks every row against signed data, without a network where there is a --bundle. Exit code 1 where a claim is false.',
    )
    .argument('<list>', 'danh sách của cửa hàng · the shop’s list')
    .option('-t, --trust <file>', 'tệp trust.json, bắt buộc · trust.json; required')
    .option(
      '-b, --bundle <path>',
      'thư mục sổ đăng ký đã tải, hoặc tệp <tỉnh>.jsonl.gz với trust-list.jws và 1.jwt đặt cạnh · a downloaded registry folder, or <province>.jsonl.gz with trust-list.jws and 1.jwt beside it',
    )
    .option('--province <code...>', 'mã tỉnh; bắt buộc khi đọc qua mạng · province codes; needed over the network')
    .option('--at <time>', 'thời điểm kiểm tra, ISO 8601 · time of the check (default: now)')
    .option('-o, --out <file>', 'ghi báo cáo mọi dòng ra CSV · write the report of every row as CSV')
    .option('--all', 'in mọi dòng, cả dòng đúng · print every row, those that hold too')
    .option('--strict', 'mã thoát 1 cả khi có dòng chưa xác nhận được · exit code 1 for unconfirmed rows too')
    .option('--json', 'in kết quả bằng JSON · print the report as JSON')
    .action(async (path: string, options: CatalogueCommandOptions) => {
      const terminal = createTerminal({ json: options.json ?? false });
      if (options.trust === undefined)
        throw new CliError({ vi: 'Thiếu --trust <tệp>: hãy cho biết tin ai.', en: 'Missing --trust <file>: say whom to trust.' });
      const trust = await readTrust(options.trust);
      const { rows, notices } = await readCatalogue(path);
      for (const notice of notices) terminal.notice(`${notice.vi}\n${notice.en}`);
      const bundle = await openBundle(trust.registry, options);
      const report = await terminal.progress('Đối chiếu từng dòng', (onProgress) =>
        verifyCatalogue(rows, { now: parseTime(options.at), trust, ...bundle, onProgress }),
      );
      if (options.out !== undefined) await writeFileWhole(options.out, catalogueCsv(report));
      printReport(terminal, report, options.all ?? false);
      if (options.out !== undefined) terminal.line(`\nĐã ghi / written: ${options.out}`);
      terminal.result(report);
      const bad = report.counts.false > 0 || (options.strict === true && report.counts.unconfirmed > 0);
      process.exitCode = bad ? EXIT.negative : EXIT.ok;
    });
}

const PAINT: Readonly<Record<RowReport['verdict'], (text: string) => string>> = {
  holds: colors.green,
  false: colors.red,
  unconfirmed: colors.yellow,
};

function printReport(terminal: Terminal, { rows, counts, indexes, freshness }: CatalogueReport, all: boolean): void {
  for (const [code, index] of Object.entries(indexes)) {
    terminal.line(
      index === null
        ? colors.red(`Tỉnh ${code}: không có dữ liệu dùng được / province ${code}: no usable data`)
        : `Tỉnh ${code}: ${index.credentials} công nhận / province ${code}: recognitions${index.unusable.length === 0 ? '' : colors.red(` (${index.unusable.length} dòng hỏng / damaged lines)`)}`,
    );
  }
  if (freshness !== null && freshness.statusIat !== null)
    terminal.line(colors.dim(`Trạng thái tính đến / standing as of ${new Date(freshness.statusIat * 1000).toISOString()}`));
  for (const { row, claim, verdict, findings } of rows) {
    if (verdict === 'holds' && !all) continue;
    const what = [
      claim.gtin ?? claim.productCode ?? claim.url,
      claim.name,
      claim.stars === undefined ? undefined : `${claim.stars}★`,
    ];
    terminal.line(
      `\n${PAINT[verdict](`${describeVerdict(verdict, 'vi')} / ${describeVerdict(verdict, 'en')}`)}  dòng / row ${row}: ${what.filter((part) => part !== undefined).join(' – ')}`,
    );
    for (const finding of findings) {
      if (WEIGHTS[finding.code] === 'note' && !all) continue;
      terminal.line(`  ${describeFinding(finding, 'vi')}`);
      terminal.line(colors.dim(`  ${describeFinding(finding, 'en')}`));
    }
  }
  terminal.line('');
  for (const verdict of ['holds', 'false', 'unconfirmed'] as const)
    terminal.line(
      `  ${String(counts[verdict]).padStart(6)}  ${PAINT[verdict](describeVerdict(verdict, 'vi'))} / ${describeVerdict(verdict, 'en')}`,
    );
}
