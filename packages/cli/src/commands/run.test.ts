import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { expect, it } from 'vitest';
import { ocop, scratchFolder } from '../ocop.harness.ts';

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));
const PLAN = {
  format: 'ocop-run/1',
  product: { gtin: '09520123456788' },
  lot: 'LOT2026A',
  count: 120,
  link: { host: 'id.ocop.vn' },
  label: { stars: 4, validUntil: '2029-02-10', issuedOn: '2026-11-25', statusList: 1, statusIndex: 5, test: true },
  print: {
    productName: 'Bánh phồng tôm minh họa',
    producer: 'Hợp tác xã minh họa',
    validityText: 'Công nhận OCOP đến 10/02/2029',
  },
  labelsPerPart: 4,
};
const folder = scratchFolder();
const plan = join(folder, 'plan.json');
writeFileSync(plan, JSON.stringify(PLAN));
const out = join(folder, 'run');
const recordsOf = () =>
  existsSync(join(out, 'parts')) ? readdirSync(join(out, 'parts')).filter((name) => name.endsWith('.jsonl')) : [];

it('goes on after kill -9 with nothing twice and nothing missing', async () => {
  const child = spawn(process.execPath, ['--conditions=ocop-source', MAIN, 'run', plan, '-o', out, '--insecure-demo'], {
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => child.on('exit', (_code, signal) => resolve(signal)));
  while (recordsOf().length < 8 && child.exitCode === null) await sleep(2);
  child.kill('SIGKILL');
  expect(await ended).toBe('SIGKILL');
  const before = recordsOf();
  expect(before.length).toBeLessThan(30);
  expect(existsSync(join(out, 'manifest.json'))).toBe(false);
  const hashes = () =>
    before.map((name) =>
      createHash('sha256')
        .update(readFileSync(join(out, 'parts', name.replace('jsonl', 'pdf'))))
        .digest('hex'),
    );
  const made = hashes();

  const again = await ocop('run', plan, '-o', out, '--insecure-demo', '--json');
  expect(again).toMatchObject({ code: 0 });
  expect(JSON.parse(again.stdout)).toMatchObject({ labels: 120, resumed: before.length * 4, parts: 30 });
  expect(hashes()).toEqual(made);
  const serials = recordsOf().flatMap((name) =>
    readFileSync(join(out, 'parts', name), 'utf8')
      .trim()
      .split('\n')
      .slice(0, -1)
      .map((line) => (JSON.parse(line) as { serial: string }).serial),
  );
  expect(new Set(serials).size).toBe(120);
  expect(serials.toSorted()).toEqual(readFileSync(join(out, 'serials.txt'), 'utf8').trim().split('\n'));
  expect(readdirSync(join(out, 'parts')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
}, 120_000);

it('keeps demonstration keys to their owner and to test labels', async () => {
  expect(statSync(join(out, 'insecure-demo-keys.json')).mode & 0o777).toBe(0o600);
  const real = join(folder, 'real.json');
  writeFileSync(real, JSON.stringify({ ...PLAN, label: { ...PLAN.label, test: false } }));
  const { code, stderr } = await ocop('run', real, '-o', join(folder, 'real'), '--insecure-demo');
  expect(code).toBe(2);
  expect(stderr).toContain('Khóa trình diễn chỉ ký nhãn thử nghiệm');
});

it('says what it needs, and what is wrong with a plan, in both languages', async () => {
  const needs = await ocop('run', plan, '-o', join(folder, 'other'));
  expect(needs.code).toBe(2);
  expect(needs.stderr).toContain('--serial-secret');
  const wrong = join(folder, 'wrong.json');
  writeFileSync(wrong, JSON.stringify({ ...PLAN, lot: 'lô một' }));
  const { code, stderr } = await ocop('run', wrong, '-o', join(folder, 'other'), '--insecure-demo');
  expect(code).toBe(2);
  expect(stderr).toContain('Kế hoạch in sai ở “lot”');
  expect(stderr).toContain('The plan is wrong at “lot”');
});

it('stops on Ctrl-C and says how to go on', async () => {
  const stopped = join(folder, 'stopped');
  const child = spawn(
    process.execPath,
    ['--conditions=ocop-source', MAIN, 'run', plan, '-o', stopped, '-n', '2000', '--insecure-demo'],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  let said = '';
  child.stderr.on('data', (chunk) => (said += String(chunk)));
  const ended = new Promise((resolve) => child.on('exit', resolve));
  while (!existsSync(join(stopped, 'parts', '000004.jsonl')) && child.exitCode === null) await sleep(2);
  child.kill('SIGINT');
  expect(await ended).toBe(130);
  expect(said).toContain('Chạy lại đúng lệnh này để in tiếp');
  expect(readdirSync(stopped).sort()).toEqual(['insecure-demo-keys.json', 'parts', 'run.json']);
  expect(readdirSync(join(stopped, 'parts')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
}, 120_000);
