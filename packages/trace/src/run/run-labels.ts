import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { encodeLabelDigits, formatLabelUri } from '@ocop/verify/label';
import type { LabelContext } from '../issue/label.ts';
import type { Signer } from '../issue/signer.ts';
import { prepareUnitLabels, type UnitLabelSigner } from '../issue/unit-labels.ts';
import { defaultFonts } from '../print/fonts/default-fonts.ts';
import { labelSheet } from '../print/label-sheet.ts';
import type { PrintIssue } from '../print/print-issue.ts';
import { deriveSerialKey, serialAt, type SerialKey } from '../serial/index.ts';
import type { PartLabel } from './draw-part.ts';
import { finishRun, type RunManifest } from './finish-run.ts';
import { designRun, printedLabel, sheetOptions, widestSerial } from './run-design.ts';
import { RunError } from './run-error.ts';
import { isFinished, openRunFolder, removeUnfinished } from './run-folder.ts';
import type { RunPlan } from './run-plan.ts';
import { progressMeter, type RunProgress } from './run-progress.ts';
import { openWorkerPool, type WorkerPool } from './worker-pool.ts';
import type { CounterRange } from './written-counters.ts';

export interface RunOptions {
  readonly plan: RunPlan;
  /** Made where it does not exist; a run that was cut off is taken up again. */
  readonly folder: string;
  /** The label key of the packer, delegated to the product; with a WebCrypto key a core signs several thousand labels a second. */
  readonly signer: Signer;
  readonly context: LabelContext;
  /** At least 32 random bytes: the same ones for every run of a lot. */
  readonly secret: Uint8Array<ArrayBuffer>;
  /** Time of the batch manifest, UTC seconds. */
  readonly issuedAt: number;
  /**
   * Asked when all parts are made: the counters of the lot that other runs have written, so that the signed batch speaks for them too and for no label
   * that was never made (`writtenCounters`). Unless told, all below the plan's `firstCounter`.
   */
  readonly others?: () => Promise<readonly CounterRange[]>;
  /** Threads; as many as the machine has cores unless told. */
  readonly workers?: number;
  readonly signal?: AbortSignal;
  /** Called after every part. */
  readonly onProgress?: (progress: RunProgress) => void;
}

export interface RunResult {
  readonly manifest: RunManifest;
  /** Labels that were there already when this call began. */
  readonly resumed: number;
}

/** A part on each thread, and one more being signed for it meanwhile: what bounds memory, whatever the run. */
const LANES_PER_WORKER = 2;

/** A label of the widest serial, with digits that no signature has: it is laid out, never printed. */
function widestUri(plan: RunPlan): string {
  const { link, product, lot } = plan;
  const digits = encodeLabelDigits(new Uint8Array(12).fill(0x11), new Uint8Array(64).fill(0x5a));
  return formatLabelUri({ ...link, key: product, lot, serial: widestSerial(plan), digits });
}

/** The neutral star sign stands for a recognition that is in force on the day of printing, or it is not printed. */
function assertStarSign({ plan, context, issuedAt }: RunOptions): void {
  const { nbf, exp, credentialSubject } = context.credential;
  const { extension } = credentialSubject;
  const end = extension === undefined ? exp : Math.max(exp, Date.parse(extension.until) / 1000);
  if (plan.print.starSign !== undefined && (issuedAt < nbf || issuedAt > end)) throw new RunError({ code: 'ERR_RUN_STAR_SIGN' });
}

/**
 * What the sheets of a plan can be printed with only at a price (small text, missing letters, an X-dimension outside GS1's range): ask before the run.
 * Throws `PrintError` for what cannot be printed at all.
 */
export async function runIssues(plan: RunPlan): Promise<readonly PrintIssue[]> {
  const label = printedLabel(plan, widestUri(plan), widestSerial(plan));
  return (await labelSheet([label], { ...sheetOptions(plan), createdAt: new Date(0) })).issues;
}

function prepareSigner({ plan, signer, context }: RunOptions, first: string): Promise<UnitLabelSigner> {
  return prepareUnitLabels({ ...plan.link, ...plan.label, key: plan.product, lot: plan.lot, serial: first }, signer, context);
}

/**
 * Signs and draws every label of a plan as PDF sheets of one part each, on all cores, and closes with a manifest and a signed batch manifest.
 * Each part is written whole and then renamed, its record last: after a kill, the same call makes what is missing and nothing twice.
 * Memory is bounded by the parts in hand, not by the run. Throws `RunError`, and before anything is written `IssueError`, `PrintError`, `QrError`.
 */
