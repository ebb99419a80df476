import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readProducts } from '@ocop/core';
import { readPtntOcop } from '@ocop/core/export';
import { describe, expect, it, test } from 'vitest';
import { examplesFolder } from '../examples-folder.ts';
import { ocop, scratchFolder } from '../ocop.harness.ts';

const folder = scratchFolder();
const REAL = join(examplesFolder(), 'ca-mau/products.csv');
const DEMO = join(examplesFolder(), 'ca-mau/demonstration.csv');

describe('ocop export', () => {
  it('writes PTNT_OCOP that reads back, and names what the list lacks', async () => {
    const out = join(folder, 'ptnt.csv');
    const run = await ocop('export', 'ptnt-ocop', REAL, '--as-of', '2024-12-31', '--status', 'one-zero', '-o', out);
    expect(run.code).toBe(0);
    expect(run.stderr).toMatch(/chưa có doanh thu năm[\s\S]*no revenue for the year/);
    const { rows, issues } = readPtntOcop(readFileSync(out, 'utf8'));
    expect(issues).toEqual([]);
    expect(rows.length).toBeGreaterThan(50);
    expect(rows[0]).toMatchObject({ MA_OCOP: 1, Ma_ThoiGian: '2024', Ma_DonViHanhChinh: '96' });
    expect(new Set(rows.map(({ TrangThai }) => TrangThai))).toEqual(new Set(['0', '1']));
  });

  it('writes the annex of a decision that the importer reads back', async () => {
    const run = await ocop('export', 'annex', DEMO, '--delimiter', ';');
    expect(run.stdout.startsWith('\uFEFFmã dòng;tên sản phẩm;')).toBe(true);
    const { products } = readProducts(run.stdout);
    const before = readProducts(readFileSync(DEMO, 'utf8')).products;
    const facts = (all: typeof products) =>
      all.map(({ id, name, recognition, demonstration }) => [id, name, recognition.stars, recognition.decision, demonstration]);
    expect(facts(products)).toEqual(facts(before));
  });

  it('writes JSON-LD with a Digital Link, a star only while it is in force, and marks made-up products', async () => {
    const run = await ocop('export', 'schema-org', DEMO, '--as-of', '2026-11-24', '-r', 'https://ocop.example');
    const documents = JSON.parse(run.stdout) as Record<string, unknown>[];
    expect(documents[0]).toMatchObject({
      hasGS1DigitalLink: 'https://ocop.example/01/09529999000019',
      hasCertification: { certificationRating: { ratingValue: 4 } },
      disambiguatingDescription: expect.stringContaining('minh họa'),
    });
    // MH-5 was replaced by MH-6; MH-7 is revoked.
    expect(documents.map(({ gtin }) => gtin)).toHaveLength(6);
    expect(documents[5]).not.toHaveProperty('hasCertification');
    const script = await ocop('export', 'schema-org', DEMO, '--as-of', '2026-11-24', '--script');
    expect(script.stdout).toMatch(/^<script type="application\/ld\+json">[^<>]*<\/script>\n$/);
  });

  it('tells which passport fields are missing, for how many products', async () => {
    const run = await ocop('export', 'passport', DEMO);
    expect(run.stderr).toMatch(/Mã số GTIN: 6\/6 sản phẩm chưa có/);
    expect(JSON.parse(run.stdout)).toHaveLength(6);
  });

  test.each([
    [['ptnt-ocop', REAL], /--as-of/],
    [['schema-org', REAL, '--as-of', 'today'], /YYYY-MM-DD/],
    [['xml', REAL], /ptnt-ocop/],
    [['annex', REAL, '--delimiter', '|'], /--delimiter/],
    [['ptnt-ocop', REAL, '--as-of', '2024-12-31', '--status', 'secret'], /--status/],
    [['schema-org', DEMO, '--as-of', '2024-12-31', '-r', 'http://a.example/x'], /https/],
  ])('refuses %j in both languages', async (args, said) => {
    const run = await ocop('export', ...args);
    expect(run.code).toBe(2);
    expect(run.stdout).toBe('');
    expect(run.stderr).toMatch(/^Lỗi: .*\nError: /);
    expect(run.stderr).toMatch(said);
  });
});
