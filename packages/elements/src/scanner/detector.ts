import { BarcodeDetector, prepareZXingModule } from 'barcode-detector/ponyfill';
import { FORMATS, type Detector } from './detector-types.ts';

/** Where the reader's WebAssembly lies beside the built files. */
const OWN_WASM = new URL('../embed/zxing_reader.wasm', import.meta.url).href;

/** A reader for browsers that have none: zxing as WebAssembly, from `wasm` or from beside this file; never from a third party. */
export async function createDetector(wasm?: string): Promise<Detector> {
  await prepareZXingModule({
    overrides: { locateFile: (path: string, prefix: string) => (path.endsWith('.wasm') ? (wasm ?? OWN_WASM) : prefix + path) },
    fireImmediately: true,
  });
  return new BarcodeDetector({ formats: [...FORMATS] });
}
