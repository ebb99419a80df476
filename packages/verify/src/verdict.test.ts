import { describe, expect, test } from 'vitest';
import type { CredentialPayload } from './credential/index.ts';
import { labelDayEnd, labelDayStart } from './label/day.ts';
import type { Label, LabelHeader } from './label/index.ts';
import type { CurrentStatusList } from './status-list/current.ts';
import type { Statuses } from './statuses.ts';
import { judge, type Facts, type Verdict } from './verdict.ts';

const [FROM, UNTIL, EXTENDED] = [1_767_225_600, 1_861_919_999, 1_870_000_000];
const NOW = 1_795_489_200;
const fresh = { fresh: true } as CurrentStatusList;
const old = { fresh: false } as CurrentStatusList;

const labelOf = (header: Partial<LabelHeader>) =>
  ({ header: { profile: 'product', stars: 4, issuedOn: 2400, validUntil: 3600, onlineRequired: false, ...header } }) as Label;
const credentialOf = (subject: object = {}) =>
  ({ iat: FROM, nbf: FROM, exp: UNTIL, credentialSubject: { stars: 4, ...subject } }) as CredentialPayload;
const statusesOf = (change: Partial<Statuses> = {}): Statuses => ({
  values: [0],
  unusable: [],
  missing: false,
  lists: [fresh],
  ...change,
});

/** A label and its credential, everything well and fresh, but for `change`. */
const judged = (change: Partial<Facts> = {}): Verdict =>
  judge({
    now: NOW,
    label: labelOf({}),
    credential: credentialOf(),
    record: 'found',
    mismatches: [],
    statuses: statusesOf(),
    trustListFresh: true,
    age: 600,
    copySuspected: false,
    ...change,
  });

const extendible = credentialOf({ extension: { until: `${new Date(EXTENDED * 1000).toISOString().slice(0, 19)}Z`, basis: 'x' } });
/** The label alone, as where nobody could be asked for its record. */
const alone = { credential: null, record: 'failed' } as const;

