import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { foldStyles } from '../../packages/elements/fold-styles.ts';
import { BUNDLING } from './bundling.ts';

const SOURCES = fileURLToPath(new URL('../../packages/elements/src/', import.meta.url));

/** Which room a module stands in: the first that fits. */
const ROOMS = [
  ['Lit', /node_modules/],
  ['`@ocop/verify`: sentences for every state and reason, vi and en', /verify\/src\/locales\//],
  ['`@ocop/verify`: codecs, signatures, lists, verdict', /verify\/src\//],
  ['words of the elements, vi and en', /locale\/.*(?:vi|en)\.ts$/],
  ['styles', /\.styles\.ts$/],
  ['the tags themselves', /(?:^|\/)(?:element|star-badge|product-card|verify)\/[\w-]+\.ts$/],
  ['verdict, facts, evidence, journey in HTML', /(?:^|\/)(?:verdict|journey)\//],
  ['asking: language, trust, input, addresses', /./],
] as const;

export interface RoomWeight {
  readonly room: string;
  /** Of what importing the badge loads. */
  readonly badge: number;
  /** Of everything that `ocop.js` holds. */
  readonly all: number;
}

/** As the build of the package does. */
const folding: Plugin = {
  name: 'fold-styles',
  setup(building) {
    building.onLoad({ filter: /\.styles\.ts$/ }, ({ path }) => ({
      contents: foldStyles(readFileSync(path, 'utf8')),
      loader: 'ts',
    }));
  },
};

/** Bytes of each room, minified, before compression. `lazily`: what is loaded with the first question counts too. */
async function bytesByRoom(contents: string, lazily: boolean): Promise<ReadonlyMap<string, number>> {
  const { metafile } = await build({
    ...BUNDLING,
    stdin: { contents, resolveDir: SOURCES, loader: 'ts' },
    absWorkingDir: SOURCES,
    conditions: ['ocop-source', 'browser', 'production'],
    plugins: [folding],
  });
  const bytes = new Map<string, number>();
  const counted = new Set<string>();
  const count = (name: string): void => {
    const output = metafile.outputs[name];
    if (output === undefined || counted.has(name)) return;
    counted.add(name);
    for (const [input, { bytesInOutput }] of Object.entries(output.inputs)) {
      const [room] = ROOMS.find(([, inside]) => inside.test(input)) ?? ROOMS[0];
      bytes.set(room, (bytes.get(room) ?? 0) + bytesInOutput);
    }
    for (const { path, kind } of output.imports) if (lazily || kind === 'import-statement') count(path);
  };
  const entry = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === '<stdin>');
  if (entry !== undefined) count(entry[0]);
  return bytes;
}

/** What takes the room, in bytes before compression. */
export async function roomWeights(): Promise<RoomWeight[]> {
  const badge = await bytesByRoom("import './star-badge/define.ts'", false);
  const all = await bytesByRoom("import './embed.ts'", true);
  return ROOMS.map(([room]) => ({ room, badge: badge.get(room) ?? 0, all: all.get(room) ?? 0 }));
}
