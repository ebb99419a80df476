import type { HistoryEvent } from '../history/product-history.ts';

/** The year of a round as printed: "2021 đợt II", "đợt 1/2024", "2022 (council 30/11/2022)". The first year that stands there. */
export function roundYear({ round }: Pick<HistoryEvent, 'round'>): number | undefined {
  const year = round === undefined ? undefined : /(?<!\d)20\d{2}(?!\d)/.exec(round)?.[0];
  return year === undefined ? undefined : Number(year);
}
