import { nextRound, reassessmentDue, type RenewalCalendar, renewalCalendar } from '../authority/calendar.ts';
import { foldHistory, type HistoryPolicy, type HistoryStatus } from '../history/fold-history.ts';
import { dayOf } from '../history/order-events.ts';
import type { HistoryEvent, ProductHistory } from '../history/product-history.ts';
import { IMPOSSIBLE_WINDOW } from '../recognition/extension.ts';
import { addDays, type CivilDate, daysBetween, parseCivilDate } from '../time/civil-date.ts';

/** What an office has to do about a product, most urgent first. */
export const RENEWAL_ACTIONS = [
  'decision-overdue',
  'window-closes',
  'file-now',
  'window-missed',
  'lapsed',
  'decision-awaited',
  'window-opens',
] as const;

export type RenewalAction = (typeof RENEWAL_ACTIONS)[number];

/** What the law still allows when the window is over without a file. */
export type RenewalWay =
  /** In force until a decision, at most 180 days after the end (26/2026/QĐ-TTg, Article 12.3): the window could not be met. */
  | 'extended-by-article'
  /** An extension is on record. */
  | 'extended-by-record'
  /** A round beyond the regular ones, where the council's regulation has them (Article 5). */
  | 'extra-round'
  /** A dossier as for a first assessment, in the next regular round (Articles 5 and 6). */
  | 'new-dossier';

export interface Renewal {
  readonly history: ProductHistory;
  readonly status: HistoryStatus;
  readonly action: RenewalAction;
  /** The day that matters next: the window opens or closes, the decision is due, the term or extension ends. */
  readonly on: CivilDate;
  /** Days from the day asked about to `on`; negative when it has passed. */
  readonly days: number;
  /** T − 180, T − 120, T and T + 180. */
  readonly calendar: RenewalCalendar;
  /** For `window-missed` and `lapsed`, best first. */
  readonly ways: readonly RenewalWay[];
  /** For `new-dossier`: the day before which the commune has to propose it. */
  readonly nextRoundBefore?: CivilDate;
  readonly article: string;
  /** The record that the answer rests on: the file, the extension, or the recognition. */
  readonly event?: HistoryEvent;
}

export interface RenewalOptions {
  readonly asOf: CivilDate;
  /** Days ahead of `asOf` that are looked at. Default 365. */
  readonly horizon?: number;
  /** Days back in which a lapse is still listed. Default 180, as long as an extension can last. */
  readonly lookback?: number;
  /** A window that closes within so many days reads `window-closes` instead of `file-now`. Default 30. */
  readonly closingWithin?: number;
  readonly policy?: Partial<HistoryPolicy>;
}

export interface Renewals {
  readonly asOf: CivilDate;
  readonly horizon: number;
  readonly entries: readonly Renewal[];
  /** Products whose end cannot be counted, with the state and reason; they are in no entry. */
  readonly uncounted: readonly { readonly history: ProductHistory; readonly status: HistoryStatus }[];
}

const WINDOW = '26/2026/QĐ-TTg, Điều 7.6.a';
const DUE = '26/2026/QĐ-TTg, Điều 7.6.g';
const EXTENSION = '26/2026/QĐ-TTg, Điều 12.3';
const ROUNDS = '26/2026/QĐ-TTg, Điều 5';

const CLOSING_WITHIN = 30;

/** States with a term that runs or has run out. */
const RUNNING: ReadonlySet<HistoryStatus['state']> = new Set<HistoryStatus['state']>([
  'valid',
  'expiring',
  'extended',
  'expired',
]);

type Answer = Pick<Renewal, 'action' | 'on' | 'ways' | 'article'> & Partial<Pick<Renewal, 'nextRoundBefore' | 'event'>>;

/** The latest file for renewal of the running term: not earlier than 180 days before its end, not after it. */
function filedFor({ events }: ProductHistory, calendar: RenewalCalendar, asOf: CivilDate): CivilDate | undefined {
  const days = events
    .filter(({ kind }) => kind === 'renewal-filed')
    .flatMap((event) => dayOf(event) ?? [])
    .filter((day) => day >= calendar.fileFrom && day <= calendar.extendedUntil && day <= asOf);
  return days.reduce<CivilDate | undefined>((latest, day) => (latest === undefined || day > latest ? day : latest), undefined);
}

function missed(status: HistoryStatus, calendar: RenewalCalendar, asOf: CivilDate): Answer {
  const impossible = calendar.validUntil >= IMPOSSIBLE_WINDOW.from && calendar.validUntil <= IMPOSSIBLE_WINDOW.until;
  const recorded = status.state === 'extended' && status.event?.kind === 'extended';
  const level = status.stars === 5 ? 'central' : 'province';
  const ways: readonly RenewalWay[] = [
    ...(recorded
      ? (['extended-by-record'] as const)
      : impossible && status.state !== 'expired'
        ? (['extended-by-article'] as const)
        : []),
    'extra-round',
    'new-dossier',
  ];
  return {
    action: status.state === 'expired' ? 'lapsed' : 'window-missed',
    on: status.extendedUntil ?? calendar.validUntil,
    ways,
    nextRoundBefore: nextRound(level, asOf).proposedBefore,
    article: ways[0] === 'extra-round' ? ROUNDS : EXTENSION,
  };
}

