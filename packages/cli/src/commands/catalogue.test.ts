import { copyFileSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { madeUpProduct, TestOffice } from '../office.harness.ts';
import { ocopHere, type Run, scratchFolder } from '../ocop.harness.ts';
import { serveFolder } from '../serve-folder.ts';

const CODE = (serial: number): string => `99-99001-${String(serial).padStart(3, '0')}-2026`;
const office = new TestOffice(scratchFolder());
const REGISTRY_PORT = 38_117;

const LIST = `﻿Mã SP;Mã sản phẩm;Tên sản phẩm;Hạng sao
A;${CODE(1)};Sản phẩm minh họa 1 (500 g);4 sao
B;${CODE(1)};Sản phẩm minh họa 1;★★★★★
C;${CODE(2)};Sản phẩm minh họa 2;3
D;${CODE(9)};Sản phẩm minh họa 9;4

E;;"=HYPERLINK(""x"")";5
F;không có;Sản phẩm lạ;bốn
`;

beforeAll(async () => {
  const name = ['--name', 'UBND tỉnh Minh Họa', '--province', '99'];
  await office.run(0, 'office', 'init', office.office, '-r', `http://localhost:${REGISTRY_PORT}`, ...name);
  await office.inOffice(0, 'keys', 'root', '--kid', 'goc');
  await office.inOffice(0, 'keys', 'issuer');
  await office.inOffice(0, 'keys', 'status');
  await office.inOffice(0, 'trust', 'renew');
  for (const who of ['an', 'binh']) {
    await office.run(
      0,
      'keys',
      'officer',
      '--kid',
      who,
      '--office',
      office.path(who),
      '--passphrase-file',
      office.passphrase(who),
    );
    await office.run(0, 'keys', 'export-public', who, '-o', office.path(`${who}.json`), '--office', office.path(who));
    await office.run(0, 'office', 'enroll', office.path(`${who}.json`), '--office', office.office);
  }
  const proposal = office.path('proposal.json');
  const list = office.writeProducts('products.json', madeUpProduct(1), madeUpProduct(2, { stars: 3 }));
  await office.run(0, 'issue', list, '--office', office.office, '--propose', proposal);
  await office.approve(proposal, 'an', 'binh');
  await office.inOffice(0, 'issue', proposal, '--publish', office.site);
}, 120_000);

const shop = (text: string): string => {
  const path = office.path('shop.csv');
  writeFileSync(path, text);
  return path;
};
const catalogue = async (...args: readonly string[]): Promise<Run> =>
  ocopHere('verify', 'catalogue', shop(LIST), '-t', join(office.site, 'trust.json'), ...args);

describe('ocop verify catalogue', () => {
  test('accounts for every row, with the reasons in both languages', async () => {
    const out = office.path('report.csv');
    const run = await catalogue('--bundle', office.site, '--out', out, '--all');
    expect(run.code).toBe(1);
    expect(run.stdout).toContain('Tỉnh 99: 2 công nhận');
    expect(run.stdout).toContain('Ghi 5 sao, nhưng chỉ được công nhận 4 sao.');
    expect(run.stdout).toContain('Claims 5 stars, but 4 are recognised.');
    expect(run.stdout).toContain('Tỉnh của mã “99-99001-009-2026” không công bố công nhận nào cho mã này.');
    const lines = readFileSync(out, 'utf8').trimEnd().split('\r\n');
    expect(lines).toHaveLength(7);
    expect(lines.slice(1).map((line) => line.split(',')[0])).toEqual(['"2"', '"3"', '"4"', '"5"', '"7"', '"8"']);
    expect(lines[5]).toContain(`"'=HYPERLINK(""x"")"`);
  });

  test('gives machines the same', async () => {
    const report = JSON.parse((await catalogue('--bundle', office.site, '--json')).stdout);
    expect(report.rows.map(({ row, verdict }: { row: number; verdict: string }) => `${row} ${verdict}`)).toEqual([
      '2 holds',
      '3 false',
      '4 holds',
      '5 false',
      '7 unconfirmed',
      '8 false',
    ]);
    expect(report.counts).toEqual({ holds: 2, false: 3, unconfirmed: 1 });
  });

  test('reads files that were downloaded side by side, and the registry over the network', async () => {
    const folder = office.path('downloads');
    mkdirSync(folder);
    for (const path of ['ocop/index/99.jsonl.gz', '.well-known/ocop/trust-list.jws', 'ocop/status/1.jwt'])
      copyFileSync(join(office.site, path), join(folder, path.split('/').at(-1) ?? ''));
    const beside = JSON.parse((await catalogue('--bundle', join(folder, '99.jsonl.gz'), '--json')).stdout);
    expect(beside.counts).toEqual({ holds: 2, false: 3, unconfirmed: 1 });
    const { server } = await serveFolder(office.site, REGISTRY_PORT);
    const online = JSON.parse((await catalogue('--province', '99', '--json')).stdout);
    server.close();
    expect(online.counts).toEqual(beside.counts);
  });

  test('exits with 0 when nothing is false, with 1 under --strict, with 2 when it was called wrongly', async () => {
    const list = shop(`mã sản phẩm,sao\n${CODE(1)},4\n79-12345-001-2026,4\n`);
    const args = ['verify', 'catalogue', list, '-t', join(office.site, 'trust.json')];
    expect((await ocopHere(...args, '--bundle', office.site)).code).toBe(0);
    expect((await ocopHere(...args, '--bundle', office.site, '--strict')).code).toBe(1);
    expect((await ocopHere(...args)).code).toBe(2);
    expect((await ocopHere(...args, '--bundle', office.path('nowhere'))).code).toBe(2);
    expect((await ocopHere('verify', 'catalogue', list)).code).toBe(2);
    const bad = await ocopHere(
      'verify',
      'catalogue',
      shop('tên,giá\nMuối,1\n'),
      '-t',
      join(office.site, 'trust.json'),
      '--bundle',
      office.site,
    );
    expect(bad.code).toBe(2);
    expect(bad.stderr).toContain('cần ít nhất một cột');
  });
});

test('the server example writes which star may be drawn, from a fresh copy and from last night’s', async () => {
  const folder = office.path('server-check');
  mkdirSync(join(folder, 'node_modules', '@ocop'), { recursive: true });
  symlinkSync(fileURLToPath(new URL('../../../verify', import.meta.url)), join(folder, 'node_modules', '@ocop', 'verify'));
  copyFileSync(
    fileURLToPath(new URL('../../../../examples/server-check/check-catalogue.mjs', import.meta.url)),
    join(folder, 'check-catalogue.mjs'),
  );
  writeFileSync(
    join(folder, 'products.json'),
    JSON.stringify([
      { id: 'good', productCode: CODE(1), name: 'Sản phẩm minh họa 1', ocopStars: 4 },
      { id: 'inflated', productCode: CODE(2), name: 'Sản phẩm minh họa 2', ocopStars: 5 },
      { id: 'unknown', productCode: '79-12345-001-2026', ocopStars: 4 },
    ]),
  );
  const run = async (): Promise<{ code: number | null; stdout: string }> => {
    const args = ['--conditions=ocop-source', 'check-catalogue.mjs', 'products.json', join(office.site, 'trust.json'), '99'];
    const child = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
    let stdout = '';
    child.stdout.on('data', (chunk) => (stdout += String(chunk)));
    return new Promise((resolve) => child.once('close', (code) => resolve({ code, stdout })));
  };
  const { server } = await serveFolder(office.site, REGISTRY_PORT);
  const online = await run();
  server.closeAllConnections();
  server.close();
  expect(online).toMatchObject({ code: 1 });
  expect(online.stdout).toContain('SAI  inflated: Ghi 5 sao, nhưng chỉ được công nhận 3 sao.');
  const badges = (): unknown => JSON.parse(readFileSync(join(folder, 'badges.json'), 'utf8')).badges;
  const expected = {
    good: { stars: 4, verdict: 'holds' },
    inflated: { stars: null, verdict: 'false' },
    unknown: { stars: null, verdict: 'unconfirmed' },
  };
  expect(badges()).toEqual(expected);
  expect(existsSync(join(folder, 'ocop-cache', 'ocop', 'index', '99.jsonl.gz'))).toBe(true);
  expect((await run()).code).toBe(1);
  expect(badges()).toEqual(expected);
}, 60_000);
