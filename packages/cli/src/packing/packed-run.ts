import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { CivilDate } from '@ocop/core';
import { checkItem, compileLabels, defaultFonts, type Finding, type LabelOrderItem, orderDesign } from '@ocop/trace/print';
import { parseRunPlan, type RunPlan } from '@ocop/trace/run';
import { recordId } from '@ocop/verify/label';
import { CliError } from '../cli-error.ts';
import { inFile } from '../in-file.ts';
import type { DesignChoice } from '../print-job.ts';
import { readJson } from '../read-json.ts';
import type { RunKeys } from '../run-keys.ts';
import { openDesk } from './open-desk.ts';
import { type PackingDesk, signLabel } from './packing-desk.ts';
import type { PackingFlags } from './packing-options.ts';
import { readNumber } from './read-number.ts';
import { noteFinished, takeCounters } from './run-ledger.ts';
import { keepSerialSecret } from './serial-secret.ts';
import { type WrittenInLot, writtenInLot } from './written-in-lot.ts';

export interface PackedRun {
  readonly plan: RunPlan;
  readonly keys: RunKeys;
  readonly findings: readonly Finding[];
  /** What other runs of the lot have written, asked when this one is done. */
  readonly others: () => Promise<WrittenInLot>;
  /** Notes in the ledger that the run is done. */
  readonly finished: () => Promise<void>;
  /** Where a serial secret was made just now. */
  readonly freshSecret: string | undefined;
}

/** Widest of all serials: what the rules look at. */
const SAMPLE_SERIAL = 'WWWWWWWWWW';

/**
 * A run of unit labels of one product and lot, signed with the label key of a folder: its plan, its keys, and what the print rules say of it.
 * A folder that holds a run that was begun gives its own plan, so that the same command goes on another day. `settle` says whether findings are
 * accepted; counters are taken after it.
 */
export async function packedRun(
  flags: PackingFlags,
  {
    at,
    out,
    design,
    output,
    settle,
  }: {
    readonly at: CivilDate;
    readonly out: string;
    readonly design: DesignChoice;
    readonly output: RunPlan['output'] | undefined;
    readonly settle: (findings: readonly Finding[], name: string) => void;
  },
): Promise<PackedRun> {
  const { lot } = flags;
  if (lot === undefined) throw new CliError({ vi: 'Nhãn từng gói cần --lot.', en: 'Unit labels take --lot.' });
  const desk = await openDesk(flags, at);
  const { secret, path, fresh } = await keepSerialSecret(desk.office);
  const keys = { signer: desk.signer, context: desk.context, secret };
  const freshSecret = fresh ? path : undefined;
  const begun = await begunPlan(out);
  if (begun !== undefined) {
    assertSameRun(begun, flags, desk);
    return { plan: begun, keys, findings: [], freshSecret, ...inLedger(begun, desk, secret) };
  }
  const count = readNumber(flags.count, '--count', { least: 1, most: 100_000_000 });
  const { plan, item, uri } = await draftPlan(desk, { lot, count, design, output });
  const perMonth =
    flags.perMonth === undefined ? {} : { perMonth: readNumber(flags.perMonth, '--per-month', { least: 1, most: 1e9 }) };
  const compiled = compileLabels({ ...item, uri, count: 1 }, { at });
  const findings = checkItem({ ...item, count, ...perMonth, serials: [SAMPLE_SERIAL] }, compiled, {
    at,
    order: design,
    design: orderDesign(design),
    fonts: await defaultFonts(),
  });
  settle(findings, item.product.name.vi);
  const firstCounter = await takeCounters(desk.office, { product: recordId(desk.key), lot, count, folder: resolve(out) });
  const settled = parseRunPlan({ ...plan, firstCounter });
  return { plan: settled, keys, findings, freshSecret, ...inLedger(settled, desk, secret) };
}

function inLedger(
  plan: RunPlan,
  { office }: PackingDesk & { readonly office: string },
  secret: Uint8Array<ArrayBuffer>,
): Pick<PackedRun, 'others' | 'finished'> {
  const { product, lot, firstCounter } = plan;
  return {
    others: () => writtenInLot(plan, { office, secret }),
    finished: () => noteFinished(office, { product: recordId(product), lot, firstCounter }),
  };
}

async function draftPlan(
  desk: PackingDesk,
  {
    lot,
    count,
    design,
    output = 'pdf',
  }: {
    readonly lot: string;
    readonly count: number;
    readonly design: DesignChoice;
    readonly output: RunPlan['output'] | undefined;
  },
): Promise<{ plan: RunPlan; item: LabelOrderItem; uri: string }> {
  const { product, key, request } = desk;
  const { host, path, case: letters, key: _key, onlineRequired: _online, ...label } = request;
  // Refuses what this key may not sign before anything is planned.
  const uri = await signLabel(desk, { lot, serial: SAMPLE_SERIAL });
  const item: LabelOrderItem = { product, uri, count: 1, ...(label.test === true ? { test: true } : {}) };
  const [first] = compileLabels(item, { at: request.issuedOn }).labels;
  const { role: _role, profile: _profile, paper, ...sheet } = design;
  if (paper === 'label') {
    throw new CliError({ vi: 'Lần in hàng loạt không nhận --paper label.', en: 'A run does not take --paper label.' });
  }
  const plan = parseRunPlan({
    format: 'ocop-run/1',
    product: key,
    lot,
    count,
    link: { host, ...(path === undefined ? {} : { path }), ...(letters === undefined ? {} : { case: letters }) },
    label,
    print: {
      productName: first?.productName,
      productNameEn: first?.productNameEn,
      producer: first?.producer,
      validityText: first?.validityText,
      decisionText: first?.decisionText,
      starSign: first?.starSign,
    },
    sheet: { ...sheet, ...(paper === undefined ? {} : { paper }) },
    output,
  });
  return { plan, item, uri };
}

/** The plan of a run that was begun in this folder. */
async function begunPlan(out: string): Promise<RunPlan | undefined> {
  const path = join(out, 'run.json');
  if (!existsSync(path)) return undefined;
  const json = (await readJson(path)) as { readonly plan?: unknown } | null;
  return inFile(path, () => parseRunPlan(json?.plan));
}

function assertSameRun({ product, lot, count }: RunPlan, flags: PackingFlags, { key }: PackingDesk): void {
  const same =
    recordId(product) === recordId(key) && lot === flags.lot && (flags.count === undefined || Number(flags.count) === count);
  if (same) return;
  throw new CliError({
    vi: `Thư mục này đang giữ lần in ${count} nhãn của ${recordId(product)}, lô ${lot}. Hãy chọn thư mục khác.`,
    en: `This folder holds a run of ${count} labels of ${recordId(product)}, lot ${lot}. Choose another folder.`,
  });
}
