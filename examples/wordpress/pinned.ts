import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const EMBED = fileURLToPath(new URL('../../packages/elements/dist/embed/', import.meta.url));

interface EmbedManifest {
  readonly file: string;
  readonly integrity: string;
}

const readManifest = (): EmbedManifest => JSON.parse(readFileSync(`${EMBED}manifest.json`, 'utf8')) as EmbedManifest;

/** Where the plugin finds the embed in this checkout. */
export const EMBED_FOLDER: string = EMBED;

/** The committed page with name and pin of the embed as it is built now. */
export function pinned(page: string): string {
  const { file, integrity } = readManifest();
  return page.replace('{file}', file).replace('{integrity}', integrity);
}

/** What PHP wrote, without what changes with each build. */
export function unpinned(page: string): string {
  const { file, integrity } = readManifest();
  return page.replace(file, '{file}').replace(integrity, '{integrity}');
}
