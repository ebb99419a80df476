import { createCanvas, DOMMatrix, ImageData as CanvasImageData, Path2D } from '@napi-rs/canvas';

import { type DecodedTexts, decodePixels, type Pixels } from './decode-pixels.ts';

/** pdfjs looks for these on the global object as it loads, so it is imported after they are there. */
async function openPdf(pdf: Uint8Array) {
  Object.assign(globalThis, { DOMMatrix, ImageData: CanvasImageData, Path2D });
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  // pdfjs takes the buffer over: it gets a copy.
  return getDocument({ data: pdf.slice(), verbosity: VerbosityLevel.ERRORS, useSystemFonts: false }).promise;
}

/** What both decoders read on one page, from 1. */
export interface PageCodes {
  page: number;
  texts: DecodedTexts;
}

/** Every page as pixels; `scale` is pixels a point, 4 (288 dpi) unless told. */
export async function* renderPdf(pdf: Uint8Array, { scale = 4 }: { scale?: number } = {}): AsyncGenerator<Pixels> {
  const document = await openPdf(pdf);
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const viewport = page.getViewport({ scale });
    const [width, height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
    const canvas = createCanvas(width, height);
    const context = canvas.getContext('2d');
    await page.render({ canvas: null, canvasContext: context as unknown as CanvasRenderingContext2D, viewport }).promise;
    const { data } = context.getImageData(0, 0, width, height);
    page.cleanup();
    yield { width, height, data };
  }
  await document.loadingTask.destroy();
}

/** Renders every page and reads all QR codes on it with two independent decoders. */
export async function readPdfCodes(pdf: Uint8Array, options: { scale?: number } = {}): Promise<PageCodes[]> {
  const pages: PageCodes[] = [];
  for await (const pixels of renderPdf(pdf, options)) pages.push({ page: pages.length + 1, texts: await decodePixels(pixels) });
  return pages;
}

/** The text of every page as a reader or a search would take it out, pieces joined by a space. */
export async function readPdfText(pdf: Uint8Array): Promise<string[]> {
  const document = await openPdf(pdf);
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(
      items
        .map((item) => ('str' in item ? item.str : ''))
        .filter((text) => text.trim() !== '')
        .join(' '),
    );
  }
  await document.loadingTask.destroy();
  return pages;
}
