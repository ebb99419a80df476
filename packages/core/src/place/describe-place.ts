import type { Language } from '../locales/describe-issue.ts';
import type { AdministrativeUnit } from './conversion-table.ts';
import type { AddressResolution } from './resolve-old-address.ts';
import { parseUnitName, rankWord } from './unit-name.ts';

const RANKS_EN = {
  province: 'province',
  city: 'city',
  district: 'district',
  town: 'town',
  commune: 'commune',
  ward: 'ward',
  township: 'township',
  'special-zone': 'special zone',
} as const;

/** "xã Tân Ân", "phường 7"; in English "Tân Ân commune", "Ward 7". A name without a rank stays as it is. */
function unitName(printed: string, language: Language): string {
  const { rank, name } = parseUnitName(printed);
  if (rank === undefined) return name;
  if (language === 'vi') return `${rankWord(rank)} ${name}`;
  return /^\d+$/.test(name)
    ? `${RANKS_EN[rank].replace(/^\w/, (letter) => letter.toUpperCase())} ${name}`
    : `${name} ${RANKS_EN[rank]}`;
}

const before = (unit: AdministrativeUnit, language: Language): string =>
  [unit.name, unit.district].flatMap((part) => (part === undefined ? [] : [unitName(part, language)])).join(', ');

/**
 * One line for a page: the unit of today with that of before beside it, "xã Tân Ân (trước 7/2025: xã Tân Ân Tây, huyện Ngọc Hiển)". Where the old unit was
 * divided or its name is ambiguous the printed one comes first and all candidates follow. Where nothing is found, the printed address alone.
 */
export function describePlace({ printed, candidates, reason }: AddressResolution, language: Language = 'vi'): string {
  const vi = language === 'vi';
  const [first] = candidates;
  const asPrinted = [printed.commune, printed.district]
    .flatMap((part) => (part === undefined ? [] : [unitName(part, language)]))
    .join(', ');
  if (reason === 'current' && first !== undefined) return unitName(first.unit.name, language);
  if (reason === 'unique' && first?.from !== undefined)
    return `${unitName(first.unit.name, language)} (${vi ? 'trước 7/2025' : 'before July 2025'}: ${before(first.from, language)})`;
  if (candidates.length === 0) return asPrinted;
  const names = [...new Set(candidates.map(({ unit }) => unitName(unit.name, language)))].join(', ');
  return `${asPrinted} (${vi ? 'từ 7/2025 thuộc một trong' : 'since July 2025 in one of'}: ${names})`;
}
