import { en as english, vi } from 'zod/locales';
import { MEASURES, type Unit } from './measure.ts';
import { type Plan, planSchema, type ReportedFigure, targetsOf } from './plan.ts';

export const PLAN_ISSUE_CODES = [
  'PLAN_SHAPE',
  'PLAN_EMPTY',
  'PLAN_PERIOD',
  'PLAN_ID_REPEATED',
  'PLAN_UNIT',
  'PLAN_PERCENT_RANGE',
  'PLAN_GOALS_DISAGREE',
  'PLAN_FIGURE_EMPTY',
  'PLAN_FIGURE_TARGET',
  'PLAN_FIGURE_OF',
  'PLAN_FIGURE_STARS',
  'PLAN_FIGURE_PARTS',
  'PLAN_FIGURE_PERCENT',
  'PLAN_FIGURES_DISAGREE',
] as const;

/** What a plan has wrong (`error`) or what its readers should know (`notice`). `path` names the place: `targets.2.goal.atLeast`. */
export interface PlanIssue {
  readonly code: (typeof PLAN_ISSUE_CODES)[number];
  readonly severity: 'error' | 'notice';
  readonly path: string;
  readonly value?: string;
  readonly expected?: string;
  /** For `PLAN_SHAPE`: what the schema says. */
  readonly detail?: { readonly vi: string; readonly en: string };
}

/** Everything wrong or worth knowing about a plan value. Never throws; no issue of severity `error` means that `parsePlan` accepts it. */
export function checkPlan(value: unknown): PlanIssue[] {
  const parsed = planSchema.safeParse(value, { error: english().localeError });
  if (!parsed.success) {
    const vietnamese = planSchema.safeParse(value, { error: vi().localeError }).error?.issues ?? [];
    return parsed.error.issues.map(({ path, message }, index) => ({
      code: 'PLAN_SHAPE',
      severity: 'error',
      path: path.join('.'),
      detail: { vi: vietnamese[index]?.message ?? message, en: message },
    }));
  }
  const plan = parsed.data;
  return [
    ...checkTargets(plan),
    ...plan.reported.flatMap((figure, index) => checkFigure(plan, figure, index)),
    ...disagreements(plan),
  ];
}

function checkTargets(plan: Plan): PlanIssue[] {
  const issues: PlanIssue[] = [];
  const targets = targetsOf(plan);
  if (targets.length === 0) issues.push({ code: 'PLAN_EMPTY', severity: 'error', path: 'targets' });
  const { from, until } = plan.period;
  if (from > until) issues.push({ code: 'PLAN_PERIOD', severity: 'error', path: 'period', value: `${from} > ${until}` });
  const seen = new Set<string>();
  for (const { id, measure, unit, goal, otherGoals } of targets) {
    const path = id;
    if (seen.has(id)) issues.push({ code: 'PLAN_ID_REPEATED', severity: 'error', path, value: id });
    seen.add(id);
    const units: readonly Unit[] = MEASURES[measure];
    if (!units.includes(unit))
      issues.push({ code: 'PLAN_UNIT', severity: 'error', path, value: `${measure}: ${unit}`, expected: units.join(', ') });
    const share = unit === 'percent-of-producers' || unit === 'percent-of-products';
    for (const { atLeast } of [goal, ...otherGoals])
      if (share && atLeast > 100)
        issues.push({
          code: 'PLAN_PERCENT_RANGE',
          severity: 'error',
          path: `${path}.goal`,
          value: String(atLeast),
          expected: '0–100',
        });
    const numbers = [...new Set([goal, ...otherGoals].map(({ atLeast }) => atLeast))];
    if (numbers.length > 1)
      issues.push({
        code: 'PLAN_GOALS_DISAGREE',
        severity: 'notice',
        path,
        value: numbers.map((number) => `≥ ${number}`).join(', '),
      });
  }
  return issues;
}

function checkFigure(
  plan: Plan,
  { target, count, of, range, printedPercent, stars, parts = [] }: ReportedFigure,
  index: number,
): PlanIssue[] {
  const issues: PlanIssue[] = [];
  const path = `reported.${index}`;
  const aim = targetsOf(plan).find(({ id }) => id === target);
  if (count === undefined && range === undefined) issues.push({ code: 'PLAN_FIGURE_EMPTY', severity: 'error', path });
  if (aim === undefined) issues.push({ code: 'PLAN_FIGURE_TARGET', severity: 'error', path: `${path}.target`, value: target });
  const share = aim?.unit === 'percent-of-producers' || aim?.unit === 'percent-of-products';
  if (count !== undefined && ((share && of === undefined) || (of !== undefined && count > of)))
    issues.push({ code: 'PLAN_FIGURE_OF', severity: 'error', path: `${path}.of`, value: `${count} / ${of ?? ''}` });
  const sums = [
    ['stars', Object.values(stars ?? {}).filter((part) => part !== undefined)],
    ['parts', parts.map((part) => part.count)],
  ] as const;
  for (const [member, all] of sums) {
    const sum = all.reduce((total, part) => total + part, 0);
    if (count === undefined || all.length === 0 || sum === count) continue;
    issues.push({
      code: member === 'stars' ? 'PLAN_FIGURE_STARS' : 'PLAN_FIGURE_PARTS',
      severity: 'notice',
      path: `${path}.${member}`,
      value: String(sum),
      expected: String(count),
    });
  }
  if (count !== undefined && of !== undefined && of > 0 && printedPercent !== undefined) {
    const share100 = (count / of) * 100;
    // Printed to the last digit that stands there: 22 % may be 21.5 to 22.5.
    const decimals = /\.(\d+)$/.exec(String(printedPercent))?.[1]?.length ?? 0;
    if (Math.abs(share100 - printedPercent) > 0.5 * 10 ** -decimals + 1e-9)
      issues.push({
        code: 'PLAN_FIGURE_PERCENT',
        severity: 'notice',
        path: `${path}.printedPercent`,
        value: `${printedPercent} %`,
        expected: `${count}/${of} = ${share100.toFixed(1)} %`,
      });
  }
  return issues;
}

/** Figures on one target and day that do not say the same. */
function disagreements(plan: Plan): PlanIssue[] {
  const groups = new Map<string, number[]>();
  for (const { target, asOf, count, scope } of plan.reported) {
    if (count === undefined) continue;
    const key = `${target} ${asOf} ${scope ?? ''}`.trim();
    groups.set(key, [...(groups.get(key) ?? []), count]);
  }
  return [...groups].flatMap(([path, counts]) =>
    new Set(counts).size > 1
      ? [{ code: 'PLAN_FIGURES_DISAGREE', severity: 'notice', path, value: counts.join(', ') } as const]
      : [],
  );
}
