// The long fuzzing run: `pnpm fuzz [inputs] [seed]`, by default 1,200,000 inputs over every parser and over verify() as a whole.
// Prints a table for docs/hostile-input.md. Ends with an exception at the first find, naming target, seed and round; what takes more than
// 10 s is one, and so is a process that grows beyond its bound.
import { runCampaign } from '../packages/verify/src/fuzz/campaign.ts';
import { createTargets } from '../packages/verify/src/fuzz/targets.ts';

/** Most megabytes that may be resident: the engine and its compiled code take about 120, and no input may leave anything behind. */
const RESIDENT_MAX = 400;

const total = Number(process.argv[2] ?? 1_200_000);
const seed = Number(process.argv[3] ?? Math.floor(Math.random() * 2 ** 31));
const targets = await createTargets();
const weights = targets.reduce((sum, { weight }) => sum + weight, 0);
let inputs = 0;
let peak = 0;
const start = performance.now();
console.log(
  `seed ${seed}\n| target | inputs | accepted | seconds | slowest input | resident |\n| --- | --- | --- | --- | --- | --- |`,
);
for (const target of targets) {
  let resident = 0;
  const watch = (round: number): void => {
    resident = Math.max(resident, Math.round(process.memoryUsage.rss() / 2 ** 20));
    if (resident > RESIDENT_MAX) throw new Error(`${target.name}, seed ${seed}, round ${round}: ${resident} MB resident`);
  };
  const result = await runCampaign(target, Math.ceil((total * target.weight) / weights), seed, watch);
  inputs += result.inputs;
  peak = Math.max(peak, resident);
  console.log(
    `| ${result.name} | ${result.inputs} | ${result.accepted} | ${result.seconds.toFixed(1)} | ${result.slowest.toFixed(1)} ms | ${resident} MB |`,
  );
}
const seconds = Math.round((performance.now() - start) / 1000);
console.log(`${inputs} inputs in ${seconds} s, at most ${peak} MB resident of ${RESIDENT_MAX} allowed, no find`);
