import type { CivilDate } from '../time/civil-date.ts';
import { addDays, addMonths } from '../time/civil-date.ts';
import type { Recognition } from './recognition.ts';

/** Months that a recognition holds. Source: Decisions 1048/2019, 148/2023 and 26/2026/QĐ-TTg (Article 4.3) alike. */
export const RECOGNITION_MONTHS = 36;

/** First and last day of a term, both inclusive. */
export interface Validity {
  readonly from: CivilDate;
  readonly until: CivilDate;
}

/**
 * What provinces practise differently and the decisions do not settle.
 * `lastDay`: is the anniversary the last day in force (`anniversary`: Civil Code 2015, Articles 147–148; Thanh Hóa 24/12/2022) or the first day out (`day-before`: Nghệ An 4/2/2023)?
 */
export interface ValidityPolicy {
  readonly lastDay: 'anniversary' | 'day-before';
}

export const DEFAULT_VALIDITY_POLICY: ValidityPolicy = { lastDay: 'anniversary' };

/**
 * The term of a recognition: its stated days where there are any, else 36 months from the day of the decision, clamped at the month's end.
 * undefined when neither the decision's date nor both stated days are known.
 */
export function validityOf(recognition: Recognition, policy: ValidityPolicy = DEFAULT_VALIDITY_POLICY): Validity | undefined {
  const from = recognition.validFrom ?? recognition.decision.date;
  if (from === undefined) return undefined;
  const anniversary = addMonths(from, RECOGNITION_MONTHS);
  return { from, until: recognition.validUntil ?? (policy.lastDay === 'anniversary' ? anniversary : addDays(anniversary, -1)) };
}
