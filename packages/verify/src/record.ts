import { attempt } from './attempt.ts';
import type { Check } from './check.ts';
import { CREDENTIAL_MAX_CHARACTERS } from './credential/payload.ts';
import { readCredential, type Credential } from './credential/parse.ts';
import { decodeUtf8 } from './encoding/utf8.ts';
import { recordId, type ProductKey } from './label/key.ts';

/** A product's newest credential, or how the registry answered for it. `bad`: with something that is none. */
export type RegistryRecord = Credential | 'absent' | 'failed' | 'bad' | 'not-asked';

/** The newest credential of a product. Only the GTIN or product code leaves the device: never lot, serial or signature. */
export async function askForRecord(check: Check, key: ProductKey): Promise<RegistryRecord> {
  if (!check.online) return 'not-asked';
  const { registry } = check.trust;
  const answer = await check.get(`${registry}/ocop/rec/${recordId(key)}.jwt`, CREDENTIAL_MAX_CHARACTERS);
  if (answer === 'absent' || answer === 'failed') return answer;
  return attempt(() => readCredential(answer === 'oversize' ? '' : decodeUtf8(answer), () => registry)) ?? 'bad';
}
