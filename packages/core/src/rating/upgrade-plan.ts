import type { Criterion, Gate, Option, RuleSet } from '../criteria/rule-set.ts';
import { OcopError } from '../ocop-error.ts';
import { firedGates, sensoryCriteria } from './gates.ts';
import { minimumFor } from './minima.ts';
import type { RatePolicy } from './policy.ts';
import { DEFAULT_RATE_POLICY } from './policy.ts';
import type { Rating } from './rate.ts';
import { rate } from './rate.ts';
import { readSheet } from './read-sheet.ts';
import type { Answer, ScoreSheet, SheetIssue } from './score-sheet.ts';
import type { Stars } from './stars.ts';
import { BAND_FLOORS } from './stars.ts';

/** One criterion raised. */
export interface UpgradeStep {
  readonly criterion: string;
  /** null: none of the levels so far. */
  readonly from: string | null;
  readonly to: string;
  /** Points gained. */
  readonly points: number;
  /** In the unit of `by`: points, 1, or the caller's cost. */
  readonly cost: number;
  /** `minimum`: the star cannot be had without raising this criterion. `points`: chosen among others to reach the band. */
  readonly because: 'minimum' | 'points';
}

export interface UpgradeOptions {
  readonly target: Exclude<Stars, 1>;
  /** What is to be smallest; default `points`. Ties go to fewer criteria, then fewer points, then the sheet's order. */
  readonly by?: 'points' | 'criteria' | 'cost';
  /**
   * With `by: 'cost'`: what a step costs, a whole number ≥ 0 below 2⁴⁰ in one unit (đồng, days); undefined when it cannot be done.
   * Throws `ERR_PLAN_COST` on any other number.
   */
  readonly cost?: (criterion: string, from: string | null, to: string) => number | undefined;
  /** Criteria that cannot change, such as who the legal representative is. */
  readonly locked?: readonly string[];
  readonly policy?: Partial<RatePolicy>;
}

export type OutOfReach =
  | { readonly code: 'gate'; readonly gates: readonly Gate[] }
  | { readonly code: 'minimum-out-of-reach'; readonly criterion: string; readonly needs: number; readonly reachable: number }
  | { readonly code: 'points-out-of-reach'; readonly needs: number; readonly reachable: number };

export type UpgradePlan =
  | {
      readonly outcome: 'plan';
      readonly target: UpgradeOptions['target'];
      /** In the sheet's order; empty when the target is reached already. */
      readonly steps: readonly UpgradeStep[];
      readonly cost: number;
      /** The sheet after all steps, and its rating. */
      readonly sheet: ScoreSheet;
      readonly rating: Rating;
    }
  | { readonly outcome: 'impossible'; readonly target: UpgradeOptions['target']; readonly reasons: readonly OutOfReach[] }
  | { readonly outcome: 'illegal'; readonly issues: readonly SheetIssue[] };

/** Cost, criteria changed, points gained: compared in this order, added component by component. */
type Weight = readonly [cost: number, changed: number, gained: number];

/** One way to answer the criteria of a group together. */
interface Choice {
  readonly options: ReadonlyMap<Criterion, Option | undefined>;
  readonly points: number;
  readonly weight: Weight;
}

const add = (a: Weight, b: Weight): Weight => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
const less = (a: Weight, b: Weight): boolean => (a[0] !== b[0] ? a[0] < b[0] : a[1] !== b[1] ? a[1] < b[1] : a[2] < b[2]);

/** Criteria whose answers bind one another stand together: a story and what hangs on it, the choose-one cases of a sheet. */
function groupsOf({ criteria }: RuleSet, policy: RatePolicy): Criterion[][] {
  const groups = new Map<string, Criterion[]>();
  for (const criterion of criteria) {
    const hasCases = policy.cases === 'one' && criterion.options.some((option) => option.case !== undefined);
    const key = hasCases ? 'cases' : (criterion.needsStory ?? criterion.id);
    groups.set(key, [...(groups.get(key) ?? []), criterion]);
  }
  return [...groups.values()];
}

