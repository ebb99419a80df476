import { basename, extname, join } from 'node:path';
import { TEMPLATES } from '@ocop/trace/print';
import type { CivilDate } from '@ocop/core';
import { type Command, Option } from 'commander';
import { CliError, EXIT } from '../cli-error.ts';
import { dayStart, parseDay } from '../day-option.ts';
import { addDesignOptions, type DesignFlags, readDesign } from '../design-options.ts';
import { countFindings, printFindings } from '../finding-table.ts';
import { addPackingOptions, type PackingFlags } from '../packing/packing-options.ts';
import { signOrder } from '../packing/sign-order.ts';
import { readPrintJob } from '../print-job.ts';
import { type PrintRun, printRun } from '../print-run.ts';
import { createTerminal, type Terminal } from '../terminal.ts';
import { readJson } from '../read-json.ts';
import { writeFileWhole } from '../write-file.ts';

interface LabelFlags extends DesignFlags, PackingFlags {
  out: string;
  format: 'pdf' | 'svg' | 'zpl';
  includeLapsed?: boolean;
  force?: boolean;
  proof: boolean;
  at?: string;
  json?: boolean;
}

const HELP = `
Cách in một lô, từng bước (đơn in mẫu: docs/for-printers.md) · A run, step by step (an order to start from: docs/for-printers.md):
  1. Soát trước khi in, không ghi gì · lint first, nothing is written
       ocop doctor don-in.json
  2. Dàn trang · lay it out
       ocop label don-in.json -o nhan.pdf --paper SRA3                    in offset, máy in màu · press
       ocop label don-in.json -o nhan.pdf --stock a4-3x7-63x38 --dpi 600  giấy decal A4 cắt sẵn · A4 label sheets
       ocop label don-in.json -o nhan.pdf --paper label                   mỗi nhãn một trang, có TrimBox và BleedBox · for imposition
       ocop label don-in.json -o nhan.zpl --format zpl --dpi 203          máy in tem Zebra · label printer
  3. Được ghi · written: nhan.pdf, nhan.manifest.json (mọi mã, SHA-256), nhan.proof.pdf (tờ kiểm chứng)
  4. In ở tỉ lệ 100 %, đặt thước lên vạch 50 mm dưới chân trang, quét thử tờ đầu · print at 100 %, lay a ruler on the 50 mm bar, scan the first sheet

Ký ngay khi in, bằng khóa nhãn của nơi đóng gói · sign as you print, with the packer’s label key:
       ocop label --office dong-goi --product 09520123456788 --lot LOT2026A -n 24 -o nhan.pdf   nhãn của lô · lot labels
       ocop run --help                                                                           mỗi gói một số sê-ri · unit labels

Mọi mã được đọc lại từ chính tệp in trước khi ghi; một mã sai thì không ghi gì và mã thoát là 1.
Every code is read back from the very bytes that go to print; one wrong code and nothing is written, exit code 1.
Mẫu · templates:
${TEMPLATES.map(({ id, name }) => `  ${id.padEnd(14)} ${name.vi} · ${name.en}`).join('\n')}`;

function notices(terminal: Terminal, lapsed: readonly { name: string; sentence: { vi: string; en: string } }[]): void {
  for (const { name, sentence } of lapsed) terminal.notice(`Không in / not printed: ${name}: ${sentence.vi} / ${sentence.en}`);
}

/** The run's files: the output itself, then manifest and proof sheet beside it. Each is written whole or not at all. */
async function writeRun(run: PrintRun, { out, format }: LabelFlags): Promise<{ manifest: string; proofSheet: string }> {
  const stem = out.slice(0, out.length - extname(out).length) || out;
  if (format === 'svg') for (const { name, content } of run.files) await writeFileWhole(join(out, name), content);
  else await writeFileWhole(out, run.files[0]?.content ?? '');
  const beside = { manifest: `${stem}.manifest.json`, proofSheet: `${stem}.proof.pdf` };
  await writeFileWhole(beside.manifest, `${JSON.stringify(run.manifest, undefined, 2)}\n`);
  await writeFileWhole(beside.proofSheet, run.proofSheet);
  return beside;
}

const mm = (value: number): string => String(Number(value.toFixed(3))).replace('.', ',');

function sayModule(terminal: Terminal, { sheet, manifest }: PrintRun): void {
  const [first] = sheet.placements;
  if (!first) return;
  const { moduleMm, modules, version, errorCorrection } = first.symbol;
  const dots = manifest.dpi === null ? '' : ` = ${Math.round((moduleMm * manifest.dpi) / 25.4)} chấm/dots × ${manifest.dpi} dpi`;
  terminal.line(
    `X = ${mm(moduleMm)} mm${dots} · mã ${version}-${errorCorrection}, ${mm((modules + 8) * moduleMm)} mm cả vùng trắng / with quiet zone`,
  );
}

/** The order or issuance to print: a file, or an order made up from the options and signed with a key of an office. */
async function readSource(path: string | undefined, options: LabelFlags, at: CivilDate): Promise<unknown> {
  if (path !== undefined && options.office === undefined) return readJson(path);
  if (path === undefined) return signOrder(options, at);
  throw new CliError({
    vi: 'Hoặc một tệp, hoặc --office với --product: không dùng cả hai.',
    en: 'Either a file, or --office with --product: not both.',
  });
}

