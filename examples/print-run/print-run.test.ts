// The committed print run against a fresh one: what a printer is shown is what the tool makes today.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ocop } from '../../packages/cli/src/ocop.harness.ts';
import { readPdfCodes } from '../../packages/cli/src/proof/read-pdf-codes.ts';
import type { RunManifest } from '../../packages/trace/src/print/index.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const fresh = mkdtempSync(join(tmpdir(), 'ocop-print-run-'));
const committedManifest = JSON.parse(readFileSync(join(HERE, 'jar-lids.manifest.json'), 'utf8')) as RunManifest;

/** A PDF with its streams undone, which do not depend on the zlib at hand; offsets and lengths left out. */
function contentOf(path: string): string {
  const pdf = readFileSync(path);
  const text = pdf.toString('latin1');
  return [...text.matchAll(/\/Length (\d+)[^]*?>>\s*stream\r?\n/g)]
    .map((match) => {
      const from = match.index + match[0].length;
      const stream = pdf.subarray(from, from + Number(match[1]));
      return match[0].includes('/FlateDecode') ? inflateSync(stream).toString('latin1') : stream.toString('latin1');
    })
    .join('\n');
}

beforeAll(async () => {
  const order = join(HERE, 'jar-lids.order.json');
  const run = await ocop('label', order, '-o', join(fresh, 'jar-lids.pdf'), '--at', '2026-11-25');
  expect(run).toMatchObject({ code: 0 });
}, 120_000);
afterAll(() => rmSync(fresh, { recursive: true, force: true }));

test.each(['jar-lids.pdf', 'jar-lids.proof.pdf'])('%s is drawn as it was', (name) => {
  const content = contentOf(join(HERE, name));
  expect(content.length).toBeGreaterThan(10_000);
  // A comparison that prints megabytes helps nobody.
  expect(contentOf(join(fresh, name)) === content).toBe(true);
});

test('its manifest names the same symbols in the same places', () => {
  const manifest = JSON.parse(readFileSync(join(fresh, 'jar-lids.manifest.json'), 'utf8')) as RunManifest;
  expect(manifest.symbols).toEqual(committedManifest.symbols);
  expect(manifest.proof).toEqual(committedManifest.proof);
  expect(manifest.symbols).toHaveLength(24);
});

test('every code of the committed sheet is read where its manifest says', async () => {
  const codes = await readPdfCodes(new Uint8Array(readFileSync(join(HERE, 'jar-lids.pdf'))), committedManifest.symbols);
  expect(codes.map(({ text }) => text)).toEqual(committedManifest.symbols.map(({ payload }) => payload));
}, 60_000);
