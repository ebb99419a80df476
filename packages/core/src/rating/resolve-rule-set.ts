import type { DecisionId } from '../criteria/rule-set.ts';
import type { CivilDate } from '../time/civil-date.ts';
import { addDays, parseCivilDate } from '../time/civil-date.ts';

/** What a dossier asks for: a first recognition, more stars, or a new term for the same product (26/2026/QĐ-TTg, Article 6.1). */
export type FilingKind = 'first' | 'upgrade' | 'reassessment';

export type ResolutionReason = 'in-force' | 'in-force-then' | 'filed-before' | 'deadline-passed' | 'before-criteria';

export interface ResolutionPolicy {
  /**
   * A dossier filed in time under the old rules but undecided when the transition ends: `old-rules` (default: the filing date chooses) or
   * `new-rules`. Article 12.2 sets the days by which such dossiers are finished and says nothing of those that are not.
   */
  readonly afterDeadline: 'old-rules' | 'new-rules';
}

export interface Resolution {
  /** undefined before any national criteria. */
  readonly decision: DecisionId | undefined;
  /** Amending decisions in force on the day of filing. The points that 1489/QĐ-TTg may have changed were not obtained. */
  readonly amendedBy: readonly string[];
  readonly reason: ResolutionReason;
  /** What the answer rests on. */
  readonly article: string;
  /** Last day on which the old rules may still be applied, for a dossier caught by the change of 2026. */
  readonly finishBy?: CivilDate;
  /** Named where it decided. */
  readonly policies: Partial<ResolutionPolicy>;
}

/** First day of 26/2026/QĐ-TTg, and the last days for dossiers filed before it: 60 days for first and upgrade, 30 for re-assessment (Article 12.2). */
export const CHANGE_OF_2026 = '2026-05-22';
const FINISH_DAYS: Readonly<Record<FilingKind, number>> = { first: 60, upgrade: 60, reassessment: 30 };

/**
 * Which rules a dossier falls under. The day of filing chooses, not today: between 22 May and 21 July 2026 both decisions live, and a dossier
 * filed on 21 May is marked by the old sheets while its neighbour's of 22 May is marked by the new.
 * `on` is the day of the assessment, where it matters whether the transition has run out. Throws `ERR_CIVIL_DATE`.
 */
export function resolveRuleSet(
  { filedOn, kind, on }: { readonly filedOn: CivilDate; readonly kind: FilingKind; readonly on?: CivilDate },
  policy: Partial<ResolutionPolicy> = {},
): Resolution {
  const filed = parseCivilDate(filedOn);
  if (on !== undefined) parseCivilDate(on);
  if (filed < '2019-08-21') {
    return { decision: undefined, amendedBy: [], reason: 'before-criteria', article: '1048/QĐ-TTg', policies: {} };
  }
  if (filed < '2023-02-24') {
    const amendedBy = filed >= '2020-06-08' ? ['781/QĐ-TTg'] : [];
    return { decision: '1048-2019', amendedBy, reason: 'in-force-then', article: '1048/QĐ-TTg', policies: {} };
  }
  if (filed >= CHANGE_OF_2026) {
    return { decision: '26-2026', amendedBy: [], reason: 'in-force', article: '26/2026/QĐ-TTg, Điều 11.1', policies: {} };
  }
  const article = `26/2026/QĐ-TTg, Điều 12.2.${kind === 'reassessment' ? 'b' : 'a'}`;
  const finishBy = addDays(CHANGE_OF_2026, FINISH_DAYS[kind]);
  const old = { decision: '148-2023' as const, amendedBy: filed >= '2025-07-06' ? ['1489/QĐ-TTg'] : [], finishBy };
  if (on === undefined || on < CHANGE_OF_2026) return { ...old, reason: 'in-force-then', article: '148/QĐ-TTg', policies: {} };
  if (on <= finishBy) return { ...old, reason: 'filed-before', article, policies: {} };
  const { afterDeadline = 'old-rules' } = policy;
  const late = { reason: 'deadline-passed' as const, article, policies: { afterDeadline } };
  return afterDeadline === 'old-rules' ? { ...old, ...late } : { decision: '26-2026', amendedBy: [], finishBy, ...late };
}

/**
 * The article by which a recognition of the older rules runs to its printed end: a change of criteria ends no certificate.
 * undefined for one decided under 26/2026/QĐ-TTg itself. Throws `ERR_CIVIL_DATE`.
 */
export function grandfatheredBy(decidedOn: CivilDate): string | undefined {
  return parseCivilDate(decidedOn) < CHANGE_OF_2026 ? '26/2026/QĐ-TTg, Điều 12.1' : undefined;
}
