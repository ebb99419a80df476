import type { RecognisedStars, RuleSet } from '../criteria/rule-set.ts';
import type { FilingKind } from '../rating/resolve-rule-set.ts';
import type { CivilDate } from '../time/civil-date.ts';
import { parseCivilDate } from '../time/civil-date.ts';
import type { DossierItem, DossierItemCode } from './dossier-checklist.ts';
import { dossierChecklist, isMadeAnew } from './dossier-checklist.ts';

/** A paper at hand. */
export interface DossierDocument {
  readonly item: DossierItemCode;
  /** Last day on which it holds, as printed on it; absent where it has no end. No decision sets these terms. */
  readonly validUntil?: CivilDate;
  /** Filed with an earlier dossier (3★, say), not made for this one. */
  readonly earlier?: boolean;
}

export const DOSSIER_STATES = ['present', 'reusable', 'to-renew', 'expired', 'missing'] as const;

/**
 * `reusable`: from the earlier dossier, still holding, and nothing that it proves has changed. `to-renew`: from the earlier dossier and not enough,
 * because the form is made anew each time, a re-assessment brings it up to date, or a criterion that it supports is raised.
 */
export type DossierState = (typeof DOSSIER_STATES)[number];

export interface CheckedItem extends DossierItem {
  readonly state: DossierState;
  /** Raised criteria that make an earlier paper insufficient. */
  readonly raised: readonly string[];
  /** The latest last day of what is at hand, where every such paper has one. */
  readonly validUntil?: CivilDate;
}

export interface DossierCase {
  readonly kind: FilingKind;
  readonly target: RecognisedStars;
  readonly documents: readonly DossierDocument[];
  /** The day on which the papers have to hold. */
  readonly on: CivilDate;
  /** Criteria that are to be better than in the earlier dossier: the steps of an upgrade plan. */
  readonly raised?: readonly string[];
}

/** Holds the papers at hand against the checklist: what is there, what carries over, what has expired, what is missing. Throws `ERR_CIVIL_DATE`. */
export function checkDossier(
  ruleSet: RuleSet,
  { kind, target, documents, on, raised = [] }: DossierCase,
): readonly CheckedItem[] {
  parseCivilDate(on);
  for (const { validUntil } of documents) if (validUntil !== undefined) parseCivilDate(validUntil);
  return dossierChecklist(ruleSet, kind, target).map((item) => {
    const mine = documents.filter((document) => document.item === item.code);
    const holding = mine.filter(({ validUntil }) => validUntil === undefined || validUntil >= on);
    const touched = item.criteria.filter((criterion) => raised.includes(criterion));
    const state = ((): DossierState => {
      if (mine.length === 0) return 'missing';
      if (holding.length === 0) return 'expired';
      if (holding.some(({ earlier }) => earlier !== true)) return 'present';
      return isMadeAnew(item.code, kind) || touched.length > 0 ? 'to-renew' : 'reusable';
    })();
    const ends = mine.flatMap(({ validUntil }) => validUntil ?? []).sort();
    const last = ends.at(-1);
    return {
      ...item,
      state,
      raised: touched,
      ...(last !== undefined && ends.length === mine.length ? { validUntil: last } : {}),
    };
  });
}
