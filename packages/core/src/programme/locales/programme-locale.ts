import type { MissingReason } from '../../impact/impact.ts';
import type { PlanIssue } from '../check-plan.ts';
import type { Measure, Unit } from '../measure.ts';
import type { ProgrammePolicy } from '../policy.ts';

/** Sentences of the programme in one language. */
export interface ProgrammeLocale {
  readonly measures: Readonly<Record<Measure, { readonly title: string; readonly definition: string }>>;
  readonly units: Readonly<Record<Unit, string>>;
  /** Every policy with every option, as a report names what it was counted under. */
  readonly policies: {
    readonly [K in keyof ProgrammePolicy]: {
      readonly title: string;
      readonly options: Readonly<Record<ProgrammePolicy[K], string>>;
    };
  };
  readonly planIssues: Readonly<Record<PlanIssue['code'], (issue: PlanIssue) => string>>;
  readonly missingReasons: Readonly<Record<MissingReason, string>>;
}
