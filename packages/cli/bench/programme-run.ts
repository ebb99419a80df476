// One whole count in a process of its own, so that its peak memory is its own: node --conditions=ocop-source packages/cli/bench/programme-run.ts 20000
import { historiesOf, readProducts } from '@ocop/core';
import { parsePlan, planProgress, programmeReport } from '@ocop/core/programme';
import { reportCsvFiles } from '../src/programme/csv-files.ts';
import { reportPage } from '../src/programme/page.ts';

const goal = (atLeast: number) => ({ atLeast, source: 'bench', revision: '1' });
const plan = parsePlan({
  format: 'ocop-plan/1',
  id: 'bench',
  title: { vi: 'Kế hoạch' },
  period: { from: '2026-01-01', until: '2026-12-31' },
  source: 'bench',
  targets: [
    { id: 'developed', measure: 'developed', goal: goal(40) },
    { id: 'new', measure: 'newly-recognised', goal: goal(30) },
    { id: 'upgraded', measure: 'upgraded', goal: goal(15) },
    { id: 'tourism', measure: 'newly-recognised', where: { group: 'tourism' }, goal: goal(1) },
    { id: 'total', measure: 'in-force', goal: goal(168) },
  ],
  composition: [
    { id: 'cooperatives', measure: 'cooperatives', goal: goal(20) },
    { id: 'smes', measure: 'smes', goal: goal(10) },
    { id: 'modern-channels', measure: 'modern-channels', goal: goal(50) },
  ],
  reported: [{ target: 'total', count: 1000, asOf: '2025', source: 'bench' }],
});

const FORMS = ['HTX', 'Công ty TNHH', 'Hộ kinh doanh', 'Tổ hợp tác'];
const two = (value: number): string => String(value).padStart(2, '0');

/** Two rows a product, each a recognition and a later event: four events. Nothing is random, so every run counts the same. */
function* rows(products: number): Generator<string> {
  yield 'mã dòng,tên sản phẩm,chủ thể,tỉnh,bộ sản phẩm,hạng sao,tình trạng nguồn,số quyết định,ngày quyết định,diễn biến,ngày diễn biến,gia hạn đến,thay cho dòng,kênh phân phối hiện đại,nguồn';
  for (let index = 0; index < products; index += 1) {
    const [month, day, year] = [two(1 + (index % 12)), two(1 + (index % 28)), 2020 + (index % 4)];
    const producer = `${FORMS[index % 4]} Số ${Math.floor(index / 3)}`;
    const common = `Sản phẩm ${index},${producer},Cà Mau,${1 + (index % 26)}`;
    yield `A${index},${common},3,công nhận,${index}/QĐ,${year}-${month}-${day},gia hạn,${year + 3}-${month}-01,${year + 3}-${month}-20,,,bench`;
    yield `B${index},${common},4,nâng hạng,${index}/QĐ-2,${year + 3}-${month}-${day},${index % 20 === 0 ? 'thu hồi' : 'gia hạn'},${year + 4}-${month}-01,${year + 6}-${month}-20,A${index},${index % 2 === 0 ? 'Co.opmart' : ''},bench`;
  }
}

const products = Number(process.argv[2] ?? 20_000);
const text = [...rows(products)].join('\n');
const stages: Record<string, number> = {};
/** Processor time, not the clock: other work on the machine must not look like cost. */
function timed<T>(name: string, work: () => T): T {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  stages[name] = (user + system) / 1000;
  return result;
}
const read = timed('import', () => readProducts(text));
const { histories } = timed('histories', () => historiesOf(read.products));
const progress = timed('count', () => planProgress(plan, histories, { asOf: '2026-11-24' }));
const report = timed('report', () => programmeReport(progress));
const bytes = timed('page, JSON and CSV', () =>
  [reportPage(report), JSON.stringify(report), ...reportCsvFiles(report).values()].reduce((sum, file) => sum + file.length, 0),
);
process.stdout.write(
  JSON.stringify({
    products: histories.length,
    rows: read.rowsRead,
    events: histories.reduce((sum, { events }) => sum + events.length, 0),
    stages,
    characters: bytes,
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  }),
);
