import type { Gate, PartId, RuleSet, RuleSetRef } from '../criteria/rule-set.ts';
import type { CaveatCode } from './caveats.ts';
import { caveatsOf } from './caveats.ts';
import type { CouncilPolicy } from './council-policy.ts';
import { DEFAULT_COUNCIL_POLICY } from './council-policy.ts';
import { firedGates } from './gates.ts';
import type { UnmetMinima } from './rate.ts';
import { starsOf, unmetMinima } from './rate.ts';
import type { LegalSheet } from './read-sheet.ts';
import { readSheet } from './read-sheet.ts';
import type { ScoreSheet, SheetIssue } from './score-sheet.ts';
import type { Mean, Stars } from './stars.ts';
import { bandOf } from './stars.ts';

/** The sheet of one council member. */
export interface MemberSheet extends ScoreSheet {
  readonly member: string;
  readonly chair?: boolean;
}

export interface MemberIssue extends SheetIssue {
  /** Absent for the sheet that the council agreed on. */
  readonly member?: string;
}

export interface CouncilOptions extends Partial<CouncilPolicy> {
  /** Members appointed, for the quorum. Absent: those who marked. */
  readonly appointed?: number;
  /** The sheet that the council agreed on, for `minimaOn: 'agreed'`. */
  readonly agreed?: ScoreSheet;
}

export interface Spread {
  readonly highest: number;
  readonly lowest: number;
  readonly points: number;
  /**
   * Members who stand further than the limit from the mean of the others, or, without a limit, none. For the discussion only:
   * no decision lets a member's marks be struck out.
   */
  readonly outliers: readonly string[];
}

interface Common {
  readonly ruleSet: RuleSetRef;
  readonly caveats: readonly CaveatCode[];
}

export interface CouncilRated extends Common {
  /** `discuss-again`: the spread is beyond the limit, and what follows is provisional. */
  readonly outcome: 'rated' | 'discuss-again';
  readonly mean: Mean;
  readonly parts: Readonly<Record<PartId, Mean>>;
  readonly totals: readonly { readonly member: string; readonly points: number }[];
  readonly spread: Spread;
  readonly band: Stars;
  readonly stars: Stars | null;
  /** `needs` is in points a sheet; `has` is the sum over all sheets, or the agreed sheet's points. */
  readonly unmet: UnmetMinima;
  readonly policies: Partial<CouncilPolicy>;
}

export type CouncilRating =
  | CouncilRated
  | (Common & { readonly outcome: Gate['effect']; readonly gates: readonly (Gate & { readonly members: readonly string[] })[] })
  | (Common & {
      readonly outcome: 'no-quorum';
      readonly present: number;
      readonly needed: number;
      readonly chairMissing: boolean;
    })
  | (Common & { readonly outcome: 'illegal'; readonly issues: readonly MemberIssue[] });

const pointsIn = ({ chosen }: LegalSheet, criterion: string): number => chosen.get(criterion)?.points ?? 0;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

function spreadOf(totals: readonly { member: string; points: number }[], limit: number | undefined): Spread {
  const points = totals.map((total) => total.points);
  const [highest, lowest, all, others] = [Math.max(...points), Math.min(...points), sum(points), points.length - 1];
  const far = (own: number): boolean =>
    limit !== undefined && others > 0 && Math.abs(own * others - (all - own)) > limit * others;
  return {
    highest,
    lowest,
    points: highest - lowest,
    outliers: totals.filter((total) => far(total.points)).map(({ member }) => member),
  };
}

/** Members needed: the least whole number that is at least the share. */
function quorumOf(sheets: readonly MemberSheet[], { quorum, appointed = sheets.length }: CouncilOptions) {
  if (quorum === undefined) return undefined;
  const [numerator, denominator] = quorum.share;
  const needed = Math.ceil((appointed * numerator) / denominator);
  const chairMissing = quorum.chair && !sheets.some(({ chair }) => chair === true);
  return sheets.length < needed || chairMissing ? { present: sheets.length, needed, chairMissing } : undefined;
}

function checkedReading(
  sheet: ScoreSheet,
  ruleSet: RuleSet,
  rules: CouncilPolicy,
  issues: MemberIssue[],
  member?: string,
): LegalSheet {
  const reading = readSheet(sheet, ruleSet, rules);
  if ('sheet' in reading) return reading.sheet;
  issues.push(...reading.issues.map((issue) => (member === undefined ? issue : { ...issue, member })));
  return { chosen: new Map(), used: {} };
}

