// Lot and unit labels from the command line, with keys under passphrases: of an authority's office, and of a packer who has no register.
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseLabel } from '@ocop/verify/label';
import { beforeAll, expect, test } from 'vitest';
import { scratchFolder } from '../ocop.harness.ts';
import { madeUpProduct, REGISTRY, TestOffice, TODAY } from '../office.harness.ts';

const HOST = 'so-ocop.vn';
const office = new TestOffice(scratchFolder());
const PACKER = office.path('dong-goi');
const CODE = (serial: number): string => `99-99001-${String(serial).padStart(3, '0')}-2026`;
const real = (serial: number, change: Parameters<typeof madeUpProduct>[1] = {}): object => ({
  ...(madeUpProduct(serial, change) as object),
  demonstration: false,
});

interface PrintedLabel {
  readonly payload: string;
  readonly serial: string;
  readonly counter: number;
}

/** Every label of a run, in order. */
function labelsOf(folder: string): PrintedLabel[] {
  const parts = join(folder, 'parts');
  const records = readdirSync(parts).filter((name) => name.endsWith('.jsonl'));
  return records
    .toSorted()
    .flatMap((name) => readFileSync(join(parts, name), 'utf8').trim().split('\n').slice(0, -1))
    .map((line) => JSON.parse(line) as PrintedLabel);
}

const payloadOf = (manifest: string): string =>
  (JSON.parse(readFileSync(manifest, 'utf8')) as { symbols: PrintedLabel[] }).symbols[0]?.payload ?? '';

const asPacker = (product: string): string[] => [
  '--office',
  PACKER,
  '--product',
  product,
  '--passphrase-file',
  office.passphrase('packer'),
  '--trust-list',
  join(office.site, '.well-known', 'ocop', 'trust-list.jws'),
  '--credential',
  join(office.site, 'ocop', 'rec', `${product}.jwt`),
];

beforeAll(async () => {
  const root = ['--office', office.path('goc'), '--passphrase-file', office.passphrase('goc')];
  await office.run(0, 'keys', 'root', '--kid', 'goc', ...root);
  await office.run(0, 'keys', 'export-public', 'goc', '-o', office.path('goc.public.json'), '--office', office.path('goc'));
  const name = ['--name', 'UBND tỉnh Minh Họa', '--province', '99', '--label-host', HOST];
  await office.run(0, 'office', 'init', office.office, '-r', REGISTRY, ...name);
  await office.inOffice(0, 'keys', 'issuer');
  await office.inOffice(0, 'keys', 'status');
  // One label key in the office itself, one that the packer makes at home and sends in.
  await office.inOffice(0, 'keys', 'label', '--product-code', CODE(1), CODE(2), CODE(4));
  const own = ['--office', PACKER, '--passphrase-file', office.passphrase('packer')];
  await office.run(0, 'keys', 'label', '--kid', '0301', '--product-code', CODE(1), ...own);
  await office.run(0, 'keys', 'export-public', '0301', '-o', office.path('0301.public.json'), '--office', PACKER);
  await office.run(0, 'keys', 'import', office.path('0301.public.json'), '--office', office.office);
  for (const who of ['an', 'binh']) {
    const officer = ['--office', office.path(who), '--passphrase-file', office.passphrase(who)];
    await office.run(0, 'keys', 'officer', '--kid', who, ...officer);
    await office.run(0, 'keys', 'export-public', who, '-o', office.path(`${who}.public.json`), '--office', office.path(who));
    await office.run(0, 'office', 'enroll', office.path(`${who}.public.json`), '--office', office.office);
  }
  await office.trustList(0, ['goc'], '--root', office.path('goc.public.json'), '--threshold', '1');
  const proposal = office.path('proposal.json');
  const products = [real(1), real(2), real(3), real(4, { decidedDaysAgo: 1000 })];
  await office.run(0, 'issue', office.writeProducts('list.json', ...products), '--office', office.office, '--propose', proposal);
  await office.approve(proposal, 'an', 'binh');
  await office.inOffice(0, 'issue', proposal);
  await office.publish();
}, 120_000);

