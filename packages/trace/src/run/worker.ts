import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { defaultFonts } from '../print/fonts/default-fonts.ts';
import { type DrawnPart, partDrawer, type PartLabel } from './draw-part.ts';
import { MEDIA } from './media/media.ts';
import type { PartEnd } from './part-record.ts';
import { designRun } from './run-design.ts';
import { partName, partsFolder, recordPath } from './run-folder.ts';
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
const design = designRun(plan, widestUri, fonts);
const draw = partDrawer(design, MEDIA[plan.output](design, fonts));

/** Writes the files of a part, then the record that names them. */
function writePart(part: number, { files, records }: DrawnPart): void {
  const written = files.map(({ ending, content }) => {
    const file = `${partName(part)}${ending}`;
    const sha256 = createHash('sha256').update(content).digest('hex');
    writeWhole(join(partsFolder(folder), file), content);
    return { file, bytes: Buffer.byteLength(content), sha256 };
  });
  const end: PartEnd = { labels: records.length, files: written };
  writeWhole(recordPath(folder, part), [...records, end].map((line) => `${JSON.stringify(line)}\n`).join(''));
}

parentPort?.on('message', ({ part, firstPage, labels }: WorkerTask) => {
  writePart(part, draw({ labels, firstPage, pages, errorCorrection: plan.sheet.errorCorrection }));
  parentPort?.postMessage(part, []);
});
