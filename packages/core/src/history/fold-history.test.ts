import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RECOGNITION_STATES } from '../recognition/recognition-status.ts';
import { addDays } from '../time/civil-date.ts';
import { foldHistory, type HistoryPolicy } from './fold-history.ts';
import { dayOf } from './order-events.ts';
import { type HistoryEvent, HISTORY_EVENT_KINDS } from './product-history.ts';

let row = 0;
const event = (kind: HistoryEvent['kind'], on?: string, members: Partial<HistoryEvent> = {}): HistoryEvent => ({
  kind,
  ...(on === undefined ? {} : { on }),
  ...(['recognised', 'upgraded', 're-recognised'].includes(kind) ? { stars: 3 } : {}),
  evidence: 'decision',
  record: { row: (row += 1), source: 'test' },
  ...members,
});
const fold = (events: readonly HistoryEvent[], at: string, policy: Partial<HistoryPolicy> = {}) =>
  foldHistory({ events }, { at, policy });
const on = (events: readonly HistoryEvent[], at: string, policy: Partial<HistoryPolicy> = {}): string => {
  const { state, stars } = fold(events, at, policy);
  return `${state} ${stars ?? '–'}`;
};

describe('one recognition', () => {
  // 2478 of Cà Mau, 28 December 2020; the notice says: lapses 28 December 2023.
  const recognised = event('recognised', '2020-12-28');

  test.each([
    ['2020-12-27', 'not-yet-valid'],
    ['2020-12-28', 'valid'],
    ['2023-12-27', 'expiring'],
    ['2023-12-28', 'expiring'],
    ['2023-12-29', 'expired'],
  ])('on %s: %s', (at, state) => {
    expect(fold([recognised], at).state).toBe(state);
  });

  test('the province that counts the anniversary out says so by policy', () => {
    expect(fold([recognised], '2023-12-28', { lastDay: 'day-before' }).state).toBe('expired');
    expect(fold([recognised], '2023-12-27', { lastDay: 'day-before' }).daysLeft).toBe(0);
  });

  test('a counted last day on a Saturday moves on only under the named policy, over the holidays that are given', () => {
    // 27 April 2024 is a Saturday before four days off in a row and two working days.
    const policy = { daysOff: 'next-working-day', holidays: ['2024-04-29', '2024-04-30', '2024-05-01'] } as const;
    const counted = event('recognised', '2021-04-27');
    expect(fold([counted], '2024-04-28').state).toBe('expired');
    expect(fold([counted], '2024-04-28', policy).validity?.until).toBe('2024-05-02');
    expect(fold([counted], '2024-05-03', policy).state).toBe('expired');
    expect(fold([{ ...counted, validUntil: '2024-04-27' }], '2024-04-28', policy).state).toBe('expired');
  });

  test('only the last day is printed: the term is counted back', () => {
    expect(fold([event('recognised', undefined, { validUntil: '2029-08-05' })], '2026-11-23')).toMatchObject({
      state: 'valid',
      validity: { from: '2026-08-05', until: '2029-08-05' },
    });
  });
});

