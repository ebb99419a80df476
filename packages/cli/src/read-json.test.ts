// Whatever file a command is given: one that is no JSON, or not what it should be, is named with the line.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ocop, scratchFolder } from './ocop.harness.ts';

const folder = scratchFolder();
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const TRAILING = '{\n  "format": "ocop-run/1",\n  "count": 5,\n}\n';
const out = ['-o', join(folder, 'out')];

/** Every command that reads JSON, called with this file. */
const CALLS: readonly (readonly [command: string, args: (path: string) => string[]])[] = [
  ['run', (path) => ['run', path, ...out, '--insecure-demo']],
  ['label', (path) => ['label', path, ...out]],
  ['label --template', (path) => ['label', 'order.json', '--template', path, ...out]],
  ['doctor', (path) => ['doctor', path, '--offline']],
  ['issue', (path) => ['issue', path, '--registry', 'https://so-ocop.example', '--insecure-demo', ...out]],
  ['publish', (path) => ['publish', path, ...out]],
  ['verify', (path) => ['verify', 'https://a.example/01/09520123456788', '--trust', path]],
  ['rate', (path) => ['rate', path]],
  ['upgrade', (path) => ['upgrade', path, '--target', '5']],
  ['trace show', (path) => ['trace', 'show', path]],
  ['export', (path) => ['export', 'ptnt-ocop', path, ...out]],
];

test.each(CALLS)('ocop %s names a file that is no JSON, with line and column', async (_, args) => {
  const path = file('hỏng.json', TRAILING);
  const { code, stderr } = await ocop(...args(path));
  expect(stderr).toContain(`“${path}” không phải JSON: sai ở dòng 4, cột 1 (gặp }).`);
  expect(stderr).toContain(`“${path}” is not JSON: wrong in line 4, column 1 (found }).`);
  expect(code).toBe(2);
});

test.each([
  ['', 'tệp rỗng', 'it is empty'],
  ['{\n  "format": "ocop-run/1",\n', 'tệp kết thúc giữa chừng ở dòng 3', 'it ends too early, in line 3'],
  ['{"a": "một\nhai"}', 'sai ở dòng 1, cột 11', 'wrong in line 1, column 11'],
])('a file that holds %j', async (text, vi, en) => {
  const path = file('kế hoạch.json', text);
  const { stderr } = await ocop('run', path, ...out, '--insecure-demo');
  expect(stderr).toContain(`“${path}” không phải JSON: ${vi}.`);
  expect(stderr).toContain(`“${path}” is not JSON: ${en}.`);
});

test('a plan, an order, a template and an issuance say where they go wrong', async () => {
  const plan = file('plan.json', '{\n  "format": "ocop-run/1",\n  "product": { "gtin": "09520123456788" },\n  "lot": "lô 1"\n}');
  const planned = await ocop('run', plan, ...out, '--insecure-demo');
  expect(planned.stderr).toContain(`“${plan}”, dòng 4: Kế hoạch in sai ở “lot”: số lô chỉ gồm`);
  expect(planned.stderr).toContain(`“${plan}”, line 4: `);
  const order = file('order.json', '{\n  "format": "ocop-label-order/1",\n  "items": [\n    { "count": 0 }\n  ]\n}');
  expect((await ocop('label', order, ...out)).stderr).toContain(`“${order}”, dòng 4: `);
  const template = file('template.json', '{\n  "format": "ocop-label-template/1",\n  "id": "Mẫu"\n}');
  expect((await ocop('doctor', order, '--template', template, '--offline')).stderr).toContain(`“${template}”, dòng 3: `);
  const issuance = file('issuance.json', '{\n  "format": "ocop-issuance/1",\n  "demonstration": "có"\n}');
  expect((await ocop('publish', issuance, ...out)).stderr).toContain(
    `“${issuance}” không phải tệp phát hành của ocop issue; sai tại “demonstration”, dòng 3.`,
  );
});
