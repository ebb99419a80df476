import type { CredentialPayload } from './credential/payload.ts';
import { dateTimeSeconds } from './encoding/date-time.ts';
import { labelDayEnd, labelDayStart } from './label/day.ts';
import type { Label } from './label/parse.ts';
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

function when(condition: boolean | null | undefined, reason: ReasonCode): ReasonCode[] {
  return condition ? [reason] : [];
}

function extendedUntil({ credential }: Facts): number | undefined {
  return credential?.credentialSubject.extension && dateTimeSeconds(credential.credentialSubject.extension.until);
}

function isExtended(facts: Facts): boolean {
  return facts.credential !== null && facts.now > facts.credential.exp && facts.now <= (extendedUntil(facts) ?? -1);
}

function has({ statuses }: Facts, value: 1 | 2 | 3): boolean {
  return statuses.values.includes(value);
}

/** The check is fresh when both lists are and no GET failed. */
export function isFresh({ trustListFresh, statuses, record }: Facts): boolean {
  return trustListFresh && !statuses.missing && statuses.lists.every(({ fresh }) => fresh) && record !== 'failed';
}

function staleReasons(facts: Facts): ReasonCode[] {
  const { credential, trustListFresh, statuses } = facts;
  return [
    ...when(!trustListFresh, 'trust-list-not-fresh'),
    ...when(statuses.missing, 'status-list-missing'),
    ...when(!statuses.lists.every(({ fresh }) => fresh), 'status-list-not-fresh'),
    ...when(!credential, 'record-unreachable'),
  ];
}

/** The rows below `test`, in order: the first with a reason is the verdict. */
const ROWS: readonly (readonly [State, (facts: Facts) => readonly ReasonCode[]])[] = [
  ['mismatch', ({ mismatches }) => mismatches],
  ['revoked', (facts) => when(has(facts, 1), 'status-revoked')],
  ['suspended', (facts) => when(has(facts, 2), 'status-suspended')],
  [
    'not-yet-valid',
    ({ now, label, credential }) => [
      ...when(label && now < labelDayStart(label.header.issuedOn), 'label-not-yet-valid'),
      ...when(credential && now < credential.nbf, 'credential-not-yet-valid'),
    ],
  ],
  ['extended', (facts) => when(isExtended(facts), 'extension-running')],
  [
    'expired',
    (facts) => [
      ...when(facts.credential && facts.now > facts.credential.exp && !isExtended(facts), 'credential-expired'),
      ...when(!facts.credential && facts.label && facts.now >= labelDayEnd(facts.label.header.validUntil), 'label-expired'),
    ],
  ],
  [
    'superseded',
    (facts) => {
      const { label, credential } = facts;
      const stars = label?.header.stars ?? 0;
      return [
        ...when(has(facts, 3), 'status-superseded'),
        ...when(credential && stars !== 0 && stars !== credential.credentialSubject.stars, 'label-stars-differ'),
      ];
    },
  ],
  [
    'suspected-copy',
    (facts) => {
      const genuine = facts.credential !== null && staleReasons(facts).length === 0;
      return when(genuine && facts.copySuspected && facts.label?.header.profile === 'unit', 'copy-suspected');
    },
  ],
  ['not-found', ({ record }) => when(record === 'absent', 'record-not-found')],
  ['stale', staleReasons],
  ['verified', () => ['all-checks-passed']],
];

const REPLACED_BY_CANNOT_CHECK: ReadonlySet<State> = new Set(['extended', 'suspected-copy', 'not-found', 'stale', 'verified']);
const STANDINGS: readonly Standing[] = ['revoked', 'suspended', 'not-yet-valid', 'extended', 'expired', 'superseded'];

export interface Verdict {
  readonly state: State;
  readonly standing: Standing;
  /** The deciding ones first. */
  readonly reasons: readonly ReasonCode[];
}

/** Judges what is known: first match wins, and what could not be checked replaces only the verdicts that rest on it. */
export function judge(facts: Facts): Verdict {
  const matched = ROWS.map(([state, reasonsOf]) => ({ state, reasons: reasonsOf(facts) })).filter(
    ({ reasons }) => reasons.length > 0,
  );
  const state = matched[0]?.state ?? 'cannot-check';
  const others = matched.slice(1, -1).flatMap(({ reasons }) => reasons);
  const reasons = [...(matched[0]?.reasons ?? []), ...others];
  const onlineMet = isFresh(facts) && (facts.record === 'found' || facts.record === 'absent');
  const obstacles = [
    ...when(facts.label?.header.onlineRequired && !onlineMet, 'online-check-required'),
    ...when(facts.age > AGE_MAX, 'lists-too-old'),
    ...facts.statuses.unusable,
  ];
  if (obstacles.length > 0 && REPLACED_BY_CANNOT_CHECK.has(state)) {
    const kept = reasons.filter((reason) => reason !== 'all-checks-passed');
    return { state: 'cannot-check', standing: 'unknown', reasons: [...obstacles, ...kept] };
  }
  const decided = STANDINGS.find((standing) => matched.some((row) => row.state === standing));
  const incomplete = !facts.credential || facts.statuses.missing || facts.statuses.unusable.length > 0;
  return { state, standing: decided ?? (incomplete ? 'unknown' : 'valid'), reasons: [...reasons, ...obstacles] };
}
