import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../packages/checklist.ts';

const VERDACCIO = '6.8.0';

/** A registry of one's own on the loopback interface. It keeps our packages and hands everything else on from npm. */
export interface LocalRegistry {
  readonly url: string;
  /** lines for an .npmrc that sends everything there; the token is nobody's, since the registry asks for none */
  readonly npmrc: string;
  readonly close: () => void;
}

/** Starts Verdaccio with an empty storage below `folder`. Resolves once it answers; throws after 30 s without an answer. */
export async function startLocalRegistry(folder: string): Promise<LocalRegistry> {
  const program = installVerdaccio();
  const port = await freePort();
  const config = join(folder, 'verdaccio.yaml');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    config,
    JSON.stringify({
      storage: join(folder, 'storage'),
      uplinks: { npm: { url: run('npm', ['config', 'get', 'registry']).trim(), cache: false } },
      packages: {
        '@ocop/*': { access: '$all', publish: '$anonymous' },
        ocop: { access: '$all', publish: '$anonymous' },
        '**': { access: '$all', proxy: 'npm' },
      },
      max_body_size: '64mb',
      log: { type: 'stdout', level: 'warn' },
    }),
  );
  const server = spawn(process.execPath, [program, '--config', config, '--listen', `127.0.0.1:${port}`], { stdio: 'ignore' });
  const url = `http://127.0.0.1:${port}/`;
  await answers(url, server);
  return {
    url,
    npmrc: `registry=${url}\n//127.0.0.1:${port}/:_authToken=nobody\nfund=false\naudit=false\nupdate-notifier=false\n`,
    close: () => {
      server.kill();
      rmSync(join(folder, 'storage'), { recursive: true, force: true });
    },
  };
}

/** Installed once for all runs, outside the workspace: those who only test and build need not fetch it. */
function installVerdaccio(): string {
  const home = join(tmpdir(), `ocop-verdaccio-${VERDACCIO}`);
  const program = join(home, 'node_modules/verdaccio/bin/verdaccio');
  if (existsSync(program)) return program;
  mkdirSync(home, { recursive: true });
  const manifest = { private: true, dependencies: { verdaccio: VERDACCIO }, overrides: { 'node-fetch': '2.7.0' } };
  writeFileSync(join(home, 'package.json'), JSON.stringify(manifest));
  run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], home);
  return program;
}

async function answers(url: string, server: ChildProcess): Promise<void> {
  const until = Date.now() + 30_000;
  while (Date.now() < until) {
    if (server.exitCode !== null) throw new Error(`Verdaccio ended with ${server.exitCode}`);
    const response = await fetch(`${url}-/ping`).catch(() => undefined);
    if (response?.ok === true) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  server.kill();
  throw new Error(`Verdaccio does not answer on ${url}`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
