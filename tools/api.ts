// `pnpm api`: writes the API report of every built package to packages/<p>/api.md; `--check` only compares, and asks for the changeset.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { missingChangesets } from './api/missing-changesets.ts';
import { reportOf } from './api/report-of.ts';

const check = process.argv.includes('--check');
const packages = ['core', 'verify', 'trace', 'elements', 'cli'].map((name) => {
  const { name: npmName } = JSON.parse(readFileSync(join('packages', name, 'package.json'), 'utf8')) as { readonly name: string };
  return { name, npmName, path: `packages/${name}/api.md` };
});

for (const { name, npmName, path } of packages) {
  const report = await reportOf(name, npmName);
  const before = read(path);
  if (before === report) continue;
  if (!check) {
    writeFileSync(path, report);
    console.log(`${path} written`);
    continue;
  }
  const difference = firstDifference(before, report);
  console.error(
    `${path} không khớp với mã. Nếu thay đổi là cố ý, hãy chạy pnpm api và thêm một changeset. ${difference}\n` +
      `${path} does not match the code. If the change is meant, run pnpm api and add a changeset.`,
  );
  process.exitCode = 1;
}

if (check) {
  const missing = missingChangesets(packages, '.');
  if (missing === undefined)
    console.log('Không có lịch sử git: bỏ qua phần changeset. / No git history: changesets were not looked for.');
  for (const npmName of missing ?? []) {
    console.error(
      `API của ${npmName} đã đổi mà không có changeset nào nói tới. Hãy chạy: pnpm changeset\n` +
        `The API of ${npmName} has changed and no changeset says so. Run: pnpm changeset`,
    );
    process.exitCode = 1;
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** The first line where two reports part, so that the log of a failed check says what moved. */
function firstDifference(before: string, after: string): string {
  const [old, fresh] = [before.split('\n'), after.split('\n')];
  const at = fresh.findIndex((line, index) => line !== old[index]);
  return `(${at + 1}: ${JSON.stringify(old[at] ?? '')} → ${JSON.stringify(fresh[at] ?? '')})`;
}
