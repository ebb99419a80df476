import { ISSUE_SENTENCES_EN } from './locales/en.ts';
import { ISSUE_SENTENCES_VI } from './locales/vi.ts';

/** Every reason for which nothing is signed. A rename is a breaking change: the list is snapshotted in a test. */
export type IssueErrorCode =
  | 'ERR_ISSUE_STARS'
  | 'ERR_ISSUE_TERM'
  | 'ERR_ISSUE_EXTENSION'
  | 'ERR_ISSUE_PREDECESSOR'
  | 'ERR_ISSUE_PAYLOAD'
  | 'ERR_ISSUE_ISSUER'
  | 'ERR_ISSUE_PROVINCE'
  | 'ERR_ISSUE_MAX_STARS'
  | 'ERR_ISSUE_KEY_MISMATCH'
  | 'ERR_ISSUE_KEY_INACTIVE'
  | 'ERR_ISSUE_KEY_USE'
  | 'ERR_ISSUE_KEY_SCOPE'
  | 'ERR_ISSUE_STATUS_RANGE'
  | 'ERR_ISSUE_LABEL'
  | 'ERR_ISSUE_LABEL_VALIDITY'
  | 'ERR_ISSUE_LABEL_PRODUCT'
  | 'ERR_ISSUE_LABEL_STARS'
  | 'ERR_ISSUE_TEST_FLAG'
  | 'ERR_ISSUE_TRUST_LIST'
  | 'ERR_ISSUE_THRESHOLD'
  | 'ERR_ISSUE_STATUS_LIST'
  | 'ERR_ISSUE_SIGNATURE'
  | 'ERR_ISSUE_LEVEL'
  | 'ERR_ISSUE_RULE_SET'
  | 'ERR_ISSUE_DATES'
  | 'ERR_ISSUE_LAPSED'
  | 'ERR_ISSUE_NOT_IN_FORCE'
  | 'ERR_ISSUE_RECORD'
  | 'ERR_ISSUE_EXTENSION_BASIS'
  | 'ERR_ISSUE_VERSION'
  | 'ERR_ISSUE_KEY_DROPPED'
  | 'ERR_ISSUE_APPROVAL'
  | 'ERR_ISSUE_PASSPHRASE'
  | 'ERR_ISSUE_PASSPHRASE_WEAK'
  | 'ERR_ISSUE_KEY_FILE';

export type IssueErrorDetails = Readonly<Record<string, string | number>>;

/** Nothing was signed. `code` is stable and narrows; `sentence` says why in both languages; `details` names what came and what was expected. */
export class IssueError extends Error {
  override readonly name = 'IssueError';
  readonly code: IssueErrorCode;
  readonly details: IssueErrorDetails;
  readonly sentence: { readonly vi: string; readonly en: string };

  constructor(code: IssueErrorCode, details: IssueErrorDetails = {}, options?: ErrorOptions) {
    const sentence = { vi: ISSUE_SENTENCES_VI[code](details), en: ISSUE_SENTENCES_EN[code](details) };
    super(sentence.en, options);
    this.code = code;
    this.details = details;
    this.sentence = sentence;
  }
}
