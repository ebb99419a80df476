import type { CivilDate } from '../time/civil-date.ts';

/** The criteria decisions whose scores stand behind recognitions. */
export type RuleSetId = '26/2026' | '148/2023' | '1048/2019';

/**
 * The criteria under which a recognition of this day was decided, when nothing is known of the filing date.
 * 1048/2019 until 148/2023 took effect on 2023-02-24. From 2026-05-22 on 26/2026 is in force, while files lodged before could finish under
 * the older rules until 2026-07-21 (26/2026/QĐ-TTg, Article 12.2): decisions of those two months are taken as older ones.
 */
export function ruleSetOfDecision(date: CivilDate): RuleSetId {
  if (date < '2023-02-24') return '1048/2019';
  return date <= '2026-07-21' ? '148/2023' : '26/2026';
}
