import { codeBlock } from './code-block.ts';
import { markup, type Html } from './markup.ts';
import { said, type ManifestElement } from './read-elements.ts';
import type { PageLanguage, SitePage } from './site-page.ts';

/** What a token takes: a colour, a length in rem between two bounds, or one of some values. Colours begin as the elements' own in a light page. */
type Control =
  | { readonly color: string }
  | { readonly rem: readonly [number, number]; readonly from: number }
  | { readonly values: readonly string[] };

const CONTROLS: Readonly<Record<string, Control>> = {
  '--ocop-surface': { color: '#fffdf8' },
  '--ocop-ink': { color: '#211d14' },
  '--ocop-ink-soft': { color: '#5f5746' },
  '--ocop-line': { color: '#ddd4bf' },
  '--ocop-accent': { color: '#0d5a6b' },
  '--ocop-star': { color: '#a4620a' },
  '--ocop-radius': { rem: [0, 2], from: 0.75 },
  '--ocop-card-padding': { rem: [0.5, 2.5], from: 1 },
  '--ocop-font': { values: ['inherit', 'system-ui, sans-serif', 'Georgia, serif', 'ui-monospace, monospace'] },
  '--ocop-card-shadow': { values: ['none', '0 1px 4px rgb(0 0 0 / 0.2)', '0 8px 24px rgb(0 0 0 / 0.25)'] },
  '--ocop-card-media-ratio': { values: ['4 / 3', '1 / 1', '16 / 9'] },
};

function control(token: string, language: PageLanguage, words: string): Html | undefined {
  const kind = CONTROLS[token];
  if (kind === undefined) return undefined;
  const id = token.slice(2);
  const field =
    'color' in kind
      ? markup`<input id="${id}" name="${token}" type="color" value="${kind.color}" />`
      : 'rem' in kind
        ? markup`<input id="${id}" name="${token}" type="range" min="${kind.rem[0]}" max="${kind.rem[1]}" step="0.125" value="${kind.from}" data-unit="rem" />`
        : markup`<select id="${id}" name="${token}">${kind.values.map((value) => markup`<option>${value}</option>`)}</select>`;
  return markup`<p class="control"><label for="${id}">${words} <code translate="no">${token}</code></label> ${field}</p>
`;
}

const WORDS = {
  vi: {
    lead: 'Đổi các biến rồi chép CSS. Phần kết quả giữ màu riêng: không biến nào sơn lại được.',
    controls: 'Biến CSS',
    preview: 'Xem trước',
    css: 'CSS để chép',
    reset: 'Về ban đầu',
    contrast: 'Tương phản chữ trên nền thẻ',
    names: 'Tên|Chữ phụ|Đường dẫn',
    enough: 'đủ 4,5:1',
    low: 'thấp, cần 4,5:1',
  },
  en: {
    lead: 'Change the tokens, then copy the CSS. The verdict keeps colours of its own: no token repaints it.',
    controls: 'Tokens',
    preview: 'Preview',
    css: 'CSS to copy',
    reset: 'Start again',
    contrast: 'Contrast of words on the card',
    names: 'Name|Second voice|Links',
    enough: 'meets 4.5:1',
    low: 'low, needs 4.5:1',
  },
} as const;

/** A page on which tokens are changed and seen at once. The three tags share the tokens; those of the card are its own. */
export function themePage(elements: readonly ManifestElement[]): SitePage {
  const shown = elements.filter(({ tagName }) => ['ocop-star-badge', 'ocop-product-card', 'ocop-verify'].includes(tagName));
  const tokens = new Map(shown.flatMap(({ cssProperties = [] }) => cssProperties.map((token) => [token.name, token] as const)));
  const title = { vi: 'Đổi màu và dáng', en: 'Theme editor' };
  return {
    path: 'theme.html',
    title,
    summary: { vi: WORDS.vi.lead, en: WORDS.en.lead },
    scripts: ['demo-registry.js', 'embed/ocop.js', 'theme.js'],
    body(language) {
      const say = WORDS[language];
      return markup`<h1>${title[language]}</h1>
<p class="lead">${say.lead}</p>
<div class="editor">
<form class="controls" aria-labelledby="controls">
<h2 id="controls">${say.controls}</h2>
${[...tokens.values()].map((token) => control(token.name, language, said(token, language).replace(/\.(?: .*)?$/, '')))}
<button type="reset">${say.reset}</button>
</form>
<div>
<section class="preview" aria-labelledby="preview">
<h2 id="preview">${say.preview}</h2>
<div class="stage">
<ocop-star-badge product-code="OCOP-MAT-ONG" stars="4"></ocop-star-badge>
<ocop-product-card product-code="OCOP-MAT-ONG" stars="4" price="185000" href="#preview"><img slot="media" src="${language === 'en' ? '../' : ''}examples/mat-ong.svg" alt="" /></ocop-product-card>
<ocop-verify link="OCOP-MAT-ONG" heading-level="3"></ocop-verify>
</div>
<div class="contrast" role="status" data-names="${say.names}" data-enough="${say.enough}" data-low="${say.low}"><h3>${say.contrast}</h3><ul></ul></div>
</section>
<section aria-labelledby="css">
<h2 id="css">${say.css}</h2>
${codeBlock('theme-css', 'ocop-star-badge,\nocop-product-card,\nocop-verify {\n}', language)}
</section>
</div>
</div>
`;
    },
  };
}
