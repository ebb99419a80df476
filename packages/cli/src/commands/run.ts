import { resolve } from 'node:path';
import { describePrintIssue } from '@ocop/trace/print';
import { type CounterRange, parseRunPlan, RunError, runIssues, runLabels, type RunPlan, type RunProgress } from '@ocop/trace/run';
import { type Command, Option } from 'commander';
import { CliError, EXIT } from '../cli-error.ts';
import { parseDay } from '../day-option.ts';
import { addDesignOptions, type DesignFlags, readDesign } from '../design-options.ts';
import { demonstrationRunKeys } from '../demonstration-run.ts';
import { printFindings } from '../finding-table.ts';
import { inFile } from '../in-file.ts';
import { passphraseSource } from '../office/passphrase.ts';
import { writtenInFolders } from '../packing/earlier-runs.ts';
import { packedRun } from '../packing/packed-run.ts';
import { addPackingOptions, type PackingFlags } from '../packing/packing-options.ts';
import { readJson } from '../read-json.ts';
import { type RunKeyOptions, type RunKeys, readRunKeys } from '../run-keys.ts';
import { createTerminal, type Terminal } from '../terminal.ts';

interface Options extends PackingFlags, DesignFlags {
  readonly out: string;
  readonly key?: string;
  readonly serialSecret?: string;
  readonly format?: RunPlan['output'];
  readonly force?: boolean;
  readonly at?: string;
  readonly insecureDemo?: boolean;
  readonly workers?: string;
  readonly earlier?: readonly string[];
  readonly json?: boolean;
}

const NEEDED = ['key', 'kid', 'serialSecret', 'trustList', 'credential'] as const;

function isWhole(options: Partial<RunKeyOptions>): options is RunKeyOptions {
  return NEEDED.every((name) => options[name] !== undefined);
}

async function keysFor(plan: RunPlan, options: Options): Promise<RunKeys> {
  if (options.insecureDemo) return demonstrationRunKeys(plan, resolve(options.out));
  if (isWhole(options)) return readRunKeys(options, passphraseSource(options));
  throw new CliError({
    vi: 'Cần --office và --product; hoặc --key, --kid, --serial-secret, --trust-list và --credential; hoặc --insecure-demo để in thử.',
    en: 'It takes --office and --product; or --key, --kid, --serial-secret, --trust-list and --credential; or --insecure-demo for a trial.',
  });
}

async function readPlan(path: string, { count, format, ...flags }: Options): Promise<RunPlan> {
  const json = await readJson(path);
  const plan = await inFile(path, () => parseRunPlan(json));
  const { role: _role, profile: _profile, ...sheet } = await readDesign(flags);
  return parseRunPlan({
    ...plan,
    sheet: { ...plan.sheet, ...sheet },
    ...(count === undefined ? {} : { count: Number(count) }),
    ...(format === undefined ? {} : { output: format }),
  });
}

/** A run that is settled, with what has to be asked and noted when it is done. */
interface Prepared {
  readonly plan: RunPlan;
  readonly keys: RunKeys;
  readonly others?: () => Promise<readonly CounterRange[]>;
  readonly finished?: () => Promise<void>;
}

function fromPlan(plan: RunPlan, keys: RunKeys, earlier: readonly string[] | undefined, terminal: Terminal): Prepared {
  if (earlier !== undefined) return { plan, keys, others: () => writtenInFolders(plan, earlier, keys.secret) };
  if (plan.firstCounter > 0)
    terminal.notice(
      `Bản kê lô sẽ nói cả số đếm 0–${plan.firstCounter - 1} là đã cấp. Nếu có lần in bỏ dở, hãy nêu thư mục các lần in trước bằng --earlier.\nThe signed batch will name the counters 0–${plan.firstCounter - 1} as issued too. If a run was given up, name the folders of earlier runs with --earlier.`,
    );
  return { plan, keys };
}

