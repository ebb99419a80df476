// WebKitGTK for @web/test-runner, over plain WebDriver: WebKitWebDriver in a virtual screen of its own.
// Debian: apt-get install webkit2gtk-driver xvfb xauth dbus
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';

const LIBRARIES = '/usr/lib/x86_64-linux-gnu';
const PORT = 4567;
const NEEDED = ['/usr/bin/WebKitWebDriver', '/usr/bin/xvfb-run', '/usr/bin/xauth', '/usr/bin/dbus-run-session'];

/** Path of the browser that WebKitWebDriver drives, or undefined where something is missing. */
export function findMiniBrowser() {
  if (!NEEDED.every((path) => existsSync(path)) || !existsSync(LIBRARIES)) return undefined;
  return readdirSync(LIBRARIES)
    .filter((name) => name.startsWith('webkit2gtk-4'))
    .map((name) => `${LIBRARIES}/${name}/MiniBrowser`)
    .find((path) => existsSync(path));
}

async function ask(method, path, body) {
  const response = await fetch(`http://127.0.0.1:${PORT}${path}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`WebDriver ${method} ${path}: ${JSON.stringify(value)}`);
  return value;
}

/** One page at a time. */
export function webkitLauncher(binary) {
  const sessions = new Map();
  let driver;
  return {
    name: 'WebKitGTK',
    type: 'webdriver',
    concurrency: 1,
    async initialize() {
      const command = ['-a', 'dbus-run-session', '--', '/usr/bin/WebKitWebDriver', '-p', String(PORT)];
      driver = spawn('xvfb-run', command, {
        // A process group of its own: stopping it takes the screen and the session bus with it.
        detached: true,
        stdio: 'ignore',
        env: {
          ...process.env,
          WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
          WEBKIT_DISABLE_COMPOSITING_MODE: '1',
          LIBGL_ALWAYS_SOFTWARE: '1',
          GDK_BACKEND: 'x11',
        },
      });
      for (let tries = 0; tries < 150; tries += 1) {
        if (await ask('GET', '/status').catch(() => undefined)) return;
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
      throw new Error('WebKitWebDriver did not start within 30 s');
    },
    async stop() {
      if (driver?.pid) process.kill(-driver.pid);
    },
    async startSession(id, url) {
      const alwaysMatch = { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary, args: ['--automation'] } };
      const { sessionId } = await ask('POST', '/session', { capabilities: { alwaysMatch } });
      sessions.set(id, sessionId);
      await ask('POST', `/session/${sessionId}/url`, { url });
    },
    isActive: (id) => sessions.has(id),
    getBrowserUrl: (id) => ask('GET', `/session/${sessions.get(id)}/url`),
    async stopSession(id) {
      const session = sessions.get(id);
      sessions.delete(id);
      await ask('DELETE', `/session/${session}`).catch(() => undefined);
      return {};
    },
    async startDebugSession() {
      throw new Error('WebKitGTK is not for debugging here');
    },
  };
}
