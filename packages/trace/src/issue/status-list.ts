import { encodeBase64url } from '@ocop/verify/credential';
import {
  STATUS,
  STATUS_LIST_MAX_BYTES,
  STATUS_LIST_TTL,
  STATUS_LIST_TYP,
  validateStatusListPayload,
} from '@ocop/verify/status-list';
import { compress } from '../compress.ts';
import { problemText } from './credential.ts';
import { IssueError } from './issue-error.ts';
import { signCompactJws } from './sign-bytes.ts';
import type { Signer } from './signer.ts';

export interface StatusListRequest {
  /** Its own address, as the trust list names it: `sub`. */
  readonly uri: string;
  /** UTC seconds; `exp` at most 7 days after `iat`, 24 hours recommended: a replayed list can pass for fresh until then. */
  readonly iat: number;
  readonly exp: number;
  /** Seconds for which a stored copy counts as fresh. Default 43,200. */
  readonly ttl?: number;
  /** One value a byte, by index: 0 valid, 1 revoked, 2 suspended, 3 superseded. Give unissued indexes the value 1. */
  readonly statuses: Uint8Array;
}

/**
 * Signs a status list as a Token Status List JWT (IETF draft-ietf-oauth-status-list-12, two bits an entry, zlib).
 * The up to three indexes that fill the last byte read `revoked`, as unissued ones must. Throws `ERR_ISSUE_STATUS_LIST`.
 */
export async function issueStatusList(request: StatusListRequest, signer: Signer): Promise<string> {
  const { uri, iat, exp, ttl = STATUS_LIST_TTL, statuses } = request;
  const wrong = statuses.findIndex((value) => value > 3);
  if (wrong >= 0) throw new IssueError('ERR_ISSUE_STATUS_LIST', { problems: `statuses[${wrong}] = ${statuses[wrong]}` });
  const packed = packStatuses(statuses);
  if (packed.length > STATUS_LIST_MAX_BYTES)
    throw new IssueError('ERR_ISSUE_STATUS_LIST', { problems: `${statuses.length} statuses` });
  const payload = { sub: uri, iat, exp, ttl, status_list: { bits: 2, lst: encodeBase64url(await compress('deflate', packed)) } };
  const problems = validateStatusListPayload(payload);
  if (problems.length > 0) throw new IssueError('ERR_ISSUE_STATUS_LIST', { problems: problemText(problems) });
  return signCompactJws(signer, STATUS_LIST_TYP, payload);
}

function packStatuses(statuses: Uint8Array): Uint8Array<ArrayBuffer> {
  const packed = new Uint8Array(Math.ceil(statuses.length / 4));
  for (let index = 0; index < packed.length * 4; index += 1) {
    const byte = index >> 2;
    packed[byte] = (packed[byte] ?? 0) | ((statuses[index] ?? STATUS.revoked) << ((index % 4) * 2));
  }
  return packed;
}
