import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { STATES } from '../../packages/verify/src/index.ts';

it('tells a shop, in both languages, what each state asks of it', () => {
  const [vietnamese = '', english = ''] = readFileSync(new URL('../../docs/for-retailers.md', import.meta.url), 'utf8').split(
    '## English',
  );
  for (const state of [...STATES, 'self-declared'])
    for (const half of [vietnamese, english])
      expect(half.split(`\`${state}\``), state).toHaveLength(state === 'extended' && half === vietnamese ? 3 : 2);
});
