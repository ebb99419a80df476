import { setTimeout as sleep } from 'node:timers/promises';
import { mock } from 'node:test';
import { expect } from 'expect';

/** A test that waits longer than this for something that never comes has failed. */
const LIMIT_MS = 20_000;
const real = { setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout, setImmediate: globalThis.setImmediate };

/**
 * What the verifier's tests use of vitest, collected into a list that can be run as often as one likes within one process:
 * starting a worker of vitest for every mutant costs a second, this a few milliseconds.
 */
export function createSuite() {
  /** @type {{name: string, run: () => unknown, scope: object}[]} */
  const tests = [];
  const top = { name: '', beforeAll: [], afterEach: [], parent: undefined, started: undefined };
  let scope = top;
  const names = new Set();

  const nameOf = (name) => {
    const full = [];
    for (let at = scope; at.parent; at = at.parent) full.unshift(at.name);
    let unique = [...full, name].join(' › ');
    while (names.has(unique)) unique += ' ′';
    names.add(unique);
    return unique;
  };
  const each = (act) => (rows) => (name, run) =>
    rows.forEach((row, index) => act(`${name} [${index}]`, async () => (Array.isArray(row) ? run(...row) : run(row))));
  const test = (name, run) => tests.push({ name: nameOf(name), run, scope });
  test.each = each(test);
  /** Bodies that wait, as those of describe.each do here, are collected one after the other: see `collect`. */
  const waiting = [];
  const describe = (name, body) => {
    const own = { name, beforeAll: [], afterEach: [], parent: scope, started: undefined };
    waiting.push({ own, body });
  };
  describe.each = each(describe);

  /** Runs the bodies of `describe`, which may be asynchronous and may hold more of them. */
  async function collect() {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      scope = next.own;
      await next.body();
      scope = top;
    }
  }

  async function start(at) {
    if (at.parent) await start(at.parent);
    at.started ??= (async () => {
      for (const hook of at.beforeAll) await hook();
    })();
    await at.started;
  }

  async function within(act) {
    let timer;
    const late = new Promise((_resolve, reject) => {
      timer = real.setTimeout(() => reject(new Error(`no end within ${LIMIT_MS} ms`)), LIMIT_MS);
    });
    try {
      await Promise.race([act(), late]);
    } finally {
      real.clearTimeout(timer);
    }
  }

  /** Runs one test; undefined, or why it failed. */
  async function run({ run: body, scope: own }) {
    let failure;
    try {
      await within(async () => {
        await start(own);
        await body();
      });
    } catch (error) {
      failure = error instanceof Error ? error.message : String(error);
    }
    for (let at = own; at; at = at.parent) for (const hook of at.afterEach) await hook();
    return failure;
  }

  return {
    tests,
    collect,
    run,
    api: {
      describe,
      test,
      expect: expecting,
      vi: createVi(),
      beforeAll: hookInto('beforeAll'),
      afterEach: hookInto('afterEach'),
    },
  };

  function hookInto(kind) {
    return (hook) => void scope[kind].push(hook);
  }
}

const expecting = Object.assign((value) => expect(value), expect, {
  fail(message) {
    throw new Error(message);
  },
});

/** Stubs of globals, variables of the environment and timers. */
function createVi() {
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
    useRealTimers: () => mock.timers.reset(),
    async advanceTimersByTimeAsync(ms) {
      const turn = () => new Promise((resolve) => real.setImmediate(resolve));
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