describe('one thing at a time', () => {
  test.each<[string, Partial<Facts>, Partial<Verdict>]>([
    ['nothing', {}, { state: 'verified', standing: 'valid', reasons: ['all-checks-passed'], fresh: true }],
    [
      'another product',
      { mismatches: ['expected-gtin-differs', 'expected-stars-differ'] },
      { state: 'mismatch', standing: 'valid', reasons: ['expected-gtin-differs', 'expected-stars-differ'] },
    ],
    [
      'withdrawn',
      { statuses: statusesOf({ values: [0, 1] }) },
      { state: 'revoked', standing: 'revoked', reasons: ['status-revoked'] },
    ],
    [
      'suspended',
      { statuses: statusesOf({ values: [2] }) },
      { state: 'suspended', standing: 'suspended', reasons: ['status-suspended'] },
    ],
    [
      'replaced',
      { statuses: statusesOf({ values: [3] }) },
      { state: 'superseded', standing: 'superseded', reasons: ['status-superseded'] },
    ],
    ['the label’s first second', { now: labelDayStart(2400) }, { state: 'verified' }],
    [
      'the second before it',
      { now: labelDayStart(2400) - 1 },
      { state: 'not-yet-valid', standing: 'not-yet-valid', reasons: ['label-not-yet-valid'] },
    ],
    ['the credential’s first second', { now: FROM, label: null }, { state: 'verified' }],
    ['the second before that', { now: FROM - 1, label: null }, { state: 'not-yet-valid', reasons: ['credential-not-yet-valid'] }],
    ['a credential signed by a clock 300 s ahead', { credential: { ...credentialOf(), iat: NOW + 300 } }, { state: 'verified' }],
    [
      'a credential signed a second later than that',
      { credential: { ...credentialOf(), iat: NOW + 301 } },
      { state: 'not-yet-valid', standing: 'not-yet-valid', reasons: ['credential-not-yet-valid'] },
    ],
    ['the credential’s last second', { now: UNTIL }, { state: 'verified' }],
    ['the second after it', { now: UNTIL + 1 }, { state: 'expired', standing: 'expired', reasons: ['credential-expired'] }],
    [
      'the first second of an extension',
      { now: UNTIL + 1, credential: extendible },
      { state: 'extended', standing: 'extended', reasons: ['extension-running'] },
    ],
    ['its last second', { now: EXTENDED, credential: extendible }, { state: 'extended' }],
    [
      'the second after that',
      { now: EXTENDED + 1, credential: extendible },
      { state: 'expired', reasons: ['credential-expired'] },
    ],
    ['an extension that has not begun', { now: UNTIL, credential: extendible }, { state: 'verified' }],
    [
      'other stars on the label',
      { label: labelOf({ stars: 3 }) },
      { state: 'superseded', standing: 'superseded', reasons: ['label-stars-differ'] },
    ],
    ['no stars on the label', { label: labelOf({ stars: 0 }) }, { state: 'verified' }],
    [
      'a suspected copy',
      { copySuspected: true, label: labelOf({ profile: 'unit' }) },
      { state: 'suspected-copy', standing: 'valid', reasons: ['copy-suspected'] },
    ],
    ['a suspected copy of what is no pack', { copySuspected: true }, { state: 'verified', reasons: ['all-checks-passed'] }],
    [
      'a suspected copy of what is not fresh',
      { copySuspected: true, label: labelOf({ profile: 'unit' }), trustListFresh: false },
      { state: 'stale', reasons: ['trust-list-not-fresh'] },
    ],
    [
      'no record',
      { credential: null, record: 'absent' },
      { state: 'not-found', standing: 'unknown', reasons: ['record-not-found', 'record-unreachable'], fresh: true },
    ],
    ['no answer', alone, { state: 'stale', standing: 'unknown', reasons: ['record-unreachable'], fresh: false }],
    ['nobody asked', { credential: null, record: 'not-asked' }, { state: 'stale', fresh: true }],
    [
      'an old trust list',
      { trustListFresh: false },
      { state: 'stale', standing: 'valid', reasons: ['trust-list-not-fresh'], fresh: false },
    ],
    [
      'an old status list',
      { statuses: statusesOf({ lists: [fresh, old] }) },
      { state: 'stale', standing: 'valid', reasons: ['status-list-not-fresh'], fresh: false },
    ],
    [
      'no status list',
      { statuses: statusesOf({ values: [], missing: true, lists: [] }) },
      { state: 'stale', standing: 'unknown', reasons: ['status-list-missing'], fresh: false },
    ],
    ['a record that did not arrive beside a credential', { record: 'failed' }, { state: 'verified', fresh: false }],
  ])('%s', (_name, change, verdict) => {
    expect(judged(change)).toMatchObject(verdict);
  });

  test('the label’s last second counts only where no credential is at hand', () => {
    const at = (now: number, more: Partial<Facts>) => judged({ now, label: labelOf({ validUntil: 2519 }), ...more });
    const end = labelDayEnd(2519);
    expect(at(end - 1, alone).state).toBe('stale');
    expect(at(end, alone)).toMatchObject({
      state: 'expired',
      standing: 'expired',
      reasons: ['label-expired', 'record-unreachable'],
    });
    expect(at(end, {}).state).toBe('verified');
  });
});

test('the first row is the state; what else holds is told behind it, and never that all passed', () => {
  const everything = judged({
    mismatches: ['expected-gtin-differs'],
    statuses: statusesOf({ values: [3, 2, 1] }),
    now: UNTIL + 1,
    label: labelOf({ stars: 3, issuedOn: 3600, profile: 'unit' }),
    copySuspected: true,
  });
  expect(everything.state).toBe('mismatch');
  expect(everything.standing).toBe('revoked');
  expect(everything.reasons).toEqual([
    'expected-gtin-differs',
    'status-revoked',
    'status-suspended',
    'label-not-yet-valid',
    'credential-expired',
    'status-superseded',
    'label-stars-differ',
    'copy-suspected',
  ]);
});

