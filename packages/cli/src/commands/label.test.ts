import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { LabelOrder, RunManifest } from '@ocop/trace/print';
import { describe, expect, it } from 'vitest';
import { examplesFolder } from '../examples-folder.ts';
import { ocop, scratchFolder } from '../ocop.harness.ts';

const folder = scratchFolder();
const AT = ['--at', '2026-11-25'];
const example = join(examplesFolder(), 'print-run', 'a4-labels.order.json');
const order = (): LabelOrder => JSON.parse(readFileSync(example, 'utf8')) as LabelOrder;

function write(name: string, change: (order: LabelOrder) => void): string {
  const changed = order();
  change(changed);
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(changed));
  return path;
}

describe('ocop label', () => {
  it('prints an order, reads every code back and writes the manifest and the proof sheet', async () => {
    const out = join(folder, 'nhan.pdf');
    const { code, stdout, stderr } = await ocop('label', example, '-o', out, '--json', ...AT);
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ labels: 24, pages: 2, proof: { read: 24, wrong: [] }, counts: { error: 0 } });
    const manifest = JSON.parse(readFileSync(join(folder, 'nhan.manifest.json'), 'utf8')) as RunManifest;
    expect(manifest.symbols).toHaveLength(24);
    expect(manifest.symbols[12]?.payload).toBe('https://localhost/01/09529999000040/21/K7M2P9QX4A');
    expect(manifest.margin).toMatchObject({ kind: 'estimate' });
    expect(readFileSync(join(folder, 'nhan.proof.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('prints the order that the page for printers shows', async () => {
    const page = readFileSync(new URL('../../../../docs/for-printers.md', import.meta.url), 'utf8');
    const shown = join(folder, 'shown.json');
    writeFileSync(shown, /```json\n([^]*?)```/.exec(page)?.[1] ?? '');
    const { code, stdout } = await ocop('label', shown, '-o', join(folder, 'shown.pdf'), '--json', ...AT);
    expect(JSON.parse(stdout)).toMatchObject({ labels: 24, counts: { error: 0 }, proof: { read: 24, wrong: [] } });
    expect(code).toBe(0);
  });

  it('writes ZPL with copies and SVG, each read back', async () => {
    const zpl = join(folder, 'nhan.zpl');
    const run = await ocop(
      'label',
      example,
      '-o',
      zpl,
      '--format',
      'zpl',
      '--stock',
      'roll-60x40',
      '--dpi',
      '203',
      '--json',
      ...AT,
    );
    expect(JSON.parse(run.stdout)).toMatchObject({ proof: { decoder: 'zxing-cpp (zxing-wasm)', dpi: 203, read: 24, wrong: [] } });
    expect(readFileSync(zpl, 'utf8').match(/\^PQ\d+/g)).toEqual(['^PQ12', ...Array.from({ length: 12 }, () => '^PQ1')]);
    const svg = join(folder, 'svg');
    await ocop('label', example, '-o', svg, '--format', 'svg', '--json', ...AT);
    expect(readFileSync(join(svg, '01.svg'), 'utf8')).toMatch(/^<svg [^>]*width="63.5mm" height="38.1mm"/);
  });

  it('refuses a run that outlives the recognition, and prints it when told', async () => {
    const path = write('long.json', ({ items }) => Object.assign(items[0] ?? {}, { count: 5000, perMonth: 10 }));
    const out = join(folder, 'long.pdf');
    const { code, stderr, stdout } = await ocop('label', path, '-o', out, ...AT);
    expect(code).toBe(1);
    expect(stderr).toContain('run-outlives-recognition');
    expect(stdout).toContain('công nhận chỉ còn 20 tháng, đến 01/08/2028');
    expect(existsSync(out)).toBe(false);
    const short = write('short.json', ({ items }) => Object.assign(items[0] ?? {}, { count: 30, perMonth: 1 }));
    expect((await ocop('label', short, '-o', out, '--force', '--no-proof', ...AT)).code).toBe(0);
  });

  it('draws no star after the recognition has ended', async () => {
    const { stdout } = await ocop('label', example, '-o', join(folder, 'late.pdf'), '--json', '--at', '2030-01-01');
    const { findings } = JSON.parse(stdout) as { findings: { findings: { rule: string; severity: string }[] }[] };
    expect(findings[0]?.findings).toContainEqual(
      expect.objectContaining({ rule: 'recognition-not-in-force', severity: 'warning' }),
    );
  });

  it.each([
    [['--template', 'poster'], 'Không có mẫu nhãn “poster”'],
    [['--stock', 'a5'], 'Không có loại giấy “a5”'],
    [['--dpi', 'nhiều'], '--dpi phải là một số'],
    [['--paper', 'A5'], '--paper là một trong: A4'],
  ])('refuses %s', async (flags, sentence) => {
    const { code, stderr } = await ocop('label', example, '-o', join(folder, 'x.pdf'), ...flags, ...AT);
    expect([code, stderr]).toEqual([2, expect.stringContaining(sentence)]);
  });

  it('names the place where an order is wrong, in Vietnamese first', async () => {
    const path = write('wrong.json', ({ items }) => Object.assign(items[1] ?? {}, { count: 0 }));
    const { code, stderr } = await ocop('label', path, '-o', join(folder, 'x.pdf'), ...AT);
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^Lỗi: “.+”, dòng 1: Đơn in sai tại “items\.1\.count”: Quá nhỏ: mong đợi số >=1\.\nError: “.+”, line 1: The order is wrong at “items\.1\.count”/,
    );
  });
});

describe('ocop doctor', () => {
  it('opens every link that will be printed, and says which are broken', async () => {
    const server = createServer((request, response) => {
      response.writeHead(request.url?.startsWith('/01/09529999000026') ? 200 : 404).end();
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const stem = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const path = write('served.json', ({ items }) => {
      for (const item of items) Object.assign(item, { stem, serials: undefined });
    });
    const run = await ocop('doctor', path, '--allow-private', '--json', ...AT);
    server.close();
    const { urls } = JSON.parse(run.stdout) as { urls: { url: string; state: string }[] };
    expect(urls.map(({ state }) => state)).toEqual(['not-https', 'bad-status']);
    expect(run.code).toBe(1);
  });

  it('judges a product list, offline, without design', async () => {
    const list = join(examplesFolder(), 'ca-mau', 'products.csv');
    const { code, stdout } = await ocop('doctor', list, '--offline', '--stem', 'https://id.ocop.vn', '--json', ...AT);
    const { items, urls } = JSON.parse(stdout) as { items: { findings: { rule: string }[] }[]; urls: unknown[] };
    expect(items.length).toBeGreaterThan(100);
    expect(urls).toEqual([]);
    expect(items.flatMap(({ findings }) => findings.map(({ rule }) => rule))).not.toContain('glyph-missing');
    expect([0, 1]).toContain(code);
  });

  it('prints a table for people', async () => {
    const { code, stdout } = await ocop('doctor', example, '--offline', ...AT);
    expect(code).toBe(0);
    expect(stdout).toContain('0 lỗi / errors');
    expect(stdout).toContain('10 chấm của máy in 600 dpi');
  });
});
