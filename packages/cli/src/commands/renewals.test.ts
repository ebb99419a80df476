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
