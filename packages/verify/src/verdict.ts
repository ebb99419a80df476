import type { CredentialPayload } from './credential/payload.ts';
import { dateTimeSeconds } from './encoding/date-time.ts';
import { labelDayEnd, labelDayStart } from './label/day.ts';
import type { Label } from './label/parse.ts';
import { CLOCK_TOLERANCE } from './memory.ts';
import type { Standing, State } from './outcome.ts';
import type { ReasonCode } from './reason.ts';
import type { Statuses } from './statuses.ts';

/** All that is known once signatures and authority have passed. */
export interface Facts {
  readonly now: number;
  readonly label: Label | null;
  readonly credential: CredentialPayload | null;
  /** How the registry answered for the credential; `not-asked` where it came as the input or nobody could be asked. */
  readonly record: 'found' | 'absent' | 'failed' | 'not-asked';
  readonly mismatches: readonly ReasonCode[];
  readonly statuses: Statuses;
  readonly trustListFresh: boolean;
  /** Seconds since the oldest list in use was issued. */
  readonly age: number;
  readonly copySuspected: boolean;
}

const AGE_MAX = 7_776_000;

export interface Verdict {
  readonly state: State;
  readonly standing: Standing;
  /** The deciding ones first. */
  readonly reasons: readonly ReasonCode[];
  /** Both lists are, and no GET failed. */
  readonly fresh: boolean;
}

type Sign = readonly [holds: unknown, reason: ReasonCode];

/** Of the signs that hold, in their order. */
export function reasonsOf(signs: readonly Sign[]): ReasonCode[] {
  return signs.filter(([holds]) => holds).map(([, reason]) => reason);
}

const STANDINGS: readonly State[] = ['revoked', 'suspended', 'not-yet-valid', 'extended', 'expired', 'superseded'];
const RESTS_ON_THE_LISTS: readonly State[] = ['extended', 'suspected-copy', 'not-found', 'stale', 'verified'];

/** Judges what is known: first match wins, and what could not be checked replaces only the verdicts that rest on it. */
export function judge({
  now,
  label,
  credential,
  record,
  mismatches,
  statuses,
  trustListFresh,
  age,
  copySuspected,
}: Facts): Verdict {
  const header = label?.header;
  const subject = credential?.credentialSubject;
  const listsFresh = statuses.lists.every(({ fresh }) => fresh);
  const fresh = trustListFresh && !statuses.missing && listsFresh && record !== 'failed';
  const ended = credential && now > credential.exp;
  const extended = ended && now <= (dateTimeSeconds(subject?.extension?.until ?? '') ?? -1);
  const has = (value: 1 | 2 | 3) => statuses.values.includes(value);
  const stale: readonly Sign[] = [
    [!trustListFresh, 'trust-list-not-fresh'],
    [statuses.missing, 'status-list-missing'],
    [!listsFresh, 'status-list-not-fresh'],
    [!credential, 'record-unreachable'],
  ];
  const genuine = !stale.some(([holds]) => holds);
  /** The rows below `test`, in order. */
  const rows: Partial<Record<State, readonly Sign[]>> = {
    mismatch: mismatches.map((reason) => [true, reason]),
    revoked: [[has(1), 'status-revoked']],
    suspended: [[has(2), 'status-suspended']],
    'not-yet-valid': [
      [header && now < labelDayStart(header.issuedOn), 'label-not-yet-valid'],
      // A credential that was signed tomorrow would lend a key of tomorrow to today.
      [credential && now < Math.max(credential.nbf, credential.iat - CLOCK_TOLERANCE), 'credential-not-yet-valid'],
    ],
    extended: [[extended, 'extension-running']],
    expired: [
      [ended && !extended, 'credential-expired'],
      [!credential && header && now >= labelDayEnd(header.validUntil), 'label-expired'],
    ],
    superseded: [
      [has(3), 'status-superseded'],
      [subject && header?.stars && header.stars !== subject.stars, 'label-stars-differ'],
    ],
    'suspected-copy': [[genuine && copySuspected && header?.profile === 'unit', 'copy-suspected']],
    'not-found': [[record === 'absent', 'record-not-found']],
    stale,
    verified: [[genuine, 'all-checks-passed']],
  };
  const matched = Object.entries(rows)
    .map(([state, signs]) => ({ state: state as State, reasons: reasonsOf(signs) }))
    .filter(({ reasons }) => reasons.length > 0);
  const state = matched[0]?.state ?? 'cannot-check';
  const reasons = matched.flatMap((row, i) => (i > 0 && row.state === 'verified' ? [] : row.reasons));
  const online = fresh && (record === 'found' || record === 'absent');
  const obstacles = [
    ...reasonsOf([
      [header?.onlineRequired && !online, 'online-check-required'],
      [age > AGE_MAX, 'lists-too-old'],
    ]),
    ...statuses.unusable,
  ];
  if (obstacles.length > 0 && RESTS_ON_THE_LISTS.includes(state)) {
    const kept = reasons.filter((reason) => reason !== 'all-checks-passed');
    return { state: 'cannot-check', standing: 'unknown', reasons: [...obstacles, ...kept], fresh };
  }
  const standing = STANDINGS.find((name) => matched.some((row) => row.state === name)) as Standing | undefined;
  const incomplete = !credential || statuses.missing || statuses.unusable.length > 0;
  return { state, standing: standing ?? (incomplete ? 'unknown' : 'valid'), reasons: [...reasons, ...obstacles], fresh };
}
