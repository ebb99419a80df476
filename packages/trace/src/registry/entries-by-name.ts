import type { CredentialPayload } from '@ocop/verify/credential';
import { recordNames } from './record-names.ts';
import type { RegistryEntry } from './registry-input.ts';

/** An entry whose credential has been read. */
export interface SignedEntry {
  readonly entry: RegistryEntry;
  readonly jws: string;
  readonly payload: CredentialPayload;
}

/** What begins later, else what was signed later, else what was given under this very name. */
function precedence({ payload, entry }: SignedEntry, name: string): readonly number[] {
  return [payload.nbf, payload.iat, entry.recId === name ? 1 : 0];
}

function isBefore(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0);
}

/**
 * The entry that speaks for each name: of several credentials that carry the name the newest, else the entry that was given under it.
 * An entry under another name than its own has no label, for the label names its own.
 */
export function entriesByName(entries: readonly RegistryEntry[], signed: readonly SignedEntry[]): Map<string, RegistryEntry> {
  const newest = new Map<string, SignedEntry>();
  const byName = new Map(entries.map((entry) => [entry.recId, entry]));
  for (const candidate of signed) {
    for (const { recId, kind } of recordNames(candidate.payload)) {
      const other = newest.get(recId);
      if (other !== undefined && !isBefore(precedence(other, recId), precedence(candidate, recId))) continue;
      newest.set(recId, candidate);
      const { labelUri: _own, ...shared } = candidate.entry;
      byName.set(recId, candidate.entry.recId === recId ? candidate.entry : { ...shared, recId, kind });
    }
  }
  return byName;
}
