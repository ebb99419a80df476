import { readFileSync } from 'node:fs';
import { DEFAULT_PROGRAMME_POLICY, MEASURES, planSchema, programmePolicySchema } from '../packages/core/src/programme/index.ts';
import { expect, test } from 'vitest';

const page = readFileSync('docs/programme.md', 'utf8');

test.each(Object.keys(MEASURES))('the page defines the measure %s', (measure) => {
  expect(page).toMatch(new RegExp(`^\\|.*\`${measure}\`.*\\|`, 'm'));
});

test.each(Object.entries(DEFAULT_PROGRAMME_POLICY))('the page explains the policy %s and its default', (policy, byDefault) => {
  const line = page.split('\n').find((each) => each.startsWith(`| \`${policy}\` |`)) ?? '';
  const [, , first = '', second = ''] = line.split(' | ').join('|').split('|');
  expect(first).toContain(`\`${byDefault}\``);
  for (const option of programmePolicySchema.shape[policy as keyof typeof programmePolicySchema.shape].options)
    expect(first + second).toContain(`\`${option}\``);
});

test.each(Object.keys(planSchema.shape))('the page names the member %s of a plan', (member) => {
  expect(page).toMatch(new RegExp(`^\\|[^|]*\`${member}\\b`, 'm'));
});
