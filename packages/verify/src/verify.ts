import { openCheck, type Check } from './check.ts';
import { makeClaims } from './claims.ts';
import type { CredentialPayload } from './credential/payload.ts';
import { compareExpected, isAbout } from './expected.ts';
import { readInput, type Input } from './input.ts';
import { isDemonstrationGtin14, type ProductKey } from './label/key.ts';
import { judgeCredential, judgeLabel, mayActIn, type Judgement } from './judge.ts';
import type { Evidence, Outcome } from './outcome.ts';
import { CLOCK_TOLERANCE } from './memory.ts';
import { assertOptions, nowSeconds, type VerifyOptions } from './options.ts';
import type { ReasonCode } from './reason.ts';
import { askForRecord, type RegistryRecord } from './record.ts';
import { issuerFacts, report, type Subject } from './report.ts';
import { hasWebCrypto } from './signature.ts';
import { readStatuses, type StatusPlace } from './statuses.ts';
import { currentTrustList, type CurrentTrustList } from './trust-list/current.ts';
import type { IssuerWithKey } from './trust-list/lookup.ts';
import { isFresh, judge, type Facts } from './verdict.ts';
import { VerifyError } from './verify-error.ts';

const YEAR_2020 = 1_577_836_800;
const YEAR_2100 = 4_102_444_800;

/**
 * Is this label URI, credential JWS or Digital Link genuine, and does the recognition still hold?
 * Resolves for every input whatever it holds: a bad label is an answer. Rejects only for misuse:
 * `ERR_TRUST_ARGUMENT`, `ERR_NOW`, `ERR_OPTION`. At most 3 tries of 5 s for each GET, all of them to `trust.registry`.
 */
export async function verify(input: string, options: VerifyOptions): Promise<Outcome> {
  assertOptions(options);
  const now = nowSeconds(options.now);
  const read = readInput(input, options.trust.registry);
  const subject: Subject = { now, trust: options.trust, input: inputKind(read), key: inputKey(read) };
  if (!hasWebCrypto()) return report(subject, 'cannot-check', ['webcrypto-missing']);
  if (!(now >= YEAR_2020 && now < YEAR_2100)) return report(subject, 'cannot-check', ['clock-impossible']);
  try {
    return await run(await openCheck(options, now), read, subject, options);
  } catch (error) {
    if (error instanceof VerifyError && error.code === 'ERR_ALGORITHM')
      return report(subject, 'cannot-check', ['algorithm-unsupported']);
    throw error;
  }
}

/** The rows of docs/trust-model.md in their order, down to the last that can end a check before its verdict. */
async function run(check: Check, read: Input, start: Subject, options: VerifyOptions): Promise<Outcome> {
  const { now } = check;
  if (now < (await check.memory.newestIat()) - CLOCK_TOLERANCE) return report(start, 'cannot-check', ['clock-behind']);
  if (read.kind === 'unknown') return report(start, 'malformed', [read.reason]);
  const label = read.kind === 'label' ? read.label : null;
  const plain = read.kind === 'digital-link';
  const unconfirmed = plain ? { unconfirmed: { lot: read.link.lot, serial: read.link.serial } } : {};

  const current = await currentTrustList(check);
  const subject: Subject = { ...start, list: current?.list };
  if (current && now < current.list.iat - CLOCK_TOLERANCE) return report(subject, 'cannot-check', ['clock-behind']);
  const record: RegistryRecord = plain ? await askForRecord(check, read.link.key) : { kind: 'not-asked' };
  if (plain && (record.kind === 'failed' || record.kind === 'not-asked')) {
    return report(subject, 'unsigned', ['link-unsigned', 'registry-silent'], unconfirmed);
  }
  if (record.kind === 'bad') return report(subject, 'malformed', ['credential-malformed'], unconfirmed);
  if (!current) return report(subject, 'unknown-issuer', ['trust-list-missing'], unconfirmed);
  const labelSigner = label && (await judgeLabel(current.list, label));
  if (labelSigner?.refusal) return report(subject, labelSigner.refusal.state, [labelSigner.refusal.reason]);

  const answer = label ? await askForRecord(check, label.key) : record;
  if (answer.kind === 'bad') return report(subject, 'malformed', ['credential-malformed']);
  const credential = read.kind === 'credential' ? read.credential : answer.kind === 'found' ? answer.credential : null;
  const recogniser = credential && (await judgeCredential(current.list, credential));
  if (recogniser?.refusal) return report(subject, recogniser.refusal.state, [recogniser.refusal.reason], unconfirmed);
  const payload = credential?.payload ?? null;
  if (payload && labelSigner && !mayActIn(labelSigner.issuer, payload.credentialSubject.producer.provinceCode)) {
    return report(subject, 'issuer-not-authorised', ['province-not-allowed']);
  }
  const signers = { label: labelSigner, recogniser };
  if (plain && payload?.credentialSubject.labelPolicy === 'signed') {
    const known = { ...signerEvidence(subject, signers), claims: makeClaims(read.link.key, null, payload), ...unconfirmed };
    return report(subject, 'unsigned', ['signed-label-required', 'link-unsigned'], known);
  }
  return conclude({ check, read, subject, options, current, record: answer.kind, payload, signers, unconfirmed });
}

