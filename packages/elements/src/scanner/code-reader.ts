import { FORMATS, type DetectedCode, type Detector, type NativeDetector } from './detector-types.ts';
import { loadDetector } from './load-detector.ts';

let current: { readonly wasm: string | undefined; readonly reader: Promise<Detector> } | undefined;

async function nativeDetector(): Promise<Detector | undefined> {
  const native = (globalThis as { BarcodeDetector?: NativeDetector }).BarcodeDetector;
  if (native === undefined) return undefined;
  const supported = await native.getSupportedFormats();
  return supported.includes('qr_code')
    ? new native({ formats: FORMATS.filter((format) => supported.includes(format)) })
    : undefined;
}

/** The browser's own reader where it has one for QR codes, else the one that is loaded on first use. Rejects where neither is to be had. */
export function codeReader(wasm?: string): Promise<Detector> {
  // The reader keeps one WebAssembly module a page: another address means another start, and what failed to load may load next time.
  if (current === undefined || current.wasm !== wasm) {
    const reader = nativeDetector().then((found) => found ?? loadDetector(wasm));
    current = { wasm, reader };
    reader.catch(() => {
      if (current?.reader === reader) current = undefined;
    });
  }
  return current.reader;
}

/** The code that is meant: a QR code before a bar code; undefined where there is none. */
export function chosenCode(codes: readonly DetectedCode[]): DetectedCode | undefined {
  const read = codes.filter(({ rawValue }) => rawValue !== '');
  return read.find(({ format }) => format === 'qr_code') ?? read[0];
}