/** What the run is: a plan from a file with its keys, or one made up from the options and signed with a key of an office. */
async function prepare(path: string | undefined, options: Options, terminal: Terminal): Promise<Prepared> {
  if (path !== undefined) {
    const plan = await readPlan(path, options);
    return fromPlan(plan, await keysFor(plan, options), options.earlier, terminal);
  }
  const { plan, keys, freshSecret, others, finished } = await packedRun(options, {
    at: parseDay(options.at),
    out: options.out,
    design: await readDesign(options),
    output: options.format,
    settle: (findings, name) => {
      printFindings(terminal, [{ name, findings }]);
      const errors = findings.filter(({ severity }) => severity === 'error');
      if (errors.length > 0 && !options.force) throw refusal(errors.map(({ rule }) => rule));
    },
  });
  if (freshSecret !== undefined) {
    terminal.notice(
      `Đã tạo bí mật số sê-ri: “${freshSecret}”. Giữ kín và sao lưu cùng khóa ký.\nMade the serial secret “${freshSecret}”. Keep it to yourself and back it up with the key.`,
    );
  }
  return {
    plan,
    keys,
    finished,
    others: async () => {
      const { counters, without } = await others();
      if (without > 0)
        terminal.notice(
          `${without} số đếm của lần in khác chưa có nhãn (bỏ dở hoặc chưa xong): bản kê lô không nói chúng là đã cấp.\n${without} counters of other runs have no label (given up or not done yet): the signed batch does not name them as issued.`,
        );
      return counters;
    },
  };
}

function refusal(rules: readonly string[]): CliError {
  const list = [...new Set(rules)].join(', ');
  return new CliError(
    {
      vi: `Không in: có ${rules.length} lỗi (${list}). Sửa theo gợi ý ở trên, hoặc thêm --force nếu chấp nhận.`,
      en: `Not printed: ${rules.length} errors (${list}). Mend them as told, or add --force to accept them.`,
    },
    EXIT.negative,
  );
}

function clock(seconds: number): string {
  const whole = Math.ceil(seconds);
  const [minutes, rest] = [Math.floor(whole / 60), whole % 60];
  return `${minutes}:${String(rest).padStart(2, '0')}`;
}

/** A line that overwrites itself on a terminal; without one, a line every twenty seconds. */
function reporter({ json }: Terminal): (progress: RunProgress) => void {
  let last = 0;
  return ({ done, total, labelsPerSecond, secondsLeft }) => {
    const now = performance.now();
    const onTerminal = process.stderr.isTTY;
    if (json || (done < total && now - last < (onTerminal ? 200 : 20_000))) return;
    last = now;
    const percent = Math.floor((done / total) * 100);
    const text = `${done}/${total} nhãn / labels (${percent} %) · ${Math.round(labelsPerSecond)}/s · còn / left ${clock(secondsLeft)}`;
    process.stderr.write(onTerminal ? `\r\u001b[K${text}${done === total ? '\n' : ''}` : `${text}\n`);
  };
}

function parseWorkers(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const workers = Number(text);
  if (Number.isInteger(workers) && workers >= 1 && workers <= 64) return workers;
  throw new CliError({ vi: `Số luồng phải từ 1 đến 64; nhận được “${text}”.`, en: `Workers are 1 to 64; got “${text}”.` });
}

/** Ctrl-C stops between two parts of the file; a second one is left to the system. */
function stopOnSignals(): { signal: AbortSignal; release: () => void } {
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, stop);
  return {
    signal: controller.signal,
    release: () => {
      for (const name of ['SIGINT', 'SIGTERM'] as const) process.removeListener(name, stop);
    },
  };
}

