// Written by tools/generate-criteria.ts.
import type { RuleSet } from '../rule-set.ts';

/** One loader a set, so that a bundler splits them and only the asked one is fetched. */
export const SETS: Readonly<Record<number, () => Promise<{ readonly default: RuleSet }>>> = {
  1: () => import('./set-1.ts'),
  2: () => import('./set-2.ts'),
  3: () => import('./set-3.ts'),
  4: () => import('./set-4.ts'),
  5: () => import('./set-5.ts'),
  6: () => import('./set-6.ts'),
  7: () => import('./set-7.ts'),
  8: () => import('./set-8.ts'),
  9: () => import('./set-9.ts'),
  10: () => import('./set-10.ts'),
  11: () => import('./set-11.ts'),
  12: () => import('./set-12.ts'),
  13: () => import('./set-13.ts'),
  14: () => import('./set-14.ts'),
  15: () => import('./set-15.ts'),
  16: () => import('./set-16.ts'),
  17: () => import('./set-17.ts'),
  18: () => import('./set-18.ts'),
  19: () => import('./set-19.ts'),
  20: () => import('./set-20.ts'),
  21: () => import('./set-21.ts'),
  22: () => import('./set-22.ts'),
  23: () => import('./set-23.ts'),
  24: () => import('./set-24.ts'),
  25: () => import('./set-25.ts'),
  26: () => import('./set-26.ts'),
};
