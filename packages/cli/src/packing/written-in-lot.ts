import { type CounterRange, type RunPlan, writtenCounters } from '@ocop/trace/run';
import { deriveSerialKey } from '@ocop/trace/serial';
import { recordId } from '@ocop/verify/label';
import { runsOfLot } from './run-ledger.ts';

/** What the other runs of a lot have come to. */
export interface WrittenInLot {
  readonly counters: readonly CounterRange[];
  /** Counters that were taken by a run that was given up, or is not done yet, and have no label. */
  readonly without: number;
}

/**
 * Which counters of the plan's lot other runs have written, by the ledger beside the key: all of a finished run, of another one what lies whole in its
 * folder. What has no label is not passed off as issued.
 */
export async function writtenInLot(
  { product, lot, firstCounter }: RunPlan,
  { office, secret }: { readonly office: string; readonly secret: Uint8Array<ArrayBuffer> },
): Promise<WrittenInLot> {
  const key = await deriveSerialKey(secret, { key: product, lot });
  const others = (await runsOfLot(office, { product: recordId(product), lot })).filter(
    (run) => run.firstCounter !== firstCounter,
  );
  const counters: CounterRange[] = [];
  let without = 0;
  for (const { finished, folder, ...run } of others) {
    const end = run.firstCounter + run.count;
    const written =
      finished === true
        ? [{ firstCounter: run.firstCounter, count: run.count }]
        : (await writtenCounters(folder, key)).filter(
            (range) => range.firstCounter >= run.firstCounter && range.firstCounter < end,
          );
    counters.push(...written);
    without += run.count - written.reduce((sum, { count }) => sum + count, 0);
  }
  return { counters, without };
}