function answerOf(
  history: ProductHistory,
  status: HistoryStatus,
  calendar: RenewalCalendar,
  asOf: CivilDate,
  closingWithin: number,
): Answer {
  const filed = filedFor(history, calendar, asOf);
  if (filed !== undefined && status.state !== 'expired') {
    const due = reassessmentDue(filed);
    const event = history.events.find((candidate) => candidate.kind === 'renewal-filed' && dayOf(candidate) === filed);
    return {
      action: due < asOf ? 'decision-overdue' : 'decision-awaited',
      on: due,
      ways: [],
      article: DUE,
      ...(event === undefined ? {} : { event }),
    };
  }
  if (asOf < calendar.fileFrom) return { action: 'window-opens', on: calendar.fileFrom, ways: [], article: WINDOW };
  if (asOf > calendar.fileUntil) return missed(status, calendar, asOf);
  const closing = daysBetween(asOf, calendar.fileUntil) <= closingWithin;
  return { action: closing ? 'window-closes' : 'file-now', on: calendar.fileUntil, ways: [], article: WINDOW };
}

/**
 * What has to be done about one product that stands like this on a day: undefined where there is nothing to renew (revoked, annulled, superseded, suspended)
 * and where its end cannot be counted. `window-opens` however far ahead, `lapsed` however long ago.
 */
export function renewalOf(
  history: ProductHistory,
  status: HistoryStatus,
  asOf: CivilDate,
  closingWithin = CLOSING_WITHIN,
): Renewal | undefined {
  if (!RUNNING.has(status.state) || status.validity === undefined) return undefined;
  const calendar = renewalCalendar(status.validity.until);
  const answer = answerOf(history, status, calendar, asOf, closingWithin);
  const event = answer.event ?? status.event;
  return { history, status, calendar, days: daysBetween(asOf, answer.on), ...answer, ...(event === undefined ? {} : { event }) };
}

/**
 * What an office has to do about each product, the most urgent first: file now, the window opens or closes in n days, the decision is due, the window was
 * missed and what the law still allows. Counted by the window of 26/2026/QĐ-TTg (180 to 120 days before the last day, both inclusive) for any day.
 * Revoked, annulled, superseded and suspended products need no renewal and are left out; products whose end cannot be counted are `uncounted`.
 * Throws `ERR_CIVIL_DATE` for an `asOf` that is no day.
 */
export function renewals(histories: readonly ProductHistory[], options: RenewalOptions): Renewals {
  const { horizon = 365, lookback = 180, closingWithin = CLOSING_WITHIN, policy = {} } = options;
  const asOf = parseCivilDate(options.asOf);
  const entries: Renewal[] = [];
  const uncounted: { history: ProductHistory; status: HistoryStatus }[] = [];
  for (const history of histories) {
    const status = foldHistory(history, { at: asOf, policy });
    const renewal = renewalOf(history, status, asOf, closingWithin);
    if (renewal === undefined) {
      if (status.state === 'unknown' || RUNNING.has(status.state)) uncounted.push({ history, status });
      continue;
    }
    if (status.state === 'expired' && daysBetween(renewal.calendar.validUntil, asOf) > lookback) continue;
    if (renewal.action === 'window-opens' && renewal.days > horizon) continue;
    entries.push(renewal);
  }
  const urgency = new Map(RENEWAL_ACTIONS.map((action, rank) => [action, rank]));
  entries.sort(
    (a, b) =>
      (urgency.get(a.action) ?? 0) - (urgency.get(b.action) ?? 0) ||
      a.days - b.days ||
      (a.history.key < b.history.key ? -1 : a.history.key > b.history.key ? 1 : 0),
  );
  return { asOf, horizon, entries, uncounted };
}

/** The days of one entry that still lie ahead, for a calendar. */
export function daysAhead(
  { calendar, action, on, status }: Renewal,
  asOf: CivilDate,
): readonly {
  readonly kind: 'window-opens' | 'window-closes' | 'term-ends' | 'extension-ends' | 'decision-due';
  readonly on: CivilDate;
}[] {
  const filed = action === 'decision-awaited' || action === 'decision-overdue';
  const all = [
    ...(filed
      ? [{ kind: 'decision-due', on } as const]
      : [{ kind: 'window-opens', on: calendar.fileFrom } as const, { kind: 'window-closes', on: calendar.fileUntil } as const]),
    { kind: 'term-ends', on: calendar.validUntil } as const,
    ...(status.extendedUntil === undefined ? [] : [{ kind: 'extension-ends', on: status.extendedUntil } as const]),
  ];
  return all.filter((day) => day.on >= asOf && day.on <= addDays(asOf, 3660));
}
