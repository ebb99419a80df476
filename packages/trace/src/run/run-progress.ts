/** How far a run has come. */
export interface RunProgress {
  readonly done: number;
  readonly total: number;
  /** Labels a second since this start. */
  readonly labelsPerSecond: number;
  readonly secondsLeft: number;
}

/** Counts labels against a clock (milliseconds); `already` were there when it started. */
export function progressMeter(total: number, already: number, clock: () => number): (labels: number) => RunProgress {
  const start = clock();
  let made = 0;
  return (labels) => {
    made += labels;
    const seconds = Math.max((clock() - start) / 1000, 1e-3);
    const labelsPerSecond = made / seconds;
    const done = already + made;
    return { done, total, labelsPerSecond, secondsLeft: labelsPerSecond === 0 ? Infinity : (total - done) / labelsPerSecond };
  };
}
