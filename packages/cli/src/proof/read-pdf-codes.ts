import { createCanvas, DOMMatrix, ImageData as CanvasImageData, Path2D } from '@napi-rs/canvas';
import type { FoundCode } from '@ocop/trace/print';
import { decodePicture } from './decode-picture.ts';

/** Resolution at which a PDF is turned into dots before it is read back: that of an office laser printer. */
export const PROOF_DPI = 300;

/**
 * Every QR code of a PDF, read from its rendered pages, with its place in millimetres. The renderer (pdf.js) and the decoder (zxing-cpp) share no code
 * with what wrote the file.
 */
export async function readPdfCodes(pdf: Uint8Array, onProgress?: (done: number, total: number) => void): Promise<FoundCode[]> {
  // pdf.js looks for these on the global object as it loads, so it is imported after they are there.
  Object.assign(globalThis, { DOMMatrix, ImageData: CanvasImageData, Path2D });
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  // pdf.js takes the buffer over: it gets a copy.
  const document = await getDocument({ data: pdf.slice(), verbosity: VerbosityLevel.ERRORS, useSystemFonts: false }).promise;
  const found: FoundCode[] = [];
  try {
    for (let page = 1; page <= document.numPages; page += 1) {
      const proxy = await document.getPage(page);
      const viewport = proxy.getViewport({ scale: PROOF_DPI / 72 });
      const [width, height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
      const canvas = createCanvas(width, height);
      const context = canvas.getContext('2d');
      await proxy.render({ canvas: null, canvasContext: context as unknown as CanvasRenderingContext2D, viewport }).promise;
      const { data } = context.getImageData(0, 0, width, height);
      const mm = 25.4 / PROOF_DPI;
      for (const { text, x, y } of await decodePicture({ width, height, data: new Uint8ClampedArray(data) }))
        found.push({ page, text, x: x * mm, y: y * mm });
      proxy.cleanup();
      onProgress?.(page, document.numPages);
    }
  } finally {
    await document.loadingTask.destroy();
  }
  return found;
}
