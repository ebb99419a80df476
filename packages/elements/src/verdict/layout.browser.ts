import { expect } from '@open-wc/testing';
import { createTestRegistry } from '../../../verify/src/testing/index.ts';
import { renderFallback } from '../fallback/render-fallback.ts';
import { renderElement } from '../ssr/render-element.ts';
import { everyState, recipeAttributes } from '../testing/every-state.ts';
import { type OcopElement, place, trustingPage } from '../testing/page.harness.ts';

const FOLDER = '/packages/elements/dist/embed/';
const TAGS = ['ocop-star-badge', 'ocop-product-card', 'ocop-verify'] as const;
const PRODUCT = {
  name: 'Tôm khô thử nghiệm',
  producer: 'HTX Thử Nghiệm',
  place: 'Tỉnh Cà Mau',
  stars: 4,
  decision: { number: '01/QĐ-TEST', date: '2026-08-16', authority: 'UBND tỉnh Thử Nghiệm' },
  validFrom: '2026-08-17',
  validUntil: '2029-05-13',
};
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A page that shows what a server wrote, before any script. */
async function serverPage(
  body: string,
  width: string,
): Promise<{ page: Document; window: Window & typeof globalThis; shifts: () => number }> {
  const frame = document.createElement('iframe');
  Object.assign(frame.style, { inlineSize: width, blockSize: '900px', border: '0' });
  frame.srcdoc = `<!doctype html><html lang="vi"><head><title>shop</title><link rel="stylesheet" href="${FOLDER}fallback.css"></head><body style="margin:8px">${body}</body></html>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const window = frame.contentWindow as Window & typeof globalThis;
  let shift = 0;
  new window.PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shift += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  await pause(100);
  // The page's own first paint, with a style sheet that is not in the cache yet, is not the element's doing.
  const atRest = shift;
  return { page: frame.contentDocument!, window, shifts: () => shift - atRest };
}

function load(page: Document): Promise<unknown> {
  const script = page.createElement('script');
  script.src = `${FOLDER}ocop.js`;
  const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
  page.head.append(script);
  return loaded;
}

describe('the element takes over', () => {
  beforeEach(() => document.body.replaceChildren());

  for (const [tag, shape] of [
    ['ocop-star-badge', 'badge'],
    ['ocop-product-card', 'card'],
  ] as const) {
    for (const lang of ['vi', 'en'] as const) {
      it(`${tag} in ${lang}: no state moves what stands below it`, async () => {
        const kit = await createTestRegistry({ now: Math.floor(Date.now() / 1000) });
        const recipes = Object.entries(await everyState(kit)).filter(([state]) => state !== 'checking');
        const body = recipes
          .map(([state, recipe]) => {
            const attributes = Object.entries({
              ...(shape === 'card' ? { name: PRODUCT.name, producer: PRODUCT.producer, place: PRODUCT.place } : {}),
              ...recipeAttributes(tag, recipe),
            });
            const written = attributes.map(([name, value]) => `${name}="${value.replaceAll('"', '&quot;')}"`).join(' ');
            return `<${tag} lang="${lang}" ${written}>${renderFallback(PRODUCT, lang, shape)}</${tag}><p id="${state}">·</p>`;
          })
          .join('');
        const { page, window, shifts } = await serverPage(body, '390px');
        const heights = () =>
          Object.fromEntries(
            recipes.map(([state], index) => [
              state,
              Math.round(page.querySelectorAll(tag)[index]!.getBoundingClientRect().height),
            ]),
          );
        const before = heights();
        Object.assign(window, { fetch: kit.fetch });
        await load(page);
        Reflect.get(window, 'ocop').configureTrust(kit.trust);
        for (
          let tries = 0;
          tries < 200 && [...page.querySelectorAll(tag)].some((element) => !Reflect.get(element, 'outcome'));
          tries += 1
        )
          await pause(25);
        await pause(100);
        const moved = Object.entries(heights()).filter(([state, height]) => height !== before[state]);
        expect(moved, `from ${before.verified}`).to.deep.equal([]);
        // The watermark of the one test label moves the words of its own badge; nothing else may move at all.
        expect(shifts()).to.be.below(0.001);
      });
    }
  }

  it('over a declarative shadow root: its words make room, nothing stands twice', async () => {
    const kit = await createTestRegistry({ now: Math.floor(Date.now() / 1000) });
    const host = document.createElement('div');
    host.setHTMLUnsafe(renderElement('product-card', PRODUCT, { stylesheet: `${FOLDER}fallback.css` }));
    expect(host.firstElementChild?.shadowRoot).not.to.equal(null);
    const { page, window } = await serverPage('', '390px');
    page.body.setHTMLUnsafe(
      renderElement('product-card', { ...PRODUCT, productCode: 'OCOP-TEST-06-001' }, { stylesheet: `${FOLDER}fallback.css` }),
    );
    const card = page.querySelector('ocop-product-card')!;
    expect(card.shadowRoot?.textContent).to.contain('chưa xác minh');
    Object.assign(window, { fetch: kit.fetch });
    await load(page);
    Reflect.get(window, 'ocop').configureTrust(kit.trust);
    for (let tries = 0; tries < 200 && !Reflect.get(card, 'outcome'); tries += 1) await pause(25);
    expect(Reflect.get(card, 'outcome')).to.include({ state: 'verified' });
    expect(card.shadowRoot?.querySelector('.ocop-fallback')).to.equal(null);
    expect(card.shadowRoot?.querySelectorAll('.card').length).to.equal(1);
  });

  it('without JavaScript the facts can be read', async () => {
    const { page } = await serverPage(
      `<ocop-product-card gtin="09529999000019">${renderFallback(PRODUCT)}</ocop-product-card>`,
      '390px',
    );
    const words = (page.querySelector('ocop-product-card') as HTMLElement).innerText;
    for (const fact of ['Tôm khô thử nghiệm', 'OCOP 4/5 sao', 'chưa xác minh', 'HTX Thử Nghiệm', '01/QĐ-TEST', '13/05/2029'])
      expect(words).to.contain(fact);
  });
});

