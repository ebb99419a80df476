/** Adopted as a constructed sheet, which needs no style-src. Colours come with words and hatching; tokens are those of the other elements. */
export const PROGRESS_STYLES = `
:host { display: block; min-inline-size: min(100%, 16rem); }
:host([hidden]) { display: none; }
:host([theme='light']) { color-scheme: light; }
:host([theme='dark']) { color-scheme: dark; }
:host([theme='auto']) { color-scheme: light dark; }
.root {
  --_surface: var(--ocop-surface, light-dark(#fffdf8, #1b1914)); --_ink: var(--ocop-ink, light-dark(#211d14, #f3eee2));
  --_soft: var(--ocop-ink-soft, light-dark(#5f5746, #bdb49f)); --_line: var(--ocop-line, light-dark(#ddd4bf, #443e31));
  --_accent: var(--ocop-accent, light-dark(#0d5a6b, #83cfdf)); --_radius: var(--ocop-radius, .75rem);
  box-sizing: border-box; color: var(--_ink); background: var(--_surface); border: 1px solid var(--_line); border-radius: var(--_radius);
  padding: 1rem; font-family: var(--ocop-font, inherit); font-size: max(1rem, 14px); line-height: 1.55; overflow-wrap: anywhere; text-wrap: pretty;
}
.root * { box-sizing: border-box; }
a { color: var(--_accent); text-underline-offset: .18em; }
:focus-visible { outline: 2px solid var(--_accent); outline-offset: 2px; border-radius: 4px; }
.title { font-size: 1.1875em; font-weight: 650; text-wrap: balance; }
.as-of { font-weight: 600; }
p { margin: .15rem 0 0; }
.soft, .fine { color: var(--_soft); }
.fine { font-size: .8125em; }
ul { list-style: none; margin: .9rem 0 0; padding: 0; display: grid; gap: .9rem; }
li { border-block-start: 1px solid var(--_line); padding-block-start: .7rem; }
.head { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1rem; align-items: baseline; }
.name { font-weight: 600; }
.line { display: grid; grid-template-columns: 1fr 4.4em; gap: 0 .8rem; align-items: center; margin-block-start: .35rem; }
.what { grid-column: 1 / -1; font-size: .8125em; color: var(--_soft); }
.amount { font-weight: 650; font-variant-numeric: tabular-nums; text-align: end; }
.verdict { font-weight: 600; font-size: .875em; }
.verdict.met { color: light-dark(#136343, #86d6ab); }
.verdict.unmet { color: light-dark(#9c2418, #f7a199); }
.verdict.open { color: light-dark(#6a5320, #ecc983); }
svg { display: block; inline-size: 100%; block-size: 14px; overflow: visible; }
.track { fill: light-dark(#ebe6d8, #2e2a22); }
.counted .value { fill: light-dark(#1d7a59, #4fb48c); }
.stated .value { fill: light-dark(#fffdf8, #1b1914); stroke: light-dark(#5b6b86, #93a6c9); stroke-width: 2; stroke-dasharray: 5 3; }
.goal { stroke: var(--_ink); stroke-width: 2.5; }
.notice { margin-block-start: 1rem; padding: .6rem .8rem; border-inline-start: .25rem solid light-dark(#8a6a1e, #ecc983); background: light-dark(#f7eed6, #332a17); font-size: .875em; }
@media (forced-colors: active) { .track { fill: Canvas; stroke: CanvasText; } .counted .value { fill: CanvasText; } .stated .value { stroke: CanvasText; } }
@media print { .root { color: #000; background: #fff; --_ink: #000; --_soft: #333; --_line: #777; } li { break-inside: avoid; } }
`;
