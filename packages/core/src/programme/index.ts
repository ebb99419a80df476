export {
  type CompositionMeasure,
  type FlowMeasure,
  FLOW_MEASURES,
  type ImpactMeasure,
  type Measure,
  MEASURES,
  type Unit,
} from './measure.ts';
export {
  type CompositionTarget,
  type CountTarget,
  type Goal,
  type ImpactTarget,
  type Plan,
  planSchema,
  type PlanTarget,
  type PlanNote,
  type ReportedFigure,
  reportedFigureSchema,
  targetsOf,
} from './plan.ts';
export { parsePlan, tryParsePlan } from './parse-plan.ts';
export { checkPlan, PLAN_ISSUE_CODES, type PlanIssue } from './check-plan.ts';
export {
  type CountPolicy,
  type CountPolicyOptions,
  countPolicy,
  DEFAULT_PROGRAMME_POLICY,
  type ProgrammePolicy,
  programmePolicySchema,
} from './policy.ts';
export type { Count, CountedRow } from './count.ts';
export {
  type Forecast,
  type GoalVerdict,
  type PlanProgress,
  planProgress,
  type PlanProgressOptions,
  type Reading,
  type StatedVerdict,
  type TargetProgress,
  type Verdict,
} from './progress.ts';
export { Population } from './population.ts';
export { type CountedProducer, countProducers, producerKey, producerOn } from './producers.ts';
export { type ClassedRecognition, classRecognitions, type RecognitionClass } from './recognitions.ts';
export { isInForce, standingOn } from './standing.ts';
export { starsByYear, type YearStanding } from './stars-by-year.ts';
export { type Composition, compositionOf } from './composition.ts';
export { lapseCalendar, type MonthOfLapses } from './lapses.ts';
export {
  type AnnualFigure,
  impactOf,
  type ImpactSummary,
  MISSING_REASONS,
  type MissingReason,
  type ProductChange,
} from '../impact/impact.ts';
export { summarise, type Summary } from '../impact/summary.ts';
export type { ProgrammeLocale } from './locales/programme-locale.ts';
export { programmeReport, summariseReport } from './report.ts';
export type { ListedNumber, ProgrammeReport, ReportImpact, ReportProducer, ReportProduct, ReportTarget } from './report-shape.ts';
export { LIST_DIFFERENCES, type ListDifference, type ListReconciliation, reconcileLists } from '../reconcile/reconcile-lists.ts';
export {
  reconcileTotal,
  TOTAL_READINGS,
  type TotalReading,
  type TotalReconciliation,
  type TotalVariant,
} from '../reconcile/reconcile-total.ts';
export { compareTotals, type TotalCheck, type TotalDifference, type TotalDifferenceReason } from '../reconcile/compare-totals.ts';
export { FIGURE_ISSUE_CODES, type FigureIssue, readAnnualFigures, tryParseAmount } from '../impact/read-annual-figures.ts';
