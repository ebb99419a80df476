import { foldText } from '../import/fold-text.ts';
import type { Province } from './provinces.ts';
import { PROVINCES } from './provinces.ts';

/**
 * Provinces that Resolution 202/2025/QH15 merged on 2025-07-01 and that real lists still print, by folded name → code of the province they are in today.
 * Only merges that the project's own data need are listed; an unknown name stays unknown.
 */
const MERGED: Readonly<Record<string, string>> = { 'bac lieu': '96' };

/** The present province of a printed name ("tỉnh Cà Mau", "TP. Cần Thơ", "Bạc Liêu"), or undefined. Diacritics and case do not matter. */
export function findProvince(printed: string): Province | undefined {
  const name = foldText(printed)
    .replace(/\(.*\)/, '')
    .replace(/^(?:tinh|thanh pho|tp\.?) /, '')
    .trim();
  const code = MERGED[name];
  return PROVINCES.find((province) => province.code === code || foldText(province.name) === name);
}
