import { canonicalJson } from './canonical-json.ts';
import { sha256Hex } from './statement.ts';

/** What is written down. `sha256` is that of what was signed: the signed bytes of a label, the signing input of a JWS, or a file's bytes. */
export interface LogFacts {
  /** ISO 8601, UTC, whole seconds. */
  readonly at: string;
  readonly action: string;
  /** What it was done to: a record id, a kid, a list's address. */
  readonly subject: string;
  /** 64 lower-case hex digits. */
  readonly sha256: string;
  /** The key that signed, where one did. */
  readonly kid?: string;
}

/** One line of the log: canonical JSON of exactly these members, ended by a line feed. */
export interface LogEntry extends LogFacts {
  /** 1, 2, 3 … without a gap. */
  readonly seq: number;
  /** SHA-256 of the line before, without its line feed; sixty-four zeros in the first. */
  readonly previous: string;
}

/** Where a log stands: its last line. Written down elsewhere, it betrays any later change of the lines up to it. */
export interface LogHead {
  readonly seq: number;
  readonly sha256: string;
}

export const EMPTY_LOG: LogHead = { seq: 0, sha256: '0'.repeat(64) };

export type LogFindingCode = 'LOG_LINE' | 'LOG_SEQUENCE' | 'LOG_CHAIN' | 'LOG_TORN' | 'LOG_TRUNCATED' | 'LOG_HEAD';

/** `line` counts from 1; for the two findings against a head it is the head's own number. */
export interface LogFinding {
  readonly code: LogFindingCode;
  readonly line: number;
}

export interface LogReport {
  readonly entries: readonly LogEntry[];
  readonly head: LogHead;
  /** Empty when the chain is whole. */
  readonly findings: readonly LogFinding[];
}

/** The next line (without line feed) and the head after it. */
export async function appendLogEntry(head: LogHead, facts: LogFacts): Promise<{ readonly line: string; readonly head: LogHead }> {
  const { at, action, subject, sha256, kid } = facts;
  const line = canonicalJson({ seq: head.seq + 1, at, action, subject, sha256, kid, previous: head.sha256 });
  return { line, head: { seq: head.seq + 1, sha256: await lineHash(line) } };
}

/**
 * Reads a whole log and looks for what a chain can show: a line that is no entry in canonical form (`LOG_LINE`), a gap or a wrong order
 * (`LOG_SEQUENCE`), a line that was changed after the next was written (`LOG_CHAIN`, on that next line), a last line that a crash cut
 * off (`LOG_TORN`). Only a `head` kept elsewhere shows that lines are missing at the end (`LOG_TRUNCATED`) or that the log was written
 * anew (`LOG_HEAD`). Never throws for a log, whatever it holds.
 */
export async function checkLog(text: string, expected?: LogHead): Promise<LogReport> {
  const findings: LogFinding[] = [];
  const lines = text.split('\n');
  if (lines.pop() !== '') findings.push({ code: 'LOG_TORN', line: lines.length + 1 });
  const entries: LogEntry[] = [];
  let head = EMPTY_LOG;
  let seen = EMPTY_LOG.sha256;
  for (const [index, line] of lines.entries()) {
    const entry = readEntry(line);
    if (entry === undefined) findings.push({ code: 'LOG_LINE', line: index + 1 });
    else {
      if (entry.seq !== index + 1) findings.push({ code: 'LOG_SEQUENCE', line: index + 1 });
      if (entry.previous !== head.sha256) findings.push({ code: 'LOG_CHAIN', line: index + 1 });
      entries.push(entry);
    }
    head = { seq: index + 1, sha256: await lineHash(line) };
    if (head.seq === expected?.seq) seen = head.sha256;
  }
  if (expected !== undefined) {
    if (expected.seq > head.seq) findings.push({ code: 'LOG_TRUNCATED', line: expected.seq });
    else if (seen !== expected.sha256) findings.push({ code: 'LOG_HEAD', line: expected.seq });
  }
  return { entries, head, findings };
}

const MEMBERS = new Set(['seq', 'at', 'action', 'subject', 'sha256', 'kid', 'previous']);

function readEntry(line: string): LogEntry | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null || !Object.keys(value).every((name) => MEMBERS.has(name))) return undefined;
  const { seq, at, action, subject, sha256, kid, previous } = value as Record<string, unknown>;
  const texts = [at, action, subject, ...(kid === undefined ? [] : [kid])];
  if (!Number.isSafeInteger(seq) || !texts.every((text) => typeof text === 'string' && !/\p{Surrogate}/u.test(text)))
    return undefined;
  if (!isDigest(sha256) || !isDigest(previous)) return undefined;
  const entry = value as LogEntry & { readonly [name: string]: string | number };
  return canonicalJson(entry) === line ? entry : undefined;
}

function isDigest(value: unknown): boolean {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
}

async function lineHash(line: string): Promise<string> {
  return sha256Hex(new TextEncoder().encode(line));
}
