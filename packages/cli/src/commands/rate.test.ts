import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ocop, scratchFolder } from '../ocop.harness.ts';

const folder = scratchFolder();

/** Fills a template in by writing one answer into the last, empty cell of every criterion row. */
function fill(template: string, answer: string): string {
  return template.replaceAll(/,\r\n/g, (end, offset: number) =>
    template.slice(0, offset).split('26-2026/8').length > 1 ? `,${answer}\r\n` : end,
  );
}

describe('ocop rate', () => {
  const path = join(folder, 'sheet.csv');

  test('makes an empty sheet that a spreadsheet opens with its letters whole', async () => {
    expect((await ocop('rate', '--template', '26-2026/8', '-o', path)).code).toBe(0);
    const text = readFileSync(path, 'utf8');
    expect(text.startsWith('\uFEFFbộ tiêu chí,mã,nội dung,các mức,chọn\r\n')).toBe(true);
    expect(text.match(/^26-2026\/8,[ABC]\.[^,]+,/gm)).toHaveLength(32);
    expect((await ocop('rate', '--template', '26-2026/27')).code).toBe(2);
  });

  test('a sheet with nothing reached has no points, misses its minima, and says that it is not official', async () => {
    const empty = join(folder, 'none.json');
    const ids = [...readFileSync(path, 'utf8').matchAll(/^26-2026\/8,([ABC]\.[^,]+),/gm)].map(([, id]) => id);
    writeFileSync(empty, JSON.stringify({ ruleSet: '26-2026/8', answers: Object.fromEntries(ids.map((id) => [id, null])) }));
    const page = join(folder, 'report.html');
    const run = await ocop('rate', empty, '--html', page);
    expect(run.code).toBe(0);
    expect(run.stdout).toContain('0 / 100 (A 0, B 0, C 0)');
    expect(run.stdout).toContain('Còn thiếu để đạt 3 sao');
    expect(run.stdout).toContain('không phải kết quả chính thức');
    expect(readFileSync(page, 'utf8')).toMatch(/^<!doctype html>[\s\S]*@media print[\s\S]*Còn thiếu để đạt 5 sao/);
    const json = await ocop('rate', empty, '--json');
    expect(JSON.parse(json.stdout)).toMatchObject({
      official: false,
      rating: { outcome: 'rated', stars: 1, points: { total: 0 } },
    });
    const plan = await ocop('upgrade', empty, '--target', '3', '--json');
    const { plan: found } = JSON.parse(plan.stdout) as {
      plan: { outcome: string; rating: { stars: number; points: { total: number } } };
    };
    expect(found).toMatchObject({ outcome: 'plan', rating: { stars: 3 } });
    expect(found.rating.points.total).toBeGreaterThanOrEqual(50);
    const said = await ocop('upgrade', empty, '--target', '3');
    expect(said.stdout).toMatch(/việc để đạt 3 sao/);
    expect((await ocop('upgrade', empty, '--target', '6')).code).toBe(2);
  });

  test('a mark that cannot be read stops the reckoning, in both languages, with its place', async () => {
    const bad = join(folder, 'bad.csv');
    writeFileSync(bad, fill(readFileSync(path, 'utf8'), 'rất tốt'));
    const run = await ocop('rate', bad);
    expect(run.code).toBe(1);
    expect(run.stderr).toMatch(/Lỗi: A\.1\.1: [\s\S]*Error: A\.1\.1: /);
  });
});
