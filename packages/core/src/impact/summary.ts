/** Five numbers of a list, by linear interpolation between neighbours (type 7 of Hyndman and Fan, as spreadsheets do). */
export interface Summary {
  readonly median: number;
  readonly lowerQuartile: number;
  readonly upperQuartile: number;
  readonly least: number;
  readonly most: number;
}

/** The summary, or nothing of an empty list: there is no median of no answers. */
export function summarise(values: readonly number[]): Summary | undefined {
  if (values.length === 0) return undefined;
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number => {
    const place = (sorted.length - 1) * share;
    const below = sorted[Math.floor(place)] ?? 0;
    const above = sorted[Math.ceil(place)] ?? below;
    return below + (above - below) * (place - Math.floor(place));
  };
  return { median: at(0.5), lowerQuartile: at(0.25), upperQuartile: at(0.75), least: at(0), most: at(1) };
}
