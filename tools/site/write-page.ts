import { markup, type Html } from './markup.ts';
import type { PageLanguage, SitePage } from './site-page.ts';
import { WORDS } from './words.ts';

/** Which pages stand under which heading of the contents. */
export type Contents = readonly {
  readonly heading: 'elements' | 'galleries' | 'guides' | 'reference';
  readonly pages: readonly SitePage[];
}[];

function contentsList(contents: Contents, current: SitePage, language: PageLanguage): readonly Html[] {
  return contents.map(
    ({ heading, pages }) => markup`<h2>${WORDS[language][heading]}</h2>
<ul>
${pages.map(
  (
    page,
  ) => markup`<li><a href="${page.path}"${page === current ? markup` aria-current="page"` : undefined}>${(page.label ?? page.title)[language]}</a></li>
`,
)}</ul>
`,
  );
}

/** A whole page. English pages stand in a folder of their own, under the same names. */
export function writePage(page: SitePage, contents: Contents, language: PageLanguage): string {
  const say = WORDS[language];
  const up = language === 'en' ? '../' : '';
  const there = language === 'en' ? `../${page.path}` : `en/${page.path}`;
  const other = language === 'en' ? 'vi' : 'en';
  const title = page.path === 'index.html' ? say.site : `${page.title[language]} – ${say.site}`;
  return markup`<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title}</title>
    <meta name="description" content="${page.summary[language].replaceAll('`', '')}" />
    <link rel="icon" href="${up}icon.svg" />
    <link rel="alternate" hreflang="${other}" href="${there}" />
    <link rel="stylesheet" href="${up}embed/fallback.css" />
    <link rel="stylesheet" href="${up}site.css" />
    <script type="application/ocop-trust+json" id="ocop-trust">{}</script>
    ${page.scripts.map(
      (script) => markup`<script src="${up}${script}" defer></script>
    `,
    )}<script src="${up}site.js" defer></script>
  </head>
  <body>
    <a class="skip" href="#content">${say.skip}</a>
    <header class="top">
      <a class="home" href="index.html"><img src="${up}icon.svg" alt="" width="28" height="28" /> ${say.site}</a>
      <a class="to-contents" href="#contents">${say.contents}</a>
      <a class="language" href="${there}" hreflang="${other}" lang="${other}">${say.other}</a>
      <fieldset class="themes" hidden>
        <legend class="unseen">${say.theme}</legend>
        ${(['auto', 'light', 'dark'] as const).map(
          (
            theme,
          ) => markup`<label><input type="radio" name="theme" value="${theme}"${theme === 'auto' ? markup` checked` : undefined} /><span>${say.themes[theme]}</span></label>
        `,
        )}
      </fieldset>
    </header>
    <main id="content" tabindex="-1">
${page.body(language)}
    </main>
    <nav id="contents" aria-label="${say.contents}">
${contentsList(contents, page, language)}    </nav>
    <footer>
      <p>${say.demonstration}</p>
      <p>${say.notState}</p>
    </footer>
  </body>
</html>
`.toString();
}
