import type { Detector } from './detector-types.ts';

/** Loads the reader for browsers that have none. The single-file build puts another module in this one's place. */
export async function loadDetector(wasm?: string): Promise<Detector> {
  const { createDetector } = await import('./detector.ts');
  return createDetector(wasm);
}