describe('several recognitions', () => {
  const first = event('recognised', '2021-12-20');
  const raised = event('upgraded', '2023-06-01', { stars: 4, decision: { date: '2023-05-20' }, validFrom: '2023-06-01' });

  test('an upgrade speaks from its own first day, while the first term is still running', () => {
    expect(on([first, raised], '2023-05-31')).toBe('valid 3');
    expect(on([first, raised], '2023-06-01')).toBe('valid 4');
    expect(on([first, raised], '2024-12-21')).toBe('valid 4');
    expect(fold([first, raised], '2023-06-01').event).toBe(raised);
  });

  test('recognised anew before the end with a day of its own: the old term runs until then', () => {
    const again = event('re-recognised', '2024-10-01', { validFrom: '2024-12-21' });
    expect(fold([first, again], '2024-12-20')).toMatchObject({ state: 'expiring', daysLeft: 0, grant: first });
    expect(fold([first, again], '2024-12-21')).toMatchObject({ state: 'valid', grant: again });
  });

  test('a gap between lapse and re-recognition is a gap', () => {
    const again = event('re-recognised', '2025-03-01');
    expect(fold([first, again], '2025-02-28').state).toBe('expired');
    expect(fold([first, again], '2025-03-01').state).toBe('valid');
  });

  test('recognised anew with fewer stars is a downgrade (Nghệ An, one 4 → 3)', () => {
    expect(on([event('recognised', '2020-02-04', { stars: 4 }), event('re-recognised', '2023-01-10')], '2023-01-10')).toBe(
      'valid 3',
    );
  });

  test('a revocation ends the recognition of its day; a later recognition counts', () => {
    const revoked = event('revoked', '2022-03-01', { ground: 'đ' });
    expect(fold([first, raised, revoked], '2022-03-01')).toMatchObject({
      state: 'revoked',
      article: '26/2026/QĐ-TTg, Điều 8',
      event: revoked,
    });
    expect(on([first, raised, revoked], '2023-06-01')).toBe('valid 4');
  });

  test('an annulled upgrade leaves nothing, or the recognition before it, as the policy says', () => {
    const annulled = event('annulled', '2023-09-01');
    expect(on([first, raised, annulled], '2023-09-01')).toBe('annulled 4');
    expect(on([first, raised, annulled], '2023-09-01', { afterAnnulment: 'previous-revives' })).toBe('valid 3');
    expect(on([first, raised, annulled], '2025-01-01', { afterAnnulment: 'previous-revives' })).toBe('annulled 4');
  });

  test('replaced by a product elsewhere: superseded', () => {
    expect(on([first, event('replaced', '2023-06-01')], '2023-06-01')).toBe('superseded 3');
  });

  test('two rows of one day that contradict each other: the lower star speaks', () => {
    expect(
      on([event('recognised', '2022-01-01', { stars: 4 }), event('recognised', '2022-01-01', { stars: 3 })], '2022-06-01'),
    ).toBe('valid 3');
  });
});

describe('extension, Article 12.3', () => {
  // The worked example: ends 30 June 2026, window 1 January – 2 March 2026, before the decision took effect.
  const issued = event('recognised', '2023-06-30');

  test('a term whose window could not be met is extended by the article, 180 days', () => {
    expect(fold([issued], '2026-06-30').state).toBe('expiring');
    expect(fold([issued], '2026-11-23')).toMatchObject({
      state: 'extended',
      reason: 'window-impossible',
      extendedUntil: '2026-12-27',
      daysLeft: 34,
      article: '26/2026/QĐ-TTg, Điều 12.3',
    });
    expect(fold([issued], '2026-12-28').state).toBe('expired');
    expect(fold([issued], '2026-11-23', { extensionNeeds: 'record' }).state).toBe('expired');
  });

  test.each([
    ['2023-05-21', 'expired'],
    ['2023-05-22', 'extended'],
    ['2023-09-19', 'extended'],
    ['2023-09-20', 'expired'],
  ])('issued %s, the day after its end: %s', (from, state) => {
    const end = fold([event('recognised', from)], from).validity?.until ?? '';
    expect(fold([event('recognised', from)], addDays(end, 1)).state).toBe(state);
  });

  test('a recorded extension is never longer than 180 days, and counts for later terms unless the policy says transitional', () => {
    const late = event('recognised', '2024-03-01');
    const extended = event('extended', '2027-02-20', { until: '2028-03-01' });
    expect(fold([late, extended], '2027-08-28').state).toBe('extended');
    expect(fold([late, extended], '2027-08-29').state).toBe('expired');
    expect(fold([late, extended], '2027-03-02', { extension: 'transitional' }).state).toBe('expired');
    expect(fold([late, event('extended', '2027-02-20')], '2027-08-28').state).toBe('extended');
  });

  test('the decision that it waits for ends it', () => {
    expect(fold([issued, event('lapsed', '2026-09-01')], '2026-11-23').state).toBe('expired');
    expect(fold([issued, event('extended', '2026-06-01'), event('lapsed', '2026-09-01')], '2026-08-31').state).toBe('extended');
    expect(fold([issued, event('extended', '2026-06-01'), event('lapsed', '2026-09-01')], '2026-09-01').state).toBe('expired');
    expect(fold([issued, event('re-recognised', '2026-09-01')], '2026-09-01').state).toBe('valid');
  });

  test('a file that came in time and is not decided: expired, or extended by policy', () => {
    const late = event('recognised', '2024-03-01');
    const filed = event('renewal-filed', '2026-10-01');
    expect(fold([late, filed], '2027-03-02').state).toBe('expired');
    expect(fold([late, filed], '2027-03-02', { filedUndecided: 'extended' })).toMatchObject({ state: 'extended', event: filed });
    expect(fold([late, filed], '2027-08-29', { filedUndecided: 'extended' }).state).toBe('expired');
  });
});

