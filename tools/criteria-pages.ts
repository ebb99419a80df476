import * as d1048 from '../packages/core/src/criteria/1048-2019/index.ts';
import * as d148 from '../packages/core/src/criteria/148-2023/index.ts';
import * as d26 from '../packages/core/src/criteria/26-2026/index.ts';
import { completenessPage, criteriaPage } from './criteria-page.ts';

/** Path below the repository → text, for every generated page. */
export async function criteriaPages(): Promise<ReadonlyMap<string, string>> {
  const decisions = await Promise.all(
    [d26, d148, d1048].map(async ({ DECISION, loadRuleSet }) => ({
      decision: DECISION,
      ruleSets: await Promise.all(DECISION.productSets.map(loadRuleSet)),
    })),
  );
  const pages = new Map([['docs/criteria/completeness.md', completenessPage(decisions)]]);
  const [current] = decisions;
  for (const ruleSet of current?.ruleSets ?? []) {
    pages.set(`docs/criteria/26-2026/${ruleSet.productSet}.md`, criteriaPage(ruleSet, d26.DECISION));
  }
  return pages;
}
