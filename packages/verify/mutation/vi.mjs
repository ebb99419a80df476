import { mock } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';

const { setImmediate } = globalThis;
const turn = () => new Promise((resolve) => setImmediate(resolve));

/** What the verifier's tests use of vitest's `vi`: stubs of globals, of variables of the environment, and of timers. */
export function createVi() {
  const globals = new Map();
  const variables = new Map();
  return {
    stubGlobal(name, value) {
      if (!globals.has(name)) globals.set(name, Object.getOwnPropertyDescriptor(globalThis, name));
      Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
    },
    unstubAllGlobals() {
      for (const [name, descriptor] of globals) {
        if (descriptor) Object.defineProperty(globalThis, name, descriptor);
        else Reflect.deleteProperty(globalThis, name);
      }
      globals.clear();
    },
    stubEnv(name, value) {
      if (!variables.has(name)) variables.set(name, process.env[name]);
      process.env[name] = value;
    },
    unstubAllEnvs() {
      for (const [name, value] of variables) {
        if (value === undefined) delete process.env[name];
        else process.env[name] = value;
      }
      variables.clear();
    },
    useFakeTimers() {
      mock.timers.reset();
      mock.timers.enable({ apis: ['setTimeout'] });
    },
    useRealTimers() {
      mock.timers.reset();
    },
    async advanceTimersByTimeAsync(ms) {
      await turn();
      mock.timers.tick(ms);
      await turn();
    },
    async waitFor(look) {
      for (let tries = 0; ; tries += 1) {
        try {
          return look();
        } catch (error) {
          if (tries > 200) throw error;
          await sleep(5);
        }
      }
    },
  };
}
