import type { Gate, PartId, RecognisedStars, RuleSet, RuleSetRef } from '../criteria/rule-set.ts';
import type { CaveatCode } from './caveats.ts';
import { caveatsOf } from './caveats.ts';
import { firedGates } from './gates.ts';
import { minimumFor } from './minima.ts';
import type { PolicyUsed, RatePolicy } from './policy.ts';
import { DEFAULT_RATE_POLICY } from './policy.ts';
import type { LegalSheet } from './read-sheet.ts';
import { readSheet } from './read-sheet.ts';
import type { ScoreSheet, SheetIssue } from './score-sheet.ts';
import type { Stars } from './stars.ts';
import { bandOf } from './stars.ts';

/** A minimum that the sheet misses. */
export interface UnmetMinimum {
  readonly criterion: string;
  /** Points that the star asks, and those given. */
  readonly needs: number;
  readonly has: number;
  /** The option that would meet it. */
  readonly option: string;
}

export type UnmetMinima = Readonly<Record<RecognisedStars, readonly UnmetMinimum[]>>;

export interface Points {
  readonly total: number;
  readonly parts: Readonly<Record<PartId, number>>;
}

interface Common {
  readonly ruleSet: RuleSetRef;
  readonly caveats: readonly CaveatCode[];
}

/** A sheet with points and, where the policy lets it, stars. */
export interface Rated extends Common {
  readonly outcome: 'rated';
  readonly points: Points;
  /** By points alone. */
  readonly band: Stars;
  /** The highest star whose band and minima both hold; null when `stepDown` sends a missed minimum back to the council. */
  readonly stars: Stars | null;
  readonly unmet: UnmetMinima;
  readonly policies: PolicyUsed;
}

/** A gate fired: no points, no star. The first decides the outcome: knock-out before not-assessed before stop. */
export interface Refused extends Common {
  readonly outcome: Gate['effect'];
  readonly gates: readonly Gate[];
}

/** Not a sheet that the law knows: issues, never a score. */
export interface Illegal extends Common {
  readonly outcome: 'illegal';
  readonly issues: readonly SheetIssue[];
}

export type Rating = Rated | Refused | Illegal;

/** Minima missed for each star. `has` gives the points of a criterion. */
export function unmetMinima(
  ruleSet: RuleSet,
  policy: Pick<RatePolicy, 'minima'>,
  met: (criterion: string, points: number) => boolean,
  has: (criterion: string) => number,
): UnmetMinima {
  const unmet = (stars: RecognisedStars): UnmetMinimum[] => {
    const missed: UnmetMinimum[] = [];
    for (const criterion of ruleSet.criteria) {
      const needs = minimumFor(criterion, stars, policy);
      if (needs === undefined || met(criterion.id, needs)) continue;
      const option = criterion.options.find(({ points }) => points >= needs)?.id ?? '';
      missed.push({ criterion: criterion.id, needs, has: has(criterion.id), option });
    }
    return missed;
  };
  return { 3: unmet(3), 4: unmet(4), 5: unmet(5) };
}

/** The star of a band once the minima are held against it, and the policy entries that mattered. */
export function starsOf(band: Stars, unmet: UnmetMinima, policy: RatePolicy): { stars: Stars | null; used: PolicyUsed } {
  const blocked = (stars: Stars): boolean => stars >= 3 && unmet[stars as RecognisedStars].length > 0;
  if (!blocked(band)) return { stars: band, used: {} };
  if (policy.stepDown === 'sent-back') return { stars: null, used: { stepDown: 'sent-back' } };
  const stars = ([4, 3, 2, 1] as const).find((lower) => lower < band && !blocked(lower)) ?? 1;
  return { stars, used: { stepDown: 'automatic' } };
}

function pointsOf(ruleSet: RuleSet, { chosen }: LegalSheet): Points {
  const parts = { A: 0, B: 0, C: 0 };
  for (const { id, part } of ruleSet.criteria) parts[part] += chosen.get(id)?.points ?? 0;
  return { total: parts.A + parts.B + parts.C, parts };
}

/**
 * Marks one sheet. A product has a star when its points lie in the star's band and every minimum marked for that star holds:
 * 92 points with one unmet 5★ minimum is not 5★.
 *
 * Never throws: an illegal sheet answers with issues, a knock-out with its gates. The result is a reckoning from paraphrased,
 * uncompared tables and never official.
 * Source: 26/2026/QĐ-TTg, Article 3.3 and the legend under the sheets of Annex II.
 */
export function rate(sheet: ScoreSheet, ruleSet: RuleSet, policy: Partial<RatePolicy> = {}): Rating {
  const rules: RatePolicy = { ...DEFAULT_RATE_POLICY, ...policy };
  const common = { ruleSet: ruleSet.ref, caveats: caveatsOf(ruleSet) };
  const reading = readSheet(sheet, ruleSet, rules);
  if ('issues' in reading) return { ...common, outcome: 'illegal', issues: reading.issues };
  const legal = reading.sheet;
  const gates = firedGates(ruleSet, sheet.findings ?? [], (criterion) => legal.chosen.get(criterion)?.points ?? 0);
  const [first] = gates;
  if (first !== undefined) return { ...common, outcome: first.effect, gates };
  const points = pointsOf(ruleSet, legal);
  const has = (criterion: string): number => legal.chosen.get(criterion)?.points ?? 0;
  const met = (criterion: string, needs: number): boolean => has(criterion) >= needs;
  const unmet = unmetMinima(ruleSet, rules, met, has);
  const band = bandOf({ sum: points.total, count: 1 });
  const { stars, used } = starsOf(band, unmet, rules);
  const otherReading = { minima: rules.minima === 'cumulative' ? 'own-star' : 'cumulative' } as const;
  const turnedOnMinima = starsOf(band, unmetMinima(ruleSet, otherReading, met, has), rules).stars !== stars;
  const policies = { ...legal.used, ...used, ...(turnedOnMinima ? { minima: rules.minima } : {}) };
  return { ...common, outcome: 'rated', points, band, stars, unmet, policies };
}
