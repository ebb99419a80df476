import type { Detector } from './detector-types.ts';

// Only while it runs does a classic script know where it came from.
const own = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : document.baseURI;

/** The same for the single-file build: the reader lies beside the script, as a module of its own. */
export async function loadDetector(wasm?: string): Promise<Detector> {
  const { createDetector } = (await import(/* @vite-ignore */ new URL('ocop-detector.js', own).href)) as {
    createDetector(wasm: string): Promise<Detector>;
  };
  return createDetector(wasm ?? new URL('zxing_reader.wasm', own).href);
}
