import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a static server did under a storm of scans. */
export interface Storm {
  readonly what: string;
  readonly requestsPerSecond: number;
  readonly megabytesPerSecond: number;
  /** Milliseconds in which half, and 99 of 100, of the answers came. */
  readonly halfMs: number;
  readonly mostMs: number;
  readonly failed: number;
}

const PORT = 18_243;
const SECONDS = 10;

/** Is a Debian program at hand? */
export function isInstalled(program: string): boolean {
  try {
    execFileSync('which', [program], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/**
 * Lets `wrk` ask nginx, set up as `hosting/nginx.conf` beside the registry says but without TLS, for random products on loopback: their pages as a phone
 * camera opens them, with a label's query; their signed records; and the status list. Server and load share the machine.
 */
export async function storm(site: string, scratch: string): Promise<Storm[]> {
  const folder = join(scratch, 'nginx');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const settings = readFileSync(join(site, 'hosting/nginx.conf'), 'utf8')
    .replace('listen 443 ssl;', `listen 127.0.0.1:${PORT};`)
    .replace('root /srv/ocop;', `root ${site};`);
  writeFileSync(
    join(folder, 'nginx.conf'),
    `worker_processes 1;\npid ${folder}/pid;\nerror_log ${folder}/error.log;\ndaemon off;\nevents { worker_connections 1024; }\n` +
      `http {\naccess_log off;\nsendfile on;\n${settings}\n}\n`,
  );
  // Workers of a server that root starts run as another user, who may not read a folder of root's.
  const asRoot = process.getuid?.() === 0 ? ['-g', 'user root;'] : [];
  const server = spawn('nginx', ['-c', join(folder, 'nginx.conf'), '-p', folder, ...asRoot], { stdio: 'ignore' });
  try {
    await waitFor(`http://127.0.0.1:${PORT}/ocop/status/1.jwt`);
    const gtins = readdirSync(join(site, '01'));
    const query = `?S=${'7'.repeat(184)}`;
    return [
      ask(
        folder,
        'pages',
        gtins.map((gtin) => `/01/${gtin}${query}`),
      ),
      ask(
        folder,
        'signed records',
        gtins.map((gtin) => `/ocop/rec/${gtin}.jwt`),
      ),
      ask(folder, 'the status list', ['/ocop/status/1.jwt']),
    ];
  } finally {
    server.kill('SIGQUIT');
    await once(server, 'exit');
  }
}

async function waitFor(url: string): Promise<void> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const isUp = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
  }
  throw new Error(`nginx does not answer at ${url}`);
}

function ask(folder: string, what: string, paths: readonly string[]): Storm {
  writeFileSync(join(folder, 'paths'), paths.join('\n'));
  writeFileSync(
    join(folder, 'ask.lua'),
    `local paths = {}
for line in io.lines("${folder}/paths") do paths[#paths + 1] = line end
function request() return wrk.format("GET", paths[math.random(#paths)]) end
function done(summary, latency)
  local e = summary.errors
  io.stderr:write(string.format('{"requests":%d,"us":%d,"bytes":%d,"half":%d,"most":%d,"failed":%d}',
    summary.requests, summary.duration, summary.bytes, latency:percentile(50), latency:percentile(99),
    e.connect + e.read + e.write + e.status + e.timeout))
end
`,
  );
  const output = join(folder, 'wrk.json');
  execFileSync('sh', ['-c', `wrk -t1 -c64 -d${SECONDS}s -s ask.lua http://127.0.0.1:${PORT} >wrk.log 2>${output}`], {
    cwd: folder,
  });
  const { requests, us, bytes, half, most, failed } = JSON.parse(readFileSync(output, 'utf8')) as Record<string, number>;
  const seconds = (us ?? 1) / 1e6;
  return {
    what,
    requestsPerSecond: (requests ?? 0) / seconds,
    megabytesPerSecond: (bytes ?? 0) / seconds / 1e6,
    halfMs: (half ?? 0) / 1000,
    mostMs: (most ?? 0) / 1000,
    failed: failed ?? 0,
  };
}
