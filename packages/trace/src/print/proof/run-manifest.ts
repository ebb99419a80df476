import { createSymbol, type ErrorCorrection, type QrSymbol } from '../../qr/index.ts';
import type { LabelSheet } from '../compose-label-sheet.ts';
import type { PrintLabel } from '../print-label.ts';
import type { MarginEstimate } from './estimate-margin.ts';

/** One printed symbol. Millimetres from the top left of the page; hashes are SHA-256 in hexadecimal. */
export interface ManifestSymbol {
  /** From 1, in the order of printing. */
  number: number;
  page: number;
  payload: string;
  /** Of the payload as UTF-8. */
  payloadSha256: string;
  /** Of the modules, row by row, dark as 1 and light as 0, as ASCII: the same for every print of the same symbol. */
  modulesSha256: string;
  version: number;
  errorCorrection: ErrorCorrection;
  mask: number;
  modules: number;
  moduleMm: number;
  sizeMm: number;
  x: number;
  y: number;
}

/** What was read back from the file that goes to print. */
export interface ManifestProof {
  decoder: string;
  dpi: number;
  read: number;
  /** Numbers of the symbols that were not read, or read otherwise. */
  wrong: number[];
}

/** Everything that a run printed, so that another person can check it: format `ocop-label-run/1`. */
export interface RunManifest {
  format: 'ocop-label-run/1';
  createdAt: string;
  file: { name: string; bytes: number; sha256: string };
  pages: number;
  dpi: number | null;
  symbols: ManifestSymbol[];
  proof: ManifestProof | null;
  /** For the first symbol; an estimate, never a grade. */
  margin: MarginEstimate | null;
}

export async function sha256(data: Uint8Array<ArrayBuffer> | string): Promise<string> {
  const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The modules row by row, `1` dark, `0` light. */
export function moduleText({ size, isDark }: QrSymbol): string {
  return Array.from({ length: size * size }, (_, i) => (isDark(Math.floor(i / size), i % size) ? '1' : '0')).join('');
}

/** The list of all symbols of a sheet. `errorCorrection` is the level that the sheet was asked for. */
export async function listSymbols(
  labels: readonly PrintLabel[],
  { placements }: Pick<LabelSheet, 'placements'>,
  errorCorrection: ErrorCorrection = 'M',
): Promise<ManifestSymbol[]> {
  const hashes = new Map<string, { payloadSha256: string; modulesSha256: string }>();
  const symbols: ManifestSymbol[] = [];
  for (const { label, page, symbol } of placements) {
    const payload = labels[label]?.uri ?? '';
    let hash = hashes.get(payload);
    if (!hash) {
      const modules = moduleText(createSymbol(payload, { errorCorrection }));
      hash = { payloadSha256: await sha256(payload), modulesSha256: await sha256(modules) };
      hashes.set(payload, hash);
    }
    const { x, y, sizeMm, moduleMm, modules, version, mask } = symbol;
    const level = symbol.errorCorrection;
    symbols.push({
      number: label + 1,
      page,
      payload,
      ...hash,
      version,
      errorCorrection: level,
      mask,
      modules,
      moduleMm,
      sizeMm,
      x,
      y,
    });
  }
  return symbols;
}
