import { describe, expect, test } from 'vitest';
import type { FilingKind } from './resolve-rule-set.ts';
import { grandfatheredBy, resolveRuleSet } from './resolve-rule-set.ts';

const article = (kind: FilingKind, on: string): string => resolveRuleSet({ filedOn: '2026-05-01', kind, on }).article;

describe('the day of filing chooses the rules', () => {
  test.each<[string, FilingKind, string | undefined, string | undefined, string[], string, string | undefined]>([
    ['2019-08-20', 'first', undefined, undefined, [], 'before-criteria', undefined],
    ['2019-08-21', 'first', undefined, '1048-2019', [], 'in-force-then', undefined],
    ['2020-06-07', 'upgrade', undefined, '1048-2019', [], 'in-force-then', undefined],
    ['2020-06-08', 'upgrade', undefined, '1048-2019', ['781/QĐ-TTg'], 'in-force-then', undefined],
    ['2023-02-23', 'first', undefined, '1048-2019', ['781/QĐ-TTg'], 'in-force-then', undefined],
    ['2023-02-24', 'first', undefined, '148-2023', [], 'in-force-then', '2026-07-21'],
    ['2025-07-05', 'first', undefined, '148-2023', [], 'in-force-then', '2026-07-21'],
    ['2025-07-06', 'first', undefined, '148-2023', ['1489/QĐ-TTg'], 'in-force-then', '2026-07-21'],
    ['2026-05-21', 'first', '2026-05-21', '148-2023', ['1489/QĐ-TTg'], 'in-force-then', '2026-07-21'],
    ['2026-05-21', 'first', '2026-05-22', '148-2023', ['1489/QĐ-TTg'], 'filed-before', '2026-07-21'],
    ['2026-05-21', 'upgrade', '2026-07-21', '148-2023', ['1489/QĐ-TTg'], 'filed-before', '2026-07-21'],
    ['2026-05-21', 'upgrade', '2026-07-22', '148-2023', ['1489/QĐ-TTg'], 'deadline-passed', '2026-07-21'],
    ['2026-05-21', 'reassessment', '2026-06-21', '148-2023', ['1489/QĐ-TTg'], 'filed-before', '2026-06-21'],
    ['2026-05-21', 'reassessment', '2026-06-22', '148-2023', ['1489/QĐ-TTg'], 'deadline-passed', '2026-06-21'],
    ['2026-05-22', 'first', '2026-07-01', '26-2026', [], 'in-force', undefined],
    ['2026-11-24', 'reassessment', undefined, '26-2026', [], 'in-force', undefined],
  ])('filed %s (%s), assessed %s: %s', (filedOn, kind, on, decision, amendedBy, reason, finishBy) => {
    const resolution = resolveRuleSet({ filedOn, kind, ...(on === undefined ? {} : { on }) });
    expect([resolution.decision, resolution.amendedBy, resolution.reason, resolution.finishBy]).toEqual([
      decision,
      amendedBy,
      reason,
      finishBy,
    ]);
  });

  test('the articles are named', () => {
    expect([article('first', '2026-06-01'), article('reassessment', '2026-06-01'), article('first', '2026-05-02')]).toEqual([
      '26/2026/QĐ-TTg, Điều 12.2.a',
      '26/2026/QĐ-TTg, Điều 12.2.b',
      '148/QĐ-TTg',
    ]);
  });

  test('past the deadline a policy decides, and is named', () => {
    const late = { filedOn: '2026-05-21', kind: 'first', on: '2026-08-01' } as const;
    expect(resolveRuleSet(late).policies).toEqual({ afterDeadline: 'old-rules' });
    expect(resolveRuleSet(late, { afterDeadline: 'new-rules' })).toMatchObject({
      decision: '26-2026',
      policies: { afterDeadline: 'new-rules' },
    });
  });

  test('a day that does not exist is refused', () => {
    expect(() => resolveRuleSet({ filedOn: '2026-02-29', kind: 'first' })).toThrow(
      expect.objectContaining({ code: 'ERR_CIVIL_DATE' }),
    );
    expect(() => resolveRuleSet({ filedOn: '2026-02-28', kind: 'first', on: 'tomorrow' })).toThrow();
  });

  test('a certificate of the old rules runs to its printed end', () => {
    expect(grandfatheredBy('2025-06-16')).toBe('26/2026/QĐ-TTg, Điều 12.1');
    expect(grandfatheredBy('2026-05-22')).toBeUndefined();
  });
});
