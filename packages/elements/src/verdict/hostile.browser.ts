import { expect } from '@open-wc/testing';
import type { OcopProductCard } from '../product-card/product-card.ts';
import { drawnStars, type OcopElement, place, settled, trustingPage } from '../testing/page.harness.ts';

const MARKUP = [
  '<img src=x onerror="globalThis.hacked=1">',
  '"><svg onload=globalThis.hacked=1>',
  '</bdi></div><script>globalThis.hacked=1</script>',
  '${globalThis.hacked=1}',
  '{{constructor.constructor("globalThis.hacked=1")()}}',
  'javascript:globalThis.hacked=1',
  'a\u202Egnp.exe\u2066\u200B',
  `Z${'\u0335\u0336'.repeat(200)}algo`,
  'ế'.repeat(1_000_000),
];
const ADDRESSES = [
  'javascript:globalThis.hacked=1',
  'JaVaScRiPt:globalThis.hacked=1',
  ' javascript:globalThis.hacked=1',
  'data:text/html,<script>1</script>',
  'vbscript:x',
  'blob:https://shop.example/1',
  'http://evil.example/',
  'https://user:pass@evil.example/',
  'https://evil.example/\u202Egpj',
];
const WORDS = [
  'name',
  'producer',
  'place',
  'price',
  'currency',
  'image-alt',
  'gtin',
  'product-code',
  'stars',
  'label',
  'credential',
  'link',
];

/** Nothing but text came of it. */
function expectHarmless(element: OcopElement): void {
  const root = element.shadowRoot!;
  expect(root.querySelectorAll('script, iframe, object, embed, [onerror], [onload], [onclick], [style]').length).to.equal(0);
  for (const link of root.querySelectorAll('a')) expect(link.protocol).to.match(/^https?:$/);
  for (const link of root.querySelectorAll('a')) expect(link.host).not.to.contain('evil');
  expect(root.textContent).not.to.match(/[\u202A-\u202E\u2066-\u2069\u200B]/);
  expect(root.textContent!.length).to.be.below(6000);
  expect(Reflect.get(globalThis, 'hacked')).to.equal(undefined);
}

describe('whatever a page writes is text', () => {
  before(() => trustingPage());
  beforeEach(() => document.body.replaceChildren());

  for (const tag of ['ocop-star-badge', 'ocop-product-card', 'ocop-verify']) {
    for (const [index, text] of MARKUP.entries()) {
      it(`${tag}, every attribute: ${index} ${text.slice(0, 30)}`, async () => {
        for (const name of WORDS) {
          const element = await place<OcopElement>(tag, {
            [name]: text,
            ...(['name', 'producer', 'place'].includes(name) ? { stars: '4' } : {}),
          });
          expectHarmless(element);
          expect(['none', 'declared']).to.contain(drawnStars(element).look);
          element.remove();
        }
      });
    }
  }

  it('the card’s own links and picture: no address but https and the page’s own', async () => {
    for (const href of ADDRESSES) {
      const card = await place<OcopProductCard>('ocop-product-card', { name: 'Tôm khô', href, image: href });
      expectHarmless(card);
      expect(card.shadowRoot?.querySelector('a, img'), href).to.equal(null);
    }
    const verify = await place('ocop-verify', { link: 'OCOP-TEST-06-001', 'report-href': ADDRESSES[0]! });
    expectHarmless(verify);
  });

  it('objects in place of text do no harm', async () => {
    const card = await place<OcopProductCard>('ocop-product-card', {});
    const loop: Record<string, unknown> = {};
    loop.self = loop;
    for (const name of ['name', 'producer', 'stars', 'gtin', 'link', 'price', 'href', 'product'])
      for (const value of [loop, Symbol('x'), () => 1, [1, 2], 5n, Number.NaN, { toString: () => 'OCOP 5 sao' }]) {
        Reflect.set(card, name, value);
        await settled(card);
        expectHarmless(card);
        Reflect.set(card, name, null);
      }
  });
});

describe('the card', () => {
  beforeEach(() => document.body.replaceChildren());

  it('lets a page keep its reader, and tells it which product was meant', async () => {
    const card = await place<OcopProductCard>('ocop-product-card', { name: 'Tôm khô', href: '#tom-kho', stars: '4' });
    const heard: CustomEvent[] = [];
    document.body.addEventListener(
      'ocop-select',
      (event) => {
        heard.push(event as CustomEvent);
        event.preventDefault();
      },
      { once: true },
    );
    const before = location.href;
    card.shadowRoot!.querySelector<HTMLAnchorElement>('.name a')!.click();
    expect(heard[0]?.detail).to.deep.equal({ href: new URL('#tom-kho', document.baseURI).href, gtin: null, productCode: null });
    expect(Object.isFrozen(heard[0]?.detail)).to.equal(true);
    expect(location.href).to.equal(before);
  });

  it('writes a price as its language does', async () => {
    const card = await place<OcopProductCard>('ocop-product-card', { name: 'Tôm khô', price: '420000' });
    expect(card.shadowRoot?.querySelector('.price')?.textContent).to.match(/^420\.000\s₫$/);
  });
});
