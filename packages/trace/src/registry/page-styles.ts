/** One stylesheet for every page: system fonts, light and dark by the reader's setting, print, and reflow down to 320 px. */
export const PAGE_STYLES = `:root {
  color-scheme: light dark;
  --paper: #fbfaf7; --sheet: #ffffff; --ink: #1b2420; --soft: #55605a; --line: #d9dcd5; --link: #0b5a43;
  --good: #176b47; --note: #1f538f; --warn: #8a5200; --stop: #a3261b; --none: #59625d; --band: #f6e7c3; --band-ink: #4a3300;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #141816; --sheet: #1c221f; --ink: #eceee9; --soft: #aab4ad; --line: #38413c; --link: #86d3b2;
    --good: #7fd0a6; --note: #9dc3f2; --warn: #f0bd6c; --stop: #f7a199; --none: #b4bdb7; --band: #4a3a12; --band-ink: #ffe9b8;
  }
}
*, ::before, ::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-behavior: smooth; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 400 1.0625rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  overflow-wrap: break-word;
}
.demonstration {
  margin: 0; padding: .55rem max(1rem, calc(50vw - 22rem)); background: var(--band); color: var(--band-ink);
  font-size: .9375rem; border-bottom: 3px double currentcolor;
}
.demonstration strong { display: block; }
.site, main, .english { max-width: 46rem; margin-inline: auto; padding-inline: 1rem; }
.site { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; justify-content: space-between; align-items: baseline; padding-block: 1rem; }
.register { margin: 0; font-weight: 600; letter-spacing: .01em; }
.site a, .english > .register a { display: inline-block; padding-block: .25rem; }
.site .register a { color: inherit; text-decoration: none; }
.site .register a:hover { text-decoration: underline; }
a { color: var(--link); text-underline-offset: .18em; text-decoration-thickness: .07em; }
a:focus-visible { outline: 3px solid var(--link); outline-offset: 3px; border-radius: 2px; }
h1, h2, h3 { line-height: 1.5; margin: 0; text-wrap: balance; }
h1 { font-size: clamp(1.625rem, 1.2rem + 2.2vw, 2.25rem); font-weight: 700; letter-spacing: -.01em; }
h2 { font-size: 1.1875rem; }
h3 { font-size: 1.0625rem; }
main { padding-bottom: 2.5rem; }
main > section, .english > section { margin-top: 2.25rem; }
ocop-verify { display: block; }
.check ocop-verify { margin-top: .75rem; }
.icon { flex: none; width: 1.6em; height: 1.6em; fill: none; stroke: currentcolor; stroke-width: 1.8; stroke-linecap: round; stroke-linejoin: round; }
.standing {
  display: flex; gap: .9rem; padding: 1.1rem 1.25rem; background: var(--sheet);
  border: 1px solid var(--line); border-inline-start: .4rem solid currentcolor; border-radius: .25rem .75rem .75rem .25rem;
}
.standing p { margin: 0; color: var(--ink); }
.standing .sentence { font-size: 1.25rem; font-weight: 650; line-height: 1.5; }
.standing .as-of { margin-top: .35rem; font-size: .9375rem; color: var(--soft); }
.good { color: var(--good); } .note { color: var(--note); } .warn { color: var(--warn); } .stop { color: var(--stop); } .none { color: var(--none); }
.product { margin-top: 2rem; }
.product .stars { margin: .25rem 0 0; font-size: 1.125rem; font-weight: 600; }
.product img { display: block; max-width: 100%; height: auto; margin-top: 1.25rem; border-radius: .5rem; }
dl { margin: .6rem 0 0; border-top: 1px solid var(--line); }
dl > div { padding-block: .55rem; border-bottom: 1px solid var(--line); }
dt { color: var(--soft); font-size: .9375rem; }
dd { margin: 0; }
code { font-family: ui-monospace, "Noto Sans Mono", "DejaVu Sans Mono", monospace; font-size: .95em; }
.missing { color: var(--soft); font-style: italic; }
.links, .sources { margin: .6rem 0 0; padding-inline-start: 1.25rem; }
.links li, .sources li { padding-block: .2rem; }
.timeline { margin: .6rem 0 0; padding: 0; list-style: none; border-inline-start: 2px solid var(--line); }
.timeline > li { position: relative; padding: 0 0 1.25rem 1.25rem; }
.timeline > li::before { content: ""; position: absolute; inset: .5rem auto auto -.4375rem; width: .75rem; height: .75rem; border-radius: 50%; background: var(--link); }
.timeline time { display: block; color: var(--soft); font-size: .9375rem; font-variant-numeric: tabular-nums; }
.items { margin: 0; padding: 0; list-style: none; }
.circular { margin-block: .6rem; }
.circular summary { cursor: pointer; padding-block: .25rem; }
.limits p { margin: .4rem 0 0; }
.english { padding-block: 0 3rem; }
.english > .register { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; justify-content: space-between; align-items: baseline; margin-bottom: 1rem; padding-top: 1.5rem; border-top: 1px solid var(--line); }
.turns { display: flex; flex-wrap: wrap; align-items: baseline; gap: .25rem 1.5rem; margin: 1.5rem 0 0; }
.turns a { padding-block: .25rem; }
.introduction { margin: .6rem 0 0; max-width: 40rem; }
.group h2, .group h3 { display: flex; gap: .6rem; align-items: flex-start; }
.count { color: var(--soft); font-weight: 400; font-variant-numeric: tabular-nums; }
.products { list-style: none; margin: .75rem 0 0; padding: 0; border-top: 1px solid var(--line); color: var(--ink); }
.products li { display: grid; gap: 0 1.5rem; padding-block: .75rem; border-bottom: 1px solid var(--line); }
.products a { font-weight: 600; }
.products span { font-size: .9375rem; }
.products .stars { align-self: baseline; }
.products .producer, .products > li > .sentence { color: var(--soft); }
@media (min-width: 36rem) {
  dl > div { display: grid; grid-template-columns: 13rem 1fr; gap: 1rem; }
  .products li { grid-template-columns: 1fr 17rem; }
  .products a, .products .producer { grid-column: 1; }
  .products .stars { grid-area: 1 / 2; }
  .products > li > .sentence { grid-area: 2 / 2; }
}
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
@media (forced-colors: active) { .standing { border-inline-start-color: CanvasText; } }
@media print {
  :root { --paper: #fff; --sheet: #fff; --ink: #000; --soft: #333; --line: #999; --link: #000; --good: #000; --note: #000; --warn: #000; --stop: #000; --none: #000; --band: #fff; --band-ink: #000; }
  body { font-size: 11pt; }
  .site nav, .english, .check { display: none; }
  .sources a::after { content: " (" attr(href) ")"; font-size: 9pt; }
  .standing, dl > div, .products li, .timeline > li { break-inside: avoid; }
}
`;

/** A neutral mark of our own: a label with a tick. */
export const PAGE_ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path d="M4 15V6a2 2 0 0 1 2-2h9l13 13a2 2 0 0 1 0 3l-8 8a2 2 0 0 1-3 0z" fill="#176b47"/>' +
  '<circle cx="9.5" cy="9.5" r="2" fill="#fff"/><path d="m13 17.5 3 3 5-6" fill="none" stroke="#fff" stroke-width="2.2"/></svg>\n';
