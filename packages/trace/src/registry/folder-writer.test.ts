import { mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { folderWriter } from './folder-writer.ts';

const scratch = mkdtempSync(join(tmpdir(), 'ocop-writer-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const bytes = (text: string) => new TextEncoder().encode(text);
const fresh = () => mkdtempSync(join(scratch, 'folder-'));

async function publish(folder: string, files: Readonly<Record<string, string>>, previous?: string) {
  const { write, changes } = folderWriter(folder, previous);
  for (const [path, text] of Object.entries(files)) await write(path, bytes(text));
  return changes();
}

test('a first publication writes every file', async () => {
  const folder = fresh();
  expect(await publish(folder, { 'b/2.txt': 'hai', 'a.txt': 'một' })).toEqual({
    written: ['a.txt', 'b/2.txt'],
    removed: [],
    kept: 0,
  });
  expect(readFileSync(join(folder, 'b/2.txt'), 'utf8')).toBe('hai');
});

test('the next one names what was added, changed and dropped, and leaves the time of what is the same', async () => {
  const [before, after] = [fresh(), fresh()];
  await publish(before, { 'same/a': 'như cũ', changed: 'cũ', 'gone/b': 'bỏ', '.ocop-output': 'mark' });
  expect(await publish(after, { 'same/a': 'như cũ', changed: 'mới', added: 'thêm' }, before)).toEqual({
    written: ['added', 'changed'],
    removed: ['gone/b'],
    kept: 1,
  });
  expect(['same/a', 'changed', 'added'].map((path) => readFileSync(join(after, path), 'utf8'))).toEqual([
    'như cũ',
    'mới',
    'thêm',
  ]);
  expect(statSync(join(after, 'same/a')).mtimeMs).toBe(statSync(join(before, 'same/a')).mtimeMs);
});

test('the previous folder keeps its files when one of the same length changes', async () => {
  const [before, after] = [fresh(), fresh()];
  await publish(before, { file: 'abc' });
  await publish(after, { file: 'abd' }, before);
  expect(readFileSync(join(before, 'file'), 'utf8')).toBe('abc');
});

test('a link in the previous folder is not followed', async () => {
  const [before, after, elsewhere] = [fresh(), fresh(), join(fresh(), 'target')];
  writeFileSync(elsewhere, 'abc');
  symlinkSync(elsewhere, join(before, 'file'));
  expect((await publish(after, { file: 'abc' }, before)).written).toEqual(['file']);
  writeFileSync(elsewhere, 'xyz');
  expect(readFileSync(join(after, 'file'), 'utf8')).toBe('abc');
});

test('a previous folder that is not there is no obstacle', async () => {
  expect(await publish(fresh(), { file: 'abc' }, join(scratch, 'nowhere'))).toEqual({ written: ['file'], removed: [], kept: 0 });
});
