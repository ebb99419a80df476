import { openCheck, type Check } from './check.ts';
import { makeClaims } from './claims.ts';
import type { CredentialPayload } from './credential/payload.ts';
import { compareExpected, isAbout, productOf, subjectOf } from './expected.ts';
import { readInput, type Input } from './input.ts';
import { isDemonstrationGtin14, type ProductKey } from './label/key.ts';
import { isRefusal, judgeCredential, judgeLabel, mayActIn } from './judge.ts';
import type { Outcome, State } from './outcome.ts';
import { CLOCK_TOLERANCE } from './memory.ts';
import { nowSeconds, readOptions, type PinnedTrust, type VerifyOptions } from './options.ts';
import type { ReasonCode } from './reason.ts';
import { askForRecord } from './record.ts';
import { report, type Subject } from './report.ts';
import { hasWebCrypto } from './signature.ts';
import { readStatuses, type StatusPlace } from './statuses.ts';
import { currentTrustList, type CurrentTrustList } from './trust-list/current.ts';
import { judge, reasonsOf, type Facts } from './verdict.ts';
import { VerifyError } from './verify-error.ts';

const YEAR_2020 = 1_577_836_800;
const YEAR_2100 = 4_102_444_800;

type Options = VerifyOptions & { readonly trust: PinnedTrust };

/**
 * Is this label URI, credential JWS or Digital Link genuine, and does the recognition still hold?
 * Resolves for every input whatever it holds: a bad label is an answer. Rejects only for misuse:
 * `ERR_TRUST_ARGUMENT`, `ERR_NOW`, `ERR_OPTION`. At most 3 tries of 5 s for each GET, all of them to `trust.registry`.
 */
export async function verify(input: string, options: VerifyOptions): Promise<Outcome> {
  const read = readOptions(options);
  const now = nowSeconds(read.now);
  const asked = readInput(input, read.trust.registry);
  const subject: Subject = {
    now,
    trust: read.trust,
    input: asked.kind,
    key: keyOf(asked),
    list: undefined,
    signer: undefined,
    unconfirmed: undefined,
  };
  const impossible = (reason: ReasonCode) => report(subject, 'cannot-check', [reason]);
  if (!hasWebCrypto()) return impossible('webcrypto-missing');
  if (!(now >= YEAR_2020 && now < YEAR_2100)) return impossible('clock-impossible');
  try {
    return await run(await openCheck(read, now), asked, subject, read);
  } catch (error) {
    if (error instanceof VerifyError && error.code === 'ERR_ALGORITHM') return impossible('algorithm-unsupported');
    throw error;
  }
}

/** The rows of docs/spec/verification.md in their order, down to the last that can end a check before its verdict. */
async function run(check: Check, input: Input, start: Subject, options: Options): Promise<Outcome> {
  const { label, link } = input;
  let subject = start;
  const end = (state: State, ...reasons: ReasonCode[]) => report(subject, state, reasons);
  const isBehind = (iat: number) => check.now < iat - CLOCK_TOLERANCE;
  if (isBehind(await check.memory.newestIat())) return end('cannot-check', 'clock-behind');
  if (input.refusal) return end('malformed', input.refusal);

  const current = await currentTrustList(check);
  subject = { ...start, list: current?.list, unconfirmed: link && { lot: link.lot, serial: link.serial } };
  if (current && isBehind(current.list.iat)) return end('cannot-check', 'clock-behind');
  let record = link ? await askForRecord(check, link.key) : 'not-asked';
  if (link && (record === 'failed' || record === 'not-asked')) return end('unsigned', 'link-unsigned', 'registry-silent');
  if (record === 'bad') return end('malformed', 'credential-malformed');
  if (!current) return end('unknown-issuer', 'trust-list-missing');
  const labelSigner = label && (await judgeLabel(current.list, label));
  if (labelSigner && isRefusal(labelSigner)) return end(...labelSigner);

  if (label) record = await askForRecord(check, label.key);
  if (record === 'bad') return end('malformed', 'credential-malformed');
  const credential = input.credential ?? (typeof record === 'string' ? null : record);
  const recogniser = credential && (await judgeCredential(current.list, credential));
  if (recogniser && isRefusal(recogniser)) return end(...recogniser);
  const payload = credential && credential.payload;
  if (payload && labelSigner && !mayActIn(labelSigner.issuer, payload.credentialSubject.producer.provinceCode)) {
    return end('issuer-not-authorised', 'province-not-allowed');
  }
  // Who is shown: the recognising authority where its credential is at hand, else whoever signed the label.
  subject = { ...subject, signer: recogniser ?? labelSigner };
  if (link && payload?.credentialSubject.labelPolicy === 'signed') {
    return report(subject, 'unsigned', ['signed-label-required', 'link-unsigned'], {
      claims: makeClaims(link.key, null, payload),
    });
  }
  const statuses = await readStatuses(check, current.list, statusPlaces(input, payload));
  if (statuses.lists.some(({ iat }) => isBehind(iat))) {
    subject = { ...subject, signer: null };
    return end('cannot-check', 'clock-behind');
  }
  const signers = [labelSigner, recogniser, ...statuses.lists].map((signer) => signer && signer.key.test === true);
  return conclude({
    input,
    subject,
    options,
    current,
    payload,
    statuses,
    record: typeof record === 'string' ? record : 'found',
    testKey: signers.some(Boolean),
  });
}

