import { CONTENT_RULES } from './content-rules.ts';
import { GEOMETRY_RULES } from './geometry-rules.ts';
import { INK_RULES } from './ink-rules.ts';
import { LINK_RULES } from './link-rules.ts';
import { en } from './locales/en.ts';
import { vi } from './locales/vi.ts';
import { RECOGNITION_RULES } from './recognition-rules.ts';
import type { FindingFacts, PrintCase, Rule, Severity } from './rule.ts';

const ALL = [...LINK_RULES, ...RECOGNITION_RULES, ...GEOMETRY_RULES, ...INK_RULES, ...CONTENT_RULES] as const;

/** Every rule has one; a rename is a breaking change. */
export type RuleId = (typeof ALL)[number]['id'];

/** The rules of print, in the order of their findings. */
export const PRINT_RULES: readonly Rule<RuleId>[] = ALL;

/** One fault of one label. `facts` are what its sentence speaks of. */
export interface Finding {
  rule: RuleId;
  severity: Severity;
  facts: FindingFacts;
}

/** What is wrong, and what to do, in one language. */
export interface FindingWords {
  sentence: string;
  fix: string;
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 };

/** Looks at one label with every rule; the gravest findings first. Pure. */
export function checkPrint(given: PrintCase): Finding[] {
  const findings = PRINT_RULES.flatMap(({ id, severity: usual, find }): Finding[] => {
    const found = find(given);
    if (!found) return [];
    const { severity = usual, ...facts } = found;
    return [{ rule: id, severity, facts: facts }];
  });
  return findings.sort((a, b) => RANK[a.severity] - RANK[b.severity]);
}

/** A finding as words, with the way out. */
export function describeFinding({ rule, facts }: Finding, language: 'vi' | 'en' = 'vi'): FindingWords {
  const { sentence, fix } = { vi, en }[language][rule];
  return { sentence: sentence(facts), fix: fix(facts) };
}
