import type { SKRSContext2D } from '@napi-rs/canvas';
import type { FoundCode, ManifestSymbol } from '@ocop/trace/print';
import { decodePicture } from './decode-picture.ts';

/** Resolution at which a PDF is turned into dots before it is read back: that of an office laser printer. */
export const PROOF_DPI = 300;

/** Where a symbol should stand, as a manifest says. */
type Place = Pick<ManifestSymbol, 'page' | 'x' | 'y' | 'sizeMm' | 'moduleMm'>;

/**
 * The QR codes of a PDF where they should stand, each read from a picture of its own square with the quiet zone, so that no neighbour on a crowded sheet
 * can distract the reader; with their places in millimetres. The renderer (pdf.js) and the decoder (zxing-cpp) share no code with what wrote the file.
 */
export async function readPdfCodes(
  pdf: Uint8Array,
  places: readonly Place[],
  onProgress?: (done: number, total: number) => void,
): Promise<FoundCode[]> {
  // Loaded when it is needed: other commands do without a drawing library and the fonts of the machine, 15 MB of memory.
  const { createCanvas, DOMMatrix, ImageData, Path2D } = await import('@napi-rs/canvas');
  // pdf.js looks for these on the global object as it loads, so it is imported after they are there.
  Object.assign(globalThis, { DOMMatrix, ImageData, Path2D });
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
      for (const place of places.filter((each) => each.page === page)) found.push(...(await readPlace(context, place)));
      proxy.cleanup();
      onProgress?.(page, document.numPages);
    }
  } finally {
    await document.loadingTask.destroy();
  }
  return found;
}

/** Light modules around a symbol that belong to it. */
const QUIET_ZONE = 4;

async function readPlace(context: SKRSContext2D, { page, x, y, sizeMm, moduleMm }: Place): Promise<FoundCode[]> {
  const mm = 25.4 / PROOF_DPI;
  const edge = QUIET_ZONE * moduleMm;
  const [left, top] = [Math.floor((x - edge) / mm), Math.floor((y - edge) / mm)];
  const side = Math.ceil((sizeMm + 2 * edge) / mm);
  const { data } = context.getImageData(left, top, side, side);
  const codes = await decodePicture({ width: side, height: side, data: new Uint8ClampedArray(data) });
  return codes.map((code) => ({ page, text: code.text, x: (left + code.x) * mm, y: (top + code.y) * mm }));
}