/**
 * Marks a product from its members' sheets, by the exact mean: `sum ≥ 70 · n`, never a rounded float.
 * No sheet at all, or `minimaOn: 'agreed'` without an agreed sheet, answers `illegal` with `SHEET_BLANK`. Never throws.
 * Source: 26/2026/QĐ-TTg, Article 3.3 ("average total score"); everything else is the council's own regulation, see `CouncilPolicy`.
 */
export function aggregate(sheets: readonly MemberSheet[], ruleSet: RuleSet, options: CouncilOptions = {}): CouncilRating {
  const rules: CouncilPolicy = { ...DEFAULT_COUNCIL_POLICY, ...options };
  const common = { ruleSet: ruleSet.ref, caveats: caveatsOf(ruleSet) };
  const issues: MemberIssue[] = [];
  const read = sheets.map((sheet) => ({ ...checkedReading(sheet, ruleSet, rules, issues, sheet.member), sheet }));
  const agreed =
    rules.minimaOn === 'agreed' && options.agreed ? checkedReading(options.agreed, ruleSet, rules, issues) : undefined;
  if (sheets.length === 0 || (rules.minimaOn === 'agreed' && agreed === undefined))
    issues.push({ code: 'SHEET_BLANK', at: ruleSet.ref });
  if (issues.length > 0) return { ...common, outcome: 'illegal', issues };
  const short = quorumOf(sheets, options);
  if (short !== undefined) return { ...common, outcome: 'no-quorum', ...short };

  const count = sheets.length;
  const found = read.map((legal) => ({
    member: legal.sheet.member,
    gates: firedGates(ruleSet, legal.sheet.findings ?? [], (criterion) => pointsIn(legal, criterion)),
  }));
  const gates = ruleSet.gates.flatMap((gate) => {
    const members = found.filter((one) => one.gates.includes(gate)).map(({ member }) => member);
    return members.length > 0 && (rules.findingsOn === 'any-sheet' || members.length * 2 > count) ? [{ ...gate, members }] : [];
  });
  const effect = (['knock-out', 'not-assessed', 'stop'] as const).find((wanted) => gates.some((gate) => gate.effect === wanted));
  if (effect !== undefined) return { ...common, outcome: effect, gates };

  const columns = new Map(ruleSet.criteria.map(({ id }) => [id, read.map((legal) => pointsIn(legal, id))]));
  const column = (criterion: string): readonly number[] => columns.get(criterion) ?? [];
  const partMean = (part: PartId): Mean => ({
    sum: sum(ruleSet.criteria.filter((criterion) => criterion.part === part).flatMap(({ id }) => column(id))),
    count,
  });
  const parts = { A: partMean('A'), B: partMean('B'), C: partMean('C') };
  const mean = { sum: parts.A.sum + parts.B.sum + parts.C.sum, count };
  const totals = read.map((legal) => ({
    member: legal.sheet.member,
    points: sum(ruleSet.criteria.map(({ id }) => pointsIn(legal, id))),
  }));
  const met = (criterion: string, needs: number): boolean => {
    if (agreed !== undefined) return pointsIn(agreed, criterion) >= needs;
    const points = column(criterion);
    return rules.minimaOn === 'every-sheet' ? points.every((own) => own >= needs) : sum(points) >= needs * count;
  };
  const unmet = unmetMinima(ruleSet, rules, met, (criterion) =>
    agreed === undefined ? sum(column(criterion)) : pointsIn(agreed, criterion),
  );
  const band = bandOf(mean);
  const { stars, used } = starsOf(band, unmet, rules);
  const spread = spreadOf(totals, rules.spreadLimit);
  const wide = rules.spreadLimit !== undefined && spread.points > rules.spreadLimit;
  const between =
    ruleSet.decision === '1048-2019' &&
    [30, 50, 70, 90].some((floor) => mean.sum > (floor - 1) * count && mean.sum < floor * count);
  const divided = [...columns].some(([, points]) => new Set(points).size > 1);
  return {
    ...common,
    caveats: between ? [...common.caveats, 'between-printed-bands'] : common.caveats,
    outcome: wide ? 'discuss-again' : 'rated',
    mean,
    parts,
    totals,
    spread,
    band,
    stars,
    unmet,
    policies: {
      ...Object.assign({}, ...read.map((legal) => legal.used)),
      ...used,
      ...(divided || agreed !== undefined ? { minimaOn: rules.minimaOn } : {}),
      ...(rules.spreadLimit === undefined ? {} : { spreadLimit: rules.spreadLimit }),
      ...(rules.quorum === undefined ? {} : { quorum: rules.quorum }),
      ...(found.some((one) => one.gates.length > 0) ? { findingsOn: rules.findingsOn } : {}),
    },
  };
}
