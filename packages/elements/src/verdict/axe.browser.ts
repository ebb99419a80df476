import { expect } from '@open-wc/testing';
import { everyElement, speak } from '../testing/every-element.ts';
import type { OcopElement } from '../testing/page.harness.ts';
import { setMedia } from '../testing/set-media.ts';

const MODES = [
  ['light', { 'prefers-color-scheme': 'light' }],
  ['dark', { 'prefers-color-scheme': 'dark' }],
  ['forced colours', { 'forced-colors': 'active' }],
] as const;

describe('axe finds nothing in any state of any element', function () {
  this.timeout(60_000);
  let main: HTMLElement;
  let elements: ReadonlyMap<string, OcopElement>;
  before(async () => {
    ({ main, elements } = await everyElement());
  });
  after(() => setMedia({}));

  for (const language of ['vi', 'en'] as const) {
    for (const [name, features] of MODES) {
      it(`in ${language}, ${name}`, async () => {
        await setMedia({ features });
        await speak(language, elements.values());
        expect(matchMedia('(forced-colors: active)').matches).to.equal(name === 'forced colours');
        expect(matchMedia('(prefers-color-scheme: dark)').matches).to.equal(name === 'dark');
        await expect(main).to.be.accessible();
      });
    }
  }
});
