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
};
