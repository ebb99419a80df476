import { VerifyError } from '../verify-error.ts';
import { random } from './random.ts';
import type { Target } from './targets.ts';

export interface CampaignResult {
  readonly name: string;
  readonly inputs: number;
  readonly accepted: number;
  readonly seconds: number;
  /** Of one input, in milliseconds; the machine's own pauses are in it. */
  readonly slowest: number;
}

/** An input that takes longer than this is a find: nothing here may hang. Beyond 5 s of a request, which fuzzed registries never need. */
const SLOW_MS = 10_000;

/**
 * Feeds a target, the same inputs for the same seed. Throws at the first find, naming target, seed and round:
 * an exception that is not a VerifyError, a promise of the parser that is broken, or an input that takes too long.
 * `watch` is called every 500 rounds, and may throw to end the run.
 */
export async function runCampaign(
  target: Target,
  inputs: number,
  seed: number,
  watch?: (round: number) => void,
): Promise<CampaignResult> {
  const next = random(seed);
  const start = performance.now();
  let accepted = 0;
  let slowest = 0;
  for (let round = 0; round < inputs; round += 1) {
    const before = performance.now();
    try {
      const fed = target.feed(next);
      if (fed instanceof Promise) await fed;
      accepted += 1;
    } catch (error) {
      if (!(error instanceof VerifyError)) throw new Error(`${target.name}, seed ${seed}, round ${round}`, { cause: error });
    }
    const took = performance.now() - before;
    slowest = Math.max(slowest, took);
    if (round % 500 === 0) watch?.(round);
    if (took > SLOW_MS) throw new Error(`${target.name}, seed ${seed}, round ${round}: ${Math.round(took)} ms`);
  }
  return { name: target.name, inputs, accepted, seconds: (performance.now() - start) / 1000, slowest };
}
