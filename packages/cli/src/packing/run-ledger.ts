import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { CliError } from '../cli-error.ts';
import { withOfficeLock } from '../office/office-lock.ts';
import { writeFileWhole } from '../write-file.ts';

const FILE = 'label-runs.jsonl';

const lineSchema = z.strictObject({
  /** GTIN-14 or product code. */
  product: z.string(),
  lot: z.string(),
  firstCounter: z.int().min(0),
  count: z.int().min(1),
  folder: z.string(),
});

/** A run whose counters are taken: a later run of the lot begins after them. */
export type LedgerLine = z.infer<typeof lineSchema>;

async function readLedger(path: string): Promise<LedgerLine[]> {
  const text = await readFile(path, 'utf8').catch(() => '');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line, row) => {
      const parsed = lineSchema.safeParse(tryJson(line));
      if (parsed.success) return parsed.data;
      throw new CliError({
        vi: `Sổ in “${path}” hỏng ở dòng ${row + 1}.`,
        en: `The ledger “${path}” is damaged in line ${row + 1}.`,
      });
    });
}

function tryJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/**
 * Takes the next counters of a lot, on disk before a label is made, so that no run of it ever repeats a serial. Counters of a run that was given up
 * stay taken.
 */
export async function takeCounters(folder: string, run: Omit<LedgerLine, 'firstCounter'>): Promise<number> {
  const path = join(folder, FILE);
  return withOfficeLock(folder, async () => {
    const lines = await readLedger(path);
    const same = lines.filter(({ product, lot }) => product === run.product && lot === run.lot);
    const firstCounter = Math.max(0, ...same.map((line) => line.firstCounter + line.count));
    const text = [...lines, { ...run, firstCounter }].map((line) => `${JSON.stringify(line)}\n`).join('');
    await writeFileWhole(path, text, 0o600);
    return firstCounter;
  });
}
