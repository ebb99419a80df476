// Measures beside peers in one run a block and writes docs/benchmarks.md: `pnpm bench` all blocks, `pnpm bench qr import` only those,
// leaving the others as they stand. Read the ratios: the figures are those of the machine named above them.
import { readFileSync, writeFileSync } from 'node:fs';
import { arch, cpus, platform } from 'node:os';
import type { BenchBlock } from './bench/block.ts';
import { catalogue } from './bench/catalogue.ts';
import { checks } from './bench/checks.ts';
import { digitalLink } from './bench/digital-link.ts';
import { elements } from './bench/elements.ts';
import { history } from './bench/history.ts';
import { imports } from './bench/imports.ts';
import { programme } from './bench/programme.ts';
import { qr } from './bench/qr.ts';
import { rating } from './bench/rating.ts';
import { runs } from './bench/runs.ts';

const PAGE = 'docs/benchmarks.md';
const BLOCKS: readonly BenchBlock[] = [qr, checks, rating, imports, history, programme, digitalLink, runs, catalogue, elements];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((id) => !BLOCKS.some((block) => block.id === id));
if (unknown.length > 0) throw new Error(`No block ${unknown.join(', ')}. There are: ${BLOCKS.map(({ id }) => id).join(', ')}`);

/** The sections as they stand, by title. */
const written = new Map(
  readFileSync(PAGE, 'utf8')
    .split(/^## /m)
    .slice(1)
    .map((section) => [section.slice(0, section.indexOf('\n')), section.trimEnd()] as const),
);

const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, ${platform()} ${arch()}, Node ${process.versions.node}`;
for (const block of BLOCKS) {
  if (wanted.length > 0 && !wanted.includes(block.id)) continue;
  console.log(`${block.title}…`);
  const body = await block.run();
  const stamp = `*${new Date().toISOString().slice(0, 10)}, ${machine}*`;
  written.set(block.title, `${block.title}\n\n${block.intro}\n\n${body}\n\n${stamp}`);
  console.log(body);
}

const sections = BLOCKS.map(({ title }) => written.get(title)).filter((section) => section !== undefined);
writeFileSync(
  PAGE,
  `# Đo tốc độ · Benchmarks\n\nWritten by \`pnpm bench\`. Each block was measured in one run, beside its peers; read the ratios, not the figures.\n\n${sections.map((section) => `## ${section}`).join('\n\n')}\n`,
);
