import type { Check } from '../check.ts';
import { isWithin } from '../memory.ts';
import { isSignedBy } from '../signature.ts';
import { findKey, wasInForce } from '../trust-list/lookup.ts';
import type { IssuerKey, TrustList } from '../trust-list/trust-list.ts';
import { VerifyError } from '../verify-error.ts';
import { parseStatusList, statusListBytes } from './parse.ts';
import type { StatusListPayload } from './status-list.ts';

const MAX_BYTES = 1024 * 1024;

export interface CurrentStatusList {
  readonly payload: StatusListPayload;
  readonly bytes: Uint8Array;
  readonly key: IssuerKey;
  readonly fresh: boolean;
}

type Entry = TrustList['statusLists'][number];
type Verified = Omit<CurrentStatusList, 'fresh'>;

/** The list in this JWT where the key that the trust list names signed it for this URI while in force. */
async function readVerified(jwt: unknown, { uri, kid }: Entry, key: IssuerKey): Promise<Verified | undefined> {
  if (typeof jwt !== 'string') return undefined;
  try {
    const { header, payload, signedBytes, signature } = parseStatusList(jwt);
    if (header.kid !== kid || header.alg !== key.alg || payload.sub !== uri || !wasInForce(key, payload.iat)) return undefined;
    if (!(await isSignedBy(key, signedBytes, signature))) return undefined;
    return { payload, bytes: await statusListBytes(payload), key };
  } catch (error) {
    if (error instanceof VerifyError && error.code !== 'ERR_ALGORITHM') return undefined;
    throw error;
  }
}

/**
 * The newest status list at this entry that can be believed: the stored one without a GET for its `ttl`, else the registry's,
 * else the stored one, not fresh. Undefined where there is neither, or the status key is compromised.
 */
export async function currentStatusList(
  check: Check,
  trustList: TrustList,
  entry: Entry,
): Promise<CurrentStatusList | undefined> {
  const key = findKey(trustList, entry.kid)?.key;
  if (!key || key.use !== 'status' || key.state === 'compromised') return undefined;
  const { now, memory } = check;
  const name = `status:${entry.kid}:${entry.uri}`;
  const record = (await memory.read(name)) ?? {};
  const held = await readVerified(record.jwt, entry, key);
  if (held && now < held.payload.exp && isWithin(record.at, now, held.payload.ttl)) return { ...held, fresh: true };
  const answer = await check.get(entry.uri, MAX_BYTES);
  const jwt = answer.kind === 'ok' ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(answer.bytes) : undefined;
  const candidate = await readVerified(jwt, entry, key);
  if (candidate && !(held && candidate.payload.iat < held.payload.iat)) {
    await memory.remember(name, { jwt, at: now }, candidate.payload.iat);
    return { ...candidate, fresh: now < candidate.payload.exp };
  }
  return held && { ...held, fresh: false };
}
