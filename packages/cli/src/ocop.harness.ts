import { execFile } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { vi } from 'vitest';
import { runOcop } from './run-ocop.ts';

export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url));

/** Runs the program from its sources as a user would, in a process of its own. */
export function ocop(...args: readonly string[]): Promise<Run> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--conditions=ocop-source', MAIN, ...args],
      { encoding: 'utf8', maxBuffer: 1 << 28, env: { ...process.env, NO_COLOR: '1' } },
      (error, stdout, stderr) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : error === null ? 0 : -1, stdout, stderr });
      },
    );
  });
}

/** The same in this process, for stories of many commands: one at a time, since it listens at the process's own outputs. */
export async function ocopHere(...args: readonly string[]): Promise<Run> {
  const outputs = { stdout: '', stderr: '' };
  const { exitCode } = process;
  const spies = (['stdout', 'stderr'] as const).map((name) =>
    vi.spyOn(process[name], 'write').mockImplementation((chunk) => {
      outputs[name] += String(chunk);
      return true;
    }),
  );
  try {
    const code = await runOcop(args);
    return { code, ...outputs };
  } finally {
    for (const spy of spies) spy.mockRestore();
    process.exitCode = exitCode;
  }
}

/** A folder of its own for one test file. */
export function scratchFolder(): string {
  return mkdtempSync(join(tmpdir(), 'ocop-test-'));
}
