/** Two bits a product: what has happened to its recognition. */
export const STATUS = { valid: 0, revoked: 1, suspended: 2, superseded: 3 } as const;

export type StatusValue = 0 | 1 | 2 | 3;

/** Payload of a Token Status List JWT (IETF draft-ietf-oauth-status-list-12 and later). Times are UTC seconds. */
export interface StatusListPayload {
  /** The list's own URI. */
  readonly sub: string;
  readonly iss?: string;
  readonly iat: number;
  /** At most 7 days after `iat`. */
  readonly exp: number;
  /** Seconds that a stored copy stays fresh. */
  readonly ttl: number;
  /** `lst`: base64url of the zlib stream of two-bit values, index 0 in the lowest bits of byte 0. */
  readonly status_list: { readonly bits: 2; readonly lst: string };
}

export const STATUS_LIST_TYP = 'statuslist+jwt';
export const STATUS_LIST_MAX_LIFETIME = 7 * 86_400;
export const STATUS_LIST_TTL = 43_200;
/** Inflated, in bytes. */
export const STATUS_LIST_MAX_BYTES = 4 * 1024 * 1024;
