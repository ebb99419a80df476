/** What was found about a row, or about two rows together. */
export const FINDING_CODES = [
  'no-key',
  'key-malformed',
  'url-malformed',
  'stars-impossible',
  'no-recognition',
  'not-in-bundle',
  'wrong-product',
  'name-differs',
  'stars-inflated',
  'stars-understated',
  'expired',
  'revoked',
  'suspended',
  'not-yet-valid',
  'superseded',
  'extended',
  'not-genuine',
  'not-fresh',
  'cannot-check',
  'test-only',
  'duplicate',
  'duplicate-conflict',
  'several-variants',
] as const;

export type FindingCode = (typeof FINDING_CODES)[number];

/** `false`: the claim does not hold. `unconfirmed`: it could not be checked, or needs a person to look. `note`: it holds, with a remark. */
export type Weight = 'false' | 'unconfirmed' | 'note';

export const WEIGHTS: Readonly<Record<FindingCode, Weight>> = {
  'no-key': 'unconfirmed',
  'key-malformed': 'unconfirmed',
  'url-malformed': 'unconfirmed',
  'stars-impossible': 'false',
  'no-recognition': 'false',
  'not-in-bundle': 'unconfirmed',
  'wrong-product': 'false',
  'name-differs': 'unconfirmed',
  'stars-inflated': 'false',
  'stars-understated': 'note',
  expired: 'false',
  revoked: 'false',
  suspended: 'false',
  'not-yet-valid': 'false',
  superseded: 'unconfirmed',
  extended: 'note',
  'not-genuine': 'false',
  'not-fresh': 'unconfirmed',
  'cannot-check': 'unconfirmed',
  'test-only': 'unconfirmed',
  duplicate: 'note',
  'duplicate-conflict': 'false',
  'several-variants': 'note',
};

/** Data for a sentence; see `describeFinding`. */
export interface Finding {
  readonly code: FindingCode;
  /** What the shop says, and what is signed. */
  readonly claimed?: string | number | undefined;
  readonly found?: string | number | undefined;
}
