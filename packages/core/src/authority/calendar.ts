import type { CivilDate } from '../time/civil-date.ts';
import { addDays, parseCivilDate } from '../time/civil-date.ts';
import { isWeekend } from '../time/weekend.ts';

/**
 * One regular round. Both days are printed with "before" (trước): a dossier proposed on the day itself is for the next round.
 * Source: 26/2026/QĐ-TTg, Article 5.
 */
export interface AssessmentRound {
  readonly level: 'province' | 'central';
  readonly proposedBefore: CivilDate;
  readonly assessedBefore: CivilDate;
}

const ROUNDS = [
  ['central', '01-30', '03-30'],
  ['province', '04-30', '06-30'],
  ['central', '07-30', '09-30'],
  ['province', '10-30', '12-30'],
] as const;

/** The least that a year has: two rounds of the province, two of the ministry. A council's regulation may add more. */
export function assessmentRounds(year: number): readonly AssessmentRound[] {
  return ROUNDS.map(([level, proposed, assessed]) => ({
    level,
    proposedBefore: parseCivilDate(`${year}-${proposed}`),
    assessedBefore: parseCivilDate(`${year}-${assessed}`),
  }));
}

/** The first regular round that a dossier proposed on a day still reaches. Throws `ERR_CIVIL_DATE`. */
export function nextRound(level: AssessmentRound['level'], proposedOn: CivilDate): AssessmentRound {
  const year = Number(parseCivilDate(proposedOn).slice(0, 4));
  const rounds = [...assessmentRounds(year), ...assessmentRounds(year + 1)];
  const found = rounds.find((round) => round.level === level && proposedOn < round.proposedBefore);
  if (found === undefined) throw new RangeError(`No round after ${proposedOn}`);
  return found;
}

/**
 * The day that lies `days` working days after a day, which itself is not counted (Civil Code 2015, Article 147).
 * Holidays and make-up days change every year by decree: give the days off as `holidays`.
 * The commune has 15 working days from a complete dossier (26/2026/QĐ-TTg, Article 7.2).
 */
export function addWorkingDays(from: CivilDate, days: number, holidays: readonly CivilDate[] = []): CivilDate {
  let day = parseCivilDate(from);
  for (let left = days; left > 0;) {
    day = addDays(day, 1);
    if (!isWeekend(day) && !holidays.includes(day)) left -= 1;
  }
  return day;
}

export interface RenewalCalendar {
  /** The window for the dossier, both days inclusive: 180 to 120 days before the last day (Article 7.6.a). */
  readonly fileFrom: CivilDate;
  readonly fileUntil: CivilDate;
  /** The last day of the running term. */
  readonly validUntil: CivilDate;
  /** Where the window could not be met: in force until a decision, at the latest on this day (Article 12.3). */
  readonly extendedUntil: CivilDate;
}

/** What an office watches for one recognition. Source: 26/2026/QĐ-TTg, Articles 7.6.a and 12.3. Throws `ERR_CIVIL_DATE`. */
export function renewalCalendar(validUntil: CivilDate): RenewalCalendar {
  return {
    fileFrom: addDays(validUntil, -180),
    fileUntil: addDays(validUntil, -120),
    validUntil,
    extendedUntil: addDays(validUntil, 180),
  };
}

/** Last day for the decision on a re-assessment: 45 days from a complete proposal (26/2026/QĐ-TTg, Article 7.6.g). */
export function reassessmentDue(completeOn: CivilDate): CivilDate {
  return addDays(completeOn, 45);
}

/** Last day for a withdrawal: 15 days from the conclusion, or from the commune's confirmation that production stopped (Article 8). */
export function withdrawalDue(concludedOn: CivilDate): CivilDate {
  return addDays(concludedOn, 15);
}
