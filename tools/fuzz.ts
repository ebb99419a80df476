// The long fuzzing run: `pnpm fuzz [inputs] [seed]`, by default 1,200,000 inputs over every parser and over verify() as a whole.
// Prints a table for docs/hostile-input.md. Ends with an exception at the first find, naming target, seed and round.
import { runCampaign } from '../packages/verify/src/fuzz/campaign.ts';
import { createTargets } from '../packages/verify/src/fuzz/targets.ts';

const total = Number(process.argv[2] ?? 1_200_000);
const seed = Number(process.argv[3] ?? Math.floor(Math.random() * 2 ** 31));
const targets = await createTargets();
const weights = targets.reduce((sum, { weight }) => sum + weight, 0);
let heap = 0;
const watch = setInterval(() => (heap = Math.max(heap, process.memoryUsage().rss)), 200);
let inputs = 0;
const start = performance.now();
console.log(`seed ${seed}\n| target | inputs | accepted | seconds | slowest input |\n| --- | --- | --- | --- | --- |`);
for (const target of targets) {
  const result = await runCampaign(target, Math.ceil((total * target.weight) / weights), seed);
  inputs += result.inputs;
  console.log(
    `| ${result.name} | ${result.inputs} | ${result.accepted} | ${result.seconds.toFixed(1)} | ${result.slowest.toFixed(1)} ms |`,
  );
}
clearInterval(watch);
console.log(
  `${inputs} inputs in ${Math.round((performance.now() - start) / 1000)} s, at most ${Math.round(heap / 2 ** 20)} MB resident, no find`,
);
