import { codeBlock } from './code-block.ts';
import { markup } from './markup.ts';
import { said, type ManifestElement } from './read-elements.ts';
import type { SitePage } from './site-page.ts';

const WORDS = {
  vi: {
    title: 'Sao OCOP thật, còn hiệu lực, đúng sản phẩm này',
    lead: 'Dán hai dòng vào trang bán hàng. Người mua thấy sao có thật không, còn hiệu lực không, và có phải của sản phẩm này không – tính lúc xem, từ dữ liệu đã ký. Trang không đặt được kết quả.',
    see: 'Xem thử',
    verified: 'Còn hiệu lực',
    lapsed: 'Đã hết hiệu lực',
    claim: 'Trang tự khai, không có mã để tra',
    lines: 'Hai dòng',
    tags: 'Năm thẻ',
    words: 'OCOP 4 sao theo lời người bán',
  },
  en: {
    title: 'OCOP stars that are genuine, in force, and this product’s own',
    lead: 'Paste two lines into a shop page. Shoppers see whether a star is genuine, whether it still holds, and whether it is this product’s – judged as they look, from signed data. The page cannot set the verdict.',
    see: 'See it',
    verified: 'In force',
    lapsed: 'Lapsed',
    claim: 'The page’s own claim, with nothing to look up',
    lines: 'Two lines',
    tags: 'Five tags',
    words: 'OCOP 4 stars, says the seller',
  },
} as const;

/** The first page: what it is, three badges at work, the two lines, the tags. */
export function indexPage(elements: readonly ManifestElement[], pages: readonly SitePage[]): SitePage {
  return {
    path: 'index.html',
    title: { vi: 'Bắt đầu', en: 'Start' },
    summary: { vi: WORDS.vi.lead, en: WORDS.en.lead },
    scripts: ['demo-registry.js', 'embed/ocop.js'],
    body(language) {
      const say = WORDS[language];
      return markup`<h1>${say.title}</h1>
<p class="lead">${say.lead}</p>
<section aria-labelledby="see">
<h2 id="see">${say.see}</h2>
<ul class="shown">
<li><p>${say.verified}</p><ocop-star-badge product-code="OCOP-MAT-ONG" stars="4">${say.words}</ocop-star-badge></li>
<li><p>${say.lapsed}</p><ocop-star-badge product-code="OCOP-TOM-KHO" stars="4">${say.words}</ocop-star-badge></li>
<li><p>${say.claim}</p><ocop-star-badge stars="4">${say.words}</ocop-star-badge></li>
</ul>
</section>
<section aria-labelledby="lines">
<h2 id="lines">${say.lines}</h2>
${codeBlock('two-lines', `<script src="/embed/ocop.js" data-trust='{ … trust.json … }' defer></script>\n<ocop-star-badge product-code="OCOP-MAT-ONG" stars="4">${say.words}</ocop-star-badge>`, language)}
</section>
<section aria-labelledby="tags">
<h2 id="tags">${say.tags}</h2>
<ul class="tags">
${elements.map(
  (
    element,
    index,
  ) => markup`<li><a href="${pages[index]?.path}"><code translate="no">&lt;${element.tagName}&gt;</code></a><p>${said(
    element,
    language,
  )
    .split(/(?<=\.) /)[0]
    ?.replaceAll('`', '')}</p></li>
`,
)}</ul>
</section>
`;
    },
  };
}
