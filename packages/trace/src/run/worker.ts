import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { defaultFonts } from '../print/fonts/default-fonts.ts';
import { partDrawer, type PartLabel } from './draw-part.ts';
import type { PartEnd } from './part-record.ts';
import { designRun } from './run-design.ts';
import { partFiles } from './run-folder.ts';
import type { RunPlan } from './run-plan.ts';
import { writeWhole } from './write-whole.ts';

/** What a thread is told when it starts. */
export interface WorkerStart {
  readonly plan: RunPlan;
  /** A label of the widest serial: the design is laid out with it. */
  readonly widestUri: string;
  readonly folder: string;
  readonly pages: number;
}

/** One part to draw. */
export interface WorkerTask {
  readonly part: number;
  readonly firstPage: number;
  readonly labels: readonly PartLabel[];
}

const { plan, widestUri, folder, pages } = workerData as WorkerStart;
const fonts = await defaultFonts();
const draw = partDrawer(designRun(plan, widestUri, fonts), fonts);

parentPort?.on('message', ({ part, firstPage, labels }: WorkerTask) => {
  const { errorCorrection, dpi } = plan.sheet;
  const { pdf, records } = draw({ labels, firstPage, pages, errorCorrection, dpi });
  const files = partFiles(folder, part);
  const sha256 = createHash('sha256').update(pdf).digest('hex');
  const end: PartEnd = { file: basename(files.pdf), labels: records.length, bytes: pdf.length, sha256 };
  writeWhole(files.pdf, pdf);
  writeWhole(files.record, [...records, end].map((line) => `${JSON.stringify(line)}\n`).join(''));
  parentPort?.postMessage(part, []);
});
