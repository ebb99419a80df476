import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { missingChangesets } from './missing-changesets.ts';

const PACKAGES = [
  { path: 'packages/core/api.md', npmName: '@ocop/core' },
  { path: 'packages/cli/api.md', npmName: 'ocop' },
];
let root = '';

const git = (...args: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@localhost', '-c', 'commit.gpgsign=false', ...args], {
    cwd: root,
  });
const write = (file: string, text: string) => writeFileSync(join(root, file), text);
const commit = (subject: string) => {
  git('add', '--all');
  git('commit', '--quiet', '--message', subject);
};

beforeEach(() => {
  vi.stubEnv('OCOP_API_BASE', '');
  root = mkdtempSync(join(tmpdir(), 'ocop-api-'));
  for (const folder of ['packages/core', 'packages/cli', '.changeset']) mkdirSync(join(root, folder), { recursive: true });
  git('init', '--quiet', '--initial-branch', 'main');
  write('packages/core/api.md', 'one\n');
  write('packages/cli/api.md', 'one\n');
  write('.changeset/before.md', '---\n"@ocop/core": minor\n---\n');
  commit('first');
  write('README.md', 'hello\n');
  commit('second');
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

test('nothing is asked for where no report changed', () => {
  expect(missingChangesets(PACKAGES, root)).toEqual([]);
});

test('a report that changed asks for a changeset, and one of earlier work does not count', () => {
  write('packages/core/api.md', 'two\n');
  expect(missingChangesets(PACKAGES, root)).toEqual(['@ocop/core']);
  commit('change the API on main');
  expect(missingChangesets(PACKAGES, root)).toEqual(['@ocop/core']);
});

test('a changeset that names another package does not do', () => {
  write('packages/cli/api.md', 'two\n');
  write('.changeset/mine.md', '---\n"@ocop/core": minor\n---\n\nocop: new flag\n');
  expect(missingChangesets(PACKAGES, root)).toEqual(['ocop']);
  write('.changeset/mine.md', '---\n"@ocop/core": minor\nocop: minor\n---\n');
  expect(missingChangesets(PACKAGES, root)).toEqual([]);
});

test('a branch answers for all of its commits together', () => {
  git('checkout', '--quiet', '-b', 'work');
  write('packages/core/api.md', 'two\n');
  commit('change the API');
  write('README.md', 'hello again\n');
  commit('say hello');
  expect(missingChangesets(PACKAGES, root)).toEqual(['@ocop/core']);
  write('.changeset/mine.md', "---\n'@ocop/core': patch\n---\n");
  commit('tell');
  expect(missingChangesets(PACKAGES, root)).toEqual([]);
});

test('the environment may say where the work began, and a commit that nobody has is as good as none', () => {
  write('packages/core/api.md', 'two\n');
  commit('change the API');
  write('README.md', 'bye\n');
  commit('third');
  expect(missingChangesets(PACKAGES, root)).toEqual([]);
  vi.stubEnv('OCOP_API_BASE', 'HEAD~2');
  expect(missingChangesets(PACKAGES, root)).toEqual(['@ocop/core']);
  vi.stubEnv('OCOP_API_BASE', '0'.repeat(40));
  expect(missingChangesets(PACKAGES, root)).toEqual([]);
});

test('a release, which takes changesets away, has told', () => {
  write('packages/core/api.md', 'embed/ocop.0.1.0.js\n');
  rmSync(join(root, '.changeset/before.md'));
  commit('release');
  expect(missingChangesets(PACKAGES, root)).toEqual([]);
});

test('without history nothing can be told', () => {
  rmSync(join(root, '.git'), { recursive: true });
  vi.stubEnv('GIT_CEILING_DIRECTORIES', tmpdir());
  expect(missingChangesets(PACKAGES, root)).toBeUndefined();
});
