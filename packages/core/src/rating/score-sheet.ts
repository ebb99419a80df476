import * as z from 'zod';
import type { GateCode, RuleSetRef } from '../criteria/rule-set.ts';
import { DECISION_IDS, GATE_CODES } from '../criteria/rule-set.ts';

/**
 * The mark in one criterion: an option (`'b'`), `null` for "none of the levels", or the measured percentage where the options are ranges.
 * A list holds several ticks as found on paper; more than one makes the sheet illegal.
 */
export type Answer = string | null | readonly string[] | { readonly percent: number };

/** One member's marks. */
export interface ScoreSheet {
  readonly ruleSet: RuleSetRef;
  readonly answers: Readonly<Record<string, Answer>>;
  /** Gates that the assessor found to hold. Absent: none was found. */
  readonly findings?: readonly GateCode[] | undefined;
}

export const SHEET_ISSUE_CODES = [
  'SHEET_OTHER_RULE_SET',
  'SHEET_CRITERION_UNKNOWN',
  'SHEET_OPTION_UNKNOWN',
  'SHEET_TWO_OPTIONS',
  'SHEET_BOTH_CASES',
  'SHEET_CASES_MIXED',
  'SHEET_STORY_MISSING',
  'SHEET_BLANK',
  'SHEET_NONE_REFUSED',
  'SHEET_PERCENT_NOT_TAKEN',
  'SHEET_PERCENT_RANGE',
  'SHEET_FINDING_UNKNOWN',
  'SHEET_COLUMN_MISSING',
  'SHEET_RULE_SET_MISSING',
  'SHEET_MARK_UNREADABLE',
] as const;

export type SheetIssueCode = (typeof SHEET_ISSUE_CODES)[number];

/** Why a sheet cannot be marked. */
export interface SheetIssue {
  readonly code: SheetIssueCode;
  /** Criterion number, finding, or rule set, as the sheet has it. */
  readonly at: string;
  /** The offending words. */
  readonly value?: string;
}

const REF = new RegExp(`^(?:${DECISION_IDS.join('|')})/(?:[1-9]|1\\d|2[0-6])$`);

/** Is this `26-2026/8`, a decision that is shipped and a set from 1 to 26? */
export function isRuleSetRef(text: string): text is RuleSetRef {
  return REF.test(text);
}

/** A sheet that came as JSON. It checks shapes only; whether the marks are legal is `rate`'s answer. */
export const scoreSheetSchema: z.ZodType<ScoreSheet> = z.strictObject({
  ruleSet: z.custom<RuleSetRef>((value) => typeof value === 'string' && isRuleSetRef(value)),
  answers: z.record(
    z.string().min(1).max(40),
    z.union([z.string().max(10), z.null(), z.array(z.string().max(10)).max(20), z.strictObject({ percent: z.number() })]),
  ),
  findings: z.array(z.enum(GATE_CODES)).optional(),
});
