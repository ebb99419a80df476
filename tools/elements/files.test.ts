import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { STATES } from '../../packages/verify/src/index.ts';
import { analyse } from './analyse.ts';
import type { ElementDoc, Item } from './element-doc.ts';
import { elementFiles } from './files.ts';
import { publicElements } from './public-elements.ts';
import { VIETNAMESE } from './vietnamese.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PACKAGE = `${ROOT}packages/elements/`;
const sources = globSync('src/**/*.{ts,css}', { cwd: PACKAGE, exclude: (name) => /\.(test|browser|harness)\.ts$/.test(name) })
  .map((file) => readFileSync(PACKAGE + file, 'utf8'))
  .join('\n');

/** Every first group of a pattern in the sources, once, in order. */
const found = (pattern: RegExp) => [...new Set([...sources.matchAll(pattern)].map(([, name = '']) => name))].sort();

let elements: readonly ElementDoc[];
const names = (of: (element: ElementDoc) => readonly Item[]) => [...new Set(elements.flatMap(of).map(({ name }) => name))].sort();
beforeAll(() => {
  elements = publicElements(analyse());
});

describe('what is written from the elements’ comments', () => {
  it('is in step with the sources; else run tools/elements-manifest.ts', () => {
    for (const [path, text] of elementFiles()) expect(readFileSync(PACKAGE + path, 'utf8'), path).toBe(text);
  });

  it('names every part, token, slot, event and state that the sources have, and none besides', () => {
    expect(names(({ parts }) => parts)).toEqual(found(/ part="([a-z-]+)"/g));
    expect(names(({ tokens }) => tokens)).toEqual(found(/var\((--ocop-[a-z-]+)/g));
    expect(names(({ slots }) => slots)).toEqual(['', ...found(/<slot name="([a-z]+)"/g)]);
    expect(names(({ events }) => events)).toEqual(found(/^ {4}'(ocop-[a-z-]+)': CustomEvent</gm));
    for (const tag of ['ocop-star-badge', 'ocop-product-card', 'ocop-verify'])
      expect(
        elements
          .find(({ name }) => name === tag)
          ?.states.map(({ name }) => name)
          .sort(),
        tag,
      ).toEqual([...STATES, 'self-declared'].sort());
  });

  it('keeps no Vietnamese of a sentence that is gone', () => {
    const said = elements.flatMap((element) => [
      element,
      ...[element.attributes, element.properties, element.methods, element.events].flat(),
      ...[element.slots, element.parts, element.tokens, element.states].flat(),
    ]);
    const english = new Set(said.map(({ description }) => description.en));
    expect(Object.keys(VIETNAMESE).filter((sentence) => !english.has(sentence))).toEqual([]);
  });

  it('refuses a wrong attribute, event or verdict in the DOM, React, Vue and Svelte', () => {
    const tsc = fileURLToPath(import.meta.resolve('typescript/package.json')).replace('package.json', 'bin/tsc');
    const options = ['--noEmit', '-p', `${PACKAGE}type-tests/tsconfig.json`];
    expect(() => execFileSync(process.execPath, [tsc, ...options], { encoding: 'utf8', stdio: 'pipe' })).not.toThrow();
  });
});
