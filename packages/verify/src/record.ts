import type { Check } from './check.ts';
import { CREDENTIAL_MAX_CHARACTERS } from './credential/payload.ts';
import { parseCredential, type Credential } from './credential/parse.ts';
import { attempt } from './input.ts';
import { recordId, type ProductKey } from './label/key.ts';

/** How the registry answered for a product's newest credential. `bad`: it answered with something that is none. */
export type RegistryRecord =
  | { readonly kind: 'found'; readonly credential: Credential }
  | { readonly kind: 'absent' | 'failed' | 'bad' | 'not-asked' };

/** The newest credential of a product. Only the GTIN or product code leaves the device: never lot, serial or signature. */
export async function askForRecord(check: Check, key: ProductKey): Promise<RegistryRecord> {
  if (!check.online) return { kind: 'not-asked' };
  const { registry } = check.trust;
  const answer = await check.get(`${registry}/ocop/rec/${recordId(key)}.jwt`, CREDENTIAL_MAX_CHARACTERS);
  if (answer.kind === 'absent' || answer.kind === 'failed') return { kind: answer.kind };
  if (answer.kind === 'oversize') return { kind: 'bad' };
  const jws = new TextDecoder('utf-8', { ignoreBOM: true }).decode(answer.bytes);
  const credential = attempt(() => parseCredential(jws, registry));
  return credential ? { kind: 'found', credential } : { kind: 'bad' };
}
