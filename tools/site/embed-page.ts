import { readFileSync } from 'node:fs';
import type { Bilingual } from '../elements/bilingual.ts';
import { codeBlock } from './code-block.ts';
import { DEMONSTRATION_REGISTRY } from './demonstration.ts';
import { markup, prose, type Html } from './markup.ts';
import type { SitePage } from './site-page.ts';

interface Pin {
  readonly file: string;
  readonly gzip: number;
  readonly integrity: string;
}

interface Pins extends Pin {
  readonly version: string;
  readonly scanner: Pin;
  readonly programme: Pin;
  readonly others: readonly Pin[];
}

interface Step {
  readonly id: string;
  readonly title: Bilingual;
  readonly words: Bilingual;
  readonly code?: string;
}

const script = ({ file, integrity }: Pin) =>
  `<script src="/embed/${file}" integrity="${integrity}" crossorigin="anonymous" defer></script>`;

/** The strictest policy that lets these scripts run. */
const policy = (scripts: string, more = '') =>
  `default-src 'none'; script-src ${scripts}; style-src 'self'; img-src 'self' https:; connect-src ${DEMONSTRATION_REGISTRY}${more}; require-trusted-types-for 'script'; trusted-types lit-html`;

function steps(pins: Pins): readonly Step[] {
  const style = pins.others.find(({ file }) => file === 'fallback.css');
  return [
    {
      id: 'one',
      title: { vi: 'Một tệp, ghim bằng mã băm', en: 'One file, pinned by its hash' },
      words: {
        vi: `Chép thư mục \`embed\` của gói vào trang của bạn. \`ocop.${pins.version}.js\` (${pins.gzip.toLocaleString('vi')} byte khi nén) không bao giờ đổi nội dung; trình duyệt từ chối nếu tệp bị sửa. Khối đầu nói trang tin cổng công bố nào: dán \`trust.json\` của cổng đó.`,
        en: `Copy the folder \`embed\` of the package to your site. \`ocop.${pins.version}.js\` (${pins.gzip.toLocaleString('en')} bytes compressed) never changes; a browser refuses it once it was altered. The first block says which registry the page believes: paste that registry’s \`trust.json\`.`,
      },
      code: `<script type="application/ocop-trust+json" id="ocop-trust">{ … trust.json … }</script>
<link rel="stylesheet" href="/embed/fallback.css" integrity="${style?.integrity ?? ''}" crossorigin="anonymous" />
${script(pins)}

<ocop-star-badge product-code="OCOP-MAT-ONG" stars="4">OCOP 4 sao theo lời người bán</ocop-star-badge>`,
    },
    {
      id: 'policy',
      title: { vi: 'Chính sách bảo mật nội dung (CSP)', en: 'Content security policy' },
      words: {
        vi: 'Chính sách chặt nhất mà thẻ vẫn chạy: một tệp mã theo mã băm, không kiểu nội dòng, Trusted Types chỉ cho Lit. Thay địa chỉ cổng công bố bằng cổng của bạn.',
        en: 'The strictest policy under which the elements work: one script by its hash, no inline style, Trusted Types for Lit alone. Put your registry’s address in place of this one.',
      },
      code: `Content-Security-Policy: ${policy(`'${pins.integrity}'`)}`,
    },
    {
      id: 'scanner',
      title: { vi: 'Thêm máy quét', en: 'With the scanner' },
      words: {
        vi: 'Máy quét là tệp thứ hai. Bộ đọc mã và WebAssembly chỉ tải khi người dùng bấm quét, từ chính trang của bạn.',
        en: 'The scanner is a second file. The reader and its WebAssembly are loaded when a person asks for a scan, from your own site.',
      },
      code: `${script(pins)}
${script(pins.scanner)}

<ocop-verify><ocop-scanner slot="scanner" without-typing></ocop-scanner></ocop-verify>`,
    },
    {
      id: 'scanner-policy',
      title: { vi: 'Chính sách khi có máy quét', en: 'The policy with a scanner' },
      words: {
        vi: "`'self'` cho bộ đọc mã nằm cạnh tệp mã, `'wasm-unsafe-eval'` cho WebAssembly. Khung nhúng cần thêm `allow=\"camera\"`.",
        en: "`'self'` for the reader beside the script, `'wasm-unsafe-eval'` for WebAssembly. A frame needs `allow=\"camera\"` too.",
      },
      code: `Content-Security-Policy: ${policy(`'${pins.integrity}' '${pins.scanner.integrity}' 'self' 'wasm-unsafe-eval'`, " 'self'")}`,
    },
    {
      id: 'npm',
      title: { vi: 'Với npm', en: 'With npm' },
      words: {
        vi: 'Mỗi thẻ một đường dẫn. Bộ kiểm tra chỉ tải khi có câu hỏi đầu tiên. Kiểu cho React 19, Vue và Svelte, dữ liệu cho VS Code và JetBrains đi kèm gói.',
        en: 'A subpath per tag. The verifier is loaded with the first question. Types for React 19, Vue and Svelte and data for VS Code and JetBrains come with the package.',
      },
      code: `import { configureTrust } from '@ocop/elements';
import '@ocop/elements/star-badge/define';
import '@ocop/elements/react'; // or /vue, /svelte: types alone

configureTrust(trust); // trust.json of the registry`,
    },
    {
      id: 'server',
      title: { vi: 'Máy chủ viết sẵn, chỉ cần CSS', en: 'Written by the server, with CSS alone' },
      words: {
        vi: 'Nội dung bên trong thẻ hiện khi không có JavaScript, cho máy tìm kiếm và khi in. `renderFallback` là hàm thuần túy, mọi chữ đều được thoát.',
        en: 'What stands inside a tag shows without JavaScript, to search engines and in print. `renderFallback` is a pure function; everything is escaped.',
      },
      code: `import { renderFallback } from '@ocop/elements/fallback';

\`<ocop-product-card product-code="OCOP-MAT-ONG" stars="4">\${renderFallback(product, 'vi')}</ocop-product-card>\``,
    },
  ];
}

/** How to embed, with the pins of the built files. `folder` holds `embed/manifest.json`. */
export function embedPage(folder: string): SitePage {
  const pins = JSON.parse(readFileSync(`${folder}/embed/manifest.json`, 'utf8')) as Pins;
  const title = { vi: 'Nhúng vào trang: SRI, CSP, npm', en: 'Embedding: SRI, CSP, npm' };
  return {
    path: 'embed.html',
    title,
    label: { vi: 'Nhúng vào trang', en: 'Embedding' },
    summary: {
      vi: 'Các đoạn mã để chép, với mã băm của đúng các tệp trong thư mục embed.',
      en: 'Snippets to copy, with the hashes of the very files in the folder embed.',
    },
    scripts: [],
    body: (language): Html => markup`<h1>${title[language]}</h1>
${steps(pins).map(
  (step) => markup`<section aria-labelledby="step-${step.id}">
<h2 id="step-${step.id}">${step.title[language]}</h2>
<p>${prose(step.words[language])}</p>
${step.code === undefined ? undefined : codeBlock(`snippet-${step.id}`, step.code, language)}
</section>
`,
)}`,
  };
}