describe('held and taken up again', () => {
  const [first, held, again] = [
    event('recognised', '2025-01-10'),
    event('suspended', '2025-05-01'),
    event('resumed', '2025-06-01'),
  ];

  test('suspended until resumed, and suspended once more', () => {
    expect(on([first, held, again], '2025-05-31')).toBe('suspended 3');
    expect(on([first, held, again], '2025-06-01')).toBe('valid 3');
    expect(on([first, held, again, event('suspended', '2025-07-01')], '2025-07-01')).toBe('suspended 3');
  });
});

describe('what has no day', () => {
  const first = event('recognised', '2022-02-10');
  const undatedUpgrade = event('upgraded', undefined, {
    stars: 4,
    notBefore: '2024-01-01',
    round: '2024 (announced early 2025)',
  });

  test('an undated upgrade cannot count before its round, is named while the dated term runs, and leaves the state unknown after', () => {
    expect(fold([first, undatedUpgrade], '2023-12-31')).toMatchObject({ state: 'valid', stars: 3, open: [] });
    expect(fold([first, undatedUpgrade], '2024-05-15')).toMatchObject({ state: 'valid', stars: 3, open: [undatedUpgrade] });
    expect(fold([first, undatedUpgrade], '2025-02-11')).toMatchObject({
      state: 'unknown',
      reason: 'decision-date-unknown',
      stars: 4,
    });
  });

  test('an undated revocation has happened by default, and makes the state unknown by policy', () => {
    const revoked = event('revoked');
    expect(fold([first, revoked], '2023-01-01').state).toBe('revoked');
    expect(fold([first, revoked], '2023-01-01', { undated: 'unknown' })).toMatchObject({
      state: 'unknown',
      reason: 'event-undated',
      open: [revoked],
    });
  });

  test('a revocation reported in April 2024 has not happened in March, and has in May', () => {
    const reported = event('revoked', undefined, { notBefore: '2024-04-01', notAfter: '2024-04-30' });
    const policy = { undated: 'unknown' } as const;
    expect(fold([first, reported], '2024-03-31', policy).state).toBe('valid');
    expect(fold([first, reported], '2024-04-15', policy).state).toBe('unknown');
    expect(fold([first, reported], '2024-04-30', policy).state).toBe('revoked');
  });

  test('a lapse of a round of 2020 cannot have come before 2023', () => {
    const old = event('recognised', undefined, { notBefore: '2020-01-01', round: '2020' });
    expect(fold([old, event('lapsed')], '2022-12-31')).toMatchObject({ state: 'unknown', reason: 'decision-date-unknown' });
    expect(fold([old, event('lapsed')], '2024-05-15').state).toBe('expired');
  });

  test('decided in a year: certain where both ends of the year agree', () => {
    const in2021 = event('recognised', undefined, { notBefore: '2021-01-01', notAfter: '2021-12-31' });
    expect(fold([in2021], '2020-12-31').state).toBe('not-yet-valid');
    expect(fold([in2021], '2021-06-01').state).toBe('unknown');
    expect(fold([in2021], '2022-06-01')).toMatchObject({ state: 'valid', stars: 3 });
    expect(fold([in2021], '2022-06-01').validity).toBeUndefined();
    expect(fold([in2021], '2024-01-02').state).toBe('unknown');
    expect(fold([in2021], '2025-01-01').state).toBe('expired');
    const in2023 = event('upgraded', undefined, { stars: 4, notBefore: '2023-01-01', notAfter: '2023-12-31' });
    expect(fold([event('recognised', '2022-02-10'), in2023], '2024-02-01')).toMatchObject({ state: 'valid', stars: 4 });
  });

  test('assessed is not recognised', () => {
    expect(fold([event('assessed', undefined, { round: '2021 đợt 1' })], '2022-01-01')).toMatchObject({
      state: 'unknown',
      reason: 'assessed-only',
    });
    expect(fold([], '2022-01-01')).toMatchObject({ state: 'unknown', reason: 'assessed-only' });
  });
});

