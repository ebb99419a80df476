import { readFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';

/**
 * A `fetch` that answers from a published folder instead of the network, for the one origin it was published for.
 * Other origins are refused as a closed network would; paths that leave the folder are not found.
 */
export function folderFetch(folder: string, registry: string): typeof fetch {
  const root = resolve(folder);
  return async (input) => {
    const url = new URL(input instanceof Request ? input.url : input);
    if (url.origin !== registry) throw new TypeError(`No network here: ${url.origin}`);
    const path = join(root, decodeURIComponent(url.pathname));
    if (!path.startsWith(root + sep)) return new Response(null, { status: 404 });
    const body = await readFile(path).catch(() => undefined);
    return body === undefined ? new Response(null, { status: 404 }) : new Response(new Uint8Array(body));
  };
}
