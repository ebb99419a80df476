import type { ProductHistory } from '../history/product-history.ts';
import { type AnnualFigure, impactOf, type ImpactSummary } from '../impact/impact.ts';
import { OcopError } from '../ocop-error.ts';
import { type CivilDate, isCivilDate } from '../time/civil-date.ts';
import { type Count, countComposition, type CountedRow, countFlow, countInForce } from './count.ts';
import { COMPOSITION_MEASURES, FLOW_MEASURES, type Measure, type Unit } from './measure.ts';
import { type Goal, type Plan, type PlanTarget, type ReportedFigure, targetsOf } from './plan.ts';
import { type CountPolicy, type CountPolicyOptions, countPolicy, type ProgrammePolicy } from './policy.ts';
import { lastDayOf, Population } from './population.ts';
import { inScope } from './scope.ts';
import { isInForce, standingOn } from './standing.ts';

/** A value against a goal. `undefined`: there is nothing to compare, such as a share of no producers. */
export interface Verdict {
  /** A count, or a percentage computed from counts and not rounded. */
  readonly value: number | undefined;
  readonly met: boolean | undefined;
  /** What is missing in the unit of the value: 0 when met. */
  readonly gap: number | undefined;
  /** How many more rows of the same denominator would reach the goal; absent for medians. */
  readonly missing?: number;
}

export interface GoalVerdict extends Goal, Omit<Verdict, 'value'> {}

/** The same number under the other option of a policy, so that nobody has to guess what the choice was worth. */
export interface Reading extends Verdict {
  readonly policy: keyof ProgrammePolicy;
  readonly option: string;
  readonly numerator: readonly CountedRow[];
  readonly denominator: readonly CountedRow[];
}

/** What a published figure says against the goal. Nothing in it was recounted. */
export interface StatedVerdict extends Verdict {
  readonly figure: ReportedFigure;
}

/** A day to come, if nothing is decided until then: terms run out, nothing is renewed. */
export interface Forecast extends Verdict {
  readonly at: CivilDate;
  readonly numerator: readonly CountedRow[];
}

export interface TargetProgress extends Verdict {
  readonly id: string;
  readonly measure: Measure;
  readonly unit: Unit;
  readonly title?: PlanTarget['title'];
  readonly goal: Goal;
  /** The rows that were counted; `value` is their number, or their share. */
  readonly numerator: readonly CountedRow[];
  readonly denominator: readonly CountedRow[];
  /** Rows whose source does not say whether they count. Under the policy they were counted or not; here they are by name. */
  readonly undetermined: readonly CountedRow[];
  readonly otherGoals: readonly GoalVerdict[];
  readonly readings: readonly Reading[];
  readonly forecast?: Forecast;
  /** Published figures for the target up to the day, in the order of their days. */
  readonly stated: readonly StatedVerdict[];
  /** For revenue and price: all that was found out. */
  readonly impact?: ImpactSummary;
}

export interface PlanProgress {
  readonly plan: Plan;
  readonly asOf: CivilDate;
  readonly policy: CountPolicy;
  /** The products that were counted among, demonstration rows left out unless the policy says otherwise. */
  readonly population: Population;
  /** Products of the list that the plan is not about, by their keys. */
  readonly outOfScope: readonly string[];
  readonly targets: readonly TargetProgress[];
}

export interface PlanProgressOptions {
  /** The day that the numbers speak of. There is no default: a number without its day is no number. */
  readonly asOf: CivilDate;
  readonly policy?: CountPolicyOptions;
  /** Revenue and price by product and year, for the impact targets. */
  readonly annualFigures?: readonly AnnualFigure[];
}

/**
 * How far a plan has got on a day: for each target the rows that were counted, of which rows, against the goal; beside it what was published, never mixed in.
 * The order of records and events does not matter. Throws `ERR_AS_OF_MISSING` without a day that exists, and for nothing else.
 */
