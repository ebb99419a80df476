import type { Gate, GateCode, GateEffect, RuleSet } from '../criteria/rule-set.ts';

const ORDER: readonly GateEffect[] = ['knock-out', 'not-assessed', 'stop'];

/**
 * The criteria of the water sheet's stop: a 0 in any item of the sensory section ends the marking.
 * Source: 26/2026/QĐ-TTg, Annex II, sheet 16, C.6.1–C.6.4.
 */
export function sensoryCriteria(ruleSet: RuleSet): readonly string[] {
  const gate = ruleSet.gates.find(({ code }) => code === 'sensory-zero');
  const at = ruleSet.criteria.find(({ id }) => id === gate?.criterion);
  return at === undefined
    ? []
    : ruleSet.criteria.filter(({ section, part }) => section === at.section && part === at.part).map(({ id }) => id);
}

/** Gates that hold: those that the assessor found, and a sensory zero that the points show. Knock-outs first, stops last. */
export function firedGates(ruleSet: RuleSet, findings: readonly GateCode[], points: (criterion: string) => number): Gate[] {
  const zero = sensoryCriteria(ruleSet).some((criterion) => points(criterion) === 0);
  return ruleSet.gates
    .filter(({ code }) => findings.includes(code) || (code === 'sensory-zero' && zero))
    .sort((a, b) => ORDER.indexOf(a.effect) - ORDER.indexOf(b.effect));
}