/**
 * The smallest set of improvements that reaches `target`, proven against brute force: every minimum of the star first, then a
 * multiple-choice knapsack over the points that are missing. Nothing is ever lowered, and a choose-one case is never switched.
 * `stepDown` is read as `automatic`. About 35 criteria × 90 points × 5 options: well under a millisecond.
 * Impossible is an answer, with every reason found. Throws only for a bad cost.
 */
export function upgradePlan(sheet: ScoreSheet, ruleSet: RuleSet, options: UpgradeOptions): UpgradePlan {
  const { target, by = 'points', locked = [] } = options;
  const policy: RatePolicy = { ...DEFAULT_RATE_POLICY, ...options.policy, stepDown: 'automatic' };
  const reading = readSheet(sheet, ruleSet, policy);
  if ('issues' in reading) return { outcome: 'illegal', issues: reading.issues };
  const { chosen } = reading.sheet;
  const gates = firedGates(ruleSet, sheet.findings ?? [], () => 1);
  if (gates.length > 0) return { outcome: 'impossible', target, reasons: [{ code: 'gate', gates }] };

  const sensory = new Set(sensoryCriteria(ruleSet));
  const floor = (criterion: Criterion): number =>
    Math.max(target < 3 ? 0 : (minimumFor(criterion, target as 3 | 4 | 5, policy) ?? 0), sensory.has(criterion.id) ? 1 : 0);
  const weigh = (criterion: Criterion, from: Option | undefined, to: Option): Weight | undefined => {
    const gained = to.points - (from?.points ?? 0);
    if (by !== 'cost') return [by === 'points' ? gained : 1, 1, gained];
    const cost = options.cost?.(criterion.id, from?.id ?? null, to.id);
    if (cost === undefined) return undefined;
    if (!Number.isInteger(cost) || cost < 0 || cost >= 2 ** 40) {
      throw new OcopError('ERR_PLAN_COST', `A step's cost is a whole number from 0 to 2^40; got ${cost} for ${criterion.id}`, {
        criterion: criterion.id,
        cost,
      });
    }
    return [cost, 1, gained];
  };
  /** Staying, where the floor allows it, and every option above; a case once chosen stays. */
  const single = (criterion: Criterion): { option: Option | undefined; weight: Weight }[] => {
    const from = chosen.get(criterion.id);
    const stay = (from?.points ?? 0) >= floor(criterion) ? [{ option: from, weight: [0, 0, 0] as Weight }] : [];
    if (locked.includes(criterion.id)) return stay;
    const higher = criterion.options.flatMap((option) => {
      const better = from === undefined ? true : option.points > from.points && option.case === from.case;
      const weight = better && option.points >= floor(criterion) ? weigh(criterion, from, option) : undefined;
      return weight === undefined ? [] : [{ option, weight }];
    });
    return [...stay, ...higher];
  };
  const legal = (picks: ReadonlyMap<Criterion, Option | undefined>): boolean => {
    const cases = new Set([...picks.values()].flatMap((option) => option?.case ?? []));
    if (policy.cases === 'one' && cases.size > 1) return false;
    for (const [criterion, option] of picks) {
      if (criterion.needsStory === undefined) continue;
      const story = [...picks].find(([other]) => other.id === criterion.needsStory)?.[1];
      if ((story?.points ?? 0) === 0) {
        if (option !== undefined) return false;
      } else if (option === undefined && policy.none === 'refused' && policy.blank === 'refused') return false;
    }
    return true;
  };

  const groups = groupsOf(ruleSet, policy).map((group): Choice[] => {
    let choices: Choice[] = [{ options: new Map(), points: 0, weight: [0, 0, 0] }];
    for (const criterion of group) {
      const picks = single(criterion);
      choices = choices.flatMap((choice) =>
        picks.map(({ option, weight }) => ({
          options: new Map([...choice.options, [criterion, option]]),
          points: choice.points + (option?.points ?? 0),
          weight: add(choice.weight, weight),
        })),
      );
    }
    return group.length === 1 ? choices : choices.filter((choice) => legal(choice.options));
  });

  const reasons: OutOfReach[] = ruleSet.criteria.flatMap((criterion) => {
    if (single(criterion).length > 0) return [];
    const reachable = locked.includes(criterion.id)
      ? (chosen.get(criterion.id)?.points ?? 0)
      : bestReachable(criterion, chosen, weigh);
    return [{ code: 'minimum-out-of-reach' as const, criterion: criterion.id, needs: floor(criterion), reachable }];
  });
  const needs = BAND_FLOORS[target];
  const reachable = groups.reduce((total, choices) => total + Math.max(0, ...choices.map(({ points }) => points)), 0);
  if (reachable < needs) reasons.push({ code: 'points-out-of-reach', needs, reachable });
  if (reasons.length > 0) return { outcome: 'impossible', target, reasons };

  const best = knapsack(groups, needs);
  if (best === undefined) return { outcome: 'impossible', target, reasons: [{ code: 'points-out-of-reach', needs, reachable }] };
  const picked = new Map(best.flatMap(({ options: choice }) => [...choice]));
  const answers: Record<string, Answer> = { ...sheet.answers };
  const steps: UpgradeStep[] = [];
  for (const criterion of ruleSet.criteria) {
    const [from, to] = [chosen.get(criterion.id), picked.get(criterion)];
    if (to === undefined || to === from) {
      // A structure left unmarked has to be answered once there is a story.
      if (criterion.needsStory !== undefined && from === undefined && policy.none === 'allowed') answers[criterion.id] ??= null;
      continue;
    }
    const weight = weigh(criterion, from, to);
    answers[criterion.id] = to.id;
    steps.push({
      criterion: criterion.id,
      from: from?.id ?? null,
      to: to.id,
      points: to.points - (from?.points ?? 0),
      cost: weight?.[0] ?? 0,
      because: (from?.points ?? 0) < floor(criterion) ? 'minimum' : 'points',
    });
  }
  const after = { ...sheet, answers };
  return {
    outcome: 'plan',
    target,
    steps,
    cost: steps.reduce((total, step) => total + step.cost, 0),
    sheet: after,
    rating: rate(after, ruleSet, policy),
  };
}

