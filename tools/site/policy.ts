import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';

/** `sha384-…` of a file. */
export function integrityOf(file: string): string {
  return `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;
}

/**
 * Pins every script of a page by its hash and writes the page's policy from these hashes, before anything is loaded. `folder` is the site, `path` the page in
 * it. `more` adds sources that one page needs, such as the scanner's.
 */
export function withPolicy(page: string, path: string, folder: string, more: Readonly<Record<string, string>> = {}): string {
  const hashes: string[] = [];
  const pinned = page.replaceAll(/<script src="([^"]+)"/g, (tag, source: string) => {
    const integrity = integrityOf(`${folder}/${posix.join(posix.dirname(path), source)}`);
    hashes.push(`'${integrity}'`);
    return `${tag} integrity="${integrity}"`;
  });
  const directives: Readonly<Record<string, string>> = {
    'default-src': "'none'",
    'script-src': hashes.length > 0 ? hashes.join(' ') : "'none'",
    'style-src': "'self'",
    'img-src': "'self'",
    'frame-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'require-trusted-types-for': "'script'",
    'trusted-types': 'lit-html',
  };
  const policy = Object.entries({
    ...directives,
    ...more,
    ...(more['script-src'] ? { 'script-src': `${directives['script-src']} ${more['script-src']}` } : {}),
  })
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
  // Words of our own and hashes: nothing in it would end the attribute.
  return pinned.replace(
    /<meta charset="utf-8" \/>/,
    (charset) => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
  );
}
