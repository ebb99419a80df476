import type { GateCode, RuleSetRef } from '../criteria/rule-set.ts';

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
  readonly findings?: readonly GateCode[];
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
