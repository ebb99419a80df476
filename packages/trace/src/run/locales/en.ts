import type { RunSentences } from './locale.ts';

export const en: RunSentences = {
  ERR_RUN_PLAN: (p) => `The plan is wrong${p.at === '' ? '' : ` at “${p.at}”`}: ${p.problem.en}.`,
  ERR_RUN_STAR_SIGN: () => 'The recognition is not in force at the time of printing: leave print.starSign out of the plan.',
  ERR_RUN_SERIAL_ROOM: () =>
    'A line of the template that shows the code is too short for a serial: make its box wider or its letters smaller.',
  ERR_RUN_OTHER_PLAN: (p) =>
    `The folder ${p.folder} belongs to another run (another plan, key or serial secret). Choose another folder, or go on with the plan and key it was begun with.`,
  ERR_RUN_FOLDER: (p) => `The folder ${p.folder} has files and is not a run that was begun.`,
  ERR_RUN_BUSY: (p) => `Another process (${p.pid}) is writing this run into ${p.folder}.`,
  ERR_RUN_STOPPED: (p) => `Stopped at ${p.done} of ${p.total} labels. The same command goes on from there.`,
  ERR_RUN_WORKER: (p) => `Part ${p.part} could not be made. The same command goes on from there.`,
  ERR_RUN_RECORD: (p) =>
    `The record of part ${p.part} does not fit the plan: a serial is missing, doubled or changed. Delete that part and run again.`,
};
