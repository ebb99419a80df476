import { readFileSync } from 'node:fs';
import { analyse } from './analyse.ts';
import { manifest } from './manifest.ts';
import { publicElements } from './public-elements.ts';
import { reactTypes } from './react-types.ts';
import { svelteTypes } from './svelte-types.ts';
import { GENERATED } from './type-file.ts';
import { vscodeCssData, vscodeHtmlData } from './vscode-data.ts';
import { vueTypes } from './vue-types.ts';
import { webTypes } from './web-types.ts';

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** Types of a framework, and a module that holds nothing: whoever imports the types for their effect alone imports it too. */
const framework = (name: string, types: string): readonly (readonly [string, string])[] => [
  [`types/${name}.d.ts`, types],
  [`types/${name}.js`, `${GENERATED}\nexport {};\n`],
];

/** Everything that is written from the elements' comments: path in packages/elements → text. */
export function elementFiles(): ReadonlyMap<string, string> {
  const elements = publicElements(analyse());
  const { version } = JSON.parse(readFileSync(new URL('../../packages/elements/package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  return new Map([
    ['custom-elements.json', json(manifest(elements))],
    ...framework('react', reactTypes(elements)),
    ...framework('vue', vueTypes(elements)),
    ...framework('svelte', svelteTypes(elements)),
    ['types/vscode.html-custom-data.json', json(vscodeHtmlData(elements))],
    ['types/vscode.css-custom-data.json', json(vscodeCssData(elements))],
    ['types/web-types.json', json(webTypes(elements, version))],
  ]);
}
