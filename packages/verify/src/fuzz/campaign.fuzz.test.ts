import { describe, expect, test } from 'vitest';
import { runCampaign } from './campaign.ts';
import { createTargets } from './targets.ts';

const targets = await createTargets();

// The long run is `pnpm fuzz`, a million inputs and more.
describe.each(targets)('$name', (target) => {
  test('refuses with an answer or keeps its promise', async () => {
    const inputs = target.weight * 100;
    const { accepted } = await runCampaign(target, inputs, 952);
    expect(accepted).toBeLessThanOrEqual(inputs);
  });
});

test('a find is told with its target, seed and round', async () => {
  const bug = { name: 'bug', weight: 1, feed: () => JSON.parse('{') as unknown };
  await expect(runCampaign(bug, 1, 7)).rejects.toThrow('bug, seed 7, round 0');
});
