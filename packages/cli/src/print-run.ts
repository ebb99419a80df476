import {
  bitmapPixels,
  bitmapToZpl,
  compareCodes,
  composeLabel,
  composeLabelSheet,
  composeProofSheet,
  defaultFonts,
  drawingToSvg,
  estimateMargin,
  type FontSet,
  type LabelSheet,
  listSymbols,
  type ManifestProof,
  type PrintLabel,
  rasterise,
  readZpl,
  type RunManifest,
  sha256,
} from '@ocop/trace/print';
import { createSymbol } from '@ocop/trace/qr';
import { decodePicture } from './proof/decode-picture.ts';
import { PROOF_DPI, readPdfCodes } from './proof/read-pdf-codes.ts';
import { readSvgCodes } from './proof/read-svg-codes.ts';
import type { Design } from './print-job.ts';
import type { Terminal } from './terminal.ts';

const DECODER = 'zxing-cpp (zxing-wasm)';

/** One file of the run, by its name under the output. */
export interface RunFile {
  name: string;
  content: Uint8Array | string;
}

export interface PrintRun {
  files: RunFile[];
  manifest: RunManifest;
  /** The proof sheet; PDF runs only. */
  proofSheet: Uint8Array;
  sheet: LabelSheet;
}

export interface RunOptions {
  format: 'pdf' | 'svg' | 'zpl';
  /** Name of the output in the manifest. */
  name: string;
  createdAt: Date;
  proof: boolean;
}

/** Labels that stand one after another as the same object are copies. */
function groups(labels: readonly PrintLabel[]): { label: PrintLabel; copies: number; first: number }[] {
  const found: { label: PrintLabel; copies: number; first: number }[] = [];
  for (const [index, label] of labels.entries()) {
    const last = found.at(-1);
    if (last?.label === label) last.copies += 1;
    else found.push({ label, copies: 1, first: index });
  }
  return found;
}

function singleDesign(design: Design): Design {
  return design.stock && !design.template && !design.labelMm ? { ...design, labelMm: design.stock.label } : design;
}

/** What a label printer can print: its own resolution, else the commonest. */
const zplDpi = (design: Design): number => design.dpi ?? 203;

function drawFiles(labels: readonly PrintLabel[], design: Design, fonts: FontSet, { format, name }: RunOptions): RunFile[] {
  const single = singleDesign(design);
  const digits = String(labels.length).length;
  const drawn = groups(labels).map(({ label, copies, first }) => {
    if (format === 'svg') {
      const { drawing } = composeLabel(label, { ...single, fonts, index: first });
      const svg = drawingToSvg(drawing, { fonts, bleed: true, title: label.productName, inks: design.inks ?? 'k' });
      return { name: `${String(first + 1).padStart(digits, '0')}.svg`, content: svg };
    }
    const dpi = zplDpi(design);
    const { drawing } = composeLabel(label, { ...single, dpi, fonts, index: first });
    return { name, content: bitmapToZpl(rasterise(drawing, { fonts, dpi }), { copies }) };
  });
  return format === 'svg' ? drawn : [{ name, content: drawn.map(({ content }) => content).join('') }];
}

/** Reads every picture of an SVG or ZPL run again; numbers of the labels whose code is not what it should be. */
async function proveDrawn(
  labels: readonly PrintLabel[],
  files: readonly RunFile[],
  design: Design,
  { format }: RunOptions,
  onProgress: (done: number, total: number) => void,
): Promise<ManifestProof> {
  const dpi = format === 'zpl' ? zplDpi(design) : 300;
  const all = groups(labels);
  const bitmaps = format === 'zpl' ? readZpl(String(files[0]?.content ?? ''), dpi) : [];
  const wrong: number[] = [];
  for (const [i, { label, first, copies }] of all.entries()) {
    const bitmap = bitmaps[i];
    const texts =
      format === 'svg'
        ? await readSvgCodes(String(files[i]?.content ?? ''))
        : bitmap
          ? (await decodePicture(bitmapPixels(bitmap, 2))).map(({ text }) => text)
          : [];
    if (texts.length !== 1 || texts[0] !== label.uri) for (let copy = 0; copy < copies; copy += 1) wrong.push(first + copy + 1);
    onProgress(i + 1, all.length);
  }
  return { decoder: DECODER, dpi, read: labels.length - wrong.length, wrong };
}

const bytesOf = (content: Uint8Array | string): Uint8Array<ArrayBuffer> =>
  typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);

/** Of all files, one after another. */
async function digest(files: readonly RunFile[]): Promise<{ bytes: number; sha256: string }> {
  const whole = new Uint8Array(Buffer.concat(files.map(({ content }) => bytesOf(content))));
  return { bytes: whole.length, sha256: await sha256(whole) };
}

/**
 * Renders a run, reads every symbol again out of the rendered bytes, and writes down what was printed. Nothing is written to disk here.
 * Throws what `composeLabelSheet` throws. A symbol that reads otherwise is named in `manifest.proof.wrong`: the caller decides.
 */
export async function printRun(
  terminal: Terminal,
  labels: readonly PrintLabel[],
  design: Design,
  options: RunOptions,
): Promise<PrintRun> {
  const { format, name, createdAt } = options;
  const fonts = await defaultFonts();
  const printed = format === 'zpl' ? { ...design, dpi: zplDpi(design) } : design;
  const sheet = await terminal.progress('Dàn trang in', (onProgress) =>
    composeLabelSheet(labels, { ...printed, createdAt, fonts, onProgress }),
  );
  const files = format === 'pdf' ? [{ name, content: sheet.pdf }] : drawFiles(labels, printed, fonts, options);
  const symbols = await listSymbols(labels, sheet, design.errorCorrection);
  let proof: ManifestProof | null = null;
  if (options.proof) {
    proof = await terminal.progress('Đọc lại mã từ tệp in', async (onProgress) => {
      if (format !== 'pdf') return proveDrawn(labels, files, printed, options, onProgress);
      const wrong = compareCodes(symbols, await readPdfCodes(sheet.pdf, symbols, onProgress));
      return { decoder: DECODER, dpi: PROOF_DPI, read: symbols.length - wrong.length, wrong };
    });
  }
  const [first] = symbols;
  const margin =
    options.proof && first
      ? await estimateMargin(createSymbol(first.payload, { errorCorrection: first.errorCorrection }), async (pixels) => {
          const [code] = await decodePicture(pixels);
          return code?.text;
        })
      : null;
  const manifest: RunManifest = {
    format: 'ocop-label-run/1',
    createdAt: createdAt.toISOString(),
    file: { name, ...(await digest(files)) },
    pages: format === 'pdf' ? sheet.pages : files.length,
    dpi: printed.dpi ?? null,
    symbols,
    proof,
    margin,
  };
  return { files, manifest, proofSheet: await composeProofSheet(manifest, { fonts, createdAt }), sheet };
}
