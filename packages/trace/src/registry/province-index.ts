import { compress } from '../compress.ts';

export interface ProvinceRecord {
  readonly recId: string;
  readonly provinceCode: string;
  readonly jws: string;
}

/**
 * Every newest credential of each province for shops that work offline: gzip of one JSON object a line, `{"recId", "jws"}`,
 * ordered by recId, so that the same records give the same bytes.
 */
export async function provinceIndexes(records: readonly ProvinceRecord[]): Promise<Map<string, Uint8Array<ArrayBuffer>>> {
  const lines = new Map<string, string[]>();
  for (const { recId, provinceCode, jws } of [...records].sort((a, b) => (a.recId < b.recId ? -1 : 1))) {
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