function bestReachable(
  criterion: Criterion,
  chosen: ReadonlyMap<string, Option | undefined>,
  weigh: (criterion: Criterion, from: Option | undefined, to: Option) => Weight | undefined,
): number {
  const from = chosen.get(criterion.id);
  const doable = criterion.options.filter((option) => weigh(criterion, from, option) !== undefined);
  return Math.max(from?.points ?? 0, ...doable.map(({ points }) => points));
}

/** One choice a group with at least `needs` points and the least weight: exact, over the states 0…`needs` (more counts as `needs`). */
function knapsack(groups: readonly (readonly Choice[])[], needs: number): readonly Choice[] | undefined {
  interface State {
    readonly weight: Weight;
    readonly choice?: Choice;
    readonly before?: State;
  }
  let states: (State | undefined)[] = [{ weight: [0, 0, 0] }];
  for (const choices of groups) {
    const next: (State | undefined)[] = Array.from({ length: needs + 1 });
    for (const [points, before] of states.entries()) {
      if (before === undefined) continue;
      for (const choice of choices) {
        const at = Math.min(needs, points + choice.points);
        const weight = add(before.weight, choice.weight);
        const known = next[at];
        if (known === undefined || less(weight, known.weight)) next[at] = { weight, choice, before };
      }
    }
    states = next;
  }
  const found: Choice[] = [];
  for (let state = states[needs]; state !== undefined; state = state.before) if (state.choice) found.unshift(state.choice);
  return states[needs] === undefined ? undefined : found;
}
