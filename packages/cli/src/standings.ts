import { type CivilDate, type Product, RECOGNITION_STATES, type RecognitionState, recognitionStatus } from '@ocop/core';

/** How many products are in each state on a day, in the order of `RECOGNITION_STATES`; states without a product are left out. */
export function countStates(products: readonly Product[], at: CivilDate): ReadonlyMap<RecognitionState, number> {
  const counts = new Map<RecognitionState, number>();
  for (const { recognition } of products) {
    const { state } = recognitionStatus(recognition, { at });
    counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  return new Map(RECOGNITION_STATES.flatMap((state) => (counts.has(state) ? [[state, counts.get(state) ?? 0] as const] : [])));
}
