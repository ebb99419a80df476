import { readFileSync } from 'node:fs';
import { foldHistory, historiesOf, readProducts } from '../src/index.ts';

/** One line of the table that `pnpm bench history` writes. */
export interface HistoryBenchRow {
  readonly products: number;
  readonly events: number;
  readonly importRowsPerSecond: number;
  readonly foldsPerSecond: number;
  readonly secondsInAll: number;
  readonly peakMegabytes: number;
}

const EVENTS = ['nộp hồ sơ', 'gia hạn', 'tạm dừng', 'khôi phục'];

/** Real rows over and over with ids of their own, and four events of each: filed, extended, suspended, resumed. */
function lists(count: number): { readonly products: string; readonly events: string } {
  const [header = '', ...rows] = readFileSync('examples/ca-mau/products.csv', 'utf8').trimEnd().split('\n');
  const products = [header];
  const events = ['cho dòng,diễn biến,ngày diễn biến,quyết định diễn biến,nguồn'];
  for (let index = 0; index < count; index += 1) {
    products.push((rows[index % rows.length] ?? '').replace(/^CM-\d+/, `R${index}`).replace(/,CM-\d+,/, ',,'));
    for (const [place, event] of EVENTS.entries())
      events.push(`R${index},${event},2024-0${place + 1}-1${index % 10},${index}/QĐ-UBND,công báo`);
  }
  return { products: products.join('\n'), events: events.join('\n') };
}

/** Time of this process on the processor, in milliseconds: other programs on the machine do not count. */
function cpuMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Imports a list and its events and folds every product on one day, once, in this process. Seconds are processor time. */
export function measure(count: number): HistoryBenchRow {
  const text = lists(count);
  const start = cpuMilliseconds();
  const list = readProducts(text.products);
  const told = readProducts(text.events);
  const read = cpuMilliseconds();
  const { histories, unattached } = historiesOf(list.products, told.events);
  if (list.products.length !== count || told.events.length !== 4 * count || unattached.length > 0)
    throw new Error('The bench lost rows');
  const folding = cpuMilliseconds();
  const states = new Map<string, number>();
  for (const history of histories) {
    const { state } = foldHistory(history, { at: '2024-06-01' });
    states.set(state, (states.get(state) ?? 0) + 1);
  }
  const end = cpuMilliseconds();
  return {
    products: count,
    events: 4 * count,
    importRowsPerSecond: Math.round((5 * count) / ((read - start) / 1000)),
    foldsPerSecond: Math.round(count / ((end - folding) / 1000)),
    secondsInAll: Math.round((end - start) / 100) / 10,
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}
