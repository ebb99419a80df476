import { rmSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CliError } from '../cli-error.ts';

/**
 * Runs work that changes an office while no other process does: `office.lock` holds the process id. A lock whose process has died is taken
 * over, under a second lock, so that two who find it dead cannot both take it. Ctrl-C lets go of the lock and ends with exit code 130.
 */
export async function withOfficeLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const path = join(folder, 'office.lock');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if (!(await claim(path))) await takeOver(path);
  const stop = (): void => {
    rmSync(path, { force: true });
    process.stderr.write('\nĐã dừng; việc dở dang không được ghi. / Stopped; unfinished work was not written.\n');
    process.exit(130);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
  try {
    return await work();
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.removeListener(signal, stop);
    await rm(path, { force: true });
  }
}

async function claim(path: string): Promise<boolean> {
  try {
    await writeFile(path, `${process.pid}\n`, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

async function takeOver(path: string): Promise<void> {
  const takeover = `${path}.takeover`;
  if (!(await claim(takeover))) throw busy(takeover, Number.NaN);
  try {
    const holder = Number.parseInt(await readFile(path, 'utf8').catch(() => ''), 10);
    if (isAlive(holder)) throw busy(path, holder);
    await rm(path, { force: true });
    if (!(await claim(path))) throw busy(path, Number.NaN);
  } finally {
    await rm(takeover, { force: true });
  }
}

function isAlive(pid: number): boolean {
  if (!(pid > 0)) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function busy(path: string, pid: number): CliError {
  const [vi, en] = pid > 0 ? [` (tiến trình ${pid})`, ` (process ${pid})`] : ['', ''];
  return new CliError({
    vi: `Một lệnh khác${vi} đang ghi vào văn phòng này. Hãy đợi lệnh ấy xong; nếu chắc chắn không còn lệnh nào chạy, xóa tệp “${path}”.`,
    en: `Another command${en} is writing to this office. Wait for it; if you are sure that none is running, remove “${path}”.`,
  });
}
