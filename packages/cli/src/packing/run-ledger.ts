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
  /** All its labels were written. */
  finished: z.literal(true).optional(),
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

const PATH = (folder: string): string => join(folder, FILE);

const sameLot = (one: Pick<LedgerLine, 'product' | 'lot'>, other: LedgerLine): boolean =>
  one.product === other.product && one.lot === other.lot;

/** The runs of a lot, oldest first. */
export async function runsOfLot(folder: string, lot: Pick<LedgerLine, 'product' | 'lot'>): Promise<readonly LedgerLine[]> {
  return (await readLedger(PATH(folder))).filter((line) => sameLot(lot, line));
}

async function writeLedger(folder: string, lines: readonly LedgerLine[]): Promise<void> {
  await writeFileWhole(PATH(folder), lines.map((line) => `${JSON.stringify(line)}\n`).join(''), 0o600);
}

/** Notes that all labels of a run were written. */
export async function noteFinished(folder: string, run: Pick<LedgerLine, 'product' | 'lot' | 'firstCounter'>): Promise<void> {
  await withOfficeLock(folder, async () => {
    const lines = await readLedger(PATH(folder));
    const noted = lines.map((line): LedgerLine =>
      sameLot(run, line) && line.firstCounter === run.firstCounter ? { ...line, finished: true } : line,
    );
    await writeLedger(folder, noted);
  });
}

/**
 * Takes the next counters of a lot, on disk before a label is made, so that no run of it ever repeats a serial. Counters of a run that was given up
 * stay taken.
 */
export async function takeCounters(folder: string, run: Omit<LedgerLine, 'firstCounter' | 'finished'>): Promise<number> {
  return withOfficeLock(folder, async () => {
    const lines = await readLedger(PATH(folder));
    const same = lines.filter((line) => sameLot(run, line));
    const firstCounter = Math.max(0, ...same.map((line) => line.firstCounter + line.count));
    await writeLedger(folder, [...lines, { ...run, firstCounter }]);
    return firstCounter;
  });
}
