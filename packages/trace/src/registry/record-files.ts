import { tryParseCredential } from '@ocop/verify/credential';
import { LAYOUT } from './layout.ts';
import { recordNames } from './record-names.ts';
import type { RegistryEntry, RegistryInput } from './registry-input.ts';

/**
 * The signed records by their paths: every credential that was ever published under each of its names for ever, named by what it holds,
 * and for each name the newest.
 */
export async function recordFiles(
  { entries, history, trust }: RegistryInput,
  byName: ReadonlyMap<string, RegistryEntry>,
): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const given = entries.flatMap(({ recId, credential }) => ('jws' in credential ? [{ recId, jws: credential.jws }] : []));
  for (const { recId, jws } of [...(history?.records ?? []), ...given]) {
    const payload = tryParseCredential(jws, trust.registry)?.payload;
    const digest = await shortDigest(jws);
    for (const name of new Set([recId, ...(payload ? recordNames(payload) : []).map((other) => other.recId)]))
      files.set(LAYOUT.immutableRecord(name, digest), jws);
  }
  for (const [recId, { credential }] of byName) if ('jws' in credential) files.set(LAYOUT.newestRecord(recId), credential.jws);
  return files;
}

async function shortDigest(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(hash, 0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
