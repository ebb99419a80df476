import type { RuleSet, RuleSetRef } from './rule-set.ts';

const DECISIONS = {
  '26-2026': () => import('./26-2026/index.ts'),
  '148-2023': () => import('./148-2023/index.ts'),
  '1048-2019': () => import('./1048-2019/index.ts'),
} as const;

/** Fetches the sheet of a reference such as `26-2026/8`, and nothing else. Rejects with `ERR_RULE_SET_MISSING` where there is none. */
export async function loadRuleSet(ref: RuleSetRef): Promise<RuleSet> {
  const [decision, productSet] = ref.split('/');
  const { loadRuleSet: load } = await DECISIONS[decision as keyof typeof DECISIONS]();
  return load(Number(productSet));
}
