import { html, jsonForHtml, type Html } from './html.ts';
import { PAGE_WORDS_EN } from './locales/en.ts';
import { PAGE_WORDS_VI } from './locales/vi.ts';
import type { RegistryInput } from './registry-input.ts';

/** Nothing but the registry's own script and stylesheet runs; pictures may come from any https host. */
export const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' https:; connect-src 'self'; base-uri 'none'; form-action 'none'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";

export interface PageParts {
  /** Of the document, Vietnamese. */
  readonly title: string;
  readonly description: string;
  /** Absolute path of the page on the registry, and of its linkset where it has one. */
  readonly path: string;
  readonly linkset?: string;
  readonly vi: Html;
  readonly en: Html;
}

/** One whole document: Vietnamese first, English below, each under its own `lang`; readable without script or style. */
export function pageShell(input: RegistryInput, { title, description, path, linkset, vi, en }: PageParts): string {
  const { registry } = input.trust;
  const { integrity } = input.embed;
  const script =
    integrity === undefined
      ? html`<script src="${input.embed.path}" defer></script>`
      : html`<script src="${input.embed.path}" integrity="${integrity}" defer></script>`;
  const document = html`<!doctype html>
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        ${input.demonstration && html`<meta name="robots" content="noindex" /> `}
        <title>${title} – ${input.title.vi}</title>
        <meta name="description" content="${description}" />
        <link rel="canonical" href="${registry}${path}" />
        ${linkset !== undefined && html`<link rel="linkset" type="application/linkset+json" href="${linkset}" /> `}
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/assets/page.css" />
        <script type="application/ocop-trust+json" id="ocop-trust">
          ${jsonForHtml(input.trust)}
        </script>
        ${script}
      </head>
      <body>
        ${
          input.demonstration &&
          html`<p class="demonstration">
            <strong>${PAGE_WORDS_VI.demonstration}</strong> <span lang="en">${PAGE_WORDS_EN.demonstration}</span>
          </p> `
        }
        <header class="site">
          <p class="register"><a href="/">${input.title.vi}</a></p>
          <nav aria-label="Ngôn ngữ"><a href="#english" lang="en" hreflang="en">${PAGE_WORDS_VI.otherLanguage}</a></nav>
        </header>
        <main id="tieng-viet">${vi}</main>
        <section class="english" id="english" lang="en" aria-label="English">
          <p class="register">
            ${input.title.en} <a href="#tieng-viet" lang="vi" hreflang="vi">${PAGE_WORDS_EN.otherLanguage}</a>
          </p>
          ${en}
        </section>
      </body>
    </html> `;
  return document.toString();
}
