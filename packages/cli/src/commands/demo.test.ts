import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { cropPixels } from '../../../trace/src/testing/crop-pixels.ts';
import { decodePixels } from '../../../trace/src/testing/decode-pixels.ts';
import { renderPdf } from '../../../trace/src/testing/read-pdf.ts';
import { decodePicture } from '../proof/decode-picture.ts';
import type { Issuance } from '../issuance.ts';
import { ocop, ocopHere, type Run, scratchFolder } from '../ocop.harness.ts';

const folder = scratchFolder();
const out = join(folder, 'demo');
const now = '2026-11-24T09:00:00+07:00';

interface Answer {
  readonly state: string;
  readonly wouldBe?: string;
  readonly authenticity: string;
  readonly standing: string;
}

/** What `ocop verify` answers about a text, from the demo's own files. */
async function check(input: string, ...more: readonly string[]): Promise<Answer> {
  const run = await ocop('verify', input, '--trust', join(out, 'trust.json'), '--registry', out, '--at', now, '--json', ...more);
  return JSON.parse(run.stdout) as Answer;
}

const snapshot = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(out, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path, createHash('sha256').update(readFileSync(path)).digest('hex')]),
  );

let run: Run;
let issuance: Issuance;
const labelOf = (id: string): string => issuance.records.find((record) => record.product.id === id)?.label?.uri ?? '';

beforeAll(async () => {
  run = await ocop('demo', '--out', out, '--no-serve', '--at', now);
  if (run.code !== 0) throw new Error(run.stderr + run.stdout);
  issuance = JSON.parse(readFileSync(join(out, 'issuance.json'), 'utf8')) as Issuance;
}, 120_000);

describe('the demo', () => {
  test('counts what it read, judged, signed and wrote', () => {
    expect(run.stdout).toMatch(/121 {2}dòng đã đọc/);
    expect(run.stdout).toMatch(/83 {2}cảnh báo: thiếu ngày quyết định/);
    expect(run.stdout).toMatch(/38 {2}sản phẩm có chứng nhận số và nhãn thử nghiệm/);
    expect(run.stdout).toMatch(/83 {2}sản phẩm chưa đủ căn cứ nên không ký/);
    expect(run.stdout).toContain(out);
  });

  test('signs nothing that its source does not carry', () => {
    const unsigned = issuance.records.filter((record) => record.credential === null);
    expect(unsigned).toHaveLength(83);
    expect(unsigned.every((record) => record.label === null && record.gaps.length > 0)).toBe(true);
    expect(issuance.records.filter((record) => record.credential !== null).every((record) => record.gaps.length === 0)).toBe(
      true,
    );
  });

  test('uses the demonstration prefix 952 and never an invented number', () => {
    expect(issuance.records.every((record) => /^0952\d{10}$/.test(record.recId))).toBe(true);
    expect(run.stdout + readFileSync(join(out, 'issuance.json'), 'utf8')).not.toMatch(/\b0?893\d{10}\b/);
  });

  test('writes no private key', () => {
    for (const path of Object.keys(snapshot())) expect(readFileSync(path, 'latin1'), path).not.toMatch(/"d"\s*:|PRIVATE KEY/);
  });

  test('every code on the sheet is read by two decoders and verifies to what the product is today', async () => {
    const expected = issuance.records.flatMap((record) => record.label?.uri ?? []).sort();
    expect(expected).toHaveLength(38);
    const found: string[] = [];
    for await (const page of renderPdf(new Uint8Array(readFileSync(join(out, 'labels', 'sheet.pdf'))))) {
      for (const { text, x, y } of await decodePicture({ ...page, data: new Uint8ClampedArray(page.data) })) {
        // Each on its own: on a crowded page the second reader's finder passes over some. 45 modules of 0.4 mm with their quiet zone, at 4 pixels a point.
        const side = (45 + 8) * 0.4 * (72 / 25.4) * 4;
        const symbol = cropPixels(page, { left: x - side / 2, top: y - side / 2, side });
        expect(await decodePixels(symbol)).toEqual({ zxing: [text], qr: [text] });
        found.push(text);
      }
    }
    expect(found.sort()).toEqual(expected);
  }, 120_000);

  test('the page of one made-up product tells the way of a lot, from harvest to shop', () => {
    const page = readFileSync(join(out, '01', '09529999000019', 'index.html'), 'utf8');
    for (const step of ['Thu hoạch', 'Sản xuất, chế biến', 'Đóng gói', 'Xuất hàng', 'Nhận hàng']) expect(page).toContain(step);
    expect(readFileSync(join(out, '01', '09529999000026', 'index.html'), 'utf8')).not.toContain('Thu hoạch');
  });

  test.each([
    ['MH-1', 'verified', 'valid'],
    ['MH-2', 'verified', 'valid'],
    ['MH-3', 'extended', 'extended'],
    ['MH-5', 'superseded', 'superseded'],
    ['MH-7', 'revoked', 'revoked'],
    ['CM-024', 'expired', 'expired'],
    ['CM-011', 'revoked', 'revoked'],
  ])('the label of %s is a test that would be %s', async (id, wouldBe, standing) => {
    expect(await check(labelOf(id))).toMatchObject({ state: 'test', wouldBe, authenticity: 'authentic', standing });
  });

  test('one digit altered is malformed or tampered', async () => {
    const label = labelOf('MH-1');
    for (const position of [label.length - 1, label.length - 92, label.length - 180]) {
      const digit = (Number(label[position]) + 1) % 10;
      const answer = await check(`${label.slice(0, position)}${digit}${label.slice(position + 1)}`);
      expect(['malformed', 'tampered', 'unknown-issuer']).toContain(answer.state);
    }
  });

  test('one byte of a credential altered is tampered', async () => {
    const jws = issuance.records.find((record) => record.product.id === 'MH-1')?.credential ?? '';
    const at = jws.length - 20;
    const answer = await check(`${jws.slice(0, at)}${jws[at] === 'A' ? 'B' : 'A'}${jws.slice(at + 1)}`);
    expect(answer).toMatchObject({ state: 'tampered', authenticity: 'not-authentic' });
  });

  test('a page that claims another star or product gets a mismatch', async () => {
    expect(await check(labelOf('MH-1'), '--expect-stars', '5')).toMatchObject({ wouldBe: 'mismatch' });
    expect(await check(labelOf('MH-1'), '--expect-gtin', '09529999000026')).toMatchObject({ wouldBe: 'mismatch' });
    expect(await check(labelOf('MH-1'), '--expect-stars', '4')).toMatchObject({ wouldBe: 'verified' });
  });

  test('the shop page carries this run’s trust anchor', () => {
    const page = readFileSync(join(out, 'shop', 'index.html'), 'utf8');
    expect(page).toContain(JSON.stringify(issuance.trust).replaceAll('<', '\\u003c'));
  });
});

