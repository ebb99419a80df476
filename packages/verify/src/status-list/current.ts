import type { Check } from '../check.ts';
import { decodeUtf8 } from '../encoding/utf8.ts';
import { memo } from '../memo.ts';
import { isWithin } from '../memory.ts';
import { isSignedBy } from '../signature.ts';
import { findKey, wasInForce } from '../trust-list/lookup.ts';
import type { IssuerKey, TrustList } from '../trust-list/trust-list.ts';
import { VerifyError } from '../verify-error.ts';
import { parseStatusList, statusListBytes } from './parse.ts';

const MAX_BYTES = 1024 * 1024;

interface Verified {
  readonly iat: number;
  readonly exp: number;
  readonly ttl: number;
  readonly bytes: Uint8Array;
  readonly key: IssuerKey;
}

export interface CurrentStatusList extends Verified {
  readonly fresh: boolean;
}

type Entry = TrustList['statusLists'][number];

const verified = memo<Promise<Verified | undefined>>(4);

/** The list in this JWT where the key that the trust list names signed it for this URI while in force. */
export async function readStatusListFile(jwt: unknown, { uri, kid }: Entry, key: IssuerKey): Promise<Verified | undefined> {
  if (typeof jwt !== 'string') return undefined;
  try {
    const { header, payload, signedBytes, signature } = parseStatusList(jwt);
    const { iat, exp, ttl, sub } = payload;
    if (header.kid !== kid || header.alg !== key.alg || sub !== uri || !wasInForce(key, iat)) return undefined;
    return (await isSignedBy(key, signedBytes, signature))
      ? { iat, exp, ttl, bytes: await statusListBytes(payload), key }
      : undefined;
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
  if (key?.use !== 'status' || key.state === 'compromised') return undefined;
  const { now, memory } = check;
  const read = (jwt: unknown) => verified(JSON.stringify([jwt, entry, key]), () => readStatusListFile(jwt, entry, key));
  const name = `status:${entry.kid}:${entry.uri}`;
  const record = await memory.read(name);
  const held = await read(record.jwt);
  if (held && now < held.exp && isWithin(record.at, now, held.ttl)) return { ...held, fresh: true };
  const answer = await check.get(entry.uri, MAX_BYTES);
  const jwt = typeof answer === 'string' ? undefined : decodeUtf8(answer);
  const candidate = await read(jwt);
  if (candidate && !(held && candidate.iat < held.iat)) {
    await memory.remember(name, { jwt, at: now }, candidate.iat);
    return { ...candidate, fresh: now < candidate.exp };
  }
  return held && { ...held, fresh: false };
}
