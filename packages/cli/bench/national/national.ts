// The national scale, from made-up rows to a scan storm: `pnpm bench:national` (long: 18,243 products alone take six minutes of processor time), or with sizes of your own: `pnpm bench:national 1000 18243`.
// Writes docs/scale-figures.md and docs/images/scale.svg. The storm needs Debian's nginx and wrk, and is left out with a word where they are missing.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { arch, cpus, platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import { table } from '../../../../tools/bench/block.ts';
import { growthChart } from './growth-chart.ts';
import { isInstalled, type Storm, storm } from './storm.ts';
import { NATIONAL, STEPS, type Usage, type Walk, walk } from './walk.ts';

const SIZES = [1000, 5000, NATIONAL, 50_000, 200_000];

const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : SIZES;
if (!sizes.every((size) => Number.isInteger(size) && size > 0)) throw new Error('Sizes are whole numbers of products.');

const number = (value: number, digits = 0): string =>
  value.toLocaleString('en', { maximumFractionDigits: digits, minimumFractionDigits: digits });
const mb = (bytes: number): string => number(bytes / 1e6, 1);

const seconds = (usage: Usage | undefined): string => (usage === undefined ? '–' : number(usage.cpuMs / 1000, 1));
const megabytes = (usage: Usage | undefined): string => (usage === undefined ? '–' : number(usage.peakKb / 1024));

const scratch = mkdtempSync(join(tmpdir(), 'ocop-national-'));
const walks: Walk[] = [];
let storms: Storm[] | undefined;
try {
  for (const size of sizes.toSorted((a, b) => a - b)) {
    console.log(`${number(size)} sản phẩm tổng hợp · made-up products…`);
    const done = await walk(size, scratch);
    walks.push(done);
    for (const step of STEPS) console.log(`  ${step.padEnd(22)} ${seconds(done.usage[step])} s`);
    if (size === NATIONAL && isInstalled('nginx') && isInstalled('wrk')) {
      console.log('Bão quét · scan storm…');
      storms = await storm(done.site, scratch);
    }
    writeFigures();
    rmSync(join(scratch, String(size)), { recursive: true, force: true });
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
if (storms === undefined) console.log('Bỏ qua bão quét · no scan storm: cần · it takes nginx, wrk, 18243');

console.log('→ docs/scale-figures.md, docs/images/scale.svg');

/** After each size, so that a run that is stopped leaves what it measured. */
function writeFigures(): void {
  writeFileSync('docs/images/scale.svg', growthChart(walks));
  writeFileSync(
    'docs/scale-figures.md',
    `# Số đo quy mô · Figures of scale

Do \`pnpm bench:national\` ghi ra, ngày ${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0]?.model ?? '?'}, ${platform()} ${arch()}, Node ${process.versions.node}. Sản phẩm là dòng tổng hợp theo dáng của danh sách Cà Mau, đánh dấu như thế; văn phòng là văn phòng trình diễn. Giải thích ở [scale.md](scale.md).

*Written by \`pnpm bench:national\`. The products are made up in the shapes of the Cà Mau list and marked as such; the office is a demonstration one. Explained in [scale.md](scale.md).*

## Thời gian bộ xử lý, giây · Processor time, seconds

${table(
  ['products', 'signed', ...STEPS, 'all', 'ms a product'],
  walks.map(({ products, signed, usage }) => {
    const all = STEPS.reduce((sum, step) => sum + (usage[step]?.cpuMs ?? 0), 0);
    return [
      number(products),
      number(signed),
      ...STEPS.map((step) => seconds(usage[step])),
      number(all / 1000, 1),
      number(all / products, 2),
    ];
  }),
)}

Mỗi bước là một lệnh \`ocop\` trong tiến trình riêng, kể cả lúc nạp chương trình. · *Each step is an \`ocop\` command in a process of its own, its loading included.*

## Bộ nhớ cao nhất, MB · Peak memory, MB

${table(
  ['products', ...STEPS],
  walks.map(({ products, usage }) => [number(products), ...STEPS.map((step) => megabytes(usage[step]))]),
)}

## Tệp và byte · Files and bytes

${table(
  [
    'products',
    'files',
    'registry, MB',
    'status list, bytes',
    'province indexes, MB',
    'labels, MB',
    'files changed by one withdrawal',
    'their bytes',
  ],
  walks.map((each) => [
    number(each.products),
    number(each.files),
    mb(each.bytes),
    number(each.statusListBytes),
    mb(each.provinceIndexBytes),
    each.labelBytes === undefined ? '–' : mb(each.labelBytes),
    number(each.changed.length),
    number(each.changedBytes),
  ]),
)}

![Thời gian của mỗi bước theo số sản phẩm · time of each step over the number of products](images/scale.svg)

## Bão quét · Scan storm

${
  storms === undefined
    ? 'Không đo lần này. · *Not measured this time.*'
    : `nginx (một tiến trình) và wrk (64 kết nối, một luồng) trên cùng máy, sổ của ${number(NATIONAL)} sản phẩm, sản phẩm ngẫu nhiên, không TLS. · *nginx with one worker and wrk with 64 connections on the same machine, random products of the national register, no TLS.*

${table(
  ['asked for', 'requests/s', 'MB/s', 'half within, ms', '99 % within, ms', 'failed'],
  storms.map((each) => [
    each.what,
    number(each.requestsPerSecond),
    number(each.megabytesPerSecond),
    number(each.halfMs, 1),
    number(each.mostMs, 1),
    each.failed,
  ]),
)}`
}
`,
  );
}
