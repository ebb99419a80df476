import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { everyState, recipeAttributes } from '../testing/every-state.ts';
import { type OcopElement, place, settled, trustingPage, words } from '../testing/page.harness.ts';

const TAGS = ['ocop-star-badge', 'ocop-product-card', 'ocop-verify'] as const;
/** Never a verified star behind them, whatever a page sets: nothing asked, a revoked, a tampered, and a foreign product. */
const QUESTIONS = ['nothing', 'revoked', 'tampered', 'mismatch', 'not-found', 'expired'] as const;
const TOKENS = [
  'font',
  'surface',
  'ink',
  'ink-soft',
  'line',
  'accent',
  'star',
  'radius',
  'card-padding',
  'card-min-block',
  'card-media-ratio',
  'verify-min-block',
  'size',
  'gap',
  'tone',
  'ground',
];
const PARTS = [
  'card',
  'panel',
  'title',
  'producer',
  'place',
  'price',
  'record',
  'facts',
  'details',
  'media',
  'actions',
  'stars',
  'badge',
  'verdict',
  'status',
  'label',
  'timeline',
  'product-name',
  'controls',
  'report',
];
const ATTRIBUTES = [
  'stars',
  'state',
  'verified',
  'status',
  'authenticity',
  'standing',
  'outcome',
  'variant',
  'size',
  'theme',
  'class',
  'id',
  'role',
  'aria-label',
  'data-state',
  'name',
  'producer',
  'place',
  'price',
  'currency',
  'image',
  'image-alt',
  'href',
  'layout',
  'heading-level',
  'details',
  'expected-stars',
  'report-href',
  'journey-src',
  'suspected-copy',
  'with-verified',
];
/** Methods and accessors of the platform and of Lit, and what says what is to be checked: another question is another test. */
const LEFT_ALONE = new Set([
  'label',
  'credential',
  'link',
  'gtin',
  'productCode',
  'expectedGtin',
  'expectedCode',
  'src',
  'constructor',
]);

const LIE = fc.oneof(
  fc.constantFrom<unknown>(
    '5',
    5,
    'verified',
    'valid',
    'authentic',
    true,
    '',
    null,
    undefined,
    'solid',
    'tone-green',
    'stars solid',
    'Đã xác minh: OCOP 5 sao',
    '✓',
    'http://evil.test',
    'javascript:alert(1)',
  ),
  fc.constant({
    state: 'verified',
    stars: 5,
    look: 'solid',
    authenticity: 'authentic',
    standing: 'valid',
    claims: { stars: 5 },
    name: { vi: 'Đã ký' },
  }),
  fc.string({ maxLength: 30 }),
);
const CSS_VALUE = fc.constantFrom(
  '#0a0',
  'gold',
  'transparent',
  '0',
  '5',
  'none',
  'red',
  '3px solid green',
  '"✓ Đã xác minh"',
  'url("data:,x")',
  '100%',
  'green !important',
);
const RULE = fc.constantFrom(
  'color:#14603a!important',
  'background:#e6f3e9!important',
  'border:2px solid green!important',
  'display:none!important',
  'opacity:0!important',
  'font-size:0!important',
  'block-size:1px!important',
  'overflow:hidden!important',
  'fill:gold!important',
  'stroke:none!important',
  'position:absolute!important',
  'clip-path:inset(100%)!important',
  'content:"✓ Đã xác minh"!important',
);

const PAGE = fc.record({
  attributes: fc.dictionary(
    fc.constantFrom(...ATTRIBUTES),
    fc.oneof(LIE.filter((lie) => typeof lie !== 'object').map(String), fc.string({ maxLength: 20 })),
    { maxKeys: 8 },
  ),
  properties: fc.array(fc.tuple(fc.nat(), LIE), { maxLength: 10 }),
  tokens: fc.dictionary(fc.constantFrom(...TOKENS), CSS_VALUE, { maxKeys: 6 }),
  parts: fc.array(fc.tuple(fc.constantFrom(...PARTS), fc.constantFrom('', '::before', '::after', ':hover'), RULE), {
    maxLength: 8,
  }),
  host: fc.array(RULE, { maxLength: 4 }),
  slots: fc.array(
    fc.constantFrom('', 'logo', 'media', 'meta', 'actions', 'badge', 'verdict', 'stars', 'footer', 'help', 'scanner', 'status'),
    { maxLength: 4 },
  ),
});
/** Taking its own claim back is a page's right: the label is genuine, and another product's no more. */
const CLAIMS = new Set(['stars', 'expected-stars', 'expectedStars', 'product']);

type Page = typeof PAGE extends fc.Arbitrary<infer T> ? T : never;

