import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { productSchema } from '@ocop/core';
import { z } from 'zod';
import { CliError } from '../cli-error.ts';
import { readLines } from '../read-list.ts';
import { recordNames } from '../recognition-payload.ts';
import { writeFileWhole } from '../write-file.ts';

/** One recognition that this office has signed, with all that it needs to publish it again. */
const registerEntrySchema = z.strictObject({
  /** Place in status list 1, never used again. */
  index: z.int().min(0),
  /** 0 valid, 1 revoked, 2 suspended, 3 superseded. */
  status: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
  /** GTIN-14 or product code: the name of its files. */
  recId: z.string().min(1),
  kind: z.enum(['gtin', 'productCode']),
  jti: z.string().min(1),
  /** The key of its newest credential. */
  kid: z.string(),
  product: productSchema,
  filing: z.strictObject({ filedOn: z.string(), kind: z.enum(['first', 'upgrade', 'reassessment']) }).optional(),
  credential: z.string(),
  /** Credentials that the newest one replaced; published for ever under their immutable names. */
  earlier: z.array(z.string()),
  label: z.strictObject({ uri: z.string(), digits: z.string() }),
  /** Digests of the approved proposals behind it; empty in a demonstration. */
  approvals: z.array(z.string()),
});

export type RegisterEntry = z.infer<typeof registerEntrySchema>;

/** A national register of 18,243 products is about 70 MB. */
const MAX_BYTES = 1024 * 1024 * 1024;

const path = (folder: string): string => join(folder, 'register.jsonl');

/** Every entry in the order of issue, one JSON object a line. */
export async function readRegister(folder: string): Promise<RegisterEntry[]> {
  if (!existsSync(path(folder))) return [];
  const entries: RegisterEntry[] = [];
  for await (const line of readLines(path(folder), MAX_BYTES)) {
    const parsed = registerEntrySchema.safeParse(readLine(line));
    if (!parsed.success)
      throw new CliError({
        vi: `Sổ “${path(folder)}” hỏng ở dòng ${entries.length + 1} (${parsed.error.issues[0]?.path.join('.')}).`,
        en: `The register “${path(folder)}” is damaged in line ${entries.length + 1} (${parsed.error.issues[0]?.path.join('.')}).`,
      });
    entries.push(parsed.data);
  }
  return entries;
}

export async function writeRegister(folder: string, entries: readonly RegisterEntry[]): Promise<void> {
  await writeFileWhole(path(folder), lines(entries), 0o600);
}

function* lines(entries: readonly RegisterEntry[]): Generator<string> {
  for (const entry of entries) yield `${JSON.stringify(entry)}\n`;
}

/** Every name under which the recognition is found: its GTINs, be they of a unit or of a carton, and its product code. */
export function namesOf({ recId, product }: RegisterEntry): readonly string[] {
  return [...new Set([recId, ...recordNames(product)])];
}

function readLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
