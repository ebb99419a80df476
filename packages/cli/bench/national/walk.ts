import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { civilDateInVietnam } from '@ocop/core';
import { readLines } from '../../src/read-list.ts';
import { syntheticList } from './synthetic-list.ts';

export const STEPS = ['import', 'sign', 'publish', 'label', 'withdraw and publish'] as const;
export type Step = (typeof STEPS)[number];

/** What one command used: processor and wall clock in milliseconds, the most memory in kilobytes. */
export interface Usage {
  readonly cpuMs: number;
  readonly wallMs: number;
  readonly peakKb: number;
}

export interface Walk {
  readonly products: number;
  readonly signed: number;
  /** Labels are drawn up to the size of the country: more are not printed in one go. */
  readonly usage: Readonly<Partial<Record<Step, Usage>>>;
  /** Files of the registry and their bytes. */
  readonly files: number;
  readonly bytes: number;
  readonly statusListBytes: number;
  readonly provinceIndexBytes: number;
  readonly labelBytes: number | undefined;
  /** Files that the withdrawal of one product changed, and their bytes. */
  readonly changed: readonly string[];
  readonly changedBytes: number;
  /** Where the registry lies. */
  readonly site: string;
}

/** Products with stars in the country at the end of 2025. */
export const NATIONAL = 18_243;
/** As many labels as one run of `ocop label` takes. */
const MAX_LABELS = 10_000;
const REGISTRY = 'https://do-toc-do.example';
const CLI = 'packages/cli/src/main.ts';

/** Runs `ocop` in a process of its own, so that time and memory are its own. */
function ocop(folder: string, ...args: readonly string[]): Usage {
  const usageFile = join(folder, 'usage.json');
  const node = ['--conditions=ocop-source', '--import', new URL('usage.mjs', import.meta.url).href, CLI];
  execFileSync(process.execPath, [...node, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, OCOP_USAGE_FILE: usageFile },
  });
  return JSON.parse(readFileSync(usageFile, 'utf8')) as Usage;
}

const sizeOf = (folder: string, paths: readonly string[]): number =>
  paths.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1));
}

/** One label of every product, in files of at most as many as a run of `ocop label` takes. */
function label(folder: string): { readonly usage: Usage; readonly bytes: number } {
  const issuance = JSON.parse(readFileSync(join(folder, 'issuance.json'), 'utf8')) as { readonly records: readonly unknown[] };
  let usage: Usage = { cpuMs: 0, wallMs: 0, peakKb: 0 };
  let bytes = 0;
  for (let from = 0; from < issuance.records.length; from += MAX_LABELS) {
    const [part, out] = [join(folder, 'part.json'), join(folder, 'labels.pdf')];
    writeFileSync(part, JSON.stringify({ ...issuance, records: issuance.records.slice(from, from + MAX_LABELS) }));
    const run = ocop(folder, 'label', part, '-o', out, '--no-proof', '--force');
    usage = {
      cpuMs: usage.cpuMs + run.cpuMs,
      wallMs: usage.wallMs + run.wallMs,
      peakKb: Math.max(usage.peakKb, run.peakKb),
    };
    bytes += statSync(out).size;
  }
  return { usage, bytes };
}

/** The name of the first record, and how many there are. */
async function readRegister(path: string): Promise<{ readonly recId: string; readonly signed: number }> {
  let recId: string | undefined;
  let signed = 0;
  for await (const line of readLines(path, Infinity)) {
    recId ??= (JSON.parse(line) as { readonly recId: string }).recId;
    signed++;
  }
  if (recId === undefined) throw new Error('Nothing was signed.');
  return { recId, signed };
}

/**
 * The whole way of a list of made-up products, by the commands that an office types: import (which checks), sign, publish with status list and
 * province indexes, one label of each product, then one withdrawal and the publication after it. In a demonstration office: everything it signs
 * says that it is a test.
 */
export async function walk(products: number, scratch: string): Promise<Walk> {
  const folder = join(scratch, String(products));
  const at = (name: string): string => join(folder, name);
  const today = civilDateInVietnam(Date.now() / 1000);
  rmSync(folder, { recursive: true, force: true });
  const office = at('office');
  const inOffice = ['--office', office, '--insecure-demo'];
  mkdirSync(folder, { recursive: true });
  writeFileSync(at('list.csv'), syntheticList(products, today));

  const imported = ocop(folder, 'import', at('list.csv'), '-o', at('products.json'));
  ocop(folder, 'office', 'init', office, '--registry', REGISTRY, '--name', 'Văn phòng đo', '--insecure-demo');
  ocop(folder, 'office', 'add-issuer', '--office', office, '--name', 'Trung ương đo', '--level', 'central');
  ocop(folder, 'keys', 'root', '--kid', 'goc-a', ...inOffice);
  ocop(folder, 'keys', 'issuer', '--max-stars', '4', ...inOffice);
  ocop(folder, 'keys', 'issuer', '--issuer', `${REGISTRY}/issuer/2`, '--max-stars', '5', ...inOffice);
  ocop(folder, 'keys', 'status', ...inOffice);
  ocop(folder, 'trust', 'renew', '--office', office);

  const issued = ocop(folder, 'issue', at('products.json'), '--office', office, '-o', at('issuance.json'));
  const { recId, signed } = await readRegister(join(office, 'register.jsonl'));
  const published = ocop(folder, 'publish', office, '-o', at('site'));
  const site = at('site');
  const files = filesOf(site);
  const [statusListBytes, provinceIndexBytes] = ['ocop/status/', 'ocop/index/'].map((start) =>
    sizeOf(
      site,
      files.filter((path) => path.startsWith(start)),
    ),
  );
  const bytes = sizeOf(site, files);
  const labels = products > NATIONAL ? undefined : label(folder);

  const withdrawal = ['--ground', 'b', '--decision', '1/QĐ-TH-TONGHOP', '--on', today];
  const withdrawn = ocop(folder, 'withdraw', recId, ...withdrawal, '--office', office);
  const again = ocop(folder, 'publish', office, '-o', site, '--changes', at('changes.json'));
  const { written } = JSON.parse(readFileSync(at('changes.json'), 'utf8')) as { readonly written: readonly string[] };

  return {
    products,
    signed,
    usage: {
      import: imported,
      sign: issued,
      publish: published,
      ...(labels === undefined ? {} : { label: labels.usage }),
      'withdraw and publish': {
        cpuMs: withdrawn.cpuMs + again.cpuMs,
        wallMs: withdrawn.wallMs + again.wallMs,
        peakKb: Math.max(withdrawn.peakKb, again.peakKb),
      },
    },
    files: files.length,
    bytes,
    statusListBytes: statusListBytes ?? 0,
    provinceIndexBytes: provinceIndexBytes ?? 0,
    labelBytes: labels?.bytes,
    changed: written,
    changedBytes: sizeOf(site, written),
    site,
  };
}
