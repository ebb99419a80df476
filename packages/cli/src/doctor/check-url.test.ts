import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isPublicAddress } from './address.ts';
import { checkUrl, checkUrls } from './check-url.ts';

const OPEN = { timeoutMs: 2000, allowPrivate: true };
let server: Server;
let origin: string;
const asked: string[] = [];
let now = 0;
let most = 0;

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(`${request.method} ${path}`);
    if (path === '/ok') response.end('good');
    else if (path === '/get-only') response.writeHead(request.method === 'GET' ? 200 : 405).end();
    else if (path === '/loop') response.writeHead(302, { Location: '/loop' }).end();
    else if (path === '/inside') response.writeHead(307, { Location: 'http://169.254.169.254/latest/meta-data/' }).end();
    else if (path === '/slow') setTimeout(() => response.end(), 5000).unref();
    else if (path === '/endless') {
      response.writeHead(200).flushHeaders();
      const timer = setInterval(() => response.write('x'.repeat(65_536)), 1);
      response.on('close', () => clearInterval(timer));
    } else if (path.startsWith('/count')) {
      now += 1;
      most = Math.max(most, now);
      setTimeout(() => {
        now -= 1;
        response.end();
      }, 40);
    } else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

describe('checkUrl', () => {
  it.each([
    ['/ok', { state: 'not-https', status: 200 }],
    ['/get-only', { state: 'not-https', status: 200 }],
    ['/endless', { state: 'not-https', status: 200 }],
    ['/missing', { state: 'bad-status', status: 404 }],
    ['/loop', { state: 'redirect', status: 302, location: '/loop' }],
    ['/inside', { state: 'redirect', status: 307, location: 'http://169.254.169.254/latest/meta-data/' }],
  ])('%s', async (path, expected) => {
    expect(await checkUrl(origin + path, OPEN)).toMatchObject(expected);
  });

  it('follows no redirect', () => {
    expect(asked.filter((line) => line.endsWith('/loop'))).toEqual(['HEAD /loop']);
  });

  it('gives up in time', async () => {
    const report = await checkUrl(`${origin}/slow`, { ...OPEN, timeoutMs: 200 });
    expect(report.state).toBe('timeout');
    expect(report.milliseconds).toBeLessThan(1500);
  });

  it('opens no private address unless allowed, however it is written', async () => {
    const port = new URL(origin).port;
    const before = asked.length;
    for (const host of ['127.0.0.1', 'localhost', '[::ffff:127.0.0.1]', '0x7f.1', '2130706433', '[::1]']) {
      const { state } = await checkUrl(`http://${host}:${port}/ok`, { timeoutMs: 2000, allowPrivate: false });
      expect([host, state]).toEqual([host, 'not-public']);
    }
    expect(asked.length).toBe(before);
  });

  it.each([
    ['javascript:alert(1)', 'not-http'],
    ['file:///etc/passwd', 'not-http'],
    ['https://user:secret@id.htx.vn/01/09529999000019', 'not-http'],
    ['no url', 'not-http'],
    ['http://127.0.0.1:1/', 'unreachable'],
    ['https://does-not-exist.invalid/', 'no-such-host'],
  ])('%s is %s', async (url, state) => {
    expect((await checkUrl(url, OPEN)).state).toBe(state);
  });
});

it('opens a few at a time and answers in order', async () => {
  const urls = Array.from({ length: 20 }, (_, i) => `${origin}/count?${i}`);
  const done: number[] = [];
  const reports = await checkUrls(urls, { ...OPEN, concurrency: 4, onProgress: (count) => done.push(count) });
  expect(reports.map(({ url }) => url)).toEqual(urls);
  expect(most).toBeLessThanOrEqual(4);
  expect(most).toBeGreaterThan(1);
  expect(done.at(-1)).toBe(20);
});

it.each([
  ['8.8.8.8', true],
  ['203.162.4.191', true],
  ['2405:4800::1', true],
  ['10.1.2.3', false],
  ['172.31.255.255', false],
  ['172.32.0.1', true],
  ['192.168.1.1', false],
  ['169.254.169.254', false],
  ['100.64.0.1', false],
  ['0.0.0.0', false],
  ['255.255.255.255', false],
  ['::1', false],
  ['::ffff:10.0.0.1', false],
  ['::ffff:7f00:1', false],
  ['fd00::1', false],
  ['fe80::1', false],
  ['64:ff9b::a00:1', false],
  ['not an address', false],
])('%s is public: %s', (address, isPublic) => {
  expect(isPublicAddress(address)).toBe(isPublic);
});
