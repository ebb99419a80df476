// `pnpm test:packages`: what strangers do with the packages. Packs them, offers them on a local registry, installs them into empty projects with every
// package manager, runs the READMEs' first examples under every Node, builds pages with every bundler and opens them, and type-checks without skipLibCheck.
// Some minutes, and a network for what npm has. Names of managers limit it to those, npm always among them; `--write` writes docs/bundle-sizes.md.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { entryPoints } from './api/entry-points.ts';
import { BUNDLERS, buildPages, openPage } from './packages/bundled-pages.ts';
import { bundleSizesPage, grown } from './packages/bundle-sizes-page.ts';
import { check, endChecks, expect, run } from './packages/checklist.ts';
import { emptyProject, install, type Manager, MANAGERS, runInstalled, strangersEnvironment } from './packages/empty-project.ts';
import { firstExamples } from './packages/first-examples.ts';
import { nodeBinaries } from './packages/node-binaries.ts';
import { weighImports } from './packages/one-import.ts';
import { OUR_PACKAGES, readManifest, tarballName } from './packages/our-packages.ts';
import { startLocalRegistry } from './release/local-registry.ts';

const NODES = ['20', '22', '24'];
const SIZES = 'docs/bundle-sizes.md';
const scratch = mkdtempSync(join(tmpdir(), 'ocop-packages-'));
const at = (...names: string[]): string => join(scratch, ...names);
const examples = firstExamples('.');
const nodes = nodeBinaries(NODES);
const registry = await startLocalRegistry(at('registry'));
const { version } = readManifest('packages/core');

await check('build, pack, publish locally', () => {
  run('pnpm', ['--recursive', '--sort', 'run', 'build']);
  mkdirSync(at('tarballs'));
  writeFileSync(at('tarballs', '.npmrc'), registry.npmrc);
  for (const name of OUR_PACKAGES) {
    run('pnpm', ['pack', '--pack-destination', at('tarballs')], join('packages', name));
    run(
      'npm',
      ['publish', tarballName(readManifest(join('packages', name))), '--access', 'public'],
      at('tarballs'),
      strangersEnvironment(),
    );
  }
});

/** The first block of a language in a page: what its reader copies. */
function firstBlock(page: string, language: string): string {
  return new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(readFileSync(page, 'utf8'))?.[1] ?? '';
}

const asked = process.argv.slice(2).filter((word) => word in MANAGERS) as Manager[];
for (const manager of asked.length > 0
  ? (['npm', ...asked.filter((each) => each !== 'npm')] as const)
  : (Object.keys(MANAGERS) as Manager[])) {
  const project = at(manager.replace(' ', '-'));
  await check(`${manager}: install`, () => {
    emptyProject(project, registry, version, { examples, devDependencies: manager === 'npm' ? BUNDLERS : {} });
    install(project, manager);
  });
  // The command runs under the Node of this script; its own README promises 22 and later.
  await check(`${manager}: ocop demo`, () => {
    const said = runInstalled(project, manager, ['ocop', 'demo', '--no-serve', '-o', 'ocop-demo']);
    expect(said.includes('Tự kiểm tra'), said);
  });
  await check(`${manager}: ocop run, on threads of its own`, () => {
    writeFileSync(join(project, 'plan.json'), firstBlock('docs/runs.md', 'json'));
    const said = runInstalled(project, manager, ['ocop', 'run', 'plan.json', '-o', 'ocop-run', '-n', '3', '--insecure-demo']);
    expect(said.includes('3 nhãn'), said);
  });
  for (const node of nodes)
    await check(`${manager}: the first examples under Node ${node.version}`, () => {
      for (const { name } of examples) run(node.path, [`${name}.mjs`], project, strangersEnvironment());
    });
}

const project = at('npm');
/** Declarations for the templates of a framework stand on that framework, which its user has and this project does not. */
const FRAMEWORKS = /\/(?:react|vue|svelte|solid|preact|angular)$/;
const specifiers = OUR_PACKAGES.filter((name) => name !== 'cli').flatMap((name) => {
  const folder = join('packages', name);
  const typed = entryPoints(folder).filter(({ subpath, types }) => types !== undefined && !FRAMEWORKS.test(subpath));
  return typed.map(({ subpath }) => `${readManifest(folder).name}${subpath.slice(1)}`);
});
/** Every subpath is asked for, since a file that nobody imports is not checked. */
writeFileSync(
  join(project, 'every.ts'),
  `${specifiers.map((specifier, index) => `export * as m${index} from '${specifier}';`).join('\n')}\n`,
);
for (const { name, typescript } of examples) writeFileSync(join(project, `${name}.ts`), `${typescript}\nexport {};\n`);

for (const [compiler, tsc] of [
  ['TypeScript 5.9', join(project, 'node_modules/typescript/bin/tsc')],
  ['TypeScript 7', resolve('node_modules/typescript/bin/tsc')],
] as const)
  for (const [module, moduleResolution] of [
    ['node16', 'node16'],
    ['esnext', 'bundler'],
  ] as const)
    await check(`types: ${compiler}, ${moduleResolution}, without skipLibCheck`, () => {
      const compilerOptions = {
        module,
        moduleResolution,
        target: 'es2022',
        lib: ['ES2024', 'DOM', 'DOM.Iterable'],
        strict: true,
        skipLibCheck: false,
        noEmit: true,
      };
      // The packages alone without the types of Node; the examples, which read files, with them.
      for (const [types, files] of [
        [[], ['every.ts']],
        [['node'], examples.map(({ name }) => `${name}.ts`)],
      ]) {
        writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions: { ...compilerOptions, types }, files }));
        run(process.execPath, [tsc, '-p', 'tsconfig.json'], project);
      }
      return `${specifiers.length} subpaths`;
    });

await check('one import of each subpath', async () => {
  const weights = await weighImports(project);
  if (process.argv.includes('--write')) writeFileSync(SIZES, bundleSizesPage(weights));
  const over = grown(weights, readFileSync(SIZES, 'utf8'));
  expect(over.length === 0, over.join('\n'));
  return `${weights.length} subpaths, from ${Math.min(...weights.map(({ one }) => one))} bytes`;
});

await check('pages: vite, webpack, esbuild, import map', async () => {
  const demo = join(project, 'ocop-demo');
  const { trust, records } = JSON.parse(readFileSync(join(demo, 'issuance.json'), 'utf8')) as {
    readonly trust: { readonly registry: string };
    readonly records: readonly { readonly label: { readonly uri: string } | null }[];
  };
  const uri = records.find(({ label }) => label !== null)?.label?.uri;
  writeFileSync(join(demo, 'demo.json'), JSON.stringify({ trust, uri, port: Number(new URL(trust.registry).port) }));
  for (const { tool, folder, says } of await buildPages(project))
    await check(`  in Chromium: ${tool}`, async () => {
      const said = await openPage(folder, demo);
      expect(said === says, `the page says “${said}”, not “${says}”`);
    });
});

registry.close();
rmSync(scratch, { recursive: true, force: true });
endChecks();