describe('geometry', () => {
  const TORTURE = 'Ế Ề Ể Ễ Ệ Ố Ồ Ổ Ỗ Ộ Ắ Ằ Ẳ Ẵ Ặ Ứ Ừ Ử Ữ Ự Nguyễn Thị Ngọc Giàu – Gà đồi Ẩm thực Ỷ Ỹ Ỵ';
  let recipes: Awaited<ReturnType<typeof everyState>>;
  before(async () => {
    document.body.replaceChildren();
    const kit = await trustingPage();
    recipes = await everyState(kit);
    await kit.publishCredential(
      ({ credentialSubject: subject }) => {
        Object.assign(subject.name, { vi: TORTURE.normalize('NFC') });
        Object.assign(subject.producer, { name: TORTURE.normalize('NFC') });
      },
      { productCode: 'OCOP-TORTURE' },
    );
  });
  beforeEach(() => {
    document.documentElement.lang = 'vi';
    document.body.replaceChildren();
  });

  const everyEnded = (all: typeof recipes) => (Object.keys(all) as (keyof typeof all)[]).filter((state) => state !== 'checking');

  const parts = (element: OcopElement) =>
    [
      ...element.shadowRoot!.querySelectorAll<HTMLElement>(
        'p, dd, dt, .name, .title, .line, .fine, .product-name, .rating span, summary, a, button, label, .watermark',
      ),
    ].filter((part) => part.checkVisibility());

  /** Nothing is cut off: neither sideways nor in height, and no line is lower than its marks. */
  function expectWhole(element: OcopElement, width: number): void {
    const root = element.shadowRoot!.querySelector<HTMLElement>('.root')!;
    expect(root.scrollWidth, 'width').to.be.at.most(width);
    const clip = element.shadowRoot!.querySelector('.badge, .card, .panel')!.getBoundingClientRect();
    for (const part of parts(element)) {
      const box = part.getBoundingClientRect();
      expect(box.right, `${part.className} right`).to.be.at.most(Math.max(clip.right, root.getBoundingClientRect().right) + 0.5);
      expect(part.scrollHeight, `${part.className} height`).to.be.at.most(Math.max(part.clientHeight, box.height) + 1.5);
    }
  }

  for (const tag of TAGS) {
    for (const form of ['NFC', 'NFD'] as const) {
      it(`${tag}: no mark of ${form} text is clipped, and what is shown is NFC`, async () => {
        // A signed name is NFC or the credential is malformed; what a page says comes as it comes.
        const element = await place<OcopElement>(
          tag,
          form === 'NFC' ? { link: 'OCOP-TORTURE' } : { name: TORTURE.normalize('NFD'), producer: TORTURE.normalize('NFD') },
        );
        expect(element.outcome?.state).to.equal(form === 'NFC' ? 'verified' : undefined);
        const shown = element.shadowRoot!.textContent;
        if (tag === 'ocop-product-card' || (tag === 'ocop-verify' && form === 'NFC'))
          expect(shown).to.contain(TORTURE.normalize('NFC'));
        for (const part of parts(element)) {
          const { lineHeight, fontSize } = getComputedStyle(part);
          if (part.localName !== 'button')
            expect(Number.parseFloat(lineHeight) / Number.parseFloat(fontSize), part.className).to.be.at.least(1.49);
        }
        expectWhole(element, document.documentElement.clientWidth);
      });
    }

    it(`${tag}: reflows at 320 px and at 200 % text, with the spacing of WCAG 1.4.12`, async () => {
      for (const state of everyEnded(recipes)) {
        const narrow = document.createElement('div');
        narrow.style.inlineSize = '288px';
        document.body.append(narrow);
        const element = await place<OcopElement>(tag, recipeAttributes(tag, recipes[state]), narrow);
        expectWhole(element, 288);
        document.documentElement.style.fontSize = '200%';
        narrow.style.inlineSize = '640px';
        expectWhole(element, 640);
        document.documentElement.style.fontSize = '';
        narrow.style.inlineSize = '288px';
        const spacing = new CSSStyleSheet();
        spacing.replaceSync(
          '.root * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
        );
        element.shadowRoot!.adoptedStyleSheets.push(spacing);
        expectWhole(element, 288);
        narrow.remove();
      }
    });

    it(`${tag}: every target is at least 24 px`, async () => {
      for (const state of everyEnded(recipes)) {
        const element = await place<OcopElement>(tag, recipeAttributes(tag, recipes[state]));
        for (const target of element.shadowRoot!.querySelectorAll<HTMLElement>('a, button, summary, input')) {
          if (!target.checkVisibility()) continue;
          const { height, width } = target.getBoundingClientRect();
          // Links inside a sentence are the exception that 2.5.8 makes.
          if (target.closest('dd') === null) expect(Math.min(height, width), target.textContent ?? '').to.be.at.least(24);
        }
      }
    });

    it(`${tag}: follows a page that reads from right to left`, async () => {
      const page = document.createElement('div');
      page.dir = 'rtl';
      document.body.append(page);
      const element = await place<OcopElement>(tag, recipeAttributes(tag, recipes.verified), page);
      const icon = element.shadowRoot!.querySelector('.seal svg, .verdict > svg')!.getBoundingClientRect();
      const text = element.shadowRoot!.querySelector('.line, .title')!.getBoundingClientRect();
      expect(icon.left).to.be.greaterThan(text.left);
    });
  }

  it('the facts down to the validity fit a phone of 360 × 640', async () => {
    const phone = document.createElement('div');
    Object.assign(phone.style, { inlineSize: '344px', position: 'absolute', insetBlockStart: '0' });
    document.body.append(phone);
    const element = await place<OcopElement>('ocop-verify', recipeAttributes('ocop-verify', recipes.verified), phone);
    const validity = [...element.shadowRoot!.querySelectorAll('.fact')].find((fact) => fact.textContent?.includes('Hiệu lực'))!;
    expect(validity.getBoundingClientRect().bottom - phone.getBoundingClientRect().top).to.be.at.most(640);
  });
});
