import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readProducts } from '../import/read-products.ts';
import { foldHistory } from './fold-history.ts';
import { historiesOf } from './histories-of.ts';

const DAYS = ['2023-12-27', '2023-12-28', '2024-05-15', '2025-02-11', '2026-11-23'] as const;
const read = readProducts(readFileSync('examples/ca-mau/products.csv', 'utf8'), { source: 'products.csv' });
const { histories } = historiesOf(read.products);

/** key, then for each day: state, stars, reason, the row that says so. */
function table(): string {
  const header = ['key', 'rows', ...DAYS].join('\t');
  const lines = histories.map((history) =>
    [
      history.key,
      history.records.map(({ id }) => id).join('+'),
      ...DAYS.map((at) => {
        const { state, stars, reason, event } = foldHistory(history, { at });
        return `${state} ${stars ?? '-'} ${reason} ${event?.record.id ?? '-'}@${event?.record.row ?? '-'}`;
      }),
    ].join('\t'),
  );
  return `${[header, ...lines].join('\n')}\n`;
}

describe('the whole Cà Mau file', () => {
  test('every row is accounted for', () => {
    expect([read.rowsRead, read.products.length, read.events.length, read.aside.length]).toEqual([114, 114, 0, 0]);
    expect(histories.flatMap(({ records }) => records)).toHaveLength(114);
    expect(histories).toHaveLength(106);
  });

  test('the states on five days are those of the committed table', async () => {
    await expect(table()).toMatchFileSnapshot('ca-mau-golden.tsv');
  });

  test('each state is explained by a row of the file', () => {
    const rows = new Set(read.products.map(({ id, origin }) => `${id}@${origin?.row}`));
    for (const history of histories)
      for (const at of DAYS) {
        const { event } = foldHistory(history, { at });
        expect(rows).toContain(`${event?.record.id}@${event?.record.row}`);
        expect(event?.record.source).toMatch(/^https?:/);
      }
  });

  test('what the decisions and notices say is what the states say', () => {
    const on = (at: string, filter: (key: string) => boolean) =>
      histories.filter(({ key }) => filter(key)).map((history) => foldHistory(history, { at }));
    const decidedBy = (number: string) =>
      read.products.filter(({ recognition }) => recognition.decision.number === number).map(({ id }) => id);
    // 383/QĐ-UBND: 26 products; the notice names 10 February 2025 as the end.
    const of383 = decidedBy('383/QĐ-UBND');
    expect(of383).toHaveLength(26);
    const after = on('2025-02-11', (key) => of383.includes(key)).map(({ state }) => state);
    expect([
      after.filter((state) => state === 'revoked').length,
      after.filter((state) => state === 'unknown').length,
      after.filter((state) => state === 'expired').length,
    ]).toEqual([2, 5, 19]);
    // 1675/QĐ-UBND withdrew 9 products on 19 September 2023, and two more were reported on 14 April 2024.
    const revoked = (at: string) => on(at, () => true).filter(({ state }) => state === 'revoked').length;
    expect(['2023-09-18', '2023-09-19', '2024-04-13', '2024-04-14'].map(revoked)).toEqual([0, 9, 9, 11]);
    // The list of May 2024: named as lapsed from recognitions of 2020, which cannot have lapsed before 2023.
    const lapsed = (at: string) => on(at, (key) => ['CM-087', 'CM-088', 'CM-089'].includes(key)).map(({ state }) => state);
    expect(lapsed('2022-12-31')).toEqual(['unknown', 'unknown', 'unknown']);
    expect(lapsed('2024-05-15')).toEqual(['expired', 'expired', 'expired']);
  });

  test('the answers are the same in every time zone', () => {
    const script = `
      const { readFileSync } = await import('node:fs');
      const { historiesOf, foldHistory, readProducts } = await import('@ocop/core');
      const { renewals, renewalTable } = await import('@ocop/core/renewal');
      const { products } = readProducts(readFileSync('../../examples/ca-mau/products.csv', 'utf8') + readFileSync('../../examples/ca-mau/demonstration.csv', 'utf8').split('\\n').slice(1).join('\\n'));
      const { histories } = historiesOf(products);
      console.log(JSON.stringify(['2023-12-28', '2026-11-23'].map((at) => [histories.map((h) => foldHistory(h, { at })), renewalTable(renewals(histories, { asOf: at }))])));
    `;
    const outputs = ['UTC', 'Asia/Ho_Chi_Minh', 'America/Los_Angeles'].map((TZ) =>
      execFileSync(process.execPath, ['--conditions=ocop-source', '--input-type=module', '-e', script], {
        cwd: fileURLToPath(new URL('../../../cli/', import.meta.url)),
        env: { ...process.env, TZ },
        encoding: 'utf8',
      }),
    );
    expect(outputs[0]!.length).toBeGreaterThan(10_000);
    expect(new Set(outputs).size).toBe(1);
  });
});
