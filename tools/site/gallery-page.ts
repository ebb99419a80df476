import type { Bilingual } from '../elements/bilingual.ts';
import { galleryCells } from './gallery-cells.ts';
import { markup, prose } from './markup.ts';
import { said, type ManifestElement } from './read-elements.ts';
import type { SitePage } from './site-page.ts';

/** The tags as people call them. */
const NAMES: Readonly<Record<string, Bilingual>> = {
  'ocop-star-badge': { vi: 'Huy hiệu sao', en: 'Star badge' },
  'ocop-product-card': { vi: 'Thẻ sản phẩm', en: 'Product card' },
  'ocop-verify': { vi: 'Ô kiểm tra', en: 'Verifier' },
};

/** Every state of a verdict on one tag, in both languages, light and dark. The cells are filled by the page's script, which makes a registry for them. */
export function galleryPage(element: ManifestElement): SitePage {
  const { tagName } = element;
  const states = element.cssStates ?? [];
  const title = { vi: `Mọi trạng thái của <${tagName}>`, en: `Every state of <${tagName}>` };
  return {
    path: `gallery-${tagName.replace('ocop-', '')}.html`,
    title,
    ...(NAMES[tagName] === undefined ? {} : { label: NAMES[tagName] }),
    summary: {
      vi: `${states.length} trạng thái × tiếng Việt và tiếng Anh × sáng và tối.`,
      en: `${states.length} states × Vietnamese and English × light and dark.`,
    },
    scripts: ['embed/ocop.js', 'gallery.js'],
    body: (language) => markup`<h1>${title[language]}</h1>
<p class="lead">${
      language === 'vi'
        ? `${states.length} trạng thái × tiếng Việt và tiếng Anh × sáng và tối. Mỗi ô là thẻ thật, kiểm tra chữ ký thật của một cổng công bố dựng trong trang này.`
        : `${states.length} states × Vietnamese and English × light and dark. Each cell is a real element that checks real signatures of a registry made inside this page.`
    }</p>
<p class="gallery-problem" role="alert" hidden>${
      language === 'vi'
        ? 'Không dựng được cổng công bố trong trang này: trình duyệt cần WebCrypto (https hoặc localhost).'
        : 'The registry could not be made inside this page: the browser needs WebCrypto (https or localhost).'
    }</p>
${states.map(
  (state) => markup`<section class="state" aria-labelledby="state-${state.name}">
<h2 id="state-${state.name}"><code translate="no">${state.name}</code></h2>
<p>${prose(said(state, language))}</p>
${galleryCells(tagName, state.name)}</section>
`,
)}`,
  };
}
