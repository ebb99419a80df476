import { describe, expect, test } from 'vitest';
import type { Recognition, RecognitionEvent } from './recognition.ts';
import { recognitionStatus } from './recognition-status.ts';

const recognition = (members: Partial<Recognition> = {}, events: RecognitionEvent[] = []): Recognition => ({
  stars: 3,
  claim: 'recognised',
  decision: { number: '383/QĐ-UBND', date: '2022-02-10' },
  events,
  ...members,
});
const on = (at: string, value: Recognition, policy = {}): string => recognitionStatus(value, { at, policy }).state;

describe('the term', () => {
  // 383/QĐ-UBND of Cà Mau, 10 February 2022: the province's notice names 10 February 2025 as the end.
  test.each([
    ['2022-02-09', 'not-yet-valid'],
    ['2022-02-10', 'valid'],
    ['2024-08-13', 'valid'],
    ['2024-08-14', 'expiring'],
    ['2025-02-10', 'expiring'],
    ['2025-02-11', 'expired'],
  ])('on %s it is %s', (at, state) => {
    expect(on(at, recognition())).toBe(state);
  });

  test('the last day is counted down to zero', () => {
    expect(recognitionStatus(recognition(), { at: '2025-02-10' })).toEqual({
      at: '2025-02-10',
      state: 'expiring',
      reason: 'term-ends-soon',
      validity: { from: '2022-02-10', until: '2025-02-10' },
      daysLeft: 0,
      article: '26/2026/QĐ-TTg, Điều 7.6.a',
    });
  });

  test('Nghệ An counts the anniversary as the first day out, Thanh Hóa as the last day in', () => {
    expect(on('2023-02-04', recognition({ decision: { date: '2020-02-04' } }), { lastDay: 'day-before' })).toBe('expired');
    expect(on('2022-12-23', recognition({ decision: { date: '2019-12-23' } }))).toBe('expiring');
    expect(on('2022-12-24', recognition({ decision: { date: '2019-12-23' } }))).toBe('expired');
  });

  test('29 February ends on 28 February', () => {
    expect(on('2027-02-28', recognition({ decision: { date: '2024-02-29' } }))).toBe('expiring');
    expect(on('2027-03-01', recognition({ decision: { date: '2024-02-29' } }))).toBe('expired');
  });

  test('stated days outrank counted ones', () => {
    expect(on('2026-02-04', recognition({ decision: { date: '2026-01-30' }, validFrom: '2026-02-05' }))).toBe('not-yet-valid');
    expect(on('2025-01-01', recognition({ validUntil: '2024-12-31' }))).toBe('expired');
  });
});

describe('events', () => {
  const revoked: RecognitionEvent = { kind: 'revoked', basis: 'decided', on: '2023-09-19', decisionNumber: '1675/QĐ-UBND' };

  test('a withdrawal counts from its day, and stays when the term is over', () => {
    expect(on('2023-09-18', recognition({}, [revoked]))).toBe('valid');
    expect(recognitionStatus(recognition({}, [revoked]), { at: '2023-09-19' })).toMatchObject({
      state: 'revoked',
      event: revoked,
    });
    expect(on('2026-11-24', recognition({}, [revoked]))).toBe('revoked');
  });

  test('a withdrawal is known even where the decision is not', () => {
    expect(on('2026-11-24', recognition({ decision: {} }, [revoked]))).toBe('revoked');
  });

  test('annulled outranks revoked outranks suspended outranks superseded', () => {
    const all: RecognitionEvent[] = [
      { kind: 'replaced', basis: 'decided' },
      { kind: 'suspended', basis: 'decided' },
      revoked,
      { kind: 'annulled', basis: 'decided' },
    ];
    expect(on('2024-01-01', recognition({}, all))).toBe('annulled');
    expect(on('2024-01-01', recognition({}, all.slice(0, 3)))).toBe('revoked');
    expect(on('2024-01-01', recognition({}, all.slice(0, 2)))).toBe('suspended');
    expect(on('2024-01-01', recognition({}, all.slice(0, 1)))).toBe('superseded');
    expect(on('2026-11-24', recognition({}, all.slice(0, 1)))).toBe('superseded');
  });

  test('an extension holds from the end of the term to its own last day', () => {
    const extended: RecognitionEvent = { kind: 'extended', basis: 'decided', on: '2025-02-01', until: '2025-08-09' };
    expect(on('2025-02-10', recognition({}, [extended]))).toBe('expiring');
    expect(on('2025-02-11', recognition({}, [extended]))).toBe('extended');
    expect(on('2025-08-09', recognition({}, [extended]))).toBe('extended');
    expect(on('2025-08-10', recognition({}, [extended]))).toBe('expired');
  });

  test('an announced lapse ends a recognition whose dates nobody printed', () => {
    expect(on('2026-11-24', recognition({ decision: {} }, [{ kind: 'lapsed', basis: 'reported' }]))).toBe('expired');
  });
});

describe('what is not known is said', () => {
  test.each([
    ['assessed-only', recognition({ claim: 'assessed' })],
    ['stars-unknown', { claim: 'recognised', decision: { date: '2025-01-01' }, events: [] } satisfies Recognition],
    ['decision-date-unknown', recognition({ decision: { number: '385' } })],
  ])('%s', (reason, value) => {
    expect(recognitionStatus(value, { at: '2026-11-24' })).toMatchObject({ state: 'unknown', reason });
  });
});
