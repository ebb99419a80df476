import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readEpcisDocument } from '@ocop/trace/event';
import { ocop, scratchFolder } from '../ocop.harness.ts';

const file = join(scratchFolder(), 'events.jsonld');
const SHRIMP = 'https://so-ocop.example/ocop/TOM-2026/10/AO3';
const CRACKERS = 'https://so-ocop.example/01/09520000000011/10/L1';
const at = (day: number): readonly string[] => ['--at', `2026-11-${day}T08:00:00+07:00`];
const add = (...args: readonly string[]) => ocop('trace', 'add', file, ...args);

describe('ocop trace', () => {
  test('records the steps of a lot; the place of the step before is taken unless another is named', async () => {
    const first = await add('harvest', '-g', `${SHRIMP} 120,5 kg`, '--place', '9524000000002', ...at(18));
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(first.stdout).toContain('Thu hoạch, tạo lô / Harvest, lot made');
    const goods = ['-g', `${SHRIMP} 120.5 kg`, '-m', `${CRACKERS} 400`, '--best-before', '2027-05-19'];
    expect((await add('transform', ...goods, ...at(19))).code).toBe(0);
    const sent = await add(
      'ship',
      '-g',
      `${CRACKERS} 40`,
      '--from',
      '9524000000002',
      '--to',
      '9524000000019',
      ...at(20),
      '--json',
    );
    expect(JSON.parse(sent.stdout)).toEqual({ events: 3, out: file });
    const { eventList } = readEpcisDocument(JSON.parse(readFileSync(file, 'utf8'))).epcisBody;
    expect(eventList.map(({ readPoint }) => readPoint?.id)).toEqual(
      Array.from({ length: 3 }, () => 'https://id.gs1.org/414/9524000000002'),
    );
  });

  test('shows the steps of one product and the ten items', async () => {
    const run = await ocop('trace', 'show', file, '--product', '09520000000011');
    expect(run.code).toBe(0);
    expect(run.stdout).toMatch(
      /Thu hoạch[^]*Sản xuất[^]*thành \/ into\s+https:\/\/id\.gs1\.org\/01\/09520000000011\/10\/L1 × 400[^]*Xuất hàng/,
    );
    expect(run.stdout).toContain('✓ Thời hạn sử dụng (nếu có)');
    expect(run.stdout).toContain('– Tên sản phẩm, hàng hóa');
    const json = await ocop('trace', 'show', file, '--product', 'TOM-2026', '--json');
    expect(JSON.parse(json.stdout)).toMatchObject({ events: 2 });
  });

  test('a refused step leaves the file as it was', async () => {
    const before = readFileSync(file, 'utf8');
    for (const [args, sentence] of [
      [['harvest', '-g', `${SHRIMP} 120,5 kg`, '--place', '9524000000002', ...at(18)], 'đã có trong tệp'],
      [['harvest', '-g', `${SHRIMP} 1 thúng`], 'không phải đơn vị đo'],
      [['ship', '-g', SHRIMP], 'Bước này cần --from'],
    ] as const) {
      const run = await add(...args);
      expect(run.code).toBe(2);
      expect(run.stderr).toContain(sentence);
    }
    expect(readFileSync(file, 'utf8')).toBe(before);
    const fresh = join(scratchFolder(), 'none.jsonld');
    expect((await ocop('trace', 'add', fresh, 'harvest', '-g', SHRIMP)).stderr).toContain('Bước này cần --place');
    expect(existsSync(fresh)).toBe(false);
  });

  test('a file changed by hand is noticed', async () => {
    const changed = join(scratchFolder(), 'changed.jsonld');
    writeFileSync(
      changed,
      readFileSync(file, 'utf8').replace('"quantity": 40,', '"quantity": 41,').replace('"quantity": 40\n', '"quantity": 41\n'),
    );
    const run = await ocop('trace', 'show', changed);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('Sự kiện thứ 3');
  });
});
