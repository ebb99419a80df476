import { OcopError } from '../ocop-error.ts';
import { checkPlan } from './check-plan.ts';
import { type Plan, planSchema } from './plan.ts';

/** The plan that a parsed YAML or JSON value describes. Throws `ERR_PROGRAMME_PLAN` with the path of the first problem; `checkPlan` finds them all. */
export function parsePlan(value: unknown): Plan {
  const errors = checkPlan(value).filter(({ severity }) => severity === 'error');
  const [first] = errors;
  if (first === undefined) return planSchema.parse(value);
  const { code, path } = first;
  const said = [code, path, first.value, first.expected].filter((part) => part !== undefined && part !== '').join(' · ');
  throw new OcopError('ERR_PROGRAMME_PLAN', `The plan cannot be used: ${said}`, { code, path, problems: errors.length });
}

/** The plan, or undefined where `parsePlan` would throw. */
export function tryParsePlan(value: unknown): Plan | undefined {
  return checkPlan(value).some(({ severity }) => severity === 'error') ? undefined : planSchema.parse(value);
}
