import type { AuthorityLevel } from '../../authority/competent-authority.ts';
import type { CouncilSeat } from '../../authority/council-composition.ts';
import type { MissingRules } from '../../criteria/decision.ts';
import type { SumFailure } from '../../criteria/completeness.ts';
import type { AnomalyCode, GateCode, GateEffect, Ministry, ProvenanceStatus } from '../../criteria/rule-set.ts';
import type { DossierState } from '../../dossier/check-dossier.ts';
import type { DossierItemCode } from '../../dossier/dossier-checklist.ts';
import type { CaveatCode } from '../caveats.ts';
import type { CouncilPolicy } from '../council-policy.ts';
import type { CouncilRating } from '../council.ts';
import type { Rating } from '../rate.ts';
import type { FilingKind, ResolutionReason } from '../resolve-rule-set.ts';
import type { SheetIssue, SheetIssueCode } from '../score-sheet.ts';
import type { OutOfReach, UpgradeStep } from '../upgrade-plan.ts';

type Sentences<Code extends string> = Readonly<Record<Code, string>>;

/** The named policies that are a choice between words; the key is `entry:word`. */
type Choices<Policy> = {
  [Entry in keyof Policy & string]: Policy[Entry] extends string ? `${Entry}:${Policy[Entry]}` : never;
}[keyof Policy & string];

export type PolicySentence =
  | Choices<Required<Omit<CouncilPolicy, 'spreadLimit' | 'quorum'>>>
  | 'afterDeadline:old-rules'
  | 'afterDeadline:new-rules'
  | 'withoutDistricts:province'
  | 'withoutDistricts:unknown';

/** Sentences of rating, dossier and authority in one language. A forgotten code is a compile error. */
export interface RatingLocale {
  /** To be shown wherever labels are: they are paraphrases, and where the decision is. */
  readonly paraphrase: string;
  readonly issues: Readonly<Record<SheetIssueCode, (issue: SheetIssue) => string>>;
  readonly outcomes: Sentences<Rating['outcome'] | CouncilRating['outcome']>;
  readonly effects: Sentences<GateEffect>;
  readonly gates: Sentences<GateCode>;
  readonly caveats: Sentences<CaveatCode>;
  readonly anomalies: Sentences<AnomalyCode>;
  readonly provenance: Sentences<ProvenanceStatus>;
  readonly sums: Sentences<SumFailure['code']>;
  readonly missing: Sentences<MissingRules['code']>;
  readonly policies: Sentences<PolicySentence>;
  readonly outOfReach: Sentences<OutOfReach['code']>;
  readonly because: Sentences<UpgradeStep['because']>;
  readonly dossierItems: Sentences<DossierItemCode>;
  readonly dossierStates: Sentences<DossierState>;
  readonly filings: Sentences<FilingKind>;
  readonly resolutions: Sentences<ResolutionReason>;
  readonly levels: Sentences<AuthorityLevel>;
  readonly seats: Sentences<CouncilSeat>;
  readonly ministries: Sentences<Ministry>;
}
