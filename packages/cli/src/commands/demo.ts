import { resolve } from 'node:path';
import { type CivilDate, civilDateInVietnam, LOCALES, type Product, type RowIssue } from '@ocop/core';
import { labelSheet } from '@ocop/trace/print';
import { createSymbol, symbolToSvg } from '@ocop/trace/qr';
import { folderWriter } from '@ocop/trace/registry';
import type { Standing, State } from '@ocop/verify';
import { describeStanding } from '@ocop/verify/locales';
import type { Command } from 'commander';
import colors from 'picocolors';
import { CliError, EXIT } from '../cli-error.ts';
import { assignDemonstrationGtins } from '../demonstration-gtin.ts';
import { demonstrationJourney } from '../demonstration-journey.ts';
import { makeDemonstrationKeys } from '../demonstration-keys.ts';
import { readEmbed } from '../embed-file.ts';
import { readExamplePage } from '../example-page.ts';
import { examplesFolder } from '../examples-folder.ts';
import { folderFetch } from '../folder-fetch.ts';
import type { Issuance } from '../issuance.ts';
import { issueProducts } from '../issue-products.ts';
import { countIssues } from '../issue-table.ts';
import { readList } from '../read-list.ts';
import { replaceOutput } from '../replace-output.ts';
import { type SelfCheck, selfCheck } from '../self-check.ts';
import { findFreePort } from '../serve-folder.ts';
import { countStates } from '../standings.ts';
import { dayStart, parseTime } from '../day-option.ts';
import { jsonText } from '../json-text.ts';
import { createTerminal, type Terminal } from '../terminal.ts';
import { toPrintLabels } from '../to-print-labels.ts';
import { explainGaps } from '../to-registry-input.ts';
import { publishInto } from './publish.ts';
import { serveUntilStopped } from './serve.ts';

interface DemoResult {
  readonly rowsRead: number;
  readonly products: readonly Product[];
  readonly issues: readonly RowIssue[];
  readonly issuance: Issuance;
  readonly labels: number;
  readonly files: number;
  readonly check: SelfCheck;
}

/** The verdicts that a self-check without surprise can bring, as words for them exist. */
const STANDING_OF: Readonly<Partial<Record<State, Standing>>> = {
  verified: 'valid',
  extended: 'extended',
  expired: 'expired',
  superseded: 'superseded',
  revoked: 'revoked',
  suspended: 'suspended',
};

/** The whole way, list to checked label, into `out`. The previous `out` stays whole until the new one is complete and has passed its own check. */
async function runDemo(
  terminal: Terminal,
  options: { readonly lists: readonly string[]; readonly out: string; readonly registry: string; readonly now: number },
): Promise<DemoResult> {
  const { lists, out, registry, now } = options;
  const embed = await readEmbed();
  const reads = await terminal.progress('Đọc danh sách', async (report) => {
    const results = [];
    for (const list of lists) results.push(await readList(list, report));
    return results;
  });
  const products = assignDemonstrationGtins(reads.flatMap((read) => read.products));
  const keys = await makeDemonstrationKeys();
  const issuance = await terminal.progress('Ký chứng nhận và nhãn', (onProgress) =>
    issueProducts(products, { registry, labelHost: new URL(registry).host, now, keys, onProgress }),
  );
  const { labels } = toPrintLabels(issuance, { at: issuance.asOf, includeLapsed: true });

  let check: SelfCheck = { checked: 0, verdicts: new Map(), surprises: [] };
  const files = await replaceOutput(out, async (folder) => {
    const { write } = folderWriter(folder);
    const writeText = (path: string, text: string) => write(path, new TextEncoder().encode(text));
    await terminal.progress('Xuất sổ đăng ký', (onProgress) =>
      publishInto(folder, issuance, {
        embed,
        asOf: issuance.asOf,
        events: demonstrationJourney(issuance, { registry, asOf: issuance.asOf }),
        onProgress,
      }),
    );
    const sheet = await terminal.progress('Dàn tờ nhãn PDF', (onProgress) =>
      labelSheet(labels, { createdAt: dayStart(issuance.asOf), onProgress }),
    );
    await write('labels/sheet.pdf', sheet.pdf);
    await terminal.progress('Vẽ mã QR', async (report) => {
      for (const [index, { recId, label, product }] of issuance.records.entries()) {
        if (label !== null)
          await writeText(
            `labels/${recId}.${product.id}.svg`,
            symbolToSvg(createSymbol(label.uri), { moduleMm: 0.4, title: product.name.vi }),
          );
        report(index + 1, issuance.records.length);
      }
    });
    for (const [file, text] of await readExamplePage('retailer-page', issuance.trust)) await writeText(`shop/${file}`, text);
    await writeText('issuance.json', [...jsonText(issuance)].join(''));
    await writeText(
      'issues.json',
      `${JSON.stringify(
        reads.map(({ issues }, index) => ({ list: lists[index], issues })),
        undefined,
        2,
      )}\n`,
    );
    check = await terminal.progress('Tự kiểm tra từng nhãn', (onProgress) =>
      selfCheck(issuance, { fetch: folderFetch(folder, registry), now, onProgress }),
    );
    assertNoSurprise(check);
  });
  return {
    rowsRead: reads.reduce((sum, read) => sum + read.rowsRead, 0),
    products,
    issues: reads.flatMap((read) => read.issues),
    issuance,
    labels: labels.length,
    files,
    check,
  };
}