export function planProgress(plan: Plan, records: readonly ProductHistory[], options: PlanProgressOptions): PlanProgress {
  const { annualFigures = [] } = options;
  // Callers without types exist: a missing day must not become the word "undefined" in a table.
  const given: unknown = options.asOf;
  if (typeof given !== 'string' || !isCivilDate(given)) {
    throw new OcopError('ERR_AS_OF_MISSING', 'A count needs the day it speaks of: asOf as YYYY-MM-DD', {
      asOf: String(given).slice(0, 40),
    });
  }
  const asOf = given;
  const policy = countPolicy(plan.policy ?? {}, options.policy ?? {});
  const { inside, outside } = inScope(records, plan);
  const population = new Population(inside, asOf, policy);
  const counter = new Counter(plan, inside, population, annualFigures);
  return {
    plan,
    asOf,
    policy,
    population,
    outOfScope: outside.map(({ key }) => key).sort(),
    targets: targetsOf(plan).map((target) => counter.progressOf(target)),
  };
}

/** The policy whose other option is told beside each measure. */
const FLIPS: Readonly<
  Partial<Record<Measure, { readonly policy: keyof ProgrammePolicy; readonly options: readonly [string, string] }>>
> = {
  developed: { policy: 'assessed', options: ['included', 'excluded'] },
  'newly-recognised': { policy: 'basis', options: ['decision-date', 'round'] },
  upgraded: { policy: 'basis', options: ['decision-date', 'round'] },
  're-recognised': { policy: 'basis', options: ['decision-date', 'round'] },
  'in-force': { policy: 'basis', options: ['decision-date', 'round'] },
  cooperatives: { policy: 'cooperativeGroups', options: ['no', 'yes'] },
  smes: { policy: 'unknownSize', options: ['sme', 'not-sme'] },
  'modern-channels': { policy: 'unknownChannels', options: ['no', 'left-out'] },
};

class Counter {
  readonly #plan: Plan;
  readonly #records: readonly ProductHistory[];
  readonly #population: Population;
  readonly #figures: readonly AnnualFigure[];
  /** One population a policy, however many targets ask for it. */
  readonly #others = new Map<string, Population>();

  constructor(plan: Plan, records: readonly ProductHistory[], population: Population, figures: readonly AnnualFigure[]) {
    this.#plan = plan;
    this.#records = records;
    this.#population = population;
    this.#figures = figures;
  }

