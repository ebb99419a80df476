export { BAND_FLOORS, bandOf, formatMean, type Mean, reaches, type Stars } from './stars.ts';
export { DEFAULT_RATE_POLICY, type PolicyUsed, type RatePolicy } from './policy.ts';
export {
  type Answer,
  isRuleSetRef,
  type ScoreSheet,
  scoreSheetSchema,
  SHEET_ISSUE_CODES,
  type SheetIssue,
  type SheetIssueCode,
} from './score-sheet.ts';
export { readScoreSheetCsv, scoreSheetTemplate } from './score-sheet-csv.ts';
export { optionForShare, type ShareOption } from './option-for-share.ts';
export { CAVEAT_CODES, type CaveatCode } from './caveats.ts';
export {
  type Illegal,
  type Points,
  rate,
  type Rated,
  type Rating,
  type Refused,
  type UnmetMinima,
  type UnmetMinimum,
} from './rate.ts';
export {
  COUNCIL_PRESETS,
  type CouncilPolicy,
  type CouncilPreset,
  DEFAULT_COUNCIL_POLICY,
  type Quorum,
} from './council-policy.ts';
export {
  aggregate,
  type CouncilOptions,
  type CouncilRated,
  type CouncilRating,
  type MemberIssue,
  type MemberSheet,
  type Spread,
} from './council.ts';
export { type OutOfReach, type UpgradeOptions, type UpgradePlan, upgradePlan, type UpgradeStep } from './upgrade-plan.ts';
export {
  CHANGE_OF_2026,
  type FilingKind,
  grandfatheredBy,
  type Resolution,
  type ResolutionPolicy,
  type ResolutionReason,
  resolveRuleSet,
} from './resolve-rule-set.ts';
export type { PolicySentence, RatingLocale } from './locales/rating-locale.ts';
export {
  DOSSIER_PAPERS,
  dossierChecklist,
  type DossierItem,
  type DossierItemCode,
  type DossierPaper,
} from '../dossier/dossier-checklist.ts';
export {
  checkDossier,
  type CheckedItem,
  DOSSIER_STATES,
  type DossierCase,
  type DossierDocument,
  type DossierState,
} from '../dossier/check-dossier.ts';
export {
  type AuthorityLevel,
  type AuthorityPolicy,
  competentAuthority,
  type CompetentAuthority,
} from '../authority/competent-authority.ts';
export { COUNCIL_SEATS, type CouncilComposition, COUNCILS, type CouncilSeat } from '../authority/council-composition.ts';
export {
  addWorkingDays,
  type AssessmentRound,
  assessmentRounds,
  nextRound,
  reassessmentDue,
  type RenewalCalendar,
  renewalCalendar,
  withdrawalDue,
} from '../authority/calendar.ts';
