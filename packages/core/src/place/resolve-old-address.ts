import type { Place } from '../product/producer.ts';
import { findProvince } from '../product/find-province.ts';
import type { AdministrativeUnit, Conversion, ConversionTable, Share } from './conversion-table.ts';
import { parseUnitName, type UnitRank, unitKey } from './unit-name.ts';

/** A unit of today that an address may lie in. */
export interface PlaceCandidate {
  readonly unit: AdministrativeUnit;
  /** The old unit it comes from; absent where the address already names a unit of today. */
  readonly from?: AdministrativeUnit;
  readonly share: Share;
  /** The official table's own note. */
  readonly note: string;
}

export type AddressReason =
  /** One old unit, and all of it is in one new one. */
  | 'unique'
  /** One old unit that was divided: the hamlet decides, and the table does not know hamlets. */
  | 'split'
  /** Several old units of this name, and nothing printed tells them apart. */
  | 'ambiguous-name'
  /** The address names a unit of today. */
  | 'current'
  /** The name is of before and of today, and not the same place; without a district both are meant equally. */
  | 'old-or-current'
  | 'not-found'
  | 'commune-missing';

export interface AddressResolution {
  /** The address as it was given; it is never replaced. */
  readonly printed: Place;
  readonly candidates: readonly PlaceCandidate[];
  readonly reason: AddressReason;
}

/** "Phường" and "P." agree; an unprinted rank agrees with all. Townships and wards are told apart only where it helps. */
function ranksAgree(printed: UnitRank | undefined, unit: string): boolean {
  return printed === undefined || parseUnitName(unit).rank === printed;
}

/** Those that also agree in rank, where any does: lists write "xã" for a township now and then. */
function narrowed<T>(found: readonly T[], agrees: (item: T) => boolean): readonly T[] {
  const kept = found.filter(agrees);
  return kept.length > 0 ? kept : found;
}

const unitsOf = (units: readonly AdministrativeUnit[]): number => new Set(units.map(({ code }) => code)).size;

interface Index {
  readonly old: ReadonlyMap<string, readonly Conversion[]>;
  readonly current: ReadonlyMap<string, readonly AdministrativeUnit[]>;
}

const INDEXES = new WeakMap<ConversionTable, Index>();

/** By name, built once for each table. */
function indexOf(table: ConversionTable): Index {
  const known = INDEXES.get(table);
  if (known !== undefined) return known;
  const old = new Map<string, Conversion[]>();
  const current = new Map<string, AdministrativeUnit[]>();
  const seen = new Set<string>();
  for (const conversion of table.conversions) {
    const key = unitKey(conversion.from.name);
    const rows = old.get(key);
    if (rows === undefined) old.set(key, [conversion]);
    else rows.push(conversion);
    if (seen.has(conversion.to.code)) continue;
    seen.add(conversion.to.code);
    const name = unitKey(conversion.to.name);
    current.set(name, [...(current.get(name) ?? []), conversion.to]);
  }
  const index = { old, current };
  INDEXES.set(table, index);
  return index;
}

/**
 * Where an address of before July 2025 lies today: 0 to n candidates with the official note, never a guess. Names are compared without tone placement, Unicode
 * form, case and abbreviations ("H.Cái Nước", "Hoà Mỹ"). A printed district or old province that matches none leaves no candidate: nothing is relaxed.
 */
export function resolveOldAddress(place: Place, table: ConversionTable): AddressResolution {
  const answer = (reason: AddressReason, candidates: readonly PlaceCandidate[] = []): AddressResolution => ({
    printed: place,
    candidates,
    reason,
  });
  if (place.commune === undefined) return answer('commune-missing');
  const { rank } = parseUnitName(place.commune);
  const key = unitKey(place.commune);
  const index = indexOf(table);
  const district = place.district === undefined ? undefined : unitKey(place.district);
  const province = place.province === undefined ? undefined : findProvince(place.province)?.code;
  const inProvince = ({ provinceCode }: AdministrativeUnit): boolean => province === undefined || provinceCode === province;
  const rows = (index.old.get(key) ?? []).filter(
    ({ from, to }) =>
      (district === undefined || (from.district !== undefined && unitKey(from.district) === district)) && inProvince(to),
  );
  const old = narrowed(rows, ({ from }) => ranksAgree(rank, from.name));
  const current =
    district === undefined
      ? narrowed((index.current.get(key) ?? []).filter(inProvince), ({ name }) => ranksAgree(rank, name))
      : [];

  const fromOld = old.map(({ from, to, share, note }): PlaceCandidate => ({ unit: to, from, share, note }));
  const [unit] = current;
  if (unit !== undefined && current.length === 1) {
    // The same name in both, for the same ground: the old unit went whole into the new one of its name.
    const elsewhere = fromOld.filter((candidate) => candidate.unit.code !== unit.code);
    const itself: PlaceCandidate = { unit, share: 'unchanged', note: '' };
    return elsewhere.length === 0 ? answer('current', [itself]) : answer('old-or-current', [itself, ...fromOld]);
  }
  if (fromOld.length === 0)
    return answer(
      'not-found',
      current.map((one) => ({ unit: one, share: 'unstated', note: '' })),
    );
  if (unitsOf(old.map(({ from }) => from)) > 1) return answer('ambiguous-name', fromOld);
  return answer(fromOld.length === 1 ? 'unique' : 'split', fromOld);
}
