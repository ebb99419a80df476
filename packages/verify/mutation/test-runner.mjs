// A test runner for Stryker (plugin interface of @stryker-mutator/api 10): the verifier's tests in one bundle, of which every mutant gets a fresh
// instance in the same process. Nothing is kept from one mutant to the next but compiled code and who killed what.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { createSuite } from './suite.mjs';

/**
 * Those that compare with other readers on thousands of random inputs take seconds a mutant: what only they would kill counts as survived.
 * What writes the vectors is no part of the verifier, and one time zone answers them as well as four.
 */
const LEFT_OUT = /\.fuzz\.test\.ts$|\/(?:second-reader|jose|vector-files|time-zones)\.test\.ts$/;
/** Where Stryker's instrumented code looks which mutant is active, and counts what is covered. */
const NAMESPACE = '__stryker__';
/** What each test took in the first run, for every process: quick ones go first. */
const TIMES = 'packages/verify/.mutation-times.json';
const API = ['describe', 'test', 'expect', 'vi', 'beforeAll', 'afterEach'];

class BundleTestRunner {
  #bundle = '';
  #loads = 0;
  /** How many mutants each test has killed: the next is most often killed by the same ones. */
  #kills = new Map();
  #times;

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    // A mutant may leave a promise behind that nobody waits for; what it throws is not this test's.
    process.on('unhandledRejection', () => {});
    recycleKeys();
    const files = globSync('packages/verify/src/**/*.test.ts').map((file) => file.replaceAll('\\', '/'));
    const loaders = files.filter((file) => !LEFT_OUT.test(file)).map((file) => `'${file}': () => import('./${file}'),`);
    const { outputFiles } = await build({
      stdin: { contents: `export const files = {\n${loaders.sort().join('\n')}\n};`, resolveDir: process.cwd() },
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node22',
      conditions: ['ocop-source'],
      packages: 'external',
      write: false,
      logLevel: 'error',
      plugins: [{ name: 'suite', setup: setUp }],
    });
    this.#bundle = resolve(`packages/verify/.mutation-${process.pid}.mjs`);
    writeFileSync(this.#bundle, outputFiles[0].contents);
  }

  async dryRun() {
    const ns = (globalThis[NAMESPACE] ??= {});
    ns.activeMutant = undefined;
    const suite = await this.#load();
    const tests = [];
    for (const test of suite.tests) {
      ns.currentTestId = test.name;
      const start = performance.now();
      const failureMessage = await suite.run(test);
      ns.currentTestId = undefined;
      const about = { id: test.name, name: test.name, timeSpentMs: performance.now() - start };
      tests.push(failureMessage === undefined ? { ...about, status: 0 } : { ...about, status: 1, failureMessage });
    }
    writeFileSync(TIMES, JSON.stringify(tests.map(({ name, timeSpentMs }) => [name, timeSpentMs])));
    return { status: 'complete', tests, mutantCoverage: ns.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    const ns = (globalThis[NAMESPACE] ??= {});
    ns.activeMutant = activeMutant.id;
    ns.hitCount = hitLimit === undefined ? undefined : 0;
    ns.hitLimit = hitLimit;
    try {
      const { killer, failure, nrOfTests } = await this.#findKiller(testFilter && new Set(testFilter));
      if (ns.hitCount > hitLimit) return { status: 'timeout', reason: `hit ${ns.hitCount} times` };
      if (killer === undefined) return { status: 'survived', nrOfTests };
      this.#kills.set(killer, (this.#kills.get(killer) ?? 0) + 1);
      return { status: 'killed', killedBy: [killer], failureMessage: failure, nrOfTests };
    } catch (error) {
      // The modules or the bodies of `describe` fail under the mutant: no test would pass.
      return { status: 'killed', killedBy: [], failureMessage: `while loading: ${String(error)}`, nrOfTests: 0 };
    } finally {
      ns.activeMutant = undefined;
    }
  }

  /** The first of the wanted tests that fails; those that killed before go first, those of files not loaded for them last. */
  async #findKiller(wanted) {
    let nrOfTests = 0;
    const proven = [...this.#kills].sort((a, b) => b[1] - a[1]).map(([name]) => name);
    const likely = proven.filter((name) => !wanted || wanted.has(name)).slice(0, 12);
    const done = new Set();
    for (const names of [new Set(likely), wanted]) {
      if (names?.size === 0) continue;
      const suite = await this.#load(names);
      for (const test of suite.tests.sort((a, b) => this.#timeOf(a) - this.#timeOf(b))) {
        if ((names && !names.has(test.name)) || done.has(test.name)) continue;
        done.add(test.name);
        nrOfTests += 1;
        const failure = await suite.run(test);
        if (failure !== undefined) return { killer: test.name, failure, nrOfTests };
      }
    }
    return { nrOfTests };
  }

  #timeOf({ name }) {
    this.#times ??= new Map(JSON.parse(readFileSync(TIMES, 'utf8')));
    return this.#times.get(name) ?? 0;
  }

  /** A fresh instance of the tests' files; of those only that hold a test of these names, where some are given. */
  async #load(names) {
    const suite = createSuite();
    globalThis.suiteOfMutant = suite.api;
    this.#loads += 1;
    const { files } = await import(`${pathToFileURL(this.#bundle).href}?load=${this.#loads}`);
    const wanted = names && new Set([...names].map((name) => name.split(' › ')[0]));
    for (const [file, load] of Object.entries(files)) {
      const short = file.replace('packages/verify/src/', '');
      if (wanted && !wanted.has(short)) continue;
      await suite.collect(short, load);
    }
    return suite;
  }
}

/** Tests import from the suite instead of from vitest, and find the files beside them. */
function setUp(bundler) {
  bundler.onResolve({ filter: /^vitest$/ }, () => ({ path: 'vitest', namespace: 'suite' }));
  bundler.onLoad({ filter: /.*/, namespace: 'suite' }, () => ({
    contents: `const own = globalThis.suiteOfMutant;\n${API.map((name) => `export const ${name} = own.${name};`).join('\n')}`,
  }));
  bundler.onLoad({ filter: /\.test\.ts$/ }, ({ path }) => ({
    contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
    loader: 'ts',
  }));
}

/** Key pairs of the tests come round again after 64: making one takes longer than most of what is tested. No test needs so many at once. */
function recycleKeys() {
  const { subtle } = globalThis.crypto;
  const generateKey = subtle.generateKey.bind(subtle);
  const exportKey = subtle.exportKey.bind(subtle);
  const pools = new Map();
  const exported = new WeakMap();
  const generate = async (...args) => {
    const name = JSON.stringify(args);
    const pool = pools.get(name) ?? { pairs: [], used: 0 };
    pools.set(name, pool);
    const place = pool.used % 64;
    pool.used += 1;
    pool.pairs[place] ??= generateKey(...args);
    return pool.pairs[place];
  };
  const readOut = async (format, key) => {
    if (format !== 'jwk') return exportKey(format, key);
    if (!exported.has(key)) exported.set(key, exportKey(format, key));
    return { ...(await exported.get(key)) };
  };
  Object.defineProperty(subtle, 'generateKey', { value: generate });
  Object.defineProperty(subtle, 'exportKey', { value: readOut });
}

const create = () => new BundleTestRunner();
create.inject = [];
export const strykerPlugins = [{ kind: 'TestRunner', name: 'bundle', factory: create }];