/** A label whose verdict is not what it should be stops everything: nothing is replaced. */
function assertNoSurprise({ surprises: [first] }: SelfCheck): void {
  if (first === undefined) return;
  throw new CliError(
    {
      vi: `Tự kiểm tra thất bại: nhãn của ${first.id} cho kết quả ${first.got}, đáng lẽ ${first.expected}. Kết quả cũ được giữ nguyên.`,
      en: `The self-check failed: the label of ${first.id} gives ${first.got}, expected ${first.expected}. The previous output stays.`,
    },
    EXIT.negative,
  );
}

function printSummary(
  terminal: Terminal,
  { rowsRead, products, issues, issuance, labels, files, check }: DemoResult,
  out: string,
  asOf: CivilDate,
): void {
  const heading = (vi: string, en: string) => terminal.line(`\n${colors.bold(vi)} ${colors.dim(`· ${en}`)}`);
  const row = (count: number, vi: string, en: string) =>
    terminal.line(`  ${String(count).padStart(6)}  ${vi} ${colors.dim(`· ${en}`)}`);
  const unsigned = issuance.records.filter((record) => record.credential === null);
  heading('Danh sách', 'list');
  row(rowsRead, 'dòng đã đọc', 'rows read');
  row(products.length, 'sản phẩm', 'products');
  row(
    products.filter((product) => product.demonstration).length,
    'trong đó là dòng minh họa do dự án đặt ra',
    'of them made-up rows, marked as such',
  );
  heading(`Tình trạng ngày ${asOf.split('-').toReversed().join('/')}`, `standing on ${asOf}`);
  for (const [state, count] of countStates(products, asOf)) row(count, LOCALES.vi.states[state], LOCALES.en.states[state]);
  heading('Vấn đề theo loại', 'issues by kind');
  for (const [code, { severity, count }] of countIssues(issues)) {
    row(count, `${LOCALES.vi.severities[severity]}: ${LOCALES.vi.issueTitles[code]}`, `${LOCALES.en.issueTitles[code]} ${code}`);
  }
  heading('Ký và in', 'signed and printed');
  row(
    issuance.records.length - unsigned.length,
    'sản phẩm có chứng nhận số và nhãn thử nghiệm',
    'products with a credential and a test label',
  );
  row(unsigned.length, 'sản phẩm chưa đủ căn cứ nên không ký', 'products not signed, for want of facts');
  for (const { product, gaps } of unsigned.slice(0, 3)) {
    const { vi, en } = explainGaps(gaps);
    terminal.line(`          ${product.id} ${product.name.vi}: ${vi}`);
    terminal.line(`          ${colors.dim(en)}`);
  }
  terminal.line(colors.dim(`          … mọi lý do nằm trong issuance.json / every reason is in issuance.json`));
  row(labels, 'nhãn trên tờ PDF', 'labels on the PDF sheet');
  heading('Tự kiểm tra', 'self-check: what a phone would be told');
  for (const [verdict, count] of check.verdicts) {
    const standing = STANDING_OF[verdict];
    const said = standing === undefined ? verdict : describeStanding(standing, 'vi').toLowerCase();
    row(count, `nhãn thử nghiệm, nếu là thật thì: ${said}`, `test labels, if they were real: ${verdict}`);
  }
  heading('Nơi xem', 'where to look');
  row(files, `tệp trong ${out}`, 'files');
  terminal.line(
    `          Mã QR ở đây ghi https://localhost nên điện thoại không mở được trang: hãy dán nội dung mã vào ô kiểm tra của sổ. ${colors.dim('· The codes say https://localhost, which no phone opens: paste their text into the register’s check.')}`,
  );
}

