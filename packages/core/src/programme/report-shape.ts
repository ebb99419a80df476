import type { HistoryStatus } from '../history/fold-history.ts';
import type { LegalForm } from '../product/legal-form.ts';
import type { ProductGroup } from '../product/product-set.ts';
import type { TotalVariant } from '../reconcile/reconcile-total.ts';
import type { CivilDate } from '../time/civil-date.ts';
import type { Measure, Unit } from './measure.ts';
import type { Goal, Plan, ReportedFigure } from './plan.ts';
import type { ProgrammePolicy } from './policy.ts';

/** A number by the name of its list: `count` is always the length of `lists[list]`. */
export interface ListedNumber {
  readonly list: string;
  readonly count: number;
}

/** JSON has no undefined: what cannot be said is null. */
export interface JsonVerdict {
  readonly value: number | null;
  readonly met: boolean | null;
  readonly gap: number | null;
  readonly missing: number | null;
}

export interface ReportTarget extends JsonVerdict {
  readonly id: string;
  readonly measure: Measure;
  readonly unit: Unit;
  readonly title: { readonly vi: string; readonly en: string };
  readonly goal: Goal;
  readonly numerator: ListedNumber;
  readonly denominator: ListedNumber;
  readonly undetermined: ListedNumber;
  readonly otherGoals: readonly (Goal & Omit<JsonVerdict, 'value'>)[];
  readonly readings: readonly (JsonVerdict & {
    readonly policy: keyof ProgrammePolicy;
    readonly option: string;
    readonly numerator: ListedNumber;
    readonly denominator: ListedNumber;
  })[];
  readonly forecast: (JsonVerdict & { readonly at: CivilDate; readonly numerator: ListedNumber }) | null;
  /** Published figures; nothing in them was recounted. */
  readonly stated: readonly (JsonVerdict & { readonly figure: ReportedFigure })[];
  readonly impact: ReportImpact | null;
}

export interface ReportImpact {
  readonly n: number;
  readonly median: number | null;
  readonly lowerQuartile: number | null;
  readonly upperQuartile: number | null;
  readonly least: number | null;
  readonly most: number | null;
  readonly missing: readonly (ListedNumber & { readonly reason: string })[];
  readonly changes: readonly {
    readonly product: string;
    readonly before: { readonly year: number; readonly value: number };
    readonly after: { readonly year: number; readonly value: number };
    readonly change: number;
  }[];
}

export interface ReportProduct {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly producer: string | null;
  readonly group: ProductGroup | null;
  readonly stars: number | null;
  readonly state: HistoryStatus['state'];
  readonly reason: HistoryStatus['reason'];
  readonly decision: string | null;
  readonly decisionDate: CivilDate | null;
  readonly until: CivilDate | null;
  /** File and row, as far as the list says. */
  readonly rows: readonly string[];
  readonly sources: readonly string[];
}

export interface ReportProducer {
  readonly id: string;
  readonly names: readonly string[];
  readonly legalForm: LegalForm;
  readonly size: string | null;
  readonly products: readonly string[];
}

/** Everything that a report shows, with the rows behind each number. The page, the CSV files and `<ocop-programme-progress>` are drawn from it. */
export interface ProgrammeReport {
  readonly format: 'ocop-programme-report/1';
  /** Never a statement of an authority: the numbers are of whoever ran the count. */
  readonly official: false;
  readonly publisher: { readonly vi: string; readonly en: string } | null;
  readonly asOf: CivilDate;
  readonly plan: Pick<Plan, 'id' | 'title' | 'period' | 'source'>;
  readonly policy: ProgrammePolicy & { readonly lastDay: string };
  readonly population: ListedNumber;
  readonly inForce: ListedNumber;
  /** Products of the list that the plan is not about; they are in no other number. */
  readonly outOfScope: ListedNumber;
  readonly targets: readonly ReportTarget[];
  readonly years: readonly {
    readonly year: number;
    readonly at: CivilDate;
    readonly stars: Readonly<Record<3 | 4 | 5, ListedNumber>>;
    readonly undetermined: ListedNumber;
  }[];
  readonly composition: {
    readonly legalForms: readonly (ListedNumber & { readonly form: LegalForm })[];
    readonly groups: readonly (ListedNumber & { readonly group: ProductGroup | null })[];
    readonly stars: readonly (ListedNumber & { readonly stars: number | null })[];
    readonly withoutProducer: ListedNumber;
  };
  readonly lapses: {
    readonly months: readonly (ListedNumber & { readonly month: string })[];
    readonly later: ListedNumber;
    readonly open: ListedNumber;
  };
  /** Products in force whose renewal an office has to look at now: the window is open, or was missed. Soonest end first. */
  readonly renewals: readonly {
    readonly product: string;
    readonly stage: 'ends-soon' | 'file-now' | 'window-missed' | 'decision-awaited' | 'decision-overdue' | 'extended';
    /** Last day in force; of the extension while extended. */
    readonly until: CivilDate;
    readonly fileFrom: CivilDate;
    readonly fileUntil: CivilDate;
  }[];
  /** Published totals of products in force, with what counting the list gives on their day and by which reading of "total" they come nearest. */
  readonly totals: readonly {
    readonly figure: ReportedFigure;
    readonly counted: number;
    readonly difference: number;
    readonly nearest: Pick<TotalVariant, 'reading' | 'basis' | 'lastDay' | 'count' | 'difference'> & {
      readonly added: ListedNumber;
      readonly removed: ListedNumber;
    };
  }[];
  /** Name of a list → ids of its rows, in `products` or `producers`. Empty in a summary. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
  readonly products: readonly ReportProduct[];
  readonly producers: readonly ReportProducer[];
}
