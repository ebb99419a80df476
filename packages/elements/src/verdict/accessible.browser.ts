import { expect } from '@open-wc/testing';
import { compareSnapshot, sendKeys } from '@web/test-runner-commands';
import { a11yTree } from '../testing/a11y-tree.ts';
import { setMedia } from '../testing/set-media.ts';
import { everyElement, speak } from '../testing/every-element.ts';
import { everyState, recipeAttributes } from '../testing/every-state.ts';
import { type OcopElement, place, settled, trustingPage, words } from '../testing/page.harness.ts';
import '../scanner/define.ts';
import type { OcopVerify } from '../index.ts';

const pause = (ms = 50) => new Promise((resolve) => setTimeout(resolve, ms));

describe('what assistive technology meets in every state', function () {
  this.timeout(60_000);
  let elements: ReadonlyMap<string, OcopElement>;
  before(async () => {
    ({ elements } = await everyElement());
  });

  for (const language of ['vi', 'en'] as const) {
    it(`is what was agreed, in ${language}`, async function () {
      // Another version draws the tree a little differently; the agreed one is that of the browser that comes through npm.
      if (!navigator.userAgent.includes('Chrome/153.')) this.skip();
      await speak(language, elements.values());
      const tree = await a11yTree();
      expect(tree.match(/^ *group “ocop-/gm)?.length).to.equal(elements.size);
      await compareSnapshot({ name: `accessible names, ${language}`, content: tree });
    });
  }
});

describe('looks that must not be confused', () => {
  /** What is left of a look without colour: border, shape of the stars and of the icon, watermark, words. */
  function shapes(element: OcopElement): { border: string; stars: string; icon: string; watermark: string; words: string } {
    const root = element.shadowRoot!;
    const [star] = root.querySelectorAll('.stars svg');
    const geometry = [...(star?.children ?? [])].map((part) => {
      const { fill, stroke, strokeDasharray } = getComputedStyle(part);
      return [part.localName, part.getAttribute('d') ?? '', fill === 'none', stroke === 'none', strokeDasharray].join(' ');
    });
    return {
      border: getComputedStyle(root.querySelector('.badge, .verdict, .rating.claim')!).borderTopStyle,
      stars: geometry.join(';'),
      icon:
        root
          .querySelector('.seal svg, .verdict > svg')
          ?.innerHTML.replaceAll(/<!--[^]*?-->/g, '')
          .trim() ?? '',
      watermark: root.querySelector('.watermark')?.textContent ?? '',
      words: words(element),
    };
  }

  for (const tag of ['ocop-star-badge', 'ocop-product-card'] as const) {
    for (const [name, media] of [
      ['on a screen', {}],
      ['in print', { media: 'print' }],
      ['in forced colours', { features: { 'forced-colors': 'active' } }],
    ] as const) {
      it(`${tag} ${name}: verified, self-declared, test, offline, replaced and lapsed differ in shape and in words`, async () => {
        document.documentElement.lang = 'vi';
        document.body.replaceChildren();
        const recipes = await everyState(await trustingPage());
        await setMedia(media);
        const looks = new Map<string, ReturnType<typeof shapes>>();
        looks.set('self-declared', shapes(await place(tag, { stars: '4' })));
        for (const state of ['verified', 'test', 'stale', 'superseded', 'expired', 'tampered'] as const)
          looks.set(state, shapes(await place(tag, recipeAttributes(tag, recipes[state]))));
        expect(matchMedia('print').matches).to.equal(name === 'in print');
        for (const [one, look] of looks) {
          for (const [other, its] of looks) {
            if (one >= other) continue;
            expect(look.words, `${one} and ${other}`).not.to.equal(its.words);
            const differing = (['border', 'stars', 'icon', 'watermark'] as const).filter((part) => look[part] !== its[part]);
            expect(differing.length, `${one} and ${other} differ in ${differing.join(', ')}`).to.be.at.least(1);
          }
        }
        // Of the verified look nothing is lent: neither its stars nor its seal.
        const verified = looks.get('verified')!;
        for (const [state, look] of looks) {
          if (state === 'verified') continue;
          expect(look.stars, state).not.to.equal(verified.stars);
          expect(look.icon, state).not.to.equal(verified.icon);
        }
        expect(looks.get('self-declared')?.border).to.equal('dashed');
        expect(looks.get('test')?.watermark).to.equal('NHÃN THỬ NGHIỆM');
        await setMedia({});
      });
    }
  }
});

describe('by keyboard alone', () => {
  /** The element that has the focus, however many shadow roots down. */
  function focused(): HTMLElement {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at as HTMLElement;
  }
  /** Presses Tab until the focus is on what is looked for, at most 12 times; each stop on the way shows where it is. */
  async function tabTo(found: (element: HTMLElement) => boolean): Promise<HTMLElement> {
    for (let presses = 0; presses < 12; presses += 1) {
      await sendKeys({ press: 'Tab' });
      const at = focused();
      if (at === document.body) continue;
      // A file field is drawn by its label.
      const ring = at.matches('input[type=file]') ? (at.parentElement?.querySelector('span') ?? at) : at;
      const { outlineStyle, outlineWidth } = getComputedStyle(ring);
      expect(`${outlineStyle} ${Number.parseFloat(outlineWidth) >= 2}`, `focus ring of ${at.outerHTML.slice(0, 80)}`).to.equal(
        'solid true',
      );
      if (found(at)) return at;
    }
    throw new Error('Tab does not reach it');
  }

  it('from the scanner’s field to the verdict, its evidence, and back to the form', async () => {
    document.documentElement.lang = 'vi';
    document.body.replaceChildren();
    const kit = await trustingPage();
    const element = await place<OcopVerify>('ocop-verify');
    const scanner = Object.assign(document.createElement('ocop-scanner'), { slot: 'scanner' });
    element.append(scanner);
    await pause();
    await tabTo((at) => at.matches('input[type=text]') && at.getRootNode() === scanner.shadowRoot);
    await sendKeys({ type: 'OCOP-TEST-06-001' });
    await sendKeys({ press: 'Enter' });
    await settled(element);
    await pause(100);
    expect(focused().getAttribute('role')).to.equal('heading');
    expect(focused().textContent).to.contain('Đã xác minh');

    const evidence = await tabTo((at) => at.matches('summary') && at.textContent.includes('Bằng chứng'));
    const details = evidence.closest('details')!;
    expect(details.open).to.equal(false);
    await sendKeys({ press: 'Enter' });
    expect(details.open).to.equal(true);
    expect(details.textContent).to.contain(new URL(kit.registry).host);

    await tabTo((at) => at.matches('.again'));
    await sendKeys({ press: 'Space' });
    await settled(element);
    await pause();
    expect(focused().id).to.equal('code');
    await sendKeys({ type: 'x' });
    expect((focused() as HTMLInputElement).value).to.equal('x');
  });
});