test('lot labels are signed as they are printed, and the public verifier accepts them', async () => {
  const out = office.path('lot.pdf');
  await office.inOffice(0, 'label', '--product', CODE(2), '--lot', 'LOT7', '-n', '4', '--template', 'bottle-neck', '-o', out);
  const payload = payloadOf(office.path('lot.manifest.json'));
  expect(parseLabel(payload)).toMatchObject({ host: HOST, lot: 'LOT7', header: { profile: 'lot', stars: 4, test: false } });
  expect(await office.check(payload)).toMatchObject({ state: 'verified', standing: 'valid' });
}, 60_000);

test('a packer without a register makes unit labels from the published files, and no serial comes twice', async () => {
  const runs = [office.path('run-1'), office.path('run-2')];
  for (const [i, out] of runs.entries()) {
    const more = ['--lot', 'LOT1', '-n', '5', '-w', '1', '--format', i === 0 ? 'svg' : 'zpl', '--template', 'jar-lid', '-o', out];
    const { stderr } = await office.run(0, 'run', ...asPacker(CODE(1)), ...more, '--host', HOST);
    expect(stderr.includes('serial-secret.txt')).toBe(i === 0);
  }
  expect(statSync(join(PACKER, 'serial-secret.txt')).mode & 0o777).toBe(0o600);
  const labels = runs.flatMap(labelsOf);
  expect(labels.map(({ counter }) => counter)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(new Set(labels.map(({ serial }) => serial)).size).toBe(10);
  for (const { payload, serial } of labels) {
    expect(parseLabel(payload)).toMatchObject({ serial, lot: 'LOT1', header: { profile: 'unit', kid: 0x03_01 } });
  }
  expect(await office.check(labels[7]?.payload ?? '')).toMatchObject({ state: 'verified', standing: 'valid' });
  expect(readdirSync(join(runs[0] ?? '', 'parts'))).toEqual(['000001-0001.svg', '000001.jsonl']);
}, 60_000);

test('the same command goes on with its own plan, and another product is not mixed in', async () => {
  const out = office.path('run-1');
  const again = ['run', ...asPacker(CODE(1)), '--host', HOST, '--lot', 'LOT1', '-w', '1', '-o', out];
  const { stdout } = await office.run(0, ...again, '-n', '5', '--json');
  expect(JSON.parse(stdout)).toMatchObject({ labels: 5, resumed: 5 });
  expect((await office.run(2, ...again, '-n', '6')).stderr).toContain('đang giữ lần in 5 nhãn');
  expect(readFileSync(join(PACKER, 'label-runs.jsonl'), 'utf8').trim().split('\n')).toHaveLength(2);
}, 60_000);

test('labels that a run never made are not signed for by a later one, and are once it has made them', async () => {
  const [given, later] = [office.path('given-up'), office.path('later')];
  const run = (out: string): Promise<{ stdout: string; stderr: string }> =>
    office.run(0, 'run', ...asPacker(CODE(1)), '--host', HOST, '--lot', 'LOT2', '-n', '5', '-w', '1', '-o', out);
  const batchOf = (out: string): unknown =>
    (JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')) as { batch: unknown }).batch;
  const ledger = join(PACKER, 'label-runs.jsonl');
  await run(given);
  // As a power cut leaves it: no record of the part, and no word in the ledger that it is done.
  rmSync(join(given, 'parts', '000001.jsonl'));
  writeFileSync(ledger, readFileSync(ledger, 'utf8').replace(/,"finished":true\}\n$/, '}\n'));
  const { stderr } = await run(later);
  expect(stderr).toContain('5 số đếm của lần in khác chưa có nhãn');
  expect(batchOf(later)).toMatchObject({ count: 5, counters: [{ firstCounter: 5, count: 5 }] });
  expect((await run(given)).stderr).not.toContain('số đếm');
  expect(batchOf(given)).toMatchObject({ count: 10 });
  // Done and noted, it counts wherever its folder is.
  rmSync(given, { recursive: true });
  await run(later);
  expect(batchOf(later)).toMatchObject({ count: 10 });
}, 60_000);

test('a product that the key is not delegated to is refused, whoever asks', async () => {
  const out = office.path('none.pdf');
  const labels = ['--lot', 'LOT1', '-n', '1', '-o', out];
  const noKey = await office.run(1, 'label', ...asPacker(CODE(2)), ...labels);
  expect(noKey.stderr).toContain(`được giao cho ${CODE(2)}`);
  const named = await office.run(2, 'label', ...asPacker(CODE(2)), '--kid', '0301', ...labels);
  expect(named.stderr).toContain(`Khóa 0301 không được giao cho sản phẩm ${CODE(2)}`);
  const elsewhere = await office.inOffice(2, 'label', '--product', CODE(1), '--kid', '0301', ...labels);
  expect(elsewhere.stderr).toContain('không nằm trong');
  expect((await office.inOffice(1, 'run', '--product', CODE(3), ...labels)).stderr).toContain('được giao cho');
}, 60_000);

test('a run that outlives the recognition is told so, with how many labels would last', async () => {
  const run = ['run', '--product', CODE(4), '--lot', 'LOT1', '-n', '5000', '--per-month', '100', '-o', office.path('long')];
  const { stdout, stderr } = await office.inOffice(1, ...run);
  expect(stdout).toContain('run-outlives-recognition');
  expect(stderr).toContain('--force');
  const { stdout: fits } = await office.inOffice(0, ...run.with(6, '10'), '-w', '1');
  expect(fits).not.toContain('run-outlives-recognition');
}, 60_000);

test('a lapsed, a suspended and a withdrawn recognition get no label', async () => {
  const lot = ['--lot', 'LOT1', '-n', '1', '-o', office.path('none.pdf')];
  const later = await office.inOffice(1, 'label', '--product', CODE(2), ...lot, '--at', '2031-01-01');
  expect(later.stderr).toContain('Không ký nhãn');
  const proposal = office.path('suspend.json');
  await office.run(0, 'suspend', CODE(2), '--reason', 'Chờ kết luận', '--office', office.office, '--propose', proposal);
  await office.approve(proposal, 'an');
  await office.inOffice(0, 'suspend', proposal);
  const suspended = await office.inOffice(1, 'label', '--product', CODE(2), ...lot);
  expect(suspended.stderr).toContain('tạm đình chỉ');
  const withdrawal = office.path('withdraw.json');
  const ground = ['--ground', "d'", '--decision', '9/QĐ-MINHHOA', '--on', TODAY];
  await office.run(0, 'withdraw', CODE(2), ...ground, '--office', office.office, '--propose', withdrawal);
  await office.approve(withdrawal, 'an', 'binh');
  await office.inOffice(0, 'withdraw', withdrawal);
  expect((await office.inOffice(1, 'run', '--product', CODE(2), ...lot)).stderr).toContain('Không ký nhãn');
}, 60_000);

test('says what is missing, in both languages', async () => {
  const out = ['-o', office.path('x')];
  expect((await office.run(2, 'label', ...out, '-n', '1')).stderr).toContain('--office và --product');
  expect((await office.inOffice(2, 'run', '--product', CODE(1), '-n', '1', ...out)).stderr).toContain('Unit labels take --lot');
  expect((await office.inOffice(2, 'label', '--product', CODE(1), ...out)).stderr).toContain('--count');
  expect((await office.inOffice(2, 'label', '--product', CODE(9), '-n', '1', ...out)).stderr).toContain('không có công nhận nào');
  writeFileSync(join(PACKER, 'serial-secret.txt'), 'ngắn');
  const short = await office.run(2, 'run', ...asPacker(CODE(1)), '--lot', 'L', '-n', '1', ...out);
  expect(short.stderr).toContain('64');
}, 60_000);
