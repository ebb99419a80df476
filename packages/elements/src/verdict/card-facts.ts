import type { Outcome } from '@ocop/verify';
import { nothing, type TemplateResult } from 'lit';
import { factsWords } from '../locale/facts/facts-words-in.ts';
import type { Language } from '../locale/language.ts';
import { factsList } from './facts-list.ts';
import { type FactName, productFactRows } from './product-fact-rows.ts';

const GROUPS: Readonly<Record<'cert' | 'batch', readonly FactName[]>> = {
  cert: ['decision', 'validity'],
  batch: ['lot', 'serial'],
};

/** What a card adds on request: the decision and its validity, lot and serial. Nothing without signed data. */
export function cardFacts(outcome: Outcome, language: Language, shown: ReadonlySet<string>): TemplateResult | typeof nothing {
  if (outcome.claims === null) return nothing;
  const rows = productFactRows(outcome, language);
  const facts = (['cert', 'batch'] as const).filter((group) => shown.has(group)).flatMap((group) => GROUPS[group]);
  return factsList(
    facts.map((name) => rows[name]),
    factsWords(language).noData,
  );
}
