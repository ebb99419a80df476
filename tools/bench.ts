// Measures beside peers in one run and writes docs/benchmarks.md. Read the ratios: the figures are this machine's.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { arch, cpus, platform } from 'node:os';
import { run as runImport } from '../packages/core/bench/import.ts';
import { run as runQr } from '../packages/trace/bench/qr.ts';
import { run as runVerify } from '../packages/verify/bench/verify.ts';

const table = (header: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
const ratio = (value: number, base: number | undefined): string =>
  base === undefined || base === 0 ? '–' : (value / base).toFixed(2);

console.log('QR…');
const qr = await runQr();
console.log('verify…');
const checks = await runVerify();
console.log('import…');
const imports = await runImport();

console.log('rating…');
execFileSync('pnpm', ['--filter', '@ocop/core', 'run', 'build'], { stdio: 'ignore', shell: process.platform === 'win32' });
const rating = execFileSync(process.execPath, ['--conditions=ocop-source', 'tools/bench-rating.ts'], { encoding: 'utf8' })
  .trim()
  .split('\n')
  .map((line) => line.split(/: (?=\S+(?: |$))/));

const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, ${platform()} ${arch()}, Node ${process.versions.node}`;
const text = `# Đo tốc độ · Benchmarks

Written by \`pnpm bench\` on ${new Date().toISOString().slice(0, 10)}: ${machine}. Each block was measured in one run; read the ratios, not the figures.

## QR symbols

Symbols a second and modules a side, error correction M or better. Fewer modules are smaller labels. The ratio is against \`qrcode\` on the same text.

${table(
  ['text', 'library', 'symbols/s', 'ratio', 'modules'],
  qr.map((row) => [
    row.payload,
    row.library,
    row.symbolsPerSecond,
    ratio(row.symbolsPerSecond, qr.find((peer) => peer.payload === row.payload && peer.library === 'qrcode')?.symbolsPerSecond),
    row.modules,
  ]),
)}

## Checks

Checks a second with all files at hand. The ratio is against jose's bare signature check of the same credential: the rest is what authority, status and standing cost.

${table(
  ['algorithm', 'task', 'checks/s', 'ratio'],
  checks.map((row) => [
    row.alg,
    row.task,
    row.perSecond,
    ratio(row.perSecond, checks.find((peer) => peer.alg === row.alg && peer.task.startsWith('jose'))?.perSecond),
  ]),
)}

## Rating

One core. Sizes are minified with everything the subpath needs, zod and papaparse included where it needs them; the bare core holds no criteria table.

${table(['what', 'measured'], rating)}

## Import

Rows a second of a list of 11,400 real rows. The ratio is against the CSV parser alone that stands under it.

${table(
  ['task', 'rows/s', 'ratio'],
  imports.map((row) => [
    row.task,
    row.rowsPerSecond,
    ratio(row.rowsPerSecond, imports.find((peer) => peer.task.startsWith('papaparse'))?.rowsPerSecond),
  ]),
)}
`;
writeFileSync('docs/benchmarks.md', text);
console.log(text);
