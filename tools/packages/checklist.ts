import { execFileSync } from 'node:child_process';

const failures: string[] = [];

/**
 * Does one piece of work, says how it went and tells whether it went well; a failure is remembered and the next piece begins all the same. A text that the
 * work returns is said beside it.
 */
export async function check(name: string, work: () => unknown): Promise<boolean> {
  const began = performance.now();
  try {
    const said = await work();
    const took = ((performance.now() - began) / 1000).toFixed(1);
    console.log(`  ✓ ${name}${typeof said === 'string' && said.length < 500 && said !== '' ? `: ${said}` : ''} (${took} s)`);
    return true;
  } catch (error) {
    failures.push(name);
    console.error(`  ✗ ${name}\n${explain(error)}`);
    return false;
  }
}

/** Sets the exit code, once all is done. */
export function endChecks(): void {
  if (failures.length === 0) return;
  console.error(`${failures.length} failed: ${failures.join(', ')}`);
  process.exitCode = 1;
}

/** Runs a program and gives its output; what it printed is in the error where it fails. */
export function run(command: string, args: readonly string[], cwd = '.', env: NodeJS.ProcessEnv = process.env): string {
  return execFileSync(command, args, {
    cwd,
    env,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
}

export function expect(condition: boolean, message: string): void {
  if (!condition) throw new Error(message);
}

/** What a failed program printed, or what was thrown. */
function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const printed = ['stdout', 'stderr'].map((name) => String(Reflect.get(error, name) ?? '')).join('');
  return printed === '' ? error.message : printed;
}
