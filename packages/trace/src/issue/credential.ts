import { addDays, addMonths, civilDateInVietnam, type Recognition, RECOGNITION_MONTHS, startOfDayInVietnam } from '@ocop/core';
import {
  CREDENTIAL_MAX_CHARACTERS,
  CREDENTIAL_TYP,
  validateCredentialPayload,
  type CredentialPayload,
  type Problem,
} from '@ocop/verify/credential';
import { assertAuthority, assertSigner, type Authority } from './authority.ts';
import { IssueError } from './issue-error.ts';
import {
  assertCompetent,
  assertDates,
  assertExtensionBasis,
  assertRuleSet,
  assertStanding,
  type Filing,
} from './recognition-rules.ts';
import { signCompactJws } from './sign-bytes.ts';
import type { Signer } from './signer.ts';

/** Longest extension while a re-assessment is pending, in days. */
const EXTENSION_DAYS = 180;

export interface CredentialContext extends Authority {
  /** The number that the trust list gives to the status list of `payload.status`; needed for keys with a `statusRange`. */
  readonly statusList?: number;
  /** Where the payload supersedes another: that credential, and the values (0–3, one a byte) of its status list as this run publishes them. */
  readonly predecessor?: { readonly payload: CredentialPayload; readonly statuses: Uint8Array };
  /** When the dossier was lodged, where that is known: it chooses the rule set. */
  readonly filing?: Filing;
  /** The office's own record of the recognition: what it says is withdrawn, lapsed or otherwise starred is not signed. */
  readonly recognition?: Recognition;
}

/**
 * Signs a recognition. Refuses, with an `IssueError`, whatever a verifier would refuse, and what the law does not give: other than
 * 3–5 stars, a level that does not award them, rules of another date, more than 36 months, a term that is over, an extension of more than
 * 180 days or without its article, a predecessor that would stay valid beside it.
 */
export async function issueCredential(
  payload: CredentialPayload,
  signer: Signer,
  context: CredentialContext,
): Promise<{ readonly jws: string; readonly payload: CredentialPayload }> {
  const { stars } = payload.credentialSubject;
  if (![3, 4, 5].includes(stars)) throw new IssueError('ERR_ISSUE_STARS', { stars });
  assertExtensionBasis(payload);
  const problems = validateCredentialPayload(payload);
  if (problems.length > 0) throw new IssueError('ERR_ISSUE_PAYLOAD', { problems: problemText(problems) });
  assertDates(payload);
  assertTerm(payload);
  assertRuleSet(payload, context.filing);
  if (context.recognition !== undefined) assertStanding(payload, context.recognition);
  assertPredecessor(payload, context.predecessor);
  assertSigner(signer, context);
  if (payload.iss !== context.issuer.id)
    throw new IssueError('ERR_ISSUE_ISSUER', { iss: payload.iss, issuer: context.issuer.id });
  const { gtin, productCode, producer } = payload.credentialSubject;
  assertAuthority(context, {
    from: payload.iat,
    until: payload.iat + 1,
    uses: ['recognition'],
    stars,
    provinceCode: producer.provinceCode,
    gtins: gtin ?? [],
    productCode,
    statusList: context.statusList,
    statusIndex: payload.status.status_list.idx,
  });
  assertCompetent(payload, context.issuer);
  const jws = await signCompactJws(signer, CREDENTIAL_TYP, payload);
  if (jws.length > CREDENTIAL_MAX_CHARACTERS) {
    throw new IssueError('ERR_ISSUE_PAYLOAD', { problems: `${jws.length} > ${CREDENTIAL_MAX_CHARACTERS}` });
  }
  return { jws, payload };
}

/** `path code` of each problem, for a message and for `details`. */
export function problemText(problems: readonly Problem[]): string {
  return problems.map(({ path, code }) => `${path} ${code}`).join(', ');
}

function lastSecond(day: string): number {
  return startOfDayInVietnam(addDays(day, 1)) - 1;
}

function assertTerm({ nbf, exp, validUntil, credentialSubject: { extension } }: CredentialPayload): void {
  const latest = addMonths(civilDateInVietnam(nbf), RECOGNITION_MONTHS);
  if (exp > lastSecond(latest)) throw new IssueError('ERR_ISSUE_TERM', { validUntil, latest });
  if (extension === undefined) return;
  const latestExtension = addDays(civilDateInVietnam(exp), EXTENSION_DAYS);
  if (Date.parse(extension.until) / 1000 > lastSecond(latestExtension)) {
    throw new IssueError('ERR_ISSUE_EXTENSION', { until: extension.until, latest: latestExtension });
  }
}

function assertPredecessor(
  { credentialSubject: { supersedes } }: CredentialPayload,
  predecessor: CredentialContext['predecessor'],
): void {
  if (supersedes === undefined) return;
  const { payload, statuses } = predecessor ?? {};
  if (payload?.jti !== supersedes || statuses?.[payload.status.status_list.idx] !== 3) {
    throw new IssueError('ERR_ISSUE_PREDECESSOR', { supersedes });
  }
}
