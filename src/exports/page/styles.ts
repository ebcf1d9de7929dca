/** How a page looks: light and dark, wide and narrow, on screen and on paper. Only fonts that a computer has already. */
export const styles = `
:root {
  color-scheme: light dark;
  --paper: #ffffff; --ink: #1a222c; --soft: #4b5766; --line: #ccd4dc; --wash: #f3f6f8;
  --accent: #12566f; --band: #0f4257; --band-ink: #ffffff; --band-soft: #d3e6ee;
  --good: #1d6b3a; --good-wash: #dff2e5; --middle: #7a4d00; --middle-wash: #fdf0d2;
  --quiet: #4b5766; --quiet-wash: #e7ebef; --bad: #a3262a; --bad-wash: #fbe3e2;
  --text: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif;
  --titles: Charter, "Bitstream Charter", "Sitka Text", Cambria, Georgia, "Noto Serif", "Liberation Serif", serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #12181e; --ink: #e4e9ee; --soft: #a9b6c2; --line: #35424e; --wash: #1a232b;
    --accent: #84c9e4; --band: #0b2a38; --band-soft: #b9d6e3;
    --good: #86d8a2; --good-wash: #14321f; --middle: #f0c46a; --middle-wash: #38290a;
    --quiet: #a9b6c2; --quiet-wash: #25303a; --bad: #f3a09c; --bad-wash: #421b1b;
  }
}
* { box-sizing: border-box }
html { scroll-behavior: smooth; -webkit-text-size-adjust: 100% }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 var(--text); overflow-wrap: break-word }
h1, h2, h3, h4 { font-family: var(--titles); font-weight: 600; line-height: 1.2; text-wrap: balance }
h1 { margin: 0; font-size: clamp(1.9rem, 1.3rem + 2.6vw, 3rem) }
h2 { margin: 3rem 0 .9rem; padding-top: .6rem; border-top: 3px solid var(--accent); font-size: 1.6rem }
h3 { margin: 2.1rem 0 .6rem; font-size: 1.22rem }
h4 { margin: 1.4rem 0 .4rem; font-size: 1.03rem }
p, ul, ol, dl { margin: 0 0 .9rem }
ul, ol { padding-inline-start: 1.3rem }
li { margin-block: .25rem }
a { color: var(--accent); text-underline-offset: .15em }
a:focus-visible, [tabindex]:focus-visible, summary:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px }
main:focus { outline: none }
.skip { position: absolute; inset-inline-start: .5rem; top: -4rem; z-index: 2; padding: .6rem 1rem; background: var(--paper); color: var(--ink) }
.skip:focus { top: .5rem }
.head { padding: 2.6rem max(1.25rem, calc((100% - 76rem) / 2)) 2.3rem; background: var(--band); color: var(--band-ink) }
.head .kind { margin: 0 0 .5rem; color: var(--band-soft); font-size: .95rem; letter-spacing: .02em }
.head .subtitle { margin: .55rem 0 0; max-width: 52rem; color: var(--band-soft) }
.head a { color: inherit }
.body { display: grid; grid-template-columns: 15rem minmax(0, 1fr); gap: 3.2rem; max-width: 78.5rem; margin: 0 auto; padding: 0 1.25rem }
nav { position: sticky; top: 0; align-self: start; max-height: 100vh; overflow-y: auto; padding: 2rem 0 }
nav h2 { margin: 0 0 .6rem; padding: 0; border: 0; font: 600 .95rem/1.3 var(--text); color: var(--soft) }
nav ol { margin: 0; padding: 0; list-style: none; font-size: .95rem }
nav li { margin: 0 }
nav a { display: block; padding: .28rem 0; color: var(--ink); text-decoration: none }
nav a:hover { color: var(--accent); text-decoration: underline }
main { padding: 2rem 0 3rem; min-width: 0 }
main > section:first-of-type > h2 { margin-top: .4rem }
section { scroll-margin-top: 1rem }
main p, main li { max-width: 46rem }
.lead { font-size: 1.18rem; line-height: 1.5 }
.quiet { color: var(--soft) }
.note { padding: .75rem 1rem; border-inline-start: 4px solid var(--accent); background: var(--wash) }
.facts > div { display: grid; grid-template-columns: minmax(8rem, 13rem) minmax(0, 1fr); gap: 0 1.2rem; padding: .42rem 0; border-bottom: 1px solid var(--line) }
.facts dt { grid-row: 1 / span 60; color: var(--soft) }
.facts dd { grid-column: 2; margin: 0; max-width: 44rem }
.facts dd + dd { margin-top: .3rem }
.columns { columns: 2 20rem; column-gap: 2.4rem }
.columns > div { grid-template-columns: minmax(6.5rem, 8.5rem) minmax(0, 1fr); break-inside: avoid }
.tiles { display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: .8rem; margin-block: 1.3rem }
.tiles > div { padding: .8rem .95rem; border-radius: 6px; background: var(--wash) }
.tiles dt { color: var(--soft); font-size: .88rem }
.tiles dd { margin: .15rem 0 0; font-weight: 600 }
.tiles dd + dd { font-weight: 400; font-size: .9rem }
.frame { margin: 0 0 1.4rem; overflow-x: auto }
table { width: 100%; border-collapse: collapse; font-size: .94rem; line-height: 1.42 }
caption { padding: .3rem 0 .5rem; text-align: start; color: var(--soft); font-size: .94rem }
th, td { padding: .5rem .8rem .5rem 0; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top }
thead th { border-bottom: 2px solid var(--soft); color: var(--soft); font-weight: 600 }
tbody th { min-width: 8.5rem; font-weight: 600 }
.figures { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap }
.wide { width: 42% }
tbody .wide { font-weight: inherit }
.sum th, .sum td { border-top: 2px solid var(--soft); font-weight: 600 }
caption.unseen { height: 0; padding: 0; font-size: 0; line-height: 0; color: transparent }
figure { margin: 1.2rem 0 1.6rem }
figure > p { white-space: pre-line }
.drawing { overflow-x: auto; padding: .8rem; border: 1px solid var(--line); border-radius: 6px; background: #ffffff; color: #1a222c; text-align: center }
.drawing svg { max-width: max(100%, var(--least, 50rem)); height: auto }
figcaption { margin-top: .5rem; color: var(--soft); font-size: .92rem }
figcaption p { margin: .4rem 0 0; white-space: pre-line }
.tone { display: inline-block; padding: .05rem .5rem; border-radius: 3px; white-space: nowrap; font-weight: 600; font-size: .88rem }
.tone.good { background: var(--good-wash); color: var(--good) }
.tone.middle { background: var(--middle-wash); color: var(--middle) }
.tone.quiet { background: var(--quiet-wash); color: var(--quiet) }
.tone.bad { background: var(--bad-wash); color: var(--bad) }
.field { padding: .05rem .4rem; border: 1px dashed var(--accent); border-radius: 3px; background: var(--wash) }
.shares { display: flex; gap: 2px; height: 1.1rem; margin: 1rem 0 .6rem }
.shares span { min-width: 3px }
.shares .good, .swatch.good { background: var(--good) }
.shares .middle, .swatch.middle { background: var(--middle) }
.shares .quiet, .swatch.quiet { background: var(--line) }
.shares .bad, .swatch.bad { background: var(--bad) }
.legend { display: flex; flex-wrap: wrap; gap: .2rem 1.4rem; padding: 0; list-style: none }
.swatch { display: inline-block; width: .8rem; height: .8rem; margin-inline-end: .45rem; border-radius: 2px }
.signature > div { display: grid; grid-template-columns: 11rem minmax(0, 24rem); gap: 1rem; padding-top: 1.6rem }
.signature dd { margin: 0; min-height: 1.6rem; border-bottom: 1px solid var(--ink) }
footer { max-width: 78.5rem; margin: 0 auto; padding: 1.4rem 1.25rem 3rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .9rem }
@media (max-width: 62rem) {
  .body { display: block }
  nav { position: static; max-height: none; padding: 1.4rem 0 0 }
  nav ol { columns: 2; column-gap: 1.5rem }
  main { padding-top: 1.2rem }
}
@media (max-width: 34rem) {
  nav ol { columns: auto }
  .facts > div, .signature > div { display: block }
  .tiles { grid-template-columns: 1fr 1fr }
  td:not(.figures) { min-width: 9rem }
  td.wide { min-width: 15rem }
  tbody th { position: sticky; inset-inline-start: 0; max-width: 9.5rem; background: var(--paper) }
  h2 { font-size: 1.4rem }
}
@media print {
  :root {
    color-scheme: light;
    --paper: #ffffff; --ink: #000000; --soft: #3a444f; --line: #b9c2cb; --wash: #f3f6f8; --accent: #0f4257;
    --band: #ffffff; --band-ink: #000000; --band-soft: #3a444f;
    --good: #1d6b3a; --good-wash: #ffffff; --middle: #7a4d00; --middle-wash: #ffffff;
    --quiet: #3a444f; --quiet-wash: #ffffff; --bad: #a3262a; --bad-wash: #ffffff;
  }
  @page { size: A4; margin: 18mm 17mm 20mm }
  body { font-size: 10pt }
  .skip, details { display: none }
  .head { padding: 0 0 6mm; border-bottom: 2pt solid var(--accent) }
  .body { display: block; max-width: none; padding: 0 }
  nav { position: static; max-height: none; padding: 5mm 0 0 }
  nav ol { columns: 2 }
  main { padding-top: 2mm }
  main p, main li { max-width: none }
  h2 { font-size: 15pt; break-after: avoid }
  h3, h4 { break-after: avoid }
  .frame { overflow: visible }
  table { font-size: 8.8pt }
  tr, figure, .facts > div, .tiles > div, .note, .signature { break-inside: avoid }
  thead { display: table-header-group; break-after: avoid }
  .tiles { grid-template-columns: repeat(3, 1fr) }
  .own-page { break-before: page }
  .columns { columns: 2 }
  .columns > div { grid-template-columns: 26mm minmax(0, 1fr) }
  p:has(> strong:only-child), caption { break-after: avoid }
  .drawing { border: 0; padding: 0 }
  .drawing svg { max-width: 100%; max-height: 240mm }
  .shares, .swatch, .tone, .tiles > div, .note { print-color-adjust: exact; -webkit-print-color-adjust: exact }
  a { color: inherit; text-decoration: none }
  footer { padding: 4mm 0 0 }
}
`
