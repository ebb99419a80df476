import { describe, expect, test } from 'vitest';
import { addWorkingDays, assessmentRounds, nextRound, reassessmentDue, renewalCalendar, withdrawalDue } from './calendar.ts';
import { competentAuthority } from './competent-authority.ts';
import { COUNCILS } from './council-composition.ts';

describe('who recognises', () => {
  test.each([
    [3, '2019-08-20', undefined],
    [3, '2021-11-18', 'province 1048/QĐ-TTg'],
    [5, '2021-11-18', 'central 1048/QĐ-TTg'],
    [3, '2023-02-23', 'province 1048/QĐ-TTg'],
    [3, '2023-02-24', 'district 148/QĐ-TTg'],
    [4, '2024-01-01', 'province 148/QĐ-TTg'],
    [3, '2025-06-30', 'district 148/QĐ-TTg'],
    [3, '2025-07-01', 'province 148/QĐ-TTg'],
    [3, '2025-07-06', 'province 1489/QĐ-TTg'],
    [3, '2026-05-22', 'province 26/2026/QĐ-TTg, Điều 4'],
    [4, '2026-11-24', 'province 26/2026/QĐ-TTg, Điều 4'],
    [5, '2026-11-24', 'central 26/2026/QĐ-TTg, Điều 4'],
    [2, '2026-11-24', undefined],
    [1, '2024-01-01', undefined],
  ] as const)('%i★ on %s: %s', (stars, on, expected) => {
    const authority = competentAuthority(stars, on);
    expect(authority && `${authority.level} ${authority.article}`).toBe(expected);
  });

  test('a district is a body of the past, and the five days without one are a policy', () => {
    expect(competentAuthority(3, '2025-06-16')).toMatchObject({ level: 'district', historical: true });
    expect(competentAuthority(3, '2025-07-03')).toMatchObject({ historical: false, policies: { withoutDistricts: 'province' } });
    expect(competentAuthority(3, '2025-07-03', { withoutDistricts: 'unknown' })).toBeUndefined();
    expect(competentAuthority(4, '2025-07-03', { withoutDistricts: 'unknown' })).toMatchObject({
      level: 'province',
      policies: {},
    });
  });

  test('the province is chaired by its leader, the centre by the ministry', () => {
    expect([COUNCILS.province.chair, COUNCILS.central.chair]).toEqual(['province-leader', 'ministry-leader']);
  });
});

describe('calendar', () => {
  test('four rounds a year', () => {
    expect(
      assessmentRounds(2026).map(({ level, proposedBefore, assessedBefore }) => `${level} ${proposedBefore} ${assessedBefore}`),
    ).toEqual([
      'central 2026-01-30 2026-03-30',
      'province 2026-04-30 2026-06-30',
      'central 2026-07-30 2026-09-30',
      'province 2026-10-30 2026-12-30',
    ]);
  });

  test.each([
    ['province', '2026-04-29', '2026-06-30'],
    ['province', '2026-04-30', '2026-12-30'],
    ['province', '2026-11-24', '2027-06-30'],
    ['central', '2026-11-24', '2027-03-30'],
    ['central', '2026-12-31', '2027-03-30'],
  ] as const)('%s, proposed %s: before %s', (level, on, before) => {
    expect(nextRound(level, on).assessedBefore).toBe(before);
  });

  test('fifteen working days skip weekends and the days off that are given', () => {
    // 2026-11-24 is a Tuesday.
    expect(addWorkingDays('2026-11-24', 15)).toBe('2026-12-15');
    expect(addWorkingDays('2026-11-27', 1)).toBe('2026-11-30');
    expect(addWorkingDays('2026-08-31', 3, ['2026-09-01', '2026-09-02'])).toBe('2026-09-07');
    expect(addWorkingDays('2026-11-28', 0)).toBe('2026-11-28');
  });

  test('renewal, re-assessment and withdrawal days', () => {
    expect(renewalCalendar('2026-06-30')).toEqual({
      fileFrom: '2026-01-01',
      fileUntil: '2026-03-02',
      validUntil: '2026-06-30',
      extendedUntil: '2026-12-27',
    });
    expect(reassessmentDue('2026-11-24')).toBe('2027-01-08');
    expect(withdrawalDue('2026-11-24')).toBe('2026-12-09');
  });
});