export async function runLabels(options: RunOptions): Promise<RunResult> {
  const { signer, signal } = options;
  const folder = resolve(options.folder);
  assertStarSign(options);
  const key = await deriveSerialKey(options.secret, { key: options.plan.product, lot: options.plan.lot });
  const first = serialAt(key, options.plan.firstCounter);
  const sign = await prepareSigner(options, first);
  const uri = widestUri(options.plan);
  const { grid } = designRun(options.plan, uri, await defaultFonts());
  const plan = withParts(options.plan, grid.slots.length);
  const identity = { plan, kid: signer.kid, publicJwk: { ...signer.publicJwk }, firstSerial: first };
  const { close } = await openRunFolder(folder, identity);
  try {
    const parts = Math.ceil(plan.count / plan.labelsPerPart);
    const missing: number[] = [];
    for (let part = 1; part <= parts; part += 1) if (!(await isFinished(folder, part))) missing.push(part);
    const resumed = plan.count - missing.reduce((sum, part) => sum + labelsIn(plan, part), 0);
    const pagesPerPart = Math.ceil(plan.labelsPerPart / grid.slots.length);
    const pages = (parts - 1) * pagesPerPart + Math.ceil(labelsIn(plan, parts) / grid.slots.length);
    const workers = Math.max(1, Math.min(options.workers ?? availableParallelism(), missing.length));
    const pool = openWorkerPool(workers, { plan, widestUri: uri, folder, pages });
    try {
      await makeParts(
        { ...options, plan },
        { missing, resumed, pagesPerPart, lanes: workers * LANES_PER_WORKER, key, sign, pool },
      );
    } finally {
      await pool.close();
      await removeUnfinished(folder);
    }
    if (signal?.aborted) throw new RunError({ code: 'ERR_RUN_STOPPED', done: resumed, total: plan.count });
    const others = (await options.others?.()) ?? countersBefore(plan);
    return { manifest: await finishRun({ ...options, plan, folder, key, parts, others }), resumed };
  } finally {
    await close();
  }
}

const countersBefore = ({ firstCounter }: RunPlan): readonly CounterRange[] =>
  firstCounter === 0 ? [] : [{ firstCounter: 0, count: firstCounter }];

/** Labels a part: a file of some megabytes, done again whole when a run is cut off in the middle of it. */
const LABELS_PER_PART = 900;

/** A plan whose parts are settled: whole sheets, unless the plan says how many labels. */
type PartedPlan = RunPlan & { readonly labelsPerPart: number };

function withParts(plan: RunPlan, labelsPerSheet: number): PartedPlan {
  const sheets = Math.max(1, Math.floor(LABELS_PER_PART / labelsPerSheet));
  return { ...plan, labelsPerPart: plan.labelsPerPart ?? sheets * labelsPerSheet };
}

function labelsIn({ count, labelsPerPart }: PartedPlan, part: number): number {
  return Math.min(labelsPerPart, count - (part - 1) * labelsPerPart);
}

/** Signatures asked for at once: enough for every thread of WebCrypto, few enough that what they leave behind is collected young. */
const SIGNING_AT_ONCE = 64;

async function signPart(from: number, count: number, key: SerialKey, sign: UnitLabelSigner): Promise<PartLabel[]> {
  const labels: PartLabel[] = [];
  while (labels.length < count) {
    const first = from + labels.length;
    const some = Array.from({ length: Math.min(SIGNING_AT_ONCE, count - labels.length) }, async (_, i) => {
      const serial = serialAt(key, first + i);
      return { counter: first + i, serial, uri: await sign(serial) };
    });
    labels.push(...(await Promise.all(some)));
  }
  return labels;
}

interface Work {
  readonly missing: readonly number[];
  readonly resumed: number;
  readonly pagesPerPart: number;
  readonly lanes: number;
  readonly key: SerialKey;
  readonly sign: UnitLabelSigner;
  readonly pool: WorkerPool;
}

async function makeParts({ plan, signal, onProgress }: RunOptions & { readonly plan: PartedPlan }, work: Work): Promise<void> {
  const { missing, resumed, pagesPerPart, lanes, key, sign, pool } = work;
  const progress = progressMeter(plan.count, resumed, () => performance.now());
  let next = 0;
  let done = resumed;
  const stopped = new Promise<never>((_, reject) => {
    const stop = (): void => reject(new RunError({ code: 'ERR_RUN_STOPPED', done, total: plan.count }));
    if (signal?.aborted) stop();
    signal?.addEventListener('abort', stop, { once: true });
  });
  // Without a listener in every path, a stop after the last part would be an unhandled rejection.
  stopped.catch(() => undefined);
  const lane = async (number: number): Promise<void> => {
    for (let part = missing[next]; part !== undefined; part = missing[next]) {
      next += 1;
      const from = plan.firstCounter + (part - 1) * plan.labelsPerPart;
      const labels = await signPart(from, labelsIn(plan, part), key, sign);
      await Promise.race([pool.draw(number, { part, firstPage: (part - 1) * pagesPerPart + 1, labels }), stopped]);
      const now = progress(labels.length);
      done = now.done;
      onProgress?.(now);
    }
  };
  await Promise.race([stopped, Promise.all(Array.from({ length: lanes }, (_, number) => lane(number)))]);
}
