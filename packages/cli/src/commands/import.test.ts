import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { ocop, scratchFolder } from '../ocop.harness.ts';

const folder = scratchFolder();
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

describe('ocop import', () => {
  test('a reader that has seen enough ends it in silence', () => {
    const main = fileURLToPath(new URL('../main.ts', import.meta.url));
    const call = `"${process.execPath}" --conditions=ocop-source "${main}" import examples/ca-mau/products.csv --issues 1000 | head -n 1`;
    const { stdout, stderr } = spawnSync('sh', ['-c', call], { encoding: 'utf8' });
    expect(stdout).toContain('Đã hiểu bảng');
    expect(stderr).toBe('');
  });

  test('reads the real Cà Mau list, writes the products and says what is open', async () => {
    const out = join(folder, 'products.json');
    const run = await ocop('import', 'examples/ca-mau/products.csv', '--out', out, '--json');
    const result = JSON.parse(run.stdout) as {
      rowsRead: number;
      products: unknown[];
      states: Record<string, number>;
      issues: { code: string }[];
    };
    expect(result.rowsRead).toBe(114);
    expect(result.products).toHaveLength(114);
    expect(result.states['revoked']).toBe(11);
    expect(result.issues.filter(({ code }) => code === 'DECISION_DATE_MISSING')).toHaveLength(83);
    expect(run.code).toBe(0);
    expect((JSON.parse(readFileSync(out, 'utf8')) as { products: unknown[] }).products).toHaveLength(114);
  });

  test('speaks both languages, with row, column and header', async () => {
    const run = await ocop('import', file('bad-date.csv', 'tên sản phẩm,ngày quyết định\nMuối,31/02/2022\n'));
    expect(run.code).toBe(1);
    expect(run.stdout).toContain('Dòng 2, cột 2 (ngày quyết định): Ngày “31/02/2022” không đọc được');
    expect(run.stdout).toContain('Row 2, column 2 (ngày quyết định): The date “31/02/2022” cannot be read');
  });

  test.each([
    ['an empty file', file('empty.csv', ''), 1, 'Tệp trống'],
    ['a separator nobody uses', file('caret.csv', 'tên sản phẩm^chủ thể\nMuối^HTX\n'), 1, 'Dấu phân cách phải là'],
    ['a missing column', file('no-name.csv', 'chủ thể,tỉnh\nHTX,Cà Mau\n'), 1, 'Thiếu cột bắt buộc “tên sản phẩm”'],
    [
      'bytes that are not UTF-8',
      file(
        'latin.csv',
        new Uint8Array([...Buffer.from('product,province\nMu'), 0xf4, ...Buffer.from('i,C'), 0xe0, ...Buffer.from(' Mau\n')]),
      ),
      0,
      'Tệp không phải UTF-8',
    ],
    [
      '5★ without a decision',
      file('five.csv', 'tên sản phẩm,hạng sao\nMuối,5\n'),
      0,
      'Không có ngày quyết định công nhận đọc được',
    ],
  ])('%s', async (_, path, code, sentence) => {
    const run = await ocop('import', path);
    expect(run.stdout).toContain(sentence);
    expect(run.stderr).not.toContain('at ');
    expect(run.code).toBe(code);
  });

  test('a file that is not there, and a folder, are refused in both languages', async () => {
    for (const path of [join(folder, 'nowhere.csv'), folder]) {
      const run = await ocop('import', path);
      expect(run.code).toBe(2);
      expect(run.stderr).toMatch(/^Lỗi: .*\nError: .*\n$/);
    }
  });

  test('a file of 50 MB is read whole', async () => {
    const header = 'mã dòng,tên sản phẩm,chủ thể,tỉnh,hạng sao,số quyết định,ngày quyết định,nguồn\n';
    const filler = 'x'.repeat(400);
    const rows = Array.from(
      { length: 110_000 },
      (_, i) => `R${i},Sản phẩm ${i},HTX số ${i},Cà Mau,3,${i}/QĐ-UBND,2025-01-02,${filler}`,
    );
    const path = file('big.csv', header + rows.join('\n'));
    const run = await ocop('import', path, '--issues', '0');
    expect(run.stdout).toContain('110000 dòng đọc được, 110000 sản phẩm');
    expect(run.code).toBe(0);
  }, 120_000);
});
