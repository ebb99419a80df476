import type { Check } from '../check.ts';
import { memo } from '../memo.ts';
import { newestList, type Times } from '../newest-list.ts';
import { isSignedBy } from '../signature.ts';
import { findKey, wasInForce } from '../trust-list/lookup.ts';
import type { IssuerKey, TrustList } from '../trust-list/trust-list.ts';
import { VerifyError } from '../verify-error.ts';
import { parseStatusList, statusListBytes } from './parse.ts';

interface Verified extends Times {
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

/** The newest status list at this entry that can be believed; undefined also where its key is compromised, or none of use `status`. */
export async function currentStatusList(
  check: Check,
  trustList: TrustList,
  entry: Entry,
): Promise<CurrentStatusList | undefined> {
  const key = findKey(trustList, entry.kid)?.key;
  if (key?.use !== 'status' || key.state === 'compromised') return undefined;
  const read = async (jwt: unknown) =>
    verified(JSON.stringify([jwt, entry, key]), async () => readStatusListFile(jwt, entry, key));
  return newestList<Verified>(check, {
    name: `status:${entry.kid}:${entry.uri}`,
    url: entry.uri,
    readHeld: async ({ jwt }) => read(jwt),
    readNext: read,
    toRecord: (_list, jwt) => ({ jwt }),
    isRolledBack: ({ iat }, held) => iat < held.iat,
  });
}
