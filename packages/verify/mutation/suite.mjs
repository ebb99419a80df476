import { expect as jestExpect } from 'expect';
import { createVi } from './vi.mjs';

/** A test during which the process does nothing for so long waits for something that never comes. Wall time alone would also fail a starved one. */
const IDLE_MS = 3000;
const IDLE_CPU_MS = 15;
const { setInterval, clearInterval } = globalThis;

const expect = Object.assign((value) => jestExpect(value), jestExpect, {
  fail(message) {
    throw new Error(message);
  },
});

/** `act.each` as vitest has it: a row that is an array becomes the arguments. Names are told apart by the place of the row. */
function withEach(act) {
  const each = (rows) => (name, body) => {
    for (const [index, row] of rows.entries())
      act(`${name} [${index}]`, async () => (Array.isArray(row) ? body(...row) : body(row)));
  };
  return Object.assign(act, { each });
}

async function whileBusy(act) {
  let timer;
  const stuck = new Promise((_resolve, reject) => {
    let before = process.cpuUsage();
    let idle = 0;
    timer = setInterval(() => {
      const { user, system } = process.cpuUsage(before);
      before = process.cpuUsage();
      idle = user + system < IDLE_CPU_MS * 1000 ? idle + 1 : 0;
      if (idle === 2) reject(new Error('waits for what never comes'));
    }, IDLE_MS);
  });
  try {
    await Promise.race([act(), stuck]);
  } finally {
    clearInterval(timer);
  }
}

/** The hooks of a scope and of those around it; each runs once. */
async function prepare(scope) {
  if (scope.parent) await prepare(scope.parent);
  scope.prepared ??= (async () => {
    for (const hook of scope.beforeAll) await hook();
  })();
  await scope.prepared;
}

function createScope(name, parent) {
  return { name, parent, beforeAll: [], afterEach: [], prepared: undefined };
}

/**
 * What the verifier's tests use of vitest, collected into a list that can be run within one process:
 * starting a worker of vitest for every mutant costs a second, this a few milliseconds.
 */
export function createSuite() {
  const tests = [];
  /** Bodies of `describe` that are still to be run: they may be asynchronous, and may hold more of them. */
  const waiting = [];
  const names = new Set();
  let scope = createScope('');

  function nameOf(name) {
    const full = [name];
    for (let at = scope; at; at = at.parent) full.unshift(at.name);
    let unique = full.join(' › ');
    while (names.has(unique)) unique += '′';
    names.add(unique);
    return unique;
  }

  const test = withEach((name, body) => void tests.push({ name: nameOf(name), body, scope }));
  const describe = withEach((name, body) => void waiting.push({ inner: createScope(name, scope), body }));
  const hook = (kind) => (act) => void scope[kind].push(act);

  return {
    tests,
    /** What a test imports instead of vitest. */
    api: { describe, test, expect, vi: createVi(), beforeAll: hook('beforeAll'), afterEach: hook('afterEach') },

    /** Loads a file of tests; its name is the first part of theirs. */
    async collect(file, load) {
      scope = createScope(file);
      await load();
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        scope = next.inner;
        await next.body();
      }
    },

    /** Runs one test; undefined, or why it failed. */
    async run({ body, scope: own }) {
      let failure;
      try {
        await whileBusy(async () => {
          await prepare(own);
          await body();
        });
      } catch (error) {
        failure = error instanceof Error ? error.message : String(error);
      }
      for (let at = own; at; at = at.parent) for (const act of at.afterEach) await act();
      return failure;
    },
  };
}
