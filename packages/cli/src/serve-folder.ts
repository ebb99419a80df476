import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createServer, type Server } from 'node:http';
import { linksetFiles, registryFile, registryHeaders, wantsLinkset } from '@ocop/trace/registry';
import sirv from 'sirv';

/**
 * Serves a published folder on the loopback interface with the headers that any host should send, but without caching: the next run changes it.
 * Resolves once it listens; rejects with `EADDRINUSE` where the port is taken. `port` 0 takes any free one.
 */
export async function serveFolder(folder: string, port: number): Promise<{ readonly server: Server; readonly port: number }> {
  const notFound = await readFile(join(folder, '404.html')).catch(() => undefined);
  const files = sirv(folder, {
    dev: true,
    dotfiles: true,
    etag: true,
    setHeaders: (response, pathname) => {
      for (const [name, value] of Object.entries(registryHeaders(pathname))) response.setHeader(name, value);
      response.setHeader('Cache-Control', 'no-store');
    },
  });
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const asksForLinks = wantsLinkset(url.searchParams.get('linkType'), request.headers.accept);
    const candidates = [...(asksForLinks ? linksetFiles(url.pathname) : []), registryFile(url.pathname)];
    const next = (): void => {
      const file = candidates.shift();
      if (file !== undefined) {
        request.url = `/${file}`;
        files(request, response, next);
        return;
      }
      const page = /text\/html/i.test(request.headers.accept ?? '') ? notFound : undefined;
      const type = page === undefined ? 'text/plain' : 'text/html';
      response.writeHead(404, { ...registryHeaders(url.pathname), 'Content-Type': `${type}; charset=utf-8` });
      response.end(page ?? 'Không có trang này. / There is no such page.\n');
    };
    next();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  return { server, port: typeof address === 'object' && address !== null ? address.port : port };
}

/** A port that is free now: `preferred`, or the next free one within 20. Something else may still take it before it is used. */
export async function findFreePort(preferred: number): Promise<number> {
  for (let port = preferred; port < preferred + 20; port += 1) {
    const free = await new Promise<boolean>((resolve) => {
      const probe = createServer();
      probe.once('error', () => resolve(false));
      probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
    });
    if (free) return port;
  }
  return 0;
}
