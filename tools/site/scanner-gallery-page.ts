import { en } from '../../packages/elements/src/locale/scanner/en.ts';
import { vi } from '../../packages/elements/src/locale/scanner/vi.ts';
import { galleryCells } from './gallery-cells.ts';
import { markup, prose } from './markup.ts';
import { said, type ManifestElement } from './read-elements.ts';
import type { SitePage } from './site-page.ts';

const PROBLEMS = Object.keys(vi.problems);

/** Every state of the scanner, and every problem it can have. The page's script plays the camera and the reader. */
export function scannerGalleryPage(element: ManifestElement): SitePage {
  const { tagName } = element;
  const states = (element.cssStates ?? []).filter(({ name }) => name !== 'problem');
  const title = { vi: `Mọi trạng thái của <${tagName}>`, en: `Every state of <${tagName}>` };
  const summary = {
    vi: `${states.length} trạng thái và ${PROBLEMS.length} trục trặc × tiếng Việt và tiếng Anh × sáng và tối.`,
    en: `${states.length} states and ${PROBLEMS.length} problems × Vietnamese and English × light and dark.`,
  };
  const acted = {
    vi: 'Trang này đóng vai máy ảnh và bộ đọc mã; không máy ảnh nào được mở.',
    en: 'This page plays the camera and the reader; no camera is opened.',
  };
  return {
    path: 'gallery-scanner.html',
    title,
    label: { vi: 'Máy quét', en: 'Scanner' },
    summary,
    scripts: ['embed/ocop.js', 'embed/ocop-scanner.js', 'gallery-scanner.js'],
    body: (language) => markup`<h1>${title[language]}</h1>
<p class="lead">${summary[language]} ${acted[language]}</p>
${states.map(
  (state) => markup`<section class="state" aria-labelledby="state-${state.name}">
<h2 id="state-${state.name}"><code translate="no">${state.name}</code></h2>
<p>${prose(said(state, language))}</p>
${galleryCells(tagName, state.name)}</section>
`,
)}${PROBLEMS.map(
      (problem) => markup`<section class="state" aria-labelledby="problem-${problem}">
<h2 id="problem-${problem}"><code translate="no">problem: ${problem}</code></h2>
<p>${Object.entries((language === 'vi' ? vi : en).problems).find(([code]) => code === problem)?.[1]}</p>
${galleryCells(tagName, 'problem', problem)}</section>
`,
    )}`,
  };
}
