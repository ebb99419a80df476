import { Worker } from 'node:worker_threads';
import { RunError } from './run-error.ts';
import type { WorkerStart, WorkerTask } from './worker.ts';

/**
 * Heap of one thread, megabytes. A part takes about thirty of old space; the small young space makes V8 collect a part's strings as it goes,
 * where it would otherwise let a hundred pile up on every thread.
 */
const THREAD_HEAP = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 12 };

/** Threads that draw parts. */
export interface WorkerPool {
  /** Draws and writes one part, on the thread of this lane. Throws `ERR_RUN_WORKER`. */
  draw(lane: number, task: WorkerTask): Promise<void>;
  close(): Promise<void>;
}

/**
 * From sources, Node needs the condition that finds the other packages' sources; from the built package, nothing. There this code may stand in the folder
 * of chunks beside `run`, so the file is named from above.
 */
function workerFile(): { file: URL; execArgv: string[] } {
  return import.meta.url.endsWith('.ts')
    ? { file: new URL('../run/worker.ts', import.meta.url), execArgv: ['--conditions=ocop-source'] }
    : { file: new URL('../run/worker.js', import.meta.url), execArgv: [] };
}

export function openWorkerPool(count: number, start: WorkerStart): WorkerPool {
  const { file, execArgv } = workerFile();
  const waiting = new Map<number, { done: () => void; failed: (cause: unknown) => void }>();
  const workers = Array.from({ length: count }, () => {
    const worker = new Worker(file, {
      workerData: start,
      execArgv,
      resourceLimits: THREAD_HEAP,
    });
    worker.on('message', (part: number) => {
      waiting.get(part)?.done();
      waiting.delete(part);
    });
    worker.on('error', (cause) => {
      for (const [, { failed }] of waiting) failed(cause);
    });
    return worker;
  });
  return {
    draw: (lane, task) =>
      new Promise((resolve, reject) => {
        const failed = (cause: unknown): void => reject(new RunError({ code: 'ERR_RUN_WORKER', part: task.part }, { cause }));
        waiting.set(task.part, { done: resolve, failed });
        workers[lane % workers.length]?.postMessage(task, []);
      }),
    async close() {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
