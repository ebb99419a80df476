import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ocop, scratchFolder } from '../ocop.harness.ts';

const folder = scratchFolder();

describe('ocop renewals', () => {
  test('says what to do in both languages, and writes the calendar and the table', async () => {
    const [ics, csv] = [join(folder, 'r.ics'), join(folder, 'r.csv')];
    const run = await ocop('renewals', 'examples/ca-mau/demonstration.csv', '--as-of', '2026-11-23', '--ics', ics, '--csv', csv);
    expect(run.code).toBe(0);
    expect(run.stdout).toContain('kỳ nộp đã đóng ngày 17/09/2026, còn hiệu lực 53 ngày đến 15/01/2027');
    expect(run.stdout).toContain('the window closed on 2026-09-17; in force for 53 more days');
    expect(readFileSync(ics, 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n[^]*\r\nEND:VCALENDAR\r\n$/);
    expect(readFileSync(csv, 'utf8').split('\r\n')[1]).toContain('MH-4');
  });

  test('joins an event list, and says which of its rows name no product', async () => {
    const events = join(folder, 'events.csv');
    writeFileSync(
      events,
      'cho dòng,tên sản phẩm,diễn biến,ngày diễn biến\nMH-4,,nộp hồ sơ,2026-09-01\nXX-9,Muối,thu hồi,2026-09-01\n',
    );
    const run = await ocop('renewals', 'examples/ca-mau/demonstration.csv', events, '--as-of', '2026-11-23', '--json');
    const result = JSON.parse(run.stdout) as { entries: { key: string; action: string; on: string }[]; unattached: unknown[] };
    expect(result.entries.find(({ key }) => key === 'MH-4')).toMatchObject({ action: 'decision-overdue', on: '2026-10-16' });
    expect(result.unattached).toHaveLength(1);
  });

  test('a row that only names its product gets the nearest ones to choose from, and is attached to none', async () => {
    const annex = join(folder, 'thu-hoi.csv');
    writeFileSync(annex, 'Thu hồi giấy chứng nhận OCOP\nTên sản phẩm,Chủ thể\nMật ong rừng tràm,\nMuối Bạc Liêu,\n');
    const args = ['renewals', 'examples/ca-mau/demonstration.csv', annex, '--as-of', '2026-11-23'] as const;
    const { stdout } = await ocop(...args);
    expect(stdout).toContain('Hãy ghi mã của sản phẩm đúng vào cột “cho dòng”');
    expect(stdout).toMatch(/có thể là · perhaps MH-\d/);
    expect(stdout).toContain('không có sản phẩm nào gần giống · no product is near');
    const { unattached, entries } = JSON.parse((await ocop(...args, '--json')).stdout) as {
      unattached: { candidates: { key: string }[] }[];
      entries: unknown[];
    };
    expect(unattached.map(({ candidates }) => candidates.length > 0)).toEqual([true, false]);
    const alone = JSON.parse((await ocop('renewals', args[1], '--as-of', '2026-11-23', '--json')).stdout) as {
      entries: unknown[];
    };
    expect(entries).toEqual(alone.entries);
  });

  test('a day that does not exist and a horizon that is no number are refused in both languages', async () => {
    for (const bad of [
      ['--as-of', '2026-02-30'],
      ['--horizon', 'soon'],
    ]) {
      const run = await ocop('renewals', 'examples/ca-mau/demonstration.csv', ...bad);
      expect(run.code).toBe(2);
      expect(run.stderr).toMatch(/^Lỗi: .*\nError: .*\n$/);
    }
  });
});