export function addDemo(program: Command): void {
  program
    .command('demo')
    .summary('chạy trọn quy trình trên dữ liệu Cà Mau · run the whole way on the Cà Mau data')
    .description(
      'Đọc danh sách Cà Mau có thật và vài dòng minh họa, xét hiệu lực, ký bằng khóa trình diễn, in nhãn, xuất sổ đăng ký tĩnh, tự kiểm tra rồi mở trên localhost.\nReads the real Cà Mau list and a few made-up rows, judges their standing, signs with demonstration keys, prints labels, publishes the static registry, checks itself and serves it on localhost.',
    )
    .option('-o, --out <folder>', 'thư mục kết quả · folder for the output', 'ocop-demo')
    .option('-l, --list <file...>', 'danh sách khác thay cho dữ liệu mẫu · other lists in place of the examples')
    .option('-p, --port <n>', 'cổng localhost · port on localhost', '8080')
    .option('--at <time>', 'thời điểm của bản trình diễn, ISO 8601 · time of the demonstration (default: now)')
    .option('--no-serve', 'ghi xong thì dừng · end after writing')
    .option('--json', 'in kết quả bằng JSON · print the result as JSON')
    .action(async (options: { out: string; list?: string[]; port: string; at?: string; serve: boolean; json?: boolean }) => {
      const terminal = createTerminal({ json: options.json ?? false });
      const preferred = Number(options.port);
      if (!Number.isInteger(preferred) || preferred < 1 || preferred > 65_535)
        throw new CliError({ vi: `Cổng không hợp lệ: “${options.port}”.`, en: `Not a port: “${options.port}”.` });
      const port = options.serve ? await findFreePort(preferred) : preferred;
      const out = resolve(options.out);
      const now = Math.floor(parseTime(options.at).getTime() / 1000);
      const asOf = civilDateInVietnam(now);
      terminal.line(colors.bold('OCOP SDK – bản trình diễn · demonstration'));
      const lists =
        options.list ?? ['products.csv', 'demonstration.csv'].map((file) => resolve(examplesFolder(), 'ca-mau', file));
      const result = await runDemo(terminal, { lists, out, registry: `http://localhost:${port}`, now });
      printSummary(terminal, result, out, asOf);
      terminal.result({
        out,
        asOf,
        rowsRead: result.rowsRead,
        products: result.products.length,
        states: Object.fromEntries(countStates(result.products, asOf)),
        issues: Object.fromEntries([...countIssues(result.issues)].map(([code, { count }]) => [code, count])),
        signed: result.issuance.records.filter((record) => record.credential !== null).length,
        unsigned: result.issuance.records.filter((record) => record.credential === null).length,
        labels: result.labels,
        files: result.files,
        verdicts: Object.fromEntries(result.check.verdicts),
      });
      if (options.serve) await serveUntilStopped(terminal, out, port);
    });
}
