import type { IssueErrorCode, IssueErrorDetails } from '../issue-error.ts';

export const ISSUE_SENTENCES_EN: Readonly<Record<IssueErrorCode, (details: IssueErrorDetails) => string>> = {
  ERR_ISSUE_STARS: ({ stars }) => `Only 3, 4 or 5 stars are recognised; got ${stars}`,
  ERR_ISSUE_TERM: ({ validUntil, latest }) =>
    `The recognition runs over 36 months: until ${validUntil}, at the latest through ${latest}`,
  ERR_ISSUE_EXTENSION: ({ until, latest }) => `The extension runs over 180 days: until ${until}, at the latest through ${latest}`,
  ERR_ISSUE_PREDECESSOR: ({ supersedes }) =>
    `The credential supersedes ${supersedes}, whose status is not set to 3 (superseded) in the same run`,
  ERR_ISSUE_PAYLOAD: ({ problems }) => `The verifier would refuse this credential: ${problems}`,
  ERR_ISSUE_ISSUER: ({ iss, issuer }) => `The credential names the issuer "${iss}", but the key belongs to "${issuer}"`,
  ERR_ISSUE_PROVINCE: ({ issuer, provinceCode }) => `The issuer "${issuer}" does not speak for province ${provinceCode}`,
  ERR_ISSUE_MAX_STARS: ({ kid, stars, maxStars }) => `Key ${kid} may award ${maxStars} stars at most; got ${stars}`,
  ERR_ISSUE_KEY_MISMATCH: ({ kid }) => `The signing key is not key ${kid} of the trust list`,
  ERR_ISSUE_KEY_INACTIVE: ({ kid, state }) => `Key ${kid} is not in force at the time of issue (state: ${state})`,
  ERR_ISSUE_KEY_USE: ({ kid, use, needed }) => `Key ${kid} is for "${use}", not for "${needed}"`,
  ERR_ISSUE_KEY_SCOPE: ({ kid, product }) =>
    product === undefined
      ? `A lot or unit label needs a key that is delegated to certain products; key ${kid} is not`
      : `Key ${kid} is not delegated to product ${product}`,
  ERR_ISSUE_STATUS_RANGE: ({ kid, index }) => `Key ${kid} may not use status index ${index}`,
  ERR_ISSUE_LABEL: ({ reason }) => `The label cannot be made: ${reason}`,
  ERR_ISSUE_LABEL_VALIDITY: ({ validUntil, latest }) =>
    `The label would be valid until ${validUntil}, longer than the recognition itself (until ${latest})`,
  ERR_ISSUE_LABEL_PRODUCT: ({ product }) => `The label names ${product}, which the credential does not`,
  ERR_ISSUE_LABEL_STARS: ({ stars, recognised }) => `The label says ${stars} stars, the credential ${recognised}`,
  ERR_ISSUE_TEST_FLAG: ({ reason }) => `This label must carry the test flag: ${reason}`,
  ERR_ISSUE_TRUST_LIST: ({ problems }) => `The verifier would refuse this trust list: ${problems}`,
  ERR_ISSUE_THRESHOLD: ({ signed, threshold }) => `The trust list needs ${threshold} roots to sign together; got ${signed}`,
  ERR_ISSUE_STATUS_LIST: ({ problems }) => `The verifier would refuse this status list: ${problems}`,
  ERR_ISSUE_SIGNATURE: ({ kid }) => `The device that holds key ${kid} gave a signature that its own public key does not match`,
  ERR_ISSUE_LEVEL: ({ level, stars, date, competent }) =>
    `An authority of level "${level}" does not recognise ${stars} stars by a decision of ${date}; competent is: ${competent}`,
  ERR_ISSUE_RULE_SET: ({ ruleSet, allowed, date }) =>
    `The rule set ${ruleSet} does not fit ${date}; by that day it is ${allowed}`,
  ERR_ISSUE_DATES: ({ decision, from, signedOn }) =>
    `The dates contradict each other: decision of ${decision}, in force from ${from}, signed on ${signedOn}`,
  ERR_ISSUE_LAPSED: ({ until, signedOn }) => `The recognition lapsed on ${until}; no star is signed for it on ${signedOn}`,
  ERR_ISSUE_NOT_IN_FORCE: ({ state }) =>
    `The record says that the recognition is not in force (${state}); no star is signed for it`,
  ERR_ISSUE_RECORD: ({ signed, recorded }) => `What would be signed (${signed}) is not what the record says (${recorded})`,
  ERR_ISSUE_EXTENSION_BASIS: ({ basis, until }) =>
    `An extension needs its article (26/2026/QĐ-TTg, Article 12.3) and a term that ended on 22 May 2026 or later; got the basis "${basis}" and the end ${until}`,
  ERR_ISSUE_VERSION: ({ version, previous }) =>
    `A trust list's version and time only rise: version ${version} cannot follow version ${previous}`,
  ERR_ISSUE_KEY_DROPPED: ({ kid }) =>
    `Key ${kid} of the list before is missing, changed, or no longer marked as compromised; retired keys stay so that old labels verify`,
  ERR_ISSUE_APPROVAL: ({ signed, needed }) =>
    `${needed} different officers have to approve this proposal; valid signatures: ${signed}`,
  ERR_ISSUE_PASSPHRASE: () => 'The passphrase of the key is wrong or missing',
  ERR_ISSUE_PASSPHRASE_WEAK: ({ least }) => `A passphrase has at least ${least} characters`,
  ERR_ISSUE_KEY_FILE: () => 'Not a PKCS#8 PEM file with a P-256 or Ed25519 key',
};