interface Believed extends Pick<Facts, 'statuses' | 'record'> {
  readonly input: Input;
  readonly subject: Subject;
  readonly options: Options;
  readonly current: CurrentTrustList;
  readonly payload: CredentialPayload | null;
  readonly testKey: boolean;
}

/** Signatures and authority have passed: what do status, time and expectation say? */
function conclude({ input, subject, options, current, payload, statuses, record, testKey }: Believed): Outcome {
  const { label = null, link } = input;
  const { key, now } = subject;
  const iats = statuses.lists.map(({ iat }) => iat);
  const named = label?.key ?? link?.key ?? null;
  const strange = payload !== null && named !== null && !isAbout(payload, named);
  const stars = payload?.credentialSubject.stars ?? label?.header.stars ?? 0;
  const mismatches = compareExpected(options.expected, named, payload, stars);
  const verdict = judge({
    now,
    label,
    credential: payload,
    record,
    mismatches: strange ? ['credential-of-another-product', ...mismatches] : mismatches,
    statuses,
    trustListFresh: current.fresh,
    age: now - Math.min(current.list.iat, ...iats),
    copySuspected: options.signals?.suspectedCopy === true,
  });
  const known: Partial<Outcome> = {
    authenticity: label || payload ? 'authentic' : 'unsigned',
    standing: verdict.standing,
    claims: makeClaims(key, label, strange ? null : payload),
    freshness: { fresh: verdict.fresh, trustListIat: current.list.iat, statusIat: iats.length > 0 ? Math.min(...iats) : null },
  };
  const gtins = [...productOf(key).gtins, ...subjectOf(payload).gtins];
  const tests = reasonsOf([
    [label?.header.test, 'test-label'],
    [testKey, 'test-key'],
    [gtins.some(isDemonstrationGtin14), 'demonstration-gtin'],
  ]);
  if (tests.length === 0) return report(subject, verdict.state, verdict.reasons, known);
  return report(subject, 'test', [...tests, ...verdict.reasons], { ...known, wouldBe: verdict.state });
}

/** The product that is asked about; of a credential its first identifier. */
function keyOf({ label, link, credential }: Input): ProductKey | null {
  const { gtins, productCode } = subjectOf(credential?.payload ?? null);
  const [gtin] = gtins;
  if (gtin !== undefined) return { gtin };
  return label?.key ?? link?.key ?? (productCode === undefined ? null : { productCode });
}

function statusPlaces({ label }: Input, payload: CredentialPayload | null): StatusPlace[] {
  const places: StatusPlace[] = [];
  if (label) places.push({ list: label.header.statusList, index: label.header.statusIndex, product: productOf(label.key) });
  if (payload) {
    const { uri, idx } = payload.status.status_list;
    places.push({ list: uri, index: idx, product: subjectOf(payload) });
  }
  return places;
}
