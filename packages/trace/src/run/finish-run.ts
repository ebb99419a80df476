import { createWriteStream } from 'node:fs';
import { rename } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Batch, buildBatch, issueBatchManifest } from '../batch/index.ts';
import type { LabelContext } from '../issue/label.ts';
import type { Signer } from '../issue/signer.ts';
import { serialAt, type SerialKey } from '../serial/index.ts';
import type { PartEnd } from './part-record.ts';
import { RunError } from './run-error.ts';
import { readPart, recordPath } from './run-folder.ts';
import type { RunPlan } from './run-plan.ts';
import { UNFINISHED, writeWhole } from './write-whole.ts';
import type { CounterRange } from './written-counters.ts';

/** What stands in `manifest.json`: the whole run, part by part; label by label in the record that each part names. */
export interface RunManifest {
  readonly format: 'ocop-run-manifest/1';
  readonly plan: RunPlan;
  readonly key: { readonly kid: number; readonly alg: string; readonly publicJwk: Signer['publicJwk'] };
  readonly labels: number;
  readonly parts: readonly (PartEnd & { readonly record: string; readonly firstCounter: number })[];
  /** The signed statement of which serials the lot has, as in `batch.jws`. */
  readonly batch: {
    readonly count: number;
    readonly root: string;
    readonly jws: string;
    /** The counters of the lot that it speaks for. */
    readonly counters: readonly CounterRange[];
  };
}

interface Finish {
  readonly plan: RunPlan;
  readonly folder: string;
  readonly key: SerialKey;
  readonly signer: Signer;
  readonly context: LabelContext;
  readonly issuedAt: number;
  readonly parts: number;
  /** Counters of the lot that other runs have written. */
  readonly others: readonly CounterRange[];
}

/**
 * Reads every record again, from disk: labels must follow one another without gap, none may come twice. Then writes `serials.txt`, `batch.jws` and,
 * last, `manifest.json`. A batch speaks for the lot so far: this run and what others have written. Throws `ERR_RUN_RECORD`, `ERR_BATCH_DUPLICATE`.
 */
export async function finishRun({ plan, folder, key, signer, context, issuedAt, parts, others }: Finish): Promise<RunManifest> {
  const listed: RunManifest['parts'][number][] = [];
  async function* serials(): AsyncGenerator<string> {
    for (const { firstCounter, count } of others) {
      for (let i = 0; i < count; i += 1) yield serialAt(key, firstCounter + i);
    }
    let counter = plan.firstCounter;
    for (let part = 1; part <= parts; part += 1) {
      const record = await readPart(folder, part);
      if (record === undefined) throw new RunError({ code: 'ERR_RUN_RECORD', part });
      listed.push({ ...record.end, record: basename(recordPath(folder, part)), firstCounter: counter });
      for (const label of record.labels) {
        const named = label.payload.includes(`/21/${label.serial}?S=`);
        if (label.counter !== counter || !named) throw new RunError({ code: 'ERR_RUN_RECORD', part });
        counter += 1;
        yield label.serial;
      }
    }
    if (counter !== plan.firstCounter + plan.count) throw new RunError({ code: 'ERR_RUN_RECORD', part: parts });
  }
  const batch = await buildBatch(serials());
  const facts = { product: plan.product, lot: plan.lot, issuedAt };
  const jws = await issueBatchManifest(batch, facts, signer, context);
  await writeSerials(join(folder, 'serials.txt'), batch);
  writeWhole(join(folder, 'batch.jws'), `${jws}\n`);
  const { kid, alg, publicJwk } = signer;
  const manifest: RunManifest = {
    format: 'ocop-run-manifest/1',
    plan,
    key: { kid, alg, publicJwk },
    labels: plan.count,
    parts: listed,
    batch: {
      count: batch.count,
      root: batch.root,
      jws,
      counters: [...others, { firstCounter: plan.firstCounter, count: plan.count }],
    },
  };
  writeWhole(join(folder, 'manifest.json'), `${JSON.stringify(manifest, undefined, 1)}\n`);
  return manifest;
}

async function writeSerials(path: string, batch: Batch): Promise<void> {
  const temporary = `${path}${UNFINISHED}`;
  function* lines(): Generator<string> {
    let block = '';
    for (const serial of batch.serials()) {
      block += `${serial}\n`;
      if (block.length > 60_000) {
        yield block;
        block = '';
      }
    }
    yield block;
  }
  await pipeline(Readable.from(lines()), createWriteStream(temporary));
  await rename(temporary, path);
}
