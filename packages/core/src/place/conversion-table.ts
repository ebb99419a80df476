import type { CivilDate } from '../time/civil-date.ts';

/** The day districts ended and communes were redrawn: Resolution 202/2025/QH15 and the resolutions on communes, in force from this day. */
export const REFORM_DAY: CivilDate = '2025-07-01';

/**
 * A commune-level unit as it was or is. Codes were used again with another meaning (32236 was xã Tân Ân Tây and is xã Tân Ân), so only
 * code and `validFrom` together name a unit.
 */
export interface AdministrativeUnit {
  /** Five digits of the General Statistics Office. */
  readonly code: string;
  /** First day under this code and name, `REFORM_DAY` for today's; undefined for units whose beginning the table does not give. */
  readonly validFrom?: CivilDate;
  /** Last day; absent for today's. */
  readonly validUntil?: CivilDate;
  /** With its rank, as the source prints it: "Xã Tân Ân Tây". */
  readonly name: string;
  /** District of before the reform. */
  readonly district?: string;
  readonly province: string;
  readonly provinceCode: string;
}

/** How much of the old unit went to the new one, as the table notes it. Half of an old commune's hamlets may lie in another new one. */
export const SHARES = [
  'whole',
  'part',
  'area-part',
  'area-part-all-people',
  'unchanged',
  'renamed',
  'type-changed',
  'unstated',
] as const;

export type Share = (typeof SHARES)[number];

/** One row: an old unit, or a part of it, became a new one, or a part of one. */
export interface Conversion {
  readonly from: AdministrativeUnit;
  readonly to: AdministrativeUnit;
  readonly share: Share;
  /** The table's own note. */
  readonly note: string;
}

export interface ConversionTable {
  readonly conversions: readonly Conversion[];
}

/** Name of a unit in tables and maps: its code and its first day. */
export function administrativeUnitKey({ code, validFrom }: AdministrativeUnit): string {
  return `${code}@${validFrom ?? 'before'}`;
}
