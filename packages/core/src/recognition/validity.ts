import type { CivilDate } from '../time/civil-date.ts';
import { addDays, addMonths } from '../time/civil-date.ts';
import { isWeekend } from '../time/weekend.ts';
import type { Recognition } from './recognition.ts';

/** Months that a recognition holds. Source: Decisions 1048/2019, 148/2023 and 26/2026/QĐ-TTg (Article 4.3) alike. */
export const RECOGNITION_MONTHS = 36;

/** First and last day of a term, both inclusive. */
export interface Validity {
  readonly from: CivilDate;
  readonly until: CivilDate;
}

/** What provinces practise differently and the decisions do not settle. */
export interface ValidityPolicy {
  /**
   * Is the anniversary the last day in force (`anniversary`: Civil Code 2015, Articles 147–148; Thanh Hóa 24/12/2022) or the first day out
   * (`day-before`: Nghệ An 4/2/2023)?
   */
  readonly lastDay: 'anniversary' | 'day-before';
  /**
   * Does a counted last day that is a Saturday, a Sunday or one of `holidays` move to the end of the next working day (Civil Code 2015, Article 148.5)?
   * Off by default: no province is known to practise it. A last day that the certificate prints never moves.
   */
  readonly daysOff: 'ignored' | 'next-working-day';
  /** Public holidays and days off in lieu, which change every year by decree. Read only under `next-working-day`. */
  readonly holidays: readonly CivilDate[];
}

export const DEFAULT_VALIDITY_POLICY: ValidityPolicy = { lastDay: 'anniversary', daysOff: 'ignored', holidays: [] };

function nextWorkingDay(date: CivilDate, holidays: readonly CivilDate[]): CivilDate {
  let day = date;
  while (isWeekend(day) || holidays.includes(day)) day = addDays(day, 1);
  return day;
}

/**
 * The term of a recognition: its stated days where there are any, else 36 months from the day of the decision, clamped at the month's end.
 * Where only the last day is printed, the first is 36 months before it. undefined when the source gives none of these days.
 */
export function validityOf(
  recognition: Pick<Recognition, 'validFrom' | 'validUntil' | 'decision'>,
  policy: Partial<ValidityPolicy> = {},
): Validity | undefined {
  const { lastDay, daysOff, holidays } = { ...DEFAULT_VALIDITY_POLICY, ...policy };
  const { validUntil } = recognition;
  const from = recognition.validFrom ?? recognition.decision.date;
  if (validUntil !== undefined) return { from: from ?? addMonths(validUntil, -RECOGNITION_MONTHS), until: validUntil };
  if (from === undefined) return undefined;
  const anniversary = addMonths(from, RECOGNITION_MONTHS);
  const counted = lastDay === 'anniversary' ? anniversary : addDays(anniversary, -1);
  return { from, until: daysOff === 'ignored' ? counted : nextWorkingDay(counted, holidays) };
}
