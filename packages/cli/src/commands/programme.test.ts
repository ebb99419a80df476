import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import papaparse from 'papaparse';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { examplesFolder } from '../examples-folder.ts';
import { ocop, scratchFolder } from '../ocop.harness.ts';

const folder = scratchFolder();
const PLAN = join(examplesFolder(), 'ca-mau/plan-2024.yaml');
const LIST = join(examplesFolder(), 'ca-mau/products.csv');
const report = (...args: readonly string[]) => ocop('programme', 'report', ...args);
const read = (name: string): string => readFileSync(join(folder, 'out', name), 'utf8');
const table = (name: string): Record<string, string>[] =>
  papaparse.parse<Record<string, string>>(read(name).replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true }).data;

describe('ocop programme report', () => {
  beforeAll(async () => {
    const run = await report(
      PLAN,
      LIST,
      '--as-of',
      '2024-12-31',
      '-o',
      join(folder, 'out'),
      '--publisher',
      'Văn phòng <thử> & "nghiệm"',
    );
    expect(run.stderr).toBe('');
    expect(run.code).toBe(0);
    expect(run.stdout).toMatch(/\? Bán qua kênh phân phối hiện đại.*27 chưa rõ.*✗ công bố \/ published 2024-07: 32,4 %/);
  });

  it('writes one page that loads and runs nothing, under a policy that names its stylesheet by hash', () => {
    const page = read('index.html');
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(page) ?? [];
    const hash = createHash('sha256').update(style).digest('base64');
    expect(page.replaceAll('&#39;', "'")).toContain(
      `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
    );
    expect(page).not.toMatch(/<script|<link|<img|<iframe|<object|@import|src=|style="|\son\w+=|url\((?!#hatch)/i);
    expect(page).toContain('Văn phòng &lt;thử&gt; &amp; &quot;nghiệm&quot;');
    expect(page.replaceAll(/\s+/g, ' ')).toContain('không phải số liệu chính thức');
    expect(page).not.toMatch(/undefined|NaN|\[object/);
  });

  it('says the same in both languages, word for word beside each other', () => {
    const page = read('index.html');
    expect(page.match(/class="vi"/g)!.length).toBeGreaterThan(100);
    expect(page.match(/class="en" lang="en"/g)).toHaveLength(page.match(/class="vi"/g)!.length);
  });

  it('has every number of the page with its rows: a number is how often its name stands in rows.csv', () => {
    const rows = new Map<string, number>();
    for (const { số: id } of table('rows.csv')) rows.set(id!, (rows.get(id!) ?? 0) + 1);
    const numbers = table('numbers.csv');
    expect(numbers.length).toBeGreaterThan(60);
    for (const { số: id, 'giá trị': count } of numbers) expect(`${id} ${rows.get(id!) ?? 0}`).toBe(`${id} ${count}`);
    const products = new Set(table('products.csv').map(({ mã: id }) => id));
    for (const { mã: id, số: number } of table('rows.csv')) if (number === 'in-force') expect(products.has(id)).toBe(true);
  });

  it('keeps counted and published apart in every file', () => {
    const targets = table('targets.csv').filter(({ 'chỉ tiêu': id }) => id === 'modern-channels');
    expect(targets.map((row) => [row['căn cứ'], row['tử số'], row['mẫu số'], row['kết quả']])).toEqual([
      ['đếm được', '0', expect.any(String), 'chưa đạt'],
      ['đã công bố', '22', '68', 'chưa đạt'],
    ]);
    const json = JSON.parse(read('report.json')) as { official: boolean; asOf: string; lists: object };
    expect(json).toMatchObject({ format: 'ocop-programme-report/1', official: false, asOf: '2024-12-31' });
    expect(JSON.parse(read('summary.json'))).toMatchObject({ lists: {}, products: [] });
  });

  test.each<[string, readonly string[], RegExp]>([
    ['no day', [PLAN, LIST], /Thiếu --as-of[\s\S]*--as-of is missing/],
    ['a day that is none', [PLAN, LIST, '--as-of', '2024-02-30'], /ngày có thật[\s\S]*day that exists/],
    ['no such plan', [join(folder, 'none.yaml'), LIST, '--as-of', '2024-12-31'], /Không mở được tệp/],
    ['no such list', [PLAN, join(folder, 'none.csv'), '--as-of', '2024-12-31'], /Không mở được tệp/],
    ['a list for a plan', [LIST, LIST, '--as-of', '2024-12-31'], /kế hoạch/],
  ])('refuses %s, writes nothing, and says so in both languages', async (_, args, said) => {
    const out = join(folder, 'refused');
    const run = await report(...args, '-o', out);
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(/^Lỗi: [\s\S]*\nError: /);
    expect(run.stderr).toMatch(said);
    expect(existsSync(out)).toBe(false);
  });

  it('does not replace a folder that is not its own, and leaves no half-built one beside', async () => {
    const own = join(folder, 'mine', 'papers');
    mkdirSync(own, { recursive: true });
    writeFileSync(join(own, 'letter.txt'), 'keep');
    const run = await report(PLAN, LIST, '--as-of', '2024-12-31', '-o', own);
    expect(run.code).toBe(2);
    expect(readdirSync(join(folder, 'mine'))).toEqual(['papers']);
    expect(readdirSync(own)).toEqual(['letter.txt']);
  });

  it('compares revenue and price where figures are given, with n', async () => {
    const plan = join(folder, 'impact.yaml');
    const goal = '{ atLeast: 10, source: KH, revision: "1" }';
    writeFileSync(
      plan,
      `format: ocop-plan/1\nid: i\ntitle: { vi: Tác động }\nperiod: { from: 2024-01-01, until: 2024-12-31 }\nsource: KH\nimpact:\n  - { id: revenue, measure: revenue-change, goal: ${goal} }\n`,
    );
    const figures = join(folder, 'figures.csv');
    writeFileSync(figures, 'mã dòng,năm,doanh thu (triệu đồng)\nCM-019,2021,100\nCM-019,2023,125\nCM-020,2021,nhiều\n');
    const run = await report(plan, LIST, '--as-of', '2024-12-31', '--figures', figures, '--json');
    expect(run.stderr).toMatch(/dòng 4, “doanh thu \(triệu đồng\)” số không đọc được: “nhiều”/);
    const { targets } = JSON.parse(run.stdout) as { targets: { value: number; impact: { n: number } }[] };
    expect(targets).toMatchObject([{ value: 25, met: true, impact: { n: 1, median: 25 } }]);
  });
});

describe('ocop programme check', () => {
  it('accepts the template it makes', async () => {
    const path = join(folder, 'template.yaml');
    expect((await ocop('programme', 'check', '--template', '-o', path)).code).toBe(0);
    const run = await ocop('programme', 'check', path, '--json');
    expect(JSON.parse(run.stdout)).toEqual({ usable: true, issues: [] });
  });
  it('finds the two goals and two totals that sources of the 2024 plan print', async () => {
    const run = await ocop('programme', 'check', PLAN);
    expect(run.code).toBe(0);
    expect(run.stdout).toMatch(/upgraded: các nguồn ghi mục tiêu khác nhau: ≥ 15, ≥ 20/);
    expect(run.stdout).toMatch(/total 2023.*138, 140/);
  });
  test.each([
    ['id: [', /dòng \/ line 1/],
    [
      'format: ocop-plan/1\nid: p\ntitle: { vi: x }\nperiod: { from: 2024-13-01, until: 2024-12-31 }\nsource: s\n',
      /period\.from[\s\S]*dòng \/ line 4/,
    ],
    ['&a [*a, *a]', /kế hoạch/],
    ['- 1\n'.repeat(3), /kế hoạch/],
  ])('says where %j goes wrong', async (text, said) => {
    const path = join(folder, 'bad.yaml');
    writeFileSync(path, text);
    const run = await ocop('programme', 'check', path);
    expect(run.code).toBeGreaterThan(0);
    expect(run.stdout + run.stderr).toMatch(said);
  });
});
