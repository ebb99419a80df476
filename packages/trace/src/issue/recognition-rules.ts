import {
  type CivilDate,
  civilDateInVietnam,
  competentAuthority,
  type Recognition,
  recognitionStatus,
  resolveRuleSet,
  ruleSetOfDecision,
} from '@ocop/core';
import type { FilingKind } from '@ocop/core/rating';
import type { CredentialPayload } from '@ocop/verify/credential';
import type { Issuer } from '@ocop/verify/trust-list';
import { IssueError } from './issue-error.ts';

/** When the dossier was lodged and what it asked for: this chooses the rule set. */
export interface Filing {
  readonly filedOn: CivilDate;
  readonly kind: FilingKind;
}

/** First day of 26/2026/QĐ-TTg, whose Article 12.3 is the only basis of an extension. */
const EXTENSIONS_FROM = '2026-05-22';

/**
 * Is this level of authority the one that recognises such a star on the day of the decision (see `competentAuthority` of core)? What a
 * level that no longer exists has recognised, the province signs as its successor. Throws `ERR_ISSUE_LEVEL`.
 */
export function assertCompetent({ credentialSubject: { stars, decision } }: CredentialPayload, { level }: Issuer): void {
  const competent = competentAuthority(stars, decision.date);
  if (competent?.level === level || (competent?.historical === true && level === 'province')) return;
  throw new IssueError('ERR_ISSUE_LEVEL', { level, stars, date: decision.date, competent: competent?.level ?? '–' });
}

/**
 * Was the product judged by the rules of its filing date? Without a filing date the rule set must be one that was in force on the day of the
 * decision. Throws `ERR_ISSUE_RULE_SET`.
 */
export function assertRuleSet({ credentialSubject: { ruleSet, decision } }: CredentialPayload, filing: Filing | undefined): void {
  const allowed: (string | undefined)[] =
    filing === undefined
      ? [ruleSetOfDecision(decision.date), ...(decision.date >= EXTENSIONS_FROM ? ['26/2026'] : [])]
      : [resolveRuleSet({ ...filing, on: decision.date }).decision?.replace('-', '/')];
  if (allowed.includes(ruleSet)) return;
  throw new IssueError('ERR_ISSUE_RULE_SET', { ruleSet, allowed: allowed.join(', '), date: filing?.filedOn ?? decision.date });
}

/** Is there something to sign still? Throws `ERR_ISSUE_DATES` for a term that begins before its decision or a decision after the signing, `ERR_ISSUE_LAPSED` for one that is over. */
export function assertDates({ credentialSubject: { decision, extension }, iat, nbf, exp }: CredentialPayload): void {
  const [signedOn, from] = [civilDateInVietnam(iat), civilDateInVietnam(nbf)];
  if (from < decision.date || signedOn < decision.date) {
    throw new IssueError('ERR_ISSUE_DATES', { decision: decision.date, from, signedOn });
  }
  const end = extension === undefined ? exp : Date.parse(extension.until) / 1000;
  if (iat > end) throw new IssueError('ERR_ISSUE_LAPSED', { until: civilDateInVietnam(end), signedOn });
}

/** An extension names its article, and prolongs what was still in force when that article came. Throws `ERR_ISSUE_EXTENSION_BASIS`. */
export function assertExtensionBasis({ credentialSubject: { extension }, exp }: CredentialPayload): void {
  if (extension === undefined) return;
  const until = civilDateInVietnam(exp);
  if (/\p{L}.*\d/u.test(extension.basis) && until >= EXTENSIONS_FROM) return;
  throw new IssueError('ERR_ISSUE_EXTENSION_BASIS', { basis: extension.basis, until });
}

/**
 * Does the office's own record say that the recognition stands on the day of signing, and with these stars and this decision?
 * Throws `ERR_ISSUE_NOT_IN_FORCE` or `ERR_ISSUE_RECORD`.
 */
export function assertStanding(
  { credentialSubject: { stars, decision }, iat }: CredentialPayload,
  recognition: Recognition,
): void {
  const { state } = recognitionStatus(recognition, { at: civilDateInVietnam(iat) });
  if (!['valid', 'expiring', 'extended', 'not-yet-valid'].includes(state))
    throw new IssueError('ERR_ISSUE_NOT_IN_FORCE', { state });
  if (recognition.stars !== stars || recognition.decision.date !== decision.date) {
    throw new IssueError('ERR_ISSUE_RECORD', {
      signed: `${stars}★ ${decision.date}`,
      recorded: `${recognition.stars ?? '–'}★ ${recognition.decision.date ?? '–'}`,
    });
  }
}
