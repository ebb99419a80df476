// What rating costs: ratings and plans a second on one core, the time to load one set in a fresh process, and what each subpath weighs
// bundled and minified with everything it needs (zod and papaparse too). Run: pnpm exec node --conditions=ocop-source tools/bench/rating-figures.ts
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { loadRuleSet } from '../../packages/core/src/criteria/index.ts';
import type { RuleSet, RuleSetRef } from '../../packages/core/src/criteria/index.ts';
import { aggregate, rate, upgradePlan } from '../../packages/core/src/rating/index.ts';
import type { Answer, ScoreSheet } from '../../packages/core/src/rating/index.ts';

const CORE = new URL('../../packages/core/', import.meta.url).pathname;

/** A sheet of middling marks: about 60 points, every minimum of 4★ in question. */
function middling(ruleSet: RuleSet): ScoreSheet {
  const answers: Record<string, Answer> = {};
  for (const { id, options } of ruleSet.criteria) answers[id] = options[Math.min(options.length - 1, 1)]?.id ?? null;
  return { ruleSet: ruleSet.ref, answers };
}

function perSecond(work: () => unknown, seconds = 2): number {
  const warm = performance.now() + 500;
  while (performance.now() < warm) work();
  const start = performance.now();
  let runs = 0;
  while (performance.now() - start < seconds * 1000) {
    for (let batch = 0; batch < 20; batch += 1) work();
    runs += 20;
  }
  return Math.round(runs / ((performance.now() - start) / 1000));
}

async function weight(entry: string): Promise<string> {
  const folder = mkdtempSync(join(CORE, '.bench-'));
  try {
    const file = join(folder, 'entry.ts');
    writeFileSync(file, entry);
    const result = await build({
      logLevel: 'silent',
      configFile: false,
      root: folder,
      resolve: { conditions: ['ocop-source'] },
      build: {
        write: false,
        minify: true,
        lib: { entry: file, formats: ['es'], fileName: 'entry' },
        rolldownOptions: { output: { minify: true } },
      },
    });
    const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
    const chunk = outputs.find((output) => output.type === 'chunk' && output.isEntry);
    const statics = outputs.filter(
      (output) =>
        chunk?.type === 'chunk' && output.type === 'chunk' && (output === chunk || chunk.imports.includes(output.fileName)),
    );
    const code = statics.map((output) => (output.type === 'chunk' ? output.code : '')).join('');
    return `${(code.length / 1000).toFixed(1)} kB, ${(gzipSync(code).length / 1000).toFixed(1)} kB gzip`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const ref: RuleSetRef = '26-2026/8';
const ruleSet = await loadRuleSet(ref);
const sheet = middling(ruleSet);
const council = Array.from({ length: 9 }, (_, place) => ({ ...sheet, member: `m${place}` }));
console.log(`rate ${ref}: ${perSecond(() => rate(sheet, ruleSet))} a second`);
console.log(`aggregate nine sheets: ${perSecond(() => aggregate(council, ruleSet))} a second`);
console.log(`upgradePlan to 5★: ${perSecond(() => upgradePlan(sheet, ruleSet, { target: 5 }))} a second`);

const load = (path: string): number => {
  const script = `const t=performance.now(); await import(${JSON.stringify(join(CORE, 'dist', path))}); console.log(performance.now()-t)`;
  const runs = Array.from({ length: 9 }, () =>
    Number(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })),
  );
  return runs.sort((a, b) => a - b)[4] ?? Number.NaN;
};
console.log(`load of one built set, median of nine fresh processes: ${load('criteria/26-2026/set-8.js').toFixed(1)} ms`);

const source = (path: string): string => JSON.stringify(join(CORE, 'src', path));
for (const [name, entry] of [
  ['@ocop/core, everything but criteria', `export * from ${source('index.ts')};`],
  ['@ocop/core/rating', `export * from ${source('rating/index.ts')};`],
  ['rate alone', `export { rate } from ${source('rating/rate.ts')};`],
  [
    'rate with one set',
    `export { rate } from ${source('rating/rate.ts')}; export { default as set } from ${source('criteria/26-2026/set-8.ts')};`,
  ],
  ['@ocop/core/criteria/26-2026 (loader)', `export * from ${source('criteria/26-2026/index.ts')};`],
  ['@ocop/core/criteria/26-2026/8', `export { default } from ${source('criteria/26-2026/set-8.ts')};`],
  [
    'all 26 sets of 26-2026',
    Array.from(
      { length: 26 },
      (_, place) => `export { default as s${place + 1} } from ${source(`criteria/26-2026/set-${place + 1}.ts`)};`,
    ).join('\n'),
  ],
  [
    'all 26 sets of 148-2023',
    Array.from(
      { length: 26 },
      (_, place) => `export { default as s${place + 1} } from ${source(`criteria/148-2023/set-${place + 1}.ts`)};`,
    ).join('\n'),
  ],
  ['@ocop/core/criteria/texts (both languages)', `export * from ${source('criteria/texts.ts')};`],
  ['@ocop/core/rating/vi', `export * from ${source('rating/locales/vi.ts')};`],
] as const) {
  console.log(`${name}: ${await weight(entry)}`);
}
