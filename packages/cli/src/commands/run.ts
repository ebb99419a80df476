import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { describePrintIssue } from '@ocop/trace/print';
import { parseRunPlan, RunError, runIssues, runLabels, type RunPlan, type RunProgress } from '@ocop/trace/run';
import type { Command } from 'commander';
import { CliError } from '../cli-error.ts';
import { demonstrationRunKeys } from '../demonstration-run.ts';
import { type RunKeyOptions, type RunKeys, readRunKeys } from '../run-keys.ts';
import { createTerminal, type Terminal } from '../terminal.ts';

interface Options extends Partial<RunKeyOptions> {
  readonly out: string;
  readonly insecureDemo?: boolean;
  readonly workers?: string;
  readonly count?: string;
  readonly json?: boolean;
}

const NEEDED = ['key', 'kid', 'serialSecret', 'trustList', 'credential'] as const;

function isWhole(options: Partial<RunKeyOptions>): options is RunKeyOptions {
  return NEEDED.every((name) => options[name] !== undefined);
}

async function keysFor(plan: RunPlan, options: Options): Promise<RunKeys> {
  if (options.insecureDemo) return demonstrationRunKeys(plan, resolve(options.out));
  if (isWhole(options)) return readRunKeys(options);
  throw new CliError({
    vi: 'Cần --key, --kid, --serial-secret, --trust-list và --credential; hoặc --insecure-demo để in thử.',
    en: 'It takes --key, --kid, --serial-secret, --trust-list and --credential; or --insecure-demo for a trial.',
  });
}

async function readPlan(path: string, count: string | undefined): Promise<RunPlan> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    throw new CliError({ vi: `Không đọc được kế hoạch “${path}”.`, en: `Cannot read the plan “${path}”.` }, undefined, { cause });
  }
  const plan = parseRunPlan(text);
  return count === undefined ? plan : parseRunPlan({ ...plan, count: Number(count) });
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

/**
 * The signing thread leaves much short-lived garbage behind, for which V8 would let its young generation grow to a hundred megabytes and more.
 * Kept as small as it starts, a run takes about 350 MB in all, at the same speed. Its other threads have limits of their own.
 */
function keepMemorySmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}

async function run(path: string, options: Options): Promise<void> {
  keepMemorySmall();
  const terminal = createTerminal({ json: options.json ?? false });
  const plan = await readPlan(path, options.count);
  const workers = parseWorkers(options.workers);
  const keys = await keysFor(plan, options);
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
      signal,
      onProgress: reporter(terminal),
    });
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

export function addRun(program: Command): void {
  program
    .command('run')
    .summary('in hàng loạt: mỗi gói một nhãn ký số riêng · many labels, each signed for its own pack')
    .description(
      'In một lô: mỗi nhãn có số sê-ri riêng không đoán được và chữ ký riêng, dàn thành các tệp PDF trên mọi lõi máy. Mất điện hay bị dừng thì chạy lại đúng lệnh cũ: không trùng, không sót. Cuối cùng có manifest.json, serials.txt và batch.jws đã ký.\nA run of one lot: every label has an unguessable serial and a signature of its own, laid out as PDF files on all cores. After a power cut or a stop, the same command goes on: nothing twice, nothing missing. It ends with manifest.json, serials.txt and a signed batch.jws.',
    )
    .argument('<plan>', 'kế hoạch in, tệp JSON · the plan, a JSON file (docs/runs.md)')
    .requiredOption('-o, --out <folder>', 'thư mục kết quả · folder for the output')
    .option('-n, --count <n>', 'số nhãn, thay cho kế hoạch · labels, in place of the plan’s count')
    .option('-w, --workers <n>', 'số luồng (mặc định: mọi lõi) · threads (default: all cores)')
    .option('--key <file>', 'khóa ký nhãn của người đóng gói, PEM · the packer’s label key, PEM')
    .option('--passphrase-file <file>', 'tệp chứa mật khẩu của khóa · file with the key’s passphrase')
    .option('--kid <id>', 'số của khóa trong danh sách tin cậy · the key’s id in the trust list, four hex digits')
    .option('--serial-secret <file>', 'bí mật số sê-ri: 64 chữ số thập lục phân · the serial secret: 64 hex digits')
    .option('--trust-list <file>', 'danh sách tin cậy đã công bố · the published trust list')
    .option('--credential <file>', 'chứng nhận số của sản phẩm · the product’s credential')
    .option('--insecure-demo', 'in thử bằng khóa trình diễn, nằm trong thư mục kết quả · a trial with demonstration keys')
    .option('--json', 'in kết quả bằng JSON · print the result as JSON')
    .action(run);
}
