// A test runner for Stryker (plugin interface of @stryker-mutator/api 10): every test of the verifier in one bundle, loaded anew for each mutant
// into the same process. Nothing is kept from one mutant to the next but compiled code.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { createSuite } from './suite.mjs';

/** What the slow tests would add is written in docs/mutation.md: they compare with other readers on thousands of random inputs. */
const LEFT_OUT = /\.fuzz\.test\.ts$|\/(?:second-reader|jose)\.test\.ts$/;
const API = ['describe', 'test', 'expect', 'vi', 'beforeAll', 'afterEach'];
const COMPLETE = 'complete';

class BundleTestRunner {
  #bundle = '';
  #loads = 0;
  #name;

  constructor(options) {
    this.#name = options.testRunner;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    // A mutant may leave a promise behind that nobody waits for; what it throws is not this test's.
    process.on('unhandledRejection', () => {});
    const files = globSync('packages/verify/src/**/*.test.ts').filter((file) => !LEFT_OUT.test(file.replaceAll('\\', '/')));
    const { outputFiles } = await build({
      stdin: {
        contents: files
          .sort()
          .map((file) => `import './${file}';`)
          .join('\n'),
        resolveDir: process.cwd(),
      },
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node22',
      conditions: ['ocop-source'],
      packages: 'external',
      ignoreAnnotations: true,
      write: false,
      logLevel: 'error',
      plugins: [{ name: this.#name, setup: setUp }],
    });
    this.#bundle = resolve(`packages/verify/.mutation-${process.pid}.mjs`);
    writeFileSync(this.#bundle, outputFiles[0].contents);
  }

  async dryRun() {
    const ns = (globalThis.__stryker__ ??= {});
    ns.activeMutant = undefined;
    const suite = await this.#load();
    const tests = [];
    for (const test of suite.tests) {
      ns.currentTestId = test.name;
      const start = performance.now();
      const failureMessage = await suite.run(test);
      ns.currentTestId = undefined;
      const timeSpentMs = performance.now() - start;
      tests.push({
        id: test.name,
        name: test.name,
        timeSpentMs,
        ...(failureMessage === undefined ? { status: 0 } : { status: 1, failureMessage }),
      });
    }
    return { status: COMPLETE, tests, mutantCoverage: ns.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail }) {
    const ns = (globalThis.__stryker__ ??= {});
    ns.activeMutant = activeMutant.id;
    ns.hitCount = hitLimit === undefined ? undefined : 0;
    ns.hitLimit = hitLimit;
    const killedBy = [];
    let failureMessage = '';
    let nrOfTests = 0;
    try {
      const suite = await this.#load();
      const wanted = testFilter && new Set(testFilter);
      for (const test of suite.tests) {
        if (wanted && !wanted.has(test.name)) continue;
        nrOfTests += 1;
        const failure = await suite.run(test);
        if (ns.hitCount > hitLimit) return { status: 'timeout', reason: `Hit limit reached (${ns.hitCount}/${hitLimit})` };
        if (failure === undefined) continue;
        killedBy.push(test.name);
        failureMessage ||= failure;
        if (!disableBail) break;
      }
    } catch (error) {
      // A mutant under which the modules do not even load.
      return { status: 'killed', killedBy: ['load'], failureMessage: String(error), nrOfTests };
    } finally {
      ns.activeMutant = undefined;
    }
    return killedBy.length > 0 ? { status: 'killed', killedBy, failureMessage, nrOfTests } : { status: 'survived', nrOfTests };
  }

  async #load() {
    const suite = createSuite();
    globalThis.__suite__ = suite.api;
    this.#loads += 1;
    await import(`${pathToFileURL(this.#bundle).href}?load=${this.#loads}`);
    await suite.collect();
    return suite;
  }
}

/** Tests import from the suite instead of from vitest, and find the files beside them. */
function setUp(bundler) {
  bundler.onResolve({ filter: /^vitest$/ }, () => ({ path: 'vitest', namespace: 'suite' }));
  bundler.onLoad({ filter: /.*/, namespace: 'suite' }, () => ({
    contents: `const own = globalThis.__suite__;\n${API.map((name) => `export const ${name} = own.${name};`).join('\n')}`,
  }));
  bundler.onLoad({ filter: /\.test\.ts$/ }, ({ path }) => ({
    contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
    loader: 'ts',
  }));
}

const create = (options) => new BundleTestRunner(options);
create.inject = ['options'];
export const strykerPlugins = [{ kind: 'TestRunner', name: 'bundle', factory: create }];
