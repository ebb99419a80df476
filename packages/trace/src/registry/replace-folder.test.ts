import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { folderWriter } from './folder-writer.ts';
import { OUTPUT_MARK, recoverFolder, replaceFolder } from './replace-folder.ts';

let parent = '';
let target = '';

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'ocop-replace-'));
  target = join(parent, 'out');
});

afterEach(async () => rm(parent, { recursive: true, force: true }));

async function publish(version: string, files = 3): Promise<void> {
  await replaceFolder(target, async (temporary) => {
    const { write } = folderWriter(temporary);
    for (let n = 0; n < files; n += 1) await write(`deep/${n}/file.txt`, new TextEncoder().encode(version));
  });
}

async function contents(files = 3): Promise<string[]> {
  return Promise.all(Array.from({ length: files }, async (_, n) => readFile(join(target, `deep/${n}/file.txt`), 'utf8')));
}

test('a new folder takes the place of the old one, with nothing left beside it', async () => {
  await publish('one', 4);
  await publish('two');
  expect(await contents()).toEqual(['two', 'two', 'two']);
  expect(existsSync(join(target, 'deep/3'))).toBe(false);
  expect(await readdir(parent)).toEqual(['out']);
});

test('a build that fails leaves the old folder as it was', async () => {
  await publish('one');
  const failing = replaceFolder(target, async (temporary) => {
    await writeFile(join(temporary, 'half'), '');
    throw new Error('the disk is full');
  });
  await expect(failing).rejects.toThrow('the disk is full');
  expect(await contents()).toEqual(['one', 'one', 'one']);
  expect(await readdir(parent)).toEqual(['out']);
});

test("somebody else's folder is never replaced", async () => {
  await mkdir(target);
  await writeFile(join(target, 'thesis.odt'), 'three years of work');
  await expect(publish('one')).rejects.toMatchObject({ code: 'ERR_REGISTRY_FOLDER_FOREIGN' });
  expect(await readFile(join(target, 'thesis.odt'), 'utf8')).toBe('three years of work');
  await rm(join(target, 'thesis.odt'));
  await publish('one');
  expect(await contents()).toEqual(['one', 'one', 'one']);
});

test('two runs at once: the second is refused, the first arrives', async () => {
  const nested = replaceFolder(target, async (temporary) => {
    await expect(publish('two')).rejects.toMatchObject({ code: 'ERR_REGISTRY_FOLDER_BUSY', details: { pid: process.pid } });
    await folderWriter(temporary).write('deep/0/file.txt', new TextEncoder().encode('one'));
  });
  await nested;
  expect(await contents(1)).toEqual(['one']);
});

const SCRIPT = `
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFolder } from ${JSON.stringify(new URL('replace-folder.ts', import.meta.url).href)};
await replaceFolder(process.argv[1], async (temporary) => {
  for (let n = 0; ; n += 1) {
    await writeFile(join(temporary, String(n)), 'two');
    if (n === 20) console.log('half');
  }
});
`;

test('killed in the middle of publishing: the old folder is whole, and the next run cleans up', async () => {
  await publish('one');
  const child = spawn(process.execPath, ['--conditions=ocop-source', '--input-type=module', '--eval', SCRIPT, target], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  await expect(publish('two')).rejects.toMatchObject({ code: 'ERR_REGISTRY_FOLDER_BUSY', details: { pid: child.pid } });
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(await contents()).toEqual(['one', 'one', 'one']);
  expect(existsSync(join(target, OUTPUT_MARK))).toBe(true);
  expect((await readdir(parent)).toSorted()).toEqual([`.out.building-${child.pid}`, 'out']);
  await publish('two');
  expect(await contents()).toEqual(['two', 'two', 'two']);
  expect(await readdir(parent)).toEqual(['out']);
});

test('killed between the two renames: the old folder comes back', async () => {
  await publish('one');
  await rename(target, join(parent, '.out.previous'));
  await recoverFolder(target);
  expect(await contents()).toEqual(['one', 'one', 'one']);
  expect(await readdir(parent)).toEqual(['out']);
});

test('killed after the second rename: the new folder stays, the old one goes', async () => {
  await publish('one');
  await rename(target, join(parent, '.out.previous'));
  await mkdir(join(parent, '.out.discarded'));
  await mkdir(target);
  await writeFile(join(target, OUTPUT_MARK), 'Written by ocop');
  await recoverFolder(target);
  expect(await readdir(target)).toEqual([OUTPUT_MARK]);
  expect(await readdir(parent)).toEqual(['out']);
});
