import { eventDay } from './event-time.ts';

/** Days that belong to a lot for good, `YYYY-MM-DD`. */
export interface LotData {
  readonly harvestedFrom?: string;
  readonly harvestedUntil?: string;
  readonly bestBefore?: string;
  readonly expires?: string;
}

const NAMES = {
  harvestedFrom: 'cbvmda:harvestStartDate',
  harvestedUntil: 'cbvmda:harvestEndDate',
  bestBefore: 'cbvmda:bestBeforeDate',
  expires: 'cbvmda:itemExpirationDate',
} as const;

/** Instance and lot master data (CBV 2.0 §9), or nothing. */
export function lotDataMember(data: LotData): { ilmd?: Record<string, string> } {
  const entries = Object.entries(NAMES).flatMap(([name, term]) => {
    const day = data[name as keyof LotData];
    return day === undefined ? [] : [[term, eventDay(day)] as const];
  });
  return entries.length === 0 ? {} : { ilmd: Object.fromEntries(entries) };
}