interface Signers {
  readonly label: (Judgement & IssuerWithKey) | null;
  readonly recogniser: (Judgement & IssuerWithKey) | null;
}

interface Believed {
  readonly check: Check;
  readonly read: Input;
  readonly subject: Subject;
  readonly options: VerifyOptions;
  readonly current: CurrentTrustList;
  readonly record: 'found' | 'absent' | 'failed' | 'not-asked';
  readonly payload: CredentialPayload | null;
  readonly signers: Signers;
  readonly unconfirmed: Pick<Outcome, 'unconfirmed'>;
}

/** Signatures and authority have passed: what do status, time and expectation say? */
async function conclude({
  check,
  read,
  subject,
  options,
  current,
  record,
  payload,
  signers,
  unconfirmed,
}: Believed): Promise<Outcome> {
  const label = read.kind === 'label' ? read.label : null;
  const { key, now } = subject;
  const statuses = await readStatuses(check, current.list, statusPlaces(read, payload));
  if (statuses.lists.some(({ payload: { iat } }) => now < iat - CLOCK_TOLERANCE))
    return report(subject, 'cannot-check', ['clock-behind']);
  const iats = statuses.lists.map(({ payload: { iat } }) => iat);
  const strange = payload !== null && key !== null && read.kind !== 'credential' && !isAbout(payload, key);
  const facts: Facts = {
    now,
    label,
    credential: payload,
    record,
    mismatches: [
      ...(strange ? (['credential-of-another-product'] as const) : []),
      ...compareExpected(options.expected, {
        key: read.kind === 'credential' ? null : key,
        labelStars: label?.header.stars ?? 0,
        credential: payload,
      }),
    ],
    statuses,
    trustListFresh: current.fresh,
    age: now - Math.min(current.list.iat, ...iats),
    copySuspected: options.signals?.suspectedCopy === true,
  };
  const verdict = judge(facts);
  const tests = testReasons(
    read,
    payload,
    [signers.label, signers.recogniser],
    statuses.lists.some((list) => list.key.test === true),
  );
  const known: Partial<Outcome> = {
    ...signerEvidence(subject, signers),
    ...unconfirmed,
    authenticity: label || payload ? 'authentic' : 'unsigned',
    standing: verdict.standing,
    claims: makeClaims(key, label, strange ? null : payload),
    freshness: { fresh: isFresh(facts), trustListIat: current.list.iat, statusIat: iats.length > 0 ? Math.min(...iats) : null },
  };
  if (tests.length === 0) return report(subject, verdict.state, verdict.reasons, known);
  return report(subject, 'test', [...tests, ...verdict.reasons], { ...known, wouldBe: verdict.state });
}

function inputKind(read: Input): Evidence['input'] {
  return read.kind === 'unknown' ? read.looksLike : read.kind;
}

function inputKey(read: Input): ProductKey | null {
  if (read.kind === 'label') return read.label.key;
  if (read.kind === 'digital-link') return read.link.key;
  if (read.kind === 'unknown') return null;
  const { gtin: [gtin] = [], productCode } = read.credential.payload.credentialSubject;
  if (gtin !== undefined) return { gtin };
  return productCode === undefined ? null : { productCode };
}

function statusPlaces(read: Input, payload: CredentialPayload | null): StatusPlace[] {
  const places: StatusPlace[] = [];
  if (read.kind === 'label') places.push({ n: read.label.header.statusList, index: read.label.header.statusIndex });
  if (payload) places.push({ uri: payload.status.status_list.uri, index: payload.status.status_list.idx });
  return places;
}

function testReasons(
  read: Input,
  payload: CredentialPayload | null,
  signers: readonly (IssuerWithKey | null)[],
  testList: boolean,
): ReasonCode[] {
  const key = inputKey(read);
  const gtins = [...(key && 'gtin' in key ? [key.gtin] : []), ...(payload?.credentialSubject.gtin ?? [])];
  const reasons: ReasonCode[] = [];
  if (read.kind === 'label' && read.label.header.test) reasons.push('test-label');
  if (testList || signers.some((signer) => signer?.key.test === true)) reasons.push('test-key');
  if (gtins.some(isDemonstrationGtin14)) reasons.push('demonstration-gtin');
  return reasons;
}

/** Who is shown: the recognising authority where its credential is at hand, else whoever signed the label. */
function signerEvidence(subject: Subject, { label, recogniser }: Signers): Partial<Outcome> {
  const signer = recogniser ?? label;
  if (!signer) return {};
  const { evidence } = report(subject, 'verified', []);
  return { issuer: issuerFacts(signer), evidence: { ...evidence, alg: signer.key.alg } };
}