describe('laws of folding', () => {
  const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2018-05-07', days));
  const anyEvent: fc.Arbitrary<HistoryEvent> = fc.record(
    {
      kind: fc.constantFrom(...HISTORY_EVENT_KINDS),
      on: day,
      notBefore: day,
      notAfter: day,
      stars: fc.constantFrom(3, 4, 5),
      validFrom: day,
      validUntil: day,
      until: day,
      concerns: fc.constantFrom('a', 'b', 'c'),
      decision: fc.record({ number: fc.constantFrom('1/QĐ', '2/QĐ'), date: day }, { requiredKeys: [] }),
      evidence: fc.constantFrom('decision', 'notice', 'news', 'unstated'),
      record: fc.record({ id: fc.constantFrom('a', 'b', 'c'), source: fc.constant('test') }),
    },
    { requiredKeys: ['kind', 'evidence', 'record'] },
  );
  const policy: fc.Arbitrary<Partial<HistoryPolicy>> = fc.record(
    {
      lastDay: fc.constantFrom('anniversary', 'day-before'),
      daysOff: fc.constantFrom('ignored', 'next-working-day'),
      extension: fc.constantFrom('standing', 'transitional'),
      extensionNeeds: fc.constantFrom('record', 'impossible-window'),
      undated: fc.constantFrom('happened', 'unknown'),
      filedUndecided: fc.constantFrom('expired', 'extended'),
      afterAnnulment: fc.constantFrom('ends', 'previous-revives'),
    },
    { requiredKeys: [] },
  );
  const cases = [fc.array(anyEvent, { maxLength: 8 }), day, policy] as const;
  test('the order in the file does not matter', () => {
    fc.assert(
      fc.property(...cases, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (events, at, rules, chance) => {
        const shuffled = events.map((value) => ({ value, key: chance.next().value })).sort((a, b) => a.key - b.key);
        expect(
          fold(
            shuffled.map(({ value }) => value),
            at,
            rules,
          ),
        ).toEqual(fold(events, at, rules));
      }),
      { numRuns: 2000 },
    );
  });

  test('an event told twice counts once', () => {
    fc.assert(
      fc.property(...cases, (events, at, rules) => {
        expect(fold([...events, ...structuredClone(events)], at, rules)).toEqual(fold(events, at, rules));
      }),
      { numRuns: 2000 },
    );
  });

  test('every day has exactly one state, with a reason, and stars in force are known', () => {
    fc.assert(
      fc.property(...cases, (events, at, rules) => {
        const status = fold(events, at, rules);
        expect(RECOGNITION_STATES).toContain(status.state);
        expect(status.at).toBe(at);
        if (['valid', 'expiring', 'extended'].includes(status.state)) {
          // "Decided in 2021": in force whichever day it was, and so without a term to count.
          const bounded = status.grant !== undefined && dayOf(status.grant) === undefined;
          if (bounded)
            expect([status.grant.notBefore, status.grant.notAfter, status.validity]).toEqual([
              expect.any(String),
              expect.any(String),
              undefined,
            ]);
          else expect(status.validity!.from <= at && status.daysLeft! >= 0).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('nothing that happens later changes an earlier day', () => {
    fc.assert(
      fc.property(...cases, (events, at, rules) => {
        // What has no day of its own belongs to the last recognition, whichever that is.
        const known = events
          .filter((one) => one.kind !== 'assessed' && (one.on ?? one.decision?.date) !== undefined)
          .map((one) => ({ ...one, concerns: 'nobody' }));
        const later = known.filter((one) => {
          const start = ['recognised', 'upgraded', 're-recognised'].includes(one.kind)
            ? (one.validFrom ?? one.on ?? one.decision?.date)
            : (one.on ?? one.decision?.date);
          return start !== undefined && start > at;
        });
        const past = known.filter((one) => !later.includes(one));
        const state = fold(past, at, rules).state;
        // Without any earlier recognition a later one turns "unknown" into "not yet"; everything else stays.
        if (state !== 'unknown') expect(fold(known, at, rules).state).toBe(state);
      }),
      { numRuns: 2000 },
    );
  });
});