async function runLabel(path: string | undefined, options: LabelFlags): Promise<void> {
  const terminal = createTerminal({ json: options.json ?? false });
  const at = parseDay(options.at);
  const choice = await readDesign(options);
  const includeLapsed = options.includeLapsed ?? false;
  const job = await readPrintJob(await readSource(path, options, at), path ?? '', choice, { at, includeLapsed });
  if (!includeLapsed) notices(terminal, job.lapsed);
  if (job.labels.length === 0) {
    throw new CliError(
      { vi: 'Không có nhãn nào còn hiệu lực để in.', en: 'There is no label in force to print.' },
      EXIT.negative,
    );
  }
  printFindings(terminal, job.checked);
  // Asked for by --include-lapsed: the label says itself that the recognition has ended.
  const blocking = job.checked.flatMap(({ findings }) => findings).filter(({ severity }) => severity === 'error');
  const refused = blocking.filter(({ rule }) => !(includeLapsed && rule === 'signed-label-expired'));
  if (refused.length > 0 && !options.force) {
    const rules = [...new Set(refused.map(({ rule }) => rule))].join(', ');
    throw new CliError(
      {
        vi: `Không in: có ${refused.length} lỗi (${rules}). Sửa theo gợi ý ở trên, hoặc thêm --force nếu chấp nhận.${path === undefined ? '' : ` Xem: ocop doctor ${path}`}`,
        en: `Not printed: ${refused.length} errors (${rules}). Mend them as told, or add --force to accept them.${path === undefined ? '' : ` See: ocop doctor ${path}`}`,
      },
      EXIT.negative,
    );
  }
  const run = await printRun(terminal, job.labels, job.design, {
    format: options.format,
    name: basename(options.out),
    createdAt: dayStart(at),
    proof: options.proof,
  });
  const wrong = run.manifest.proof?.wrong ?? [];
  if (wrong.length > 0) {
    throw new CliError(
      {
        vi: `Không ghi gì: ${wrong.length} mã đọc lại từ tệp in không đúng, đầu tiên là mã số ${wrong[0]}.`,
        en: `Nothing written: ${wrong.length} codes read back from the print file are wrong, the first is number ${wrong[0]}.`,
      },
      EXIT.negative,
    );
  }
  const beside = await writeRun(run, options);
  sayModule(terminal, run);
  const { proof, margin } = run.manifest;
  if (proof) terminal.line(`Đã đọc lại ${proof.read}/${job.labels.length} mã từ tệp in / read back from the print file`);
  if (margin)
    terminal.line(
      `Biên an toàn ước tính ${margin.score}/4, không phải cấp đã kiểm định / estimated margin, not a verified grade`,
    );
  terminal.line(`${job.labels.length} nhãn / labels → ${options.out}`);
  terminal.line(`Kèm / beside: ${beside.manifest}, ${beside.proofSheet}`);
  terminal.result({
    labels: job.labels.length,
    leftOut: includeLapsed ? 0 : job.lapsed.length,
    pages: run.manifest.pages,
    moduleMm: run.sheet.moduleMm,
    findings: job.checked.filter(({ findings }) => findings.length > 0),
    counts: countFindings(job.checked),
    proof,
    margin,
    issues: run.sheet.issues,
    out: options.out,
    ...beside,
  });
}

export function addLabel(program: Command): void {
  const command = program
    .command('label')
    .summary('soát, dàn, đọc lại và ghi tệp in nhãn · lint, lay out, read back and write labels for print')
    .description(
      'Từ đơn in (sản phẩm + lô + số lượng) hoặc tệp phát hành đến tệp in: PDF, SVG hoặc ZPL đúng milimét, chữ tiếng Việt nhúng phông, mực đen một bản, dấu cắt, tràn lề. Sao chỉ được vẽ cho công nhận còn hiệu lực vào ngày in. Nhãn của công nhận đã hết hiệu lực không được in, trừ khi có --include-lapsed (in không sao).\nFrom a label order (product + lot + count) or an issuance to a print file in true millimetres: PDF, SVG or ZPL. Stars are drawn only for a recognition in force on the day of printing; labels of a lapsed one are left out, or printed without stars with --include-lapsed.',
    )
    .argument(
      '[file]',
      'đơn in (ocop-label-order/1) hoặc tệp phát hành của ocop issue; không cần khi có --office · a label order or an issuance; not with --office',
    )
    .requiredOption('-o, --out <file>', 'nơi ghi tệp in; với svg là một thư mục · where to write; a folder for svg')
    .addOption(new Option('--format <format>', 'dạng tệp · format').choices(['pdf', 'svg', 'zpl']).default('pdf'));
  addPackingOptions(addDesignOptions(command))
    .option('--include-lapsed', 'in cả nhãn đã hết hiệu lực, không sao · print lapsed ones too, without stars')
    .option('--force', 'in dù còn lỗi soát · print although the rules found errors')
    .option('--no-proof', 'không đọc lại mã từ tệp in · do not read the codes back')
    .option('--at <day>', 'ngày in, YYYY-MM-DD · day of printing')
    .option('--json', 'in kết quả bằng JSON · print the result as JSON')
    .addHelpText('after', HELP)
    .action(runLabel);
}
