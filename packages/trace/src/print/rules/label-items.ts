import { findProductSet, type ProductGroup } from '@ocop/core';

import type { LabelFacts } from '../print-label.ts';

export type FactName = keyof LabelFacts;

/**
 * What a label shows besides name, responsible party and origin, by product group. Source: 43/2017/NĐ-CP, Appendix I (rows food, drinks, functional food
 * and cosmetics, household goods and textiles), read in public copies. 37/2026/NĐ-CP replaced that decree on 2026-01-23 and has an Appendix I
 * of its own that was not at hand: a list to compare, not a finding of law.
 */
export const ANNEX_ITEMS: Readonly<Record<ProductGroup, readonly FactName[]>> = {
  food: ['netContent', 'producedOn', 'bestBefore', 'ingredients', 'instructions'],
  drink: ['netContent', 'producedOn', 'bestBefore', 'ingredients', 'instructions'],
  medicinal: ['netContent', 'producedOn', 'bestBefore', 'ingredients', 'instructions', 'warnings'],
  handicraft: ['ingredients', 'instructions'],
  ornamental: [],
  tourism: [],
};

export function annexItems(productSet: number | undefined): readonly FactName[] {
  const group = productSet === undefined ? undefined : findProductSet(productSet)?.group;
  return group === undefined ? [] : ANNEX_ITEMS[group];
}
