// The built documentation, byte for byte: the test server writes a script of its own into every page that goes through it, which a page's policy refuses.
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

const PREFIX = '/docs/site/dist/';
const FOLDER = new URL(`../..${PREFIX}`, import.meta.url);

/** A middleware of the test server (Koa). */
export function siteMiddleware() {
  return async (context, next) => {
    if (!context.path.startsWith(PREFIX)) {
      await next();
      return;
    }
    try {
      context.body = await readFile(fileURLToPath(new URL(`.${context.path.slice(PREFIX.length - 1)}`, FOLDER)));
      context.type = extname(context.path);
    } catch {
      context.status = 404;
    }
  };
}
