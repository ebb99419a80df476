import { checkPrint, compileLabels, type Finding, PrintError } from '@ocop/trace/print';
import { DigitalLinkError } from '@ocop/trace/digital-link';
import { type CivilDate, describeIssue, type Product, recognitionStatus } from '@ocop/core';
import type { Command } from 'commander';
import colors from 'picocolors';
import { CliError, EXIT } from '../cli-error.ts';
import { parseDay } from '../day-option.ts';
import { addDesignOptions, type DesignFlags, readDesign } from '../design-options.ts';
import { checkUrls, type UrlReport } from '../doctor/check-url.ts';
import { describeUrl, isGoodUrl } from '../doctor/url-words.ts';
import { countFindings, printFindings } from '../finding-table.ts';
import { type DesignChoice, readPrintJob } from '../print-job.ts';
import { readProductFile } from '../read-product-file.ts';
import { createTerminal, type Terminal } from '../terminal.ts';
import { readJson } from '../read-json.ts';

interface DoctorFlags extends DesignFlags {
  stem?: string;
  offline?: boolean;
  allowPrivate?: boolean;
  timeout: string;
  at?: string;
  json?: boolean;
}

interface Examined {
  name: string;
  uri: string;
  findings: Finding[];
}

/** What can be said of a product before anything is designed: its standing, key, content and link. */
function examineProduct(product: Product, stem: string | undefined, choice: DesignChoice, at: CivilDate): Examined {
  const name = product.name.vi;
  const status = recognitionStatus(product.recognition, { at });
  const item = { product, count: 1, stem: stem ?? 'https://localhost' };
  try {
    const { labels } = compileLabels(item, { at });
    const [label] = labels;
    if (!label) return { name, uri: '', findings: [] };
    const findings = checkPrint({
      label,
      at,
      count: 1,
      copies: 1,
      product,
      status,
      role: choice.role ?? 'additional',
      profile: choice.profile ?? 'point-of-sale',
      inks: 'k',
    });
    // Without a stem the link is a stand-in, and what is said of its host says nothing of the list.
    return {
      name,
      uri: stem === undefined ? '' : label.uri,
      findings: findings.filter(({ rule }) => stem !== undefined || rule !== 'placeholder-host'),
    };
  } catch (error) {
    if (!(error instanceof PrintError) && !(error instanceof DigitalLinkError)) throw error;
    return { name, uri: '', findings: [] };
  }
}

async function examine(path: string, flags: DoctorFlags, at: CivilDate, terminal: Terminal): Promise<Examined[]> {
  const choice = await readDesign(flags);
  if (path.endsWith('.json')) {
    const json = await readJson(path);
    const isList = typeof json === 'object' && json !== null && 'products' in json;
    if (!isList) {
      const { checked, lapsed } = await readPrintJob(json, path, choice, { at, includeLapsed: false });
      for (const { name, sentence } of lapsed)
        terminal.notice(`Không in / not printed: ${name}: ${sentence.vi} / ${sentence.en}`);
      return checked;
    }
  }
  const { products, issues } = await readProductFile(path);
  for (const issue of issues.filter(({ severity }) => severity === 'error'))
    terminal.notice(`${describeIssue(issue, 'vi')} / ${describeIssue(issue, 'en')}`);
  return products.map((product) => examineProduct(product, flags.stem, choice, at));
}

async function openUrls(examined: readonly Examined[], flags: DoctorFlags, terminal: Terminal): Promise<UrlReport[]> {
  const urls = [...new Set(examined.map(({ uri }) => uri).filter((uri) => uri !== ''))];
  const timeoutMs = Number(flags.timeout) * 1000;
  if (!(timeoutMs >= 100 && timeoutMs <= 60_000)) {
    throw new CliError({
      vi: `--timeout từ 0,1 đến 60 giây, không phải “${flags.timeout}”.`,
      en: `--timeout takes 0.1 to 60 seconds, not “${flags.timeout}”.`,
    });
  }
  if (flags.offline || urls.length === 0) return [];
  return terminal.progress('Mở từng liên kết', (onProgress) =>
    checkUrls(urls, { timeoutMs, allowPrivate: flags.allowPrivate ?? false, concurrency: 8, onProgress }),
  );
}

function printUrls(terminal: Terminal, reports: readonly UrlReport[]): void {
  if (reports.length === 0) return;
  terminal.line(`\nLiên kết sẽ in / links to be printed: ${reports.length}`);
  for (const report of reports) {
    const { vi, en } = describeUrl(report);
    const mark = isGoodUrl(report) ? colors.green('✓') : colors.red('✗');
    const short = report.url.length > 90 ? `${report.url.slice(0, 87)}…` : report.url;
    terminal.line(`  ${mark} ${short}\n      ${vi} ${colors.dim(`· ${en} · ${report.milliseconds} ms`)}`);
  }
}

async function runDoctor(path: string, flags: DoctorFlags): Promise<void> {
  const terminal = createTerminal({ json: flags.json ?? false });
  const at = parseDay(flags.at);
  const examined = await examine(path, flags, at, terminal);
  const reports = await openUrls(examined, flags, terminal);
  const counts = countFindings(examined);
  const badUrls = reports.filter((report) => !isGoodUrl(report));
  terminal.line(
    colors.bold(`Soát in ngày ${at.split('-').toReversed().join('/')}: ${examined.length} mục · print check on ${at}`),
  );
  printFindings(terminal, examined);
  printUrls(terminal, reports);
  terminal.line(
    `\n${counts.error} lỗi / errors, ${counts.warning} cảnh báo / warnings, ${counts.notice} ghi chú / notices` +
      (flags.offline
        ? '; không mở liên kết / links not opened (--offline)'
        : `; ${badUrls.length}/${reports.length} liên kết hỏng / broken links`),
  );
  terminal.result({ at, items: examined, counts, urls: reports });
  process.exitCode = counts.error > 0 || badUrls.length > 0 ? EXIT.negative : EXIT.ok;
}

export function addDoctor(program: Command): void {
  const command = program
    .command('doctor')
    .summary('soát nhãn trước khi in và mở thử mọi liên kết · check labels before print and open every link')
    .description(
      'Soát đơn in, tệp phát hành hoặc danh sách sản phẩm bằng các quy tắc in (kích thước ô mã, vùng trắng, mực, hạn công nhận, truy xuất, nội dung nhãn) rồi mở thử từng liên kết sẽ in. Không đi theo chuyển hướng, không mở địa chỉ nội bộ. Mã thoát 0 khi không có lỗi, 1 khi có.\nChecks a label order, an issuance or a product list by the print rules, then opens every link that will be printed. Redirects are reported, not followed; private addresses are not opened. Exit code 0 without errors, 1 with.',
    )
    .argument('<file>', 'đơn in .json, tệp phát hành .json, products.json hoặc danh sách CSV · order, issuance or list')
    .option('--stem <url>', 'phần đầu liên kết cho danh sách CSV, ví dụ https://id.htx.vn · stem of the links of a list');
  addDesignOptions(command)
    .option('--offline', 'không mở liên kết nào · open no link')
    .option('--allow-private', 'cho phép mở địa chỉ nội bộ, để thử · open private addresses too, for a test')
    .option('--timeout <seconds>', 'thời gian chờ mỗi liên kết · time for each link', '8')
    .option('--at <day>', 'ngày in, YYYY-MM-DD · day of printing')
    .option('--json', 'in kết quả bằng JSON · print the result as JSON')
    .action(runDoctor);
}
