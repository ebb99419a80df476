export type { RunManifest } from './finish-run.ts';
export type { LabelRecord, PartEnd, PartFile } from './part-record.ts';
export { RunError, type RunProblem } from './run-error.ts';
export { type FinishedPart, readPart } from './run-folder.ts';
export { type RunOptions, type RunResult, runIssues, runLabels } from './run-labels.ts';
export { parseRunPlan, type RunPlan } from './run-plan.ts';
export type { RunProgress } from './run-progress.ts';
export { type CounterRange, writtenCounters } from './written-counters.ts';
