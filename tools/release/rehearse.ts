import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check, expect, run } from '../packages/checklist.ts';
import { emptyProject, install, runInstalled, strangersEnvironment } from '../packages/empty-project.ts';
import { firstExamples } from '../packages/first-examples.ts';
import { OUR_PACKAGES, readManifest } from '../packages/our-packages.ts';
import { cloneHere } from './clone-here.ts';
import { startLocalRegistry } from './local-registry.ts';
import { makeRelease } from './make-release.ts';

/**
 * A whole release that nobody outside sees: in a clone, versions by the changesets, builds, packs and publishes to a registry on this machine, installs
 * from there into an empty project and uses it; then once more as a patch that the project upgrades to. The working tree stays as it is.
 */
export async function rehearse(): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'ocop-release-'));
  const clone = join(scratch, 'clone');
  const project = join(scratch, 'project');
  const examples = firstExamples('.');
  if (run('git', ['status', '--porcelain']).trim() !== '')
    console.log('  ! Những gì chưa commit không có trong lần thử này. / What is not committed is not part of this rehearsal.');
  const registry = await startLocalRegistry(join(scratch, 'registry'));
  const version = (): string => readManifest(join(clone, 'packages/core')).version;
  const pnpm = (...args: string[]): string => run('npx', ['-y', 'pnpm@12', ...args], clone, strangersEnvironment());

  const release = async (): Promise<void> => {
    await check('version: the changesets become versions and changelogs', () => {
      pnpm('run', 'version-packages');
      for (const name of OUR_PACKAGES) {
        const folder = join(clone, 'packages', name);
        expect(readManifest(folder).version === version(), `${name} is ${readManifest(folder).version}, core is ${version()}`);
        expect(readFileSync(join(folder, 'CHANGELOG.md'), 'utf8').includes(`## ${version()}`), `${name} has no changelog entry`);
      }
      pnpm('exec', 'node', '--conditions=ocop-source', 'tools/elements-manifest.ts', '--check');
      return version();
    });
    const out = join(scratch, version());
    await check('build and pack: tarballs, bills of materials, sums', () => {
      const files = makeRelease(clone, out);
      for (const bill of files.filter((file) => file.endsWith('.cdx.json'))) {
        const { bomFormat, components } = JSON.parse(readFileSync(join(out, bill), 'utf8')) as {
          bomFormat: string;
          components?: readonly unknown[];
        };
        expect(bomFormat === 'CycloneDX', `${bill} is no CycloneDX`);
        expect((components ?? []).length > 0 || bill.includes('verify'), `${bill} names no component`);
      }
      expect(files.length === 2 * OUR_PACKAGES.length, files.join(', '));
      return files.join(', ');
    });
    await check('publish to the local registry', () => {
      writeFileSync(join(out, '.npmrc'), registry.npmrc);
      const said = run(process.execPath, ['tools/release/publish.mjs', out], '.', strangersEnvironment());
      expect(said.split('+ ').length === OUR_PACKAGES.length + 1, said);
      const again = run(process.execPath, ['tools/release/publish.mjs', out], '.', strangersEnvironment());
      expect(!again.includes('+ '), `published twice:\n${again}`);
    });
  };

  const use = (): void => {
    const said = runInstalled(project, 'npm', ['ocop', 'demo', '--no-serve', '-o', 'ocop-demo']);
    expect(said.includes('Tự kiểm tra'), said);
    for (const { name } of examples) run(process.execPath, [`${name}.mjs`], project, strangersEnvironment());
  };
  const installed = (): string => {
    // What a page loads says the same as the manifest: the scanner's file works beside a main file of its own version only.
    const embed = join(project, 'node_modules/@ocop/elements/dist/embed');
    const { version: told } = JSON.parse(readFileSync(join(embed, 'manifest.json'), 'utf8')) as { readonly version: string };
    expect(readFileSync(join(embed, 'ocop.js'), 'utf8').includes(told), `ocop.js does not carry the version ${told}`);
    const versions = OUR_PACKAGES.map(
      (name) => readManifest(join(project, 'node_modules', readManifest(join('packages', name)).name)).version,
    );
    expect(new Set(versions).size === 1, versions.join(', '));
    expect(!existsSync(join(project, 'node_modules/ocop/node_modules/@ocop')), 'two versions stand side by side');
    return versions[0] ?? '';
  };

  await check('clone and install', () => cloneHere(clone, 'HEAD'));
  await release();
  const first = version();
  await check('install from it into an empty project, and use it', () => {
    emptyProject(project, registry, `^${first}`, { examples });
    install(project, 'npm');
    use();
    expect(installed() === first, installed());
    return installed();
  });

  await check('a patch is called for', () => {
    const names = OUR_PACKAGES.map((name) => `'${readManifest(join('packages', name)).name}': patch\n`);
    mkdirSync(join(clone, '.changeset'), { recursive: true });
    writeFileSync(join(clone, '.changeset/rehearsal.md'), `---\n${names.join('')}---\n\nThử nâng cấp. · A rehearsed upgrade.\n`);
  });
  await release();
  await check('upgrade the project, keep what it made, and use it', () => {
    const demo = join(project, 'ocop-demo');
    const { records } = JSON.parse(readFileSync(join(demo, 'issuance.json'), 'utf8')) as {
      records: readonly { label: { uri: string } | null }[];
    };
    const uri = records.find(({ label }) => label !== null)?.label?.uri ?? '';
    run('npm', ['update'], project, strangersEnvironment());
    expect(installed() === version() && version() !== first, `${installed()} is installed, ${version()} was published`);
    // A test label is an answer of its own, with the exit code 1: what counts is that the new version reads what the old one signed.
    const answer = printed(() =>
      runInstalled(project, 'npm', ['ocop', 'verify', uri, '-t', join(demo, 'trust.json'), '-r', demo, '--json']),
    );
    const { state } = JSON.parse(answer) as { readonly state: string };
    expect(state === 'test', answer);
    use();
    return `${first} → ${installed()}`;
  });
  registry.close();
  rmSync(scratch, { recursive: true, force: true });
}

/** What a program printed, whatever its exit code. */
function printed(program: () => string): string {
  try {
    return program();
  } catch (error) {
    return String((error as { readonly stdout?: unknown }).stdout);
  }
}
