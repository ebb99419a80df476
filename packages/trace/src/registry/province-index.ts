import { compress } from '../compress.ts';
import type { SignedEntry } from './entries-by-name.ts';

/**
 * Every newest credential of each province for shops that work offline: gzip of one JSON object a line, `{"recId", "jws"}`,
 * ordered by recId, so that the same records give the same bytes.
 */
export async function provinceIndexes(records: readonly SignedEntry[]): Promise<Map<string, Uint8Array<ArrayBuffer>>> {
  const lines = new Map<string, string[]>();
  for (const { entry, jws, payload } of [...records].sort((a, b) => (a.entry.recId < b.entry.recId ? -1 : 1))) {
    const { recId } = entry;
    const { provinceCode } = payload.credentialSubject.producer;
    const province = lines.get(provinceCode) ?? [];
    province.push(`${JSON.stringify({ recId, jws })}\n`);
    lines.set(provinceCode, province);
  }
  const indexes = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const [provinceCode, text] of lines) {
    indexes.set(provinceCode, await compress('gzip', new TextEncoder().encode(text.join(''))));
  }
  return indexes;
}
