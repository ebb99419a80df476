/** One stylesheet: system fonts, light and dark, A4, and reflow down to 320 px. No colour says anything alone: words, marks or hatching stand beside. */
export const REPORT_STYLES = `:root {
  color-scheme: light dark;
  --paper: #f7f5ef; --sheet: #fffefb; --ink: #1c241f; --soft: #566059; --line: #dcd9cd; --link: #0b5a43; --track: #e8e5da;
  --good: #136343; --bad: #a3261b; --open: #6a5320; --good-bg: #e2f1e8; --bad-bg: #fbe6e2; --open-bg: #f5ecd2;
  --counted: #1d7a59; --stated: #5b6b86;
  --s3: #8fc4ae; --s4: #1f7a5c; --s5: #d39a1f;
  --c1: #1f7a5c; --c2: #7fb59d; --c3: #33658a; --c4: #d39a1f; --c5: #8a5a83; --c6: #b5562f; --c7: #5d6b57; --c8: #a7a292;
  --l0: transparent; --l1: #e3efe8; --l2: #b8dbca; --l3: #6fb197; --l4: #1f7a5c; --l4-ink: #fff;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #131714; --sheet: #1b211d; --ink: #ecefe9; --soft: #abb6ae; --line: #364039; --link: #86d3b2; --track: #2b332e;
    --good: #86d6ab; --bad: #f7a199; --open: #ecc983; --good-bg: #17362a; --bad-bg: #45211d; --open-bg: #3b301a;
    --counted: #4fb48c; --stated: #93a6c9;
    --s3: #3f7a66; --s4: #59bb96; --s5: #e7b654;
    --c1: #59bb96; --c2: #2f6f58; --c3: #79aed6; --c4: #e7b654; --c5: #c795bf; --c6: #e28d63; --c7: #97a890; --c8: #77736a;
    --l1: #203229; --l2: #28503f; --l3: #357a5e; --l4: #7fd0ac; --l4-ink: #0d1a14;
  }
}
*, ::before, ::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 400 1rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; overflow-wrap: break-word; }
:root:has(#in-english:checked) .vi { display: none; }
:root:not(:has(#in-english:checked)) .en { display: none; }
.page { max-width: 68rem; margin-inline: auto; padding: 1.25rem clamp(1rem, 4vw, 2.5rem) 3rem; }
.top { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; justify-content: space-between; align-items: center; color: var(--soft); font-size: .9375rem; }
.top p { margin: 0; }
.languages { display: inline-flex; border: 1px solid var(--line); border-radius: 2rem; margin: 0; padding: 2px; min-inline-size: 0; }
.languages label { padding: .2rem .9rem; border-radius: 2rem; cursor: pointer; min-height: 28px; display: inline-flex; align-items: center; }
.languages input { position: absolute; opacity: 0; inline-size: 1px; block-size: 1px; }
.languages label:has(:checked) { background: var(--ink); color: var(--paper); }
.languages label:has(:focus-visible) { outline: 3px solid var(--link); outline-offset: 2px; }
h1, h2, h3, figcaption { line-height: 1.5; margin: 0; text-wrap: balance; }
h1 { font-size: clamp(1.625rem, 1.2rem + 2.4vw, 2.5rem); font-weight: 700; letter-spacing: -.015em; margin-top: 1.25rem; max-width: 26em; }
h2 { font-size: 1.375rem; letter-spacing: -.01em; }
h3 { font-size: 1.0625rem; }
.lede { margin: .35rem 0 0; font-size: 1.125rem; color: var(--soft); }
.lede strong { color: var(--ink); }
.notice { margin: 1rem 0 0; padding: .7rem 1rem; background: var(--open-bg); border-inline-start: .3rem solid var(--open); border-radius: .2rem .6rem .6rem .2rem; font-size: .9375rem; max-width: 60rem; }
.key-figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: .75rem; margin: 1.5rem 0 0; padding: 0; list-style: none; }
.key-figures li { background: var(--sheet); border: 1px solid var(--line); border-radius: .75rem; padding: .8rem 1rem; }
.key-figures strong { display: block; font-size: 1.875rem; line-height: 1.3; font-weight: 650; font-variant-numeric: tabular-nums; letter-spacing: -.02em; }
.key-figures span { color: var(--soft); font-size: .9375rem; }
main > section { margin-top: 2.75rem; }
section > p { max-width: 60rem; }
.intro { margin: .3rem 0 1rem; color: var(--soft); }
.targets { display: grid; gap: .9rem; grid-template-columns: 1fr; margin-top: 1rem; }
.target { background: var(--sheet); border: 1px solid var(--line); border-radius: .75rem; padding: 1rem 1.1rem; min-width: 0; }
.target header { display: flex; flex-wrap: wrap; gap: 0 1rem; justify-content: space-between; align-items: baseline; }
.goal-text { margin: 0; color: var(--soft); font-size: .9375rem; }
.line { display: grid; grid-template-columns: 1fr 4.4em; gap: .15rem .8rem; align-items: center; margin-top: .7rem; }
.line p { margin: 0; }
.what { font-size: .8125rem; color: var(--soft); grid-column: 1 / -1; }
.amount { font-weight: 650; font-size: 1.25rem; font-variant-numeric: tabular-nums; min-width: 3.4em; text-align: end; line-height: 1.3; }
.verdict { grid-column: 1 / -1; display: flex; flex-wrap: wrap; gap: .2rem .6rem; align-items: center; font-size: .9375rem; }
.of { color: var(--soft); font-variant-numeric: tabular-nums; font-size: .875rem; }
.chip { display: inline-block; padding: 0 .55rem; border-radius: 1rem; font-size: .875rem; font-weight: 600; line-height: 1.65; }
.chip.met { background: var(--good-bg); color: var(--good); }
.chip.unmet { background: var(--bad-bg); color: var(--bad); }
.chip.open { background: var(--open-bg); color: var(--open); }
.aside { margin: .5rem 0 0; font-size: .875rem; color: var(--soft); }
.aside strong { color: var(--ink); }
svg { display: block; overflow: visible; }
.bar { width: 100%; height: 16px; }
.bar .track { fill: var(--track); }
.bar .goal { stroke: var(--ink); stroke-width: 2.5; }
.counted .value { fill: var(--counted); }
.stated .value { fill: url(#hatch); stroke: var(--stated); stroke-width: 1.5; }
#hatch path { stroke: var(--stated); stroke-width: 2; }
.key { display: flex; flex-wrap: wrap; gap: .3rem 1.4rem; margin: .6rem 0 0; font-size: .875rem; color: var(--soft); }
.key span { display: inline-flex; gap: .45rem; align-items: center; }
.key svg { width: 2rem; height: 12px; }
figure { margin: 1rem 0 0; }
.panel, .shares, .years-panel { background: var(--sheet); border: 1px solid var(--line); border-radius: .75rem; padding: 1rem 1.1rem; }
.columns { width: 100%; height: 250px; }
.columns text { font-size: 12.5px; fill: var(--ink); text-anchor: middle; font-variant-numeric: tabular-nums; }
.columns .number { font-weight: 650; }
.columns .stated { fill: var(--stated); font-weight: 600; paint-order: stroke; stroke: var(--sheet); stroke-width: 3px; }
.grid { stroke: var(--line); stroke-width: 1; }
.axis { stroke: var(--soft); stroke-width: 1.5; }
.ring { fill: var(--sheet); stroke: var(--stated); stroke-width: 2.5; }
.ticks { display: grid; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); text-align: center; font-size: .8125rem; color: var(--soft); padding-top: .3rem; font-variant-numeric: tabular-nums; }
.ticks span { padding-inline-end: 22%; }
.legend { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; margin: .8rem 0 0; font-size: .875rem; }
.legend span { display: inline-flex; gap: .4rem; align-items: center; }
.swatch { width: 14px; height: 14px; flex: none; display: inline-block; vertical-align: -2px; }
${[3, 4, 5].map((star) => `.s${star} { fill: var(--s${star}); }`).join('\n')}
${[1, 2, 3, 4, 5, 6, 7, 8].map((colour) => `.c${colour} { fill: var(--c${colour}); }`).join('\n')}
.three { display: grid; gap: .9rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr)); }
.shares { margin: 0; }
.shares figcaption { font-weight: 600; }
.stack { width: 100%; height: 26px; margin-top: .5rem; border-radius: 5px; overflow: hidden; }
.stack rect { stroke: var(--sheet); stroke-width: 1.5; }
table { border-collapse: collapse; width: 100%; font-size: .9375rem; }
th { text-align: start; font-weight: 400; }
td { text-align: end; font-variant-numeric: tabular-nums; }
.shares table { margin-top: .5rem; }
.shares th, .shares td { padding: .2rem 0; }
.shares td { padding-inline-start: .8rem; white-space: nowrap; }
.shares .sum th, .shares .sum td { border-top: 1px solid var(--line); color: var(--soft); }
.scroll { overflow-x: auto; position: relative; }
.scroll > .data { min-width: 38rem; }
.day { white-space: nowrap; }
.scroll:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.data th, .data td { padding: .4rem .6rem; border-bottom: 1px solid var(--line); vertical-align: top; }
.data thead th { color: var(--soft); font-size: .875rem; border-bottom: 2px solid var(--line); vertical-align: bottom; }
.data thead th:not(:first-child) { text-align: end; }
.data td.words, .data thead th.words:not(:first-child) { text-align: start; }
.data .chip { white-space: nowrap; }
.soft th, .soft td { color: var(--soft); }
.calendar { table-layout: fixed; min-width: 32rem; border-collapse: separate; border-spacing: 3px; }
.calendar th:first-child { width: 3.2rem; white-space: nowrap; }
.calendar th { text-align: center; color: var(--soft); font-size: .875rem; padding: .15rem; }
.calendar td { text-align: center; height: 2.3rem; border-radius: .35rem; border: 1px solid var(--line); font-weight: 600; }
.calendar .outside { border-color: transparent; }
.calendar .sum { border-color: transparent; color: var(--soft); }
.zero { color: var(--soft); font-weight: 400; }
.l1 { background: var(--l1); } .l2 { background: var(--l2); } .l3 { background: var(--l3); color: #0d1a14; } .l4 { background: var(--l4); color: var(--l4-ink); }
details { margin-top: .8rem; }
summary { cursor: pointer; color: var(--link); padding-block: .2rem; }
a { color: var(--link); text-underline-offset: .18em; text-decoration-thickness: .07em; }
a:focus-visible, summary:focus-visible { outline: 3px solid var(--link); outline-offset: 3px; border-radius: 2px; }
small { font-size: .875em; color: var(--soft); }
.item { white-space: nowrap; }
.item + .item::before { content: ", "; }
.box { width: 100%; height: 34px; margin: .6rem 0; }
.box .half { fill: var(--c2); } .box .whisker { stroke: var(--soft); stroke-width: 2; } .box .median { stroke: var(--ink); stroke-width: 3; }
.urgent { font-weight: 650; }
dl { margin: .8rem 0 0; border-top: 1px solid var(--line); }
dl > div { padding-block: .45rem; border-bottom: 1px solid var(--line); }
dt { color: var(--soft); font-size: .9375rem; }
dd { margin: 0; }
.method h3 { margin-top: 1.4rem; }
.method ul { padding-inline-start: 1.2rem; margin: .4rem 0 0; }
code { font-family: ui-monospace, "Noto Sans Mono", "DejaVu Sans Mono", monospace; font-size: .95em; }
footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .875rem; }
.away { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (min-width: 46rem) {
  .targets { grid-template-columns: 1fr 1fr; }
  dl > div { display: grid; grid-template-columns: 18rem 1fr; gap: 1rem; }
}
@media (forced-colors: active) {
  .bar .track { fill: Canvas; stroke: CanvasText; } .counted .value { fill: CanvasText; } .s3, .s4, .s5, .stack rect { stroke: Canvas; } .chip { border: 1px solid; }
}
@media print {
  @page { size: A4; margin: 14mm 13mm; }
  :root {
    color-scheme: light;
    --paper: #fff; --sheet: #fff; --ink: #000; --soft: #3c3c3c; --line: #bdbdbd; --link: #000; --track: #ececec;
    --good: #0d4f35; --bad: #7d150c; --open: #4d3a0d; --good-bg: #fff; --bad-bg: #fff; --open-bg: #fff; --counted: #1d7a59; --stated: #44536e;
    --s3: #8fc4ae; --s4: #1f7a5c; --s5: #d39a1f; --c1: #1f7a5c; --c2: #7fb59d; --c3: #33658a; --c4: #d39a1f; --c5: #8a5a83; --c6: #b5562f; --c7: #5d6b57; --c8: #a7a292;
    --l1: #e3efe8; --l2: #b8dbca; --l3: #6fb197; --l4: #1f7a5c; --l4-ink: #fff;
  }
  html { font-size: 10.5pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .page { max-width: none; padding: 0; }
  .languages { display: none; }
  main > section { margin-top: 1.4rem; }
  .targets { grid-template-columns: 1fr 1fr; gap: .5rem; }
  .three { grid-template-columns: repeat(3, 1fr); gap: .5rem; }
  .key-figures { grid-template-columns: repeat(5, 1fr); gap: .4rem; margin-top: .8rem; }
  .key-figures li { padding: .4rem .6rem; }
  .key-figures strong { font-size: 1.5rem; }
  h1 { margin-top: .4rem; }
  .target, .shares, .years-panel, .panel { padding: .6rem .8rem; }
  .target, .shares, figure, .calendar, tr, .impact { break-inside: avoid; }
  h2, h3, .intro { break-after: avoid; }
  .chip { border: 1px solid currentcolor; }
  .columns { height: 190px; }
  .scroll { overflow: visible; }
  .scroll > .data { min-width: 0; }
  .calendar { min-width: 0; }
  .data { font-size: 9pt; } .data th, .data td { padding: .2rem .35rem; }
  details::details-content { content-visibility: visible; block-size: auto; }
  summary { list-style: none; color: #000; font-weight: 600; }
  thead { display: table-header-group; }
}
`;