test('the standing is the first of its rows, whatever the state', () => {
  const standingOf = (values: readonly (1 | 2 | 3)[], now: number = NOW) =>
    judged({ statuses: statusesOf({ values }), now, mismatches: ['expected-gtin-differs'] }).standing;
  expect([standingOf([3]), standingOf([3], UNTIL + 1), standingOf([2, 3]), standingOf([2, 1])]).toEqual([
    'superseded',
    'expired',
    'suspended',
    'revoked',
  ]);
});

describe('what could not be checked', () => {
  const online = { label: labelOf({ onlineRequired: true }) };
  const unusable = { statuses: statusesOf({ values: [], unusable: ['status-index-unusable'] }) };

  test.each<[string, Partial<Facts>, Verdict]>([
    [
      'a label that wants a network, without one',
      { ...online, ...alone },
      { state: 'cannot-check', standing: 'unknown', reasons: ['online-check-required', 'record-unreachable'], fresh: false },
    ],
    [
      'the same with an old list',
      { ...online, trustListFresh: false },
      { state: 'cannot-check', standing: 'unknown', reasons: ['online-check-required', 'trust-list-not-fresh'], fresh: false },
    ],
    [
      'lists that are too old',
      { age: 7_776_001 },
      { state: 'cannot-check', standing: 'unknown', reasons: ['lists-too-old'], fresh: true },
    ],
    [
      'a place that cannot be read',
      unusable,
      { state: 'cannot-check', standing: 'unknown', reasons: ['status-index-unusable'], fresh: true },
    ],
    [
      'all of it',
      { ...online, ...alone, age: 7_776_001, ...unusable },
      {
        state: 'cannot-check',
        standing: 'unknown',
        reasons: ['online-check-required', 'lists-too-old', 'status-index-unusable', 'record-unreachable'],
        fresh: false,
      },
    ],
    [
      'over a running extension',
      { age: 7_776_001, now: EXTENDED, credential: extendible },
      { state: 'cannot-check', standing: 'unknown', reasons: ['lists-too-old', 'extension-running'], fresh: true },
    ],
    [
      'over a suspected copy',
      { age: 7_776_001, copySuspected: true, label: labelOf({ profile: 'unit' }) },
      { state: 'cannot-check', standing: 'unknown', reasons: ['lists-too-old', 'copy-suspected'], fresh: true },
    ],
    [
      'over a missing record',
      { age: 7_776_001, credential: null, record: 'absent' },
      {
        state: 'cannot-check',
        standing: 'unknown',
        reasons: ['lists-too-old', 'record-not-found', 'record-unreachable'],
        fresh: true,
      },
    ],
  ])('%s', (_name, change, verdict) => {
    expect(judged(change)).toEqual(verdict);
  });

  test.each<[string, Partial<Facts>]>([
    ['mismatch', { mismatches: ['expected-stars-differ'] }],
    ['revoked', { statuses: statusesOf({ values: [1] }) }],
    ['suspended', { statuses: statusesOf({ values: [2] }) }],
    ['not-yet-valid', { label: labelOf({ issuedOn: 3600 }) }],
    ['expired', { now: UNTIL + 1 }],
    ['superseded', { statuses: statusesOf({ values: [3] }) }],
  ])('is told behind %s, which stands', (state, change) => {
    const verdict = judged({ ...change, age: 7_776_001 });
    expect(verdict.state).toBe(state);
    expect(verdict.reasons.at(-1)).toBe('lists-too-old');
  });

  test('lists of just 90 days will do, and so does a network that has no record', () => {
    expect(judged({ age: 7_776_000 }).state).toBe('verified');
    expect(judged({ ...online }).state).toBe('verified');
    expect(judged({ ...online, credential: null, record: 'absent' }).state).toBe('not-found');
    expect(judged({ ...online, credential: null, record: 'not-asked' }).state).toBe('cannot-check');
  });

  test('a place that cannot be read leaves the standing open', () => {
    expect(judged({ ...unusable, mismatches: ['expected-stars-differ'] })).toMatchObject({
      state: 'mismatch',
      standing: 'unknown',
    });
  });
});