  progressOf(target: PlanTarget): TargetProgress {
    const { id, measure, unit, title, goal, otherGoals } = target;
    const stated = this.#stated(target);
    const base = { id, measure, unit, ...(title === undefined ? {} : { title }), goal, stated };
    if (target.unit === 'percent-change') {
      const impact = impactOf(this.#population, this.#figures, target.measure === 'revenue-change' ? 'revenue' : 'price');
      const { median } = impact;
      return {
        ...base,
        numerator: impact.answered,
        denominator: impact.recognised,
        undetermined: [],
        ...medianVerdict(median, goal.atLeast),
        otherGoals: otherGoals.map((other) => ({ ...other, ...withoutValue(medianVerdict(median, other.atLeast)) })),
        readings: [],
        impact,
      };
    }
    const count = this.#count(this.#population, target);
    const share = isShare(unit);
    const judge = (atLeast: number): Verdict => countVerdict(count.numerator.length, count.denominator.length, atLeast, share);
    const forecast = this.#forecast(target, share);
    return {
      ...base,
      ...count,
      ...judge(goal.atLeast),
      otherGoals: otherGoals.map((other) => ({ ...other, ...withoutValue(judge(other.atLeast)) })),
      readings: this.#readings(target, share),
      ...(forecast === undefined ? {} : { forecast }),
    };
  }

  #count(population: Population, target: Exclude<PlanTarget, { unit: 'percent-change' }>): Count {
    const { measure, unit } = target;
    const of = unit === 'products' || unit === 'percent-of-products' ? 'products' : 'producers';
    const composition = COMPOSITION_MEASURES.find((each) => each === measure);
    if (composition !== undefined) return countComposition(population, composition, of);
    const where = 'where' in target && target.where !== undefined ? { where: target.where } : {};
    const flow = FLOW_MEASURES.find((each) => each === measure);
    return flow === undefined
      ? countInForce(population, { ...where, unit: of })
      : countFlow(population, flow, { period: this.#plan.period, ...where, unit: of });
  }

  #readings(target: Exclude<PlanTarget, { unit: 'percent-change' }>, share: boolean): Reading[] {
    const flip = FLIPS[target.measure];
    if (flip === undefined) return [];
    const { policy } = this.#population;
    const option = flip.options.find((each) => each !== policy[flip.policy]) ?? flip.options[1];
    const key = `${flip.policy}=${option}`;
    let other = this.#others.get(key);
    if (other === undefined) {
      other = new Population(this.#records, this.#population.asOf, { ...policy, [flip.policy]: option });
      this.#others.set(key, other);
    }
    const { numerator, denominator } = this.#count(other, target);
    return [
      {
        policy: flip.policy,
        option,
        numerator,
        denominator,
        ...countVerdict(numerator.length, denominator.length, target.goal.atLeast, share),
      },
    ];
  }

  /** Only what stands can run out: for products in force, while the period is still running. */
  #forecast(target: Exclude<PlanTarget, { unit: 'percent-change' }>, share: boolean): Forecast | undefined {
    const at = this.#plan.period.until;
    if (target.measure !== 'in-force' || target.unit !== 'products' || this.#population.asOf >= at) return undefined;
    const { numerator, denominator } = this.#count(this.#population, target);
    const still = new Set(
      this.#population.inForce
        .filter((product) => isInForce(standingOn(product, at, this.#population.policy)))
        .map(({ key }) => key),
    );
    const left = numerator.filter(({ id }) => still.has(id));
    return { at, numerator: left, ...countVerdict(left.length, denominator.length, target.goal.atLeast, share) };
  }

  #stated({ id, goal, unit }: PlanTarget): StatedVerdict[] {
    const share = isShare(unit);
    return this.#plan.reported
      .filter(({ target, asOf }) => target === id && lastDayOf(asOf) <= this.#population.asOf)
      .toSorted((a, b) => (lastDayOf(a.asOf) < lastDayOf(b.asOf) ? -1 : lastDayOf(a.asOf) > lastDayOf(b.asOf) ? 1 : 0))
      .map((figure) => {
        const { count, of, range } = figure;
        if (count !== undefined && unit === 'percent-change') return { figure, ...medianVerdict(count, goal.atLeast) };
        if (count !== undefined) return { figure, ...countVerdict(count, of ?? 0, goal.atLeast, share) };
        const [low, high] = range ?? [0, 0];
        const met = low >= goal.atLeast ? true : high < goal.atLeast ? false : undefined;
        return { figure, value: undefined, met, gap: met === true ? 0 : undefined };
      });
  }
}

const isShare = (unit: Unit): boolean => unit === 'percent-of-producers' || unit === 'percent-of-products';

const withoutValue = ({ met, gap, missing }: Verdict): Omit<Verdict, 'value'> => ({
  met,
  gap,
  ...(missing === undefined ? {} : { missing }),
});

/** Compares counts, never rounded percentages: 33.333 % of three is one of three. */
function countVerdict(count: number, of: number, atLeast: number, share: boolean): Verdict {
  if (!share) {
    const gap = Math.max(0, atLeast - count);
    return { value: count, met: count >= atLeast, gap, missing: Math.ceil(gap) };
  }
  if (of === 0) return { value: undefined, met: undefined, gap: undefined };
  const value = (count * 100) / of;
  const met = count * 100 >= atLeast * of;
  if (met) return { value, met, gap: 0, missing: 0 };
  // Rounding noise must not ask for one row too many: the need is found by the same comparison.
  let missing = Math.max(0, Math.floor((atLeast * of) / 100) - count);
  while ((count + missing) * 100 < atLeast * of) missing += 1;
  return { value, met, gap: atLeast - value, missing };
}

function medianVerdict(median: number | undefined, atLeast: number): Verdict {
  if (median === undefined) return { value: undefined, met: undefined, gap: undefined };
  return { value: median, met: median >= atLeast, gap: Math.max(0, atLeast - median) };
}