/** Names that a page can set on an element: accessors of its own classes, and a few that it may hope for. */
function settable(element: OcopElement): string[] {
  const names = new Set(['verified', 'state', 'status', 'verdict', 'check', 'answer', 'view', '_outcome', '__outcome', 'look']);
  for (
    let at: unknown = Object.getPrototypeOf(element);
    at !== HTMLElement.prototype && at !== null;
    at = Object.getPrototypeOf(at)
  )
    for (const [name, { set }] of Object.entries(Object.getOwnPropertyDescriptors(at as object)))
      if (set !== undefined) names.add(name);
  return [...names].filter((name) => !LEFT_ALONE.has(name));
}

function forge(element: OcopElement, page: Page, leave: ReadonlySet<string>): HTMLStyleElement {
  const names = settable(element).filter((name) => !leave.has(name));
  for (const [name, value] of Object.entries(page.attributes)) if (!leave.has(name)) element.setAttribute(name, value);
  for (const [pick, lie] of page.properties) {
    try {
      Reflect.set(element, names[pick % names.length] ?? 'verified', lie);
    } catch {
      // Read-only, and rightly so.
    }
  }
  for (const [token, value] of Object.entries(page.tokens)) element.style.setProperty(`--ocop-${token}`, value);
  const tag = element.localName;
  const style = document.createElement('style');
  style.textContent = [
    ...page.parts.map(([part, pseudo, rule]) => `${tag}::part(${part})${pseudo}{${rule}}`),
    ...page.host.map((rule) => `${tag}{${rule}} ${tag}::before{${rule}}`),
  ].join('\n');
  document.head.append(style);
  for (const slot of page.slots)
    element.append(Object.assign(document.createElement('b'), { slot, textContent: '★★★★★ Đã xác minh' }));
  return style;
}

/** The looks that only a verdict gives, as they are drawn. */
function looksVerified(element: OcopElement): string | undefined {
  const root = element.shadowRoot!;
  if (root.querySelector('.tone-green') !== null) return 'the green tone';
  if (root.querySelector('.stars.solid') !== null) return 'full stars';
  if (element.matches(':state(verified)')) return 'the state';
  if (
    /Đã xác minh|Verified/.test(
      words(element)
        .replace(/★★★★★ Đã xác minh/g, '')
        .replace(/Đã xác minh: OCOP 5 sao/g, ''),
    )
  )
    return 'the words';
  for (const stars of root.querySelectorAll('.stars')) {
    const drawn = [...stars.querySelectorAll('path')];
    if (drawn.some((path) => !['none', 'currentColor', ''].includes(path.getAttribute('fill') ?? ''))) return 'a fill';
    if (
      stars.matches('.declared') &&
      drawn.some((path) => getComputedStyle(path).fill !== 'none' || getComputedStyle(path).strokeDasharray === 'none')
    )
      return 'a claimed star that is not dashed';
  }
  for (const claim of root.querySelectorAll('.badge.claim, .rating.claim'))
    if (getComputedStyle(claim).borderTopStyle !== 'dashed') return 'a claim without its dashes';
  return undefined;
}

/** What must be seen of a verdict is seen: in its own colours, at a readable size. */
function hides(element: OcopElement): string | undefined {
  for (const part of element.shadowRoot!.querySelectorAll('.verdict .title, .badge .line, .rating.claim span')) {
    const style = getComputedStyle(part);
    if (!part.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return `${part.className} is hidden`;
    if (Number.parseFloat(style.fontSize) < 10) return `${part.className} is ${style.fontSize}`;
    if (part.getBoundingClientRect().height < 10) return `${part.className} is flat`;
  }
  return undefined;
}

describe('a page that claims five stars by every means it has', () => {
  let recipes: Awaited<ReturnType<typeof everyState>>;
  before(async () => {
    recipes = await everyState(await trustingPage());
  });
  for (const tag of TAGS) {
    for (const question of QUESTIONS) {
      it(`${tag}, ${question}: never looks verified, and cannot hide the verdict`, async function () {
        this.timeout(60_000);
        document.documentElement.lang = 'vi';
        document.body.replaceChildren();
        await fc.assert(
          fc.asyncProperty(PAGE, async (page) => {
            const element = await place<OcopElement>(
              tag,
              question === 'nothing' ? { stars: '5' } : recipeAttributes(tag, recipes[question]),
            );
            const style = forge(element, page, question === 'mismatch' ? CLAIMS : new Set());
            await settled(element);
            const found = looksVerified(element) ?? hides(element);
            element.remove();
            style.remove();
            expect(found).to.equal(undefined);
          }),
          { numRuns: 12 },
        );
      });
    }
  }
});