async function run(path: string | undefined, options: Options): Promise<void> {
  const terminal = createTerminal({ json: options.json ?? false });
  const workers = parseWorkers(options.workers);
  const { plan, keys, others, finished } = await prepare(path, options, terminal);
  for (const issue of await runIssues(plan)) {
    const { vi, en } = describePrintIssue(issue);
    terminal.notice(`${vi}\n${en}`);
  }
  const { signal, release } = stopOnSignals();
  const start = performance.now();
  try {
    const { manifest, resumed } = await runLabels({
      plan,
      folder: options.out,
      ...keys,
      issuedAt: Math.floor(Date.now() / 1000),
      ...(workers === undefined ? {} : { workers }),
      ...(others === undefined ? {} : { others }),
      signal,
      onProgress: reporter(terminal),
    });
    await finished?.();
    const seconds = (performance.now() - start) / 1000;
    const made = manifest.labels - resumed;
    if (resumed > 0) terminal.line(`Đã có từ trước / already there: ${resumed}`);
    terminal.line(
      `${made} nhãn / labels, ${manifest.parts.length} tệp / files, ${Math.round(made / seconds)}/s → ${options.out}`,
    );
    terminal.result({
      out: resolve(options.out),
      labels: manifest.labels,
      resumed,
      parts: manifest.parts.length,
      seconds: Number(seconds.toFixed(3)),
      batch: manifest.batch,
    });
  } catch (error) {
    if (!(error instanceof RunError && error.code === 'ERR_RUN_STOPPED')) throw error;
    process.stderr.write(`\n${error.sentence.vi}\n${error.sentence.en}\n`);
    process.exitCode = 130;
  } finally {
    release();
  }
}

const HELP = `
Ví dụ · examples:
  ocop run --office dong-goi --product 09520123456788 --lot LOT2026A -n 5000 -o lot-2026a --template jar-lid --paper SRA3
  ocop run --office dong-goi --product 09520123456788 --lot LOT2026A -n 500 -o tem --format zpl --dpi 203
  ocop run plan.json -o thu -n 36 --insecure-demo
Người đóng gói không có sổ của cơ quan thì thêm · a packer without the authority’s register adds:
  --trust-list trust-list.jws --credential 09520123456788.jwt
Lần in sau của cùng lô tự đếm tiếp từ lần trước (label-runs.jsonl trong thư mục khóa).
A later run of the lot goes on counting by itself (label-runs.jsonl in the key folder).`;

export function addRun(program: Command): void {
  const command = program
    .command('run')
    .summary('in hàng loạt: mỗi gói một nhãn ký số riêng · many labels, each signed for its own pack')
    .description(
      'In một lô: mỗi nhãn có số sê-ri riêng không đoán được và chữ ký riêng, dàn thành các tệp PDF, SVG hoặc ZPL trên mọi lõi máy. Mất điện hay bị dừng thì chạy lại đúng lệnh cũ: không trùng, không sót. Cuối cùng có manifest.json, serials.txt và batch.jws đã ký. Công nhận hết hiệu lực, đang đình chỉ hay bị thu hồi thì không in.\nA run of one lot: every label has an unguessable serial and a signature of its own, laid out as PDF, SVG or ZPL files on all cores. After a power cut or a stop, the same command goes on: nothing twice, nothing missing. It ends with manifest.json, serials.txt and a signed batch.jws. Nothing is printed for a recognition that has lapsed, is suspended or was withdrawn.',
    )
    .argument(
      '[plan]',
      'kế hoạch in, tệp JSON; không cần khi có --office · the plan, a JSON file (docs/runs.md); not with --office',
    )
    .requiredOption('-o, --out <folder>', 'thư mục kết quả · folder for the output')
    .addOption(new Option('--format <format>', 'dạng tệp (mặc định: pdf) · format').choices(['pdf', 'svg', 'zpl']))
    .option('-w, --workers <n>', 'số luồng (mặc định: mọi lõi) · threads (default: all cores)');
  addPackingOptions(addDesignOptions(command))
    .option('--key <file>', 'khóa ký nhãn của người đóng gói, PEM, thay cho --office · the packer’s label key, PEM')
    .option('--serial-secret <file>', 'bí mật số sê-ri: 64 chữ số thập lục phân · the serial secret: 64 hex digits')
    .option(
      '--earlier <folder...>',
      'với kế hoạch: thư mục các lần in trước của lô · with a plan: folders of the lot’s earlier runs',
    )
    .option('--force', 'in dù còn lỗi soát · print although the rules found errors')
    .option('--at <day>', 'ngày in, YYYY-MM-DD · day of printing')
    .option('--insecure-demo', 'in thử bằng khóa trình diễn, nằm trong thư mục kết quả · a trial with demonstration keys')
    .option('--json', 'in kết quả bằng JSON · print the result as JSON')
    .addHelpText('after', HELP)
    .action(run);
}
