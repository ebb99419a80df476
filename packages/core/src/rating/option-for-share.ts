import type { Criterion } from '../criteria/rule-set.ts';
import type { PolicyUsed, RatePolicy } from './policy.ts';

/** The option that a measured percentage earns, and the policy entry that decided at 75 %. */
export interface ShareOption {
  /** undefined where no printed range takes it in: less than 25 % local labour (50 % in 148/2023), which is "none of the levels". */
  readonly option: string | undefined;
  readonly used: PolicyUsed;
}

/**
 * Reads a percentage of 0–100 against the printed ranges of local labour or supply contracts; undefined for any other criterion.
 * A contract share alone never earns the top option, which also asks for twelve stable months.
 */
export function optionForShare(
  criterion: Pick<Criterion, 'role' | 'options'>,
  percent: number,
  policy: Pick<RatePolicy, 'contractsAt75' | 'labourAt75'>,
): ShareOption | undefined {
  const at75 = percent === 75;
  if (criterion.role === 'supply-contracts') {
    if (percent < 50) return { option: 'a', used: {} };
    const higher = percent > 75 || (at75 && policy.contractsAt75 === 'higher');
    return { option: higher ? 'c' : 'b', used: at75 ? { contractsAt75: policy.contractsAt75 } : {} };
  }
  if (criterion.role === 'local-labour') {
    // 26/2026 prints 25–50, 50–75 and ≥ 75; 148/2023 only the last two.
    const last = criterion.options.length - 1;
    const higher = percent > 75 || (at75 && policy.labourAt75 === 'higher');
    const place = higher ? last : percent >= 50 ? last - 1 : percent >= 25 ? last - 2 : -1;
    return { option: criterion.options[place]?.id, used: at75 ? { labourAt75: policy.labourAt75 } : {} };
  }
  return undefined;
}
