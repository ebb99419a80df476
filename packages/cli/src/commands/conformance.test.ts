import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ocop, scratchFolder } from '../ocop.harness.ts';

const folder = scratchFolder();

interface Report {
  readonly passed: boolean;
  readonly results: readonly { readonly id: string; readonly expected: unknown; readonly got?: unknown }[];
}

describe('ocop verify conformance', () => {
  test('this verifier agrees with every vector, and needs no --trust to say so', async () => {
    const run = await ocop('verify', 'conformance');
    expect([run.code, run.stderr]).toEqual([0, '']);
    expect(run.stdout).toMatch(/Tất cả \d{3} trường hợp khớp\. \/ All \d{3} cases agree\./);
  });

  test('another port’s answers are compared, case by case', async () => {
    const own = await ocop('verify', 'conformance', '--json');
    const { results } = JSON.parse(own.stdout) as Report;
    const answers = Object.fromEntries(results.map(({ id, expected }) => [id, expected]));
    const file = join(folder, 'answers.json');
    writeFileSync(file, JSON.stringify(answers));
    expect((await ocop('verify', 'conformance', '--answers', file)).code).toBe(0);

    const { 'label-001': _missing, ...rest } = answers;
    writeFileSync(file, JSON.stringify({ ...rest, 'outcome-001': [{ state: 'stale' }] }));
    const run = await ocop('verify', 'conformance', '--answers', file);
    expect(run.code).toBe(1);
    expect(run.stdout).toContain('(không trả lời / no answer)');
    expect(run.stdout).toMatch(/2 trên \d+ trường hợp không khớp/);
    const json = JSON.parse((await ocop('verify', 'conformance', '--answers', file, '--json')).stdout) as Report;
    expect(json.passed).toBe(false);
  });

  test('a vector that lies about the answer is found out', async () => {
    const other = join(folder, 'vectors');
    mkdirSync(other);
    const links = readFileSync(new URL('../../../verify/vectors/links.json', import.meta.url), 'utf8');
    writeFileSync(join(other, 'links.json'), links.replace('"stars": 4', '"stars": 5'));
    expect((await ocop('verify', 'conformance', other)).code).toBe(1);
  });

  test.each([
    ['a folder that is none', ['verify', 'conformance', join(folder, 'nothing')], 'Không mở được thư mục'],
    ['a folder without vectors', ['verify', 'conformance', scratchFolder()], 'Không có bộ vectơ nào'],
    ['answers that are no JSON', ['verify', 'conformance', '--answers', join(folder, 'nothing.json')], 'Không mở được tệp'],
    ['an unknown option', ['verify', 'conformance', '--bogus'], 'unknown option'],
    ['a label without --trust', ['verify', 'https://a.test/ocop/A'], 'Thiếu --trust'],
  ])('%s is a wrong call', async (_name, args, said) => {
    const run = await ocop(...args);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain(said);
  });

  test('has its help in both languages', async () => {
    const run = await ocop('verify', 'conformance', '--help');
    expect(run.code).toBe(0);
    expect(run.stdout).toMatch(/bộ vectơ[^]*conformance vectors/);
  });
});
