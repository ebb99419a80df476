import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

interface Workflow {
  readonly permissions: object;
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly permissions?: Readonly<Record<string, string>>;
        readonly 'timeout-minutes'?: number;
        readonly steps: readonly Step[];
      }
    >
  >;
}

interface Step {
  readonly uses?: string;
  readonly run?: string;
}

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly scripts: Readonly<Record<string, string>> };
const workflows = globSync('.github/workflows/*.yml').map((file) => [file, readFileSync(file, 'utf8')] as const);

test('there are workflows', () => {
  const names = workflows.map(([file]) => file.split('/').at(-1));
  expect(new Set(names)).toEqual(new Set(['browsers.yml', 'check.yml', 'release.yml']));
});

test.each(workflows)('%s pins every action, grants as little as it can, and calls what exists', (_, text) => {
  const { permissions, jobs } = parse(text) as Workflow;
  expect(permissions).toEqual({});
  expect(text).not.toMatch(/secrets\.|NPM_TOKEN|NODE_AUTH_TOKEN|pull_request_target/);
  for (const each of text.matchAll(/uses: (.*)/g)) expect(each[1]).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  for (const job of Object.values(jobs)) {
    expect(job['timeout-minutes']).toBeGreaterThan(0);
    expect(job.permissions).toBeDefined();
    for (const { run = '' } of job.steps) {
      const script = /pnpm@12[\d.]* ([a-z:-]+)/.exec(run)?.[1];
      if (script !== undefined && !['install', 'exec'].includes(script)) expect(scripts).toHaveProperty([script]);
      // What a stranger may choose, such as the name of a branch, never becomes part of a shell line.
      expect(run).not.toContain('${{');
    }
  }
});

test('the job that may publish holds that right alone, installs nothing and builds nothing', () => {
  const { jobs } = parse(readFileSync('.github/workflows/release.yml', 'utf8')) as Workflow;
  const holders = Object.entries(jobs).filter(([, { permissions = {} }]) => 'id-token' in permissions);
  expect(holders.map(([name]) => name)).toEqual(['publish']);
  expect(jobs['publish']?.permissions).toEqual({ contents: 'read', 'id-token': 'write' });
  expect(jobs['publish']?.steps.flatMap(({ run }) => run ?? [])).toEqual(['node tools/release/publish.mjs release --provenance']);
});