describe('the previous output', () => {
  const start = (): ChildProcess =>
    spawn(
      process.execPath,
      ['--conditions=ocop-source', fileURLToPath(new URL('../main.ts', import.meta.url)), 'demo', '--out', out, '--no-serve'],
      { stdio: 'ignore' },
    );
  const exit = (child: ChildProcess): Promise<number | null> => new Promise((resolve) => child.once('exit', resolve));
  const building = (): string[] => readdirSync(folder).filter((name) => name.includes('building'));

  test.each(['SIGKILL', 'SIGINT'] as const)(
    'stays whole when the demo is stopped by %s in the middle of publishing',
    async (signal) => {
      const before = snapshot();
      const child = start();
      const ended = exit(child);
      while (child.exitCode === null && !existsSync(join(folder, `.demo.building-${child.pid}`, '01'))) await sleep(5);
      child.kill(signal);
      await ended;
      expect(snapshot()).toEqual(before);
      if (signal === 'SIGINT') expect(building()).toEqual([]);
    },
    60_000,
  );

  test('a folder that the demo did not write is left alone', async () => {
    const foreign = join(folder, 'foreign');
    mkdirSync(foreign);
    writeFileSync(join(foreign, 'thesis.txt'), 'years of work');
    const refused = await ocop('demo', '--out', foreign, '--no-serve');
    expect(refused.code).toBe(2);
    expect(refused.stderr).toMatch(/^Lỗi: .*\nError: .*$/m);
    expect(readdirSync(foreign)).toEqual(['thesis.txt']);
  });
});

describe('step by step, the same', () => {
  test('issue, label, publish', async () => {
    const issued = join(folder, 'issued.json');
    const sheet = join(folder, 'sheet.pdf');
    const registry = join(folder, 'registry');
    expect((await ocop('issue', 'examples/ca-mau/demonstration.csv', '-r', 'https://ocop.example.vn', '-o', issued)).code).toBe(
      2,
    );
    expect(
      (
        await ocop(
          'issue',
          'examples/ca-mau/demonstration.csv',
          '-r',
          'https://ocop.example.vn/x',
          '-o',
          issued,
          '--insecure-demo',
        )
      ).code,
    ).toBe(2);
    expect(
      (await ocop('issue', 'examples/ca-mau/demonstration.csv', '-r', 'http://localhost:8080', '-o', issued, '--insecure-demo'))
        .code,
    ).toBe(0);
    const label = await ocop('label', issued, '-o', sheet, '--json', '--at', '2026-11-24');
    expect(JSON.parse(label.stdout)).toMatchObject({ labels: 5, leftOut: 2 });
    expect(label.stderr).toContain('Không in / not printed: Chả cá thác lác (sản phẩm minh họa): Đã bị thu hồi ngày 04/05/2026');
    expect((await ocop('publish', issued, '-o', registry)).code).toBe(0);
    expect(existsSync(join(registry, '.well-known', 'ocop', 'trust-list.jws'))).toBe(true);
    const late = await ocop('label', issued, '-o', sheet, '--at', '2040-01-01');
    expect(late).toMatchObject({ code: 1 });
  }, 60_000);
});

test('every command has its help in both languages, and wrong calls exit with 2', async () => {
  for (const command of [
    'demo',
    'import',
    'issue',
    'label',
    'publish',
    'verify',
    'serve',
    'rate',
    'upgrade',
    'approve',
    'reissue',
    'withdraw',
  ]) {
    const help = await ocopHere(command, '--help');
    expect(help.code, command).toBe(0);
    expect(help.stdout).toContain('--json');
    expect(help.stdout).toMatch(/[ăâđêôơư]/);
  }
  expect((await ocopHere('verify')).code).toBe(2);
  expect((await ocopHere('issue', 'nowhere.csv', '-r', 'http://localhost:1', '-o', 'x', '--insecure-demo')).code).toBe(2);
  expect((await ocopHere('serve', folder)).code).toBe(2);
});
