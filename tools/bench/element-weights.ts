import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { buildSync, type Metafile } from 'esbuild';
import { FORBIDDEN_IN_EMBED } from '../forbidden-in-embed.ts';
import { BUNDLING } from './bundling.ts';

/** As it is published: built by `pnpm build`. */
const BUILT = fileURLToPath(new URL('../../packages/elements/dist/', import.meta.url));
const EMBED = `${BUILT}embed/ocop.js`;
/** Fetched when the bench runs, by exact version: they are compared with, never shipped. */
const PEERS = [
  ['Shoelace rating', '@shoelace-style/shoelace', '2.20.1', 'dist/components/rating/rating.js'],
  ['Web Awesome rating', '@awesome.me/webawesome', '3.14.0', 'dist/components/rating/rating.js'],
  ['Calcite rating', '@esri/calcite-components', '5.1.2', 'dist/components/calcite-rating'],
  ['openfoodfacts-webcomponents (one entry for all)', '@openfoodfacts/openfoodfacts-webcomponents', '1.16.0', ''],
  ['c2pa-wc (display alone, no verification)', 'c2pa-wc', '0.14.17', ''],
] as const;
const TAGS = ['star-badge', 'product-card', 'verify'] as const;

export interface OwnWeight {
  readonly name: string;
  /** What importing the tag loads. */
  readonly first: number;
  /** What a checked element has loaded. */
  readonly answered: number;
}

interface Bundle {
  readonly sizes: ReadonlyMap<string, number>;
  readonly outputs: Metafile['outputs'];
  readonly text: string;
}

function bundle(contents: string, resolveDir: string): Bundle {
  const { outputFiles, metafile } = buildSync({
    ...BUNDLING,
    stdin: { contents, resolveDir, loader: 'ts' },
    absWorkingDir: resolveDir,
    conditions: ['browser', 'production'],
    loader: { '.wasm': 'file', '.svg': 'text', '.css': 'text' },
  });
  const outputs = Object.keys(metafile.outputs);
  const sizes = new Map<string, number>();
  for (const { path, contents: bytes } of outputFiles) {
    const name = outputs.find((output) => path.endsWith(output.slice(output.lastIndexOf('/'))));
    if (name !== undefined) sizes.set(name, gzipSync(bytes, { level: 9 }).length);
  }
  return { sizes, outputs: metafile.outputs, text: outputFiles.map(({ text }) => text).join('\n') };
}

/** Bytes of the entry and of what it imports, statically or, where `lazily` says so, later. */
function weigh({ sizes, outputs }: Bundle, lazily: (chunk: string) => boolean): number {
  const loaded = new Set<string>();
  const load = (name: string): void => {
    if (loaded.has(name)) return;
    loaded.add(name);
    for (const { path, kind } of outputs[name]?.imports ?? [])
      if (outputs[path] !== undefined && (kind === 'import-statement' || lazily(path))) load(path);
  };
  const entry = Object.entries(outputs).find(([, { entryPoint }]) => entryPoint === '<stdin>');
  if (entry !== undefined) load(entry[0]);
  return [...loaded].reduce((sum, name) => sum + (sizes.get(name) ?? 0), 0);
}

/** What an import of one tag loads, at first and with an answer. A badge and a card leave the facts alone. */
export function ownWeights(): OwnWeight[] {
  return TAGS.map((tag) => {
    const built = bundle(`import './${tag}/define.js'`, BUILT);
    return {
      name: `\`<ocop-${tag}>\``,
      first: weigh(built, () => false),
      answered: weigh(built, (chunk) => tag === 'verify' || !chunk.includes('detail-view')),
    };
  });
}

/** Sizes, gzip -9, of our entries and of peers that this run fetches from npm. Needs the network; the temporary folder is removed. */
export async function elementWeights(): Promise<{
  readonly ours: readonly OwnWeight[];
  readonly peers: readonly { readonly name: string; readonly bytes: number }[];
  readonly embed: number;
  readonly absent: readonly string[];
}> {
  const everything = bundle("import './define.js'; import './scanner/define.js'", BUILT).text + readFileSync(EMBED, 'utf8');
  const absent = Object.entries(FORBIDDEN_IN_EMBED).flatMap(([name, mark]) => (mark.test(everything) ? [] : [name]));
  const folder = mkdtempSync(join(tmpdir(), 'ocop-bench-elements-'));
  try {
    writeFileSync(join(folder, 'package.json'), '{"private":true}');
    const wanted = PEERS.map(([, name, version]) => `${name}@${version}`);
    // No script of theirs runs here: they are read and bundled, nothing else.
    execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--silent', ...wanted], {
      cwd: folder,
      shell: process.platform === 'win32',
    });
    const peers = PEERS.map(([label, name, version, path]) => {
      const built = bundle(`import '${path === '' ? name : `${name}/${path}`}'`, folder);
      return { name: `${label} ${version}`, bytes: weigh(built, () => false) };
    });
    return { ours: ownWeights(), peers, embed: gzipSync(readFileSync(EMBED), { level: 9 }).length, absent };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
