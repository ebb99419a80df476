// Lit's hydration support has to be there before Lit itself: a page that renders on its server with Lit loads it first, and so does this test.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { expect } from '@open-wc/testing';
import { drawnStars, type OcopElement, settled, trustingPage, words } from '../testing/page.harness.ts';
import { renderElement } from './render-element.ts';

/** What `@lit-labs/ssr` wrote for `<ocop-star-badge>`, shortened: its marks, an inlined style, and a claim. */
const LIT_SSR = `<ocop-star-badge product-code="OCOP-TEST-06-001" stars="4"><template shadowroot="open" shadowrootmode="open"><style>.root{color:red}</style><!--lit-part 7zg6Q1LYWFA=--><div class="root" lang="vi"><!--lit-node 0--><div class="badge claim">OCOP 4 sao</div></div><!--/lit-part--></template>OCOP 4 sao</ocop-star-badge>`;

describe('in a page that hydrates what Lit rendered on its server', () => {
  for (const [writer, page] of [
    [
      'renderElement',
      renderElement('star-badge', { productCode: 'OCOP-TEST-06-001', stars: 4 }, { stylesheet: '/fallback.css' }),
    ],
    ['@lit-labs/ssr', LIT_SSR],
  ] as const) {
    it(`what ${writer} wrote makes room: one badge, its own styles, a verdict of its own`, async () => {
      document.documentElement.lang = 'vi';
      const errors: string[] = [];
      const hear = (event: ErrorEvent) => errors.push(event.message);
      addEventListener('error', hear);
      await trustingPage();
      document.body.setHTMLUnsafe(page);
      const badge = document.querySelector<OcopElement>('ocop-star-badge')!;
      await settled(badge);
      expect(badge.outcome?.state).to.equal('verified');
      expect(drawnStars(badge)).to.deep.equal({ count: 4, look: 'solid' });
      expect(words(badge)).not.to.contain('chưa xác minh');
      const root = badge.shadowRoot!;
      expect(root.querySelectorAll('.badge').length).to.equal(1);
      expect(root.querySelectorAll('style, link').length).to.equal(0);
      expect(root.adoptedStyleSheets.length).to.be.greaterThan(0);
      expect(getComputedStyle(root.querySelector('.seal')!).display).to.equal('grid');
      removeEventListener('error', hear);
      expect(errors).to.deep.equal([]);
    });
  }
});
