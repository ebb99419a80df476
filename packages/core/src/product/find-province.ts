import { foldText } from '../import/fold-text.ts';
import { MERGED_PROVINCES } from './merged-provinces.ts';
import type { Province } from './provinces.ts';
import { PROVINCES } from './provinces.ts';

/** How lists write the names of provinces besides their own. */
const ALSO: Readonly<Record<string, string>> = {
  hcm: '79',
  'tp hcm': '79',
  'sai gon': '79',
  'thua thien hue': '46',
  'br vt': '79',
};

const nameKey = (name: string): string =>
  foldText(name)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const BY_CODE = new Map(PROVINCES.map((province) => [province.code, province]));
const BY_NAME = new Map<string, Province>();
for (const { name, code } of MERGED_PROVINCES) add(name, code);
for (const [name, code] of Object.entries(ALSO)) add(name, code);
for (const { name, code } of PROVINCES) add(name, code);

function add(name: string, code: string): void {
  const province = BY_CODE.get(code);
  if (province !== undefined) BY_NAME.set(nameKey(name), province);
}

/**
 * The present province of a printed name ("tỉnh Cà Mau", "TP. Cần Thơ", "Bạc Liêu"), or undefined. Diacritics, case and tone placement do not matter.
 * A province that was merged on 2025-07-01 leads to the one it is in now.
 */
export function findProvince(printed: string): Province | undefined {
  const bare = printed.replace(/\(.*/, '');
  const key = nameKey(bare);
  return BY_NAME.get(key) ?? BY_NAME.get(key.replace(/^(?:tinh|thanh pho|tp|t) /, ''));
}
