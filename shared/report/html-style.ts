// How the HTML report looks: paper and ink, one accent, hairlines; light, dark and print each designed.

/** The whole style sheet; it is inlined, and the page's policy admits exactly this text. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #faf8f3; --ink: #1d1b18; --soft: #5f5a52; --hair: #d9d3c7; --accent: #1f4e79;
  --breach: #a3271f; --contestable: #8a5a00; --running: #1f4e79; --undetermined: #5f5a52; --order: #2c6e3f;
  --sans: "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", system-ui, sans-serif;
  --serif: "Songti SC", SimSun, "Noto Serif CJK SC", "Noto Serif SC", Georgia, serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #171a1d; --ink: #e4e0d8; --soft: #a29c91; --hair: #363a3e; --accent: #8fb8de;
    --breach: #f08a7e; --contestable: #dfb35c; --running: #8fb8de; --undetermined: #a29c91; --order: #86c596;
  }
}
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: 16px/1.5 var(--sans); }
html:lang(zh) { line-height: 1.7; }
body {
  max-width: 832px; margin: 0 auto; padding: 48px 24px 64px;
  font-variant-numeric: tabular-nums lining-nums; overflow-wrap: break-word;
}
h1, h2, h3, p, ol, ul, dl, dd { margin: 0; padding: 0; }
h1 { font: 600 28px/1.25 var(--serif); }
h2 { font-size: 20px; font-weight: 600; line-height: 28px; margin: 48px 0 8px; padding-top: 12px; border-top: 1px solid var(--ink); }
h2 .count { color: var(--soft); font-weight: 400; }
h3 { font-size: 16px; font-weight: 600; line-height: 24px; }
a { color: var(--accent); text-underline-offset: 3px; text-decoration-thickness: 1px; }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.next { margin-top: 24px; padding: 12px 16px; border: 1px solid var(--ink); border-radius: 4px; }
.next .act { font-size: 20px; font-weight: 600; line-height: 28px; }
.next .facts { margin: 4px 0 0; }
.head { display: grid; grid-template-columns: max-content 1fr; gap: 4px 24px; margin-top: 24px; }
dt, .label { color: var(--soft); }
nav { margin-top: 32px; font-size: 14px; }
nav ol { columns: 2; column-gap: 48px; list-style: none; }
nav li { break-inside: avoid; padding: 4px 0; display: flex; gap: 8px; border-bottom: 1px solid var(--hair); }
nav a { flex: 1; text-decoration: none; }
nav a:hover { text-decoration: underline; }
.mark {
  display: inline-block; width: 20px; flex: none; font-weight: 400;
  font-family: "Segoe UI Symbol", "Apple Symbols", "Noto Sans Symbols 2", "DejaVu Sans", sans-serif;
}
.breach { color: var(--breach); } .contestable { color: var(--contestable); } .running { color: var(--running); }
.undetermined, .not-applicable { color: var(--undetermined); } .advice { color: var(--accent); } .in-order { color: var(--order); }
article { padding: 16px 0 20px; border-bottom: 1px solid var(--hair); }
article:last-child { border-bottom: 0; }
.top { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 24px; align-items: baseline; }
.code { font-weight: 400; color: var(--soft); margin-right: 4px; }
.law { font-family: var(--serif); color: var(--soft); font-size: 14px; }
.top .law, .step .law { margin-left: auto; text-align: right; }
.day { white-space: nowrap; }
.more { text-align: right; }
.facts { list-style: none; display: flex; flex-wrap: wrap; gap: 0 20px; font-size: 14px; margin: 4px 0 8px 20px; }
.facts .word { font-weight: 600; }
.steps { margin: 0 0 8px 20px; list-style: none; counter-reset: step; font-size: 14px; }
.step {
  display: grid; grid-template-columns: 16px minmax(0, 1fr) fit-content(50%); gap: 0 12px; align-items: baseline;
  padding: 2px 0; counter-increment: step;
}
.step::before { content: counter(step); text-align: right; color: var(--soft); }
.step .law { padding-left: 12px; }
.notes { display: grid; grid-template-columns: max-content 1fr; gap: 2px 16px; margin: 8px 0 0 20px; font-size: 14px; }
.notes ul { list-style: none; }
.lines { list-style: none; font-size: 14px; }
.lines li { padding: 4px 0 4px 20px; text-indent: -20px; border-bottom: 1px solid var(--hair); }
.lines .mark { text-indent: 0; }
.note { color: var(--soft); font-size: 14px; }
.reason { font-weight: 600; font-size: 14px; margin-top: 16px; }
.unchecked { list-style: none; font-family: var(--serif); font-size: 14px; columns: 2; column-gap: 32px; }
.unchecked li { break-inside: avoid; padding: 1px 0 1px 1em; text-indent: -1em; }
table { width: 100%; border-collapse: collapse; font-size: 14px; margin-top: 8px; }
th { text-align: left; font-weight: 400; }
thead th { color: var(--soft); }
.short { white-space: nowrap; }
tbody td:last-child { min-width: 8em; }
th, td { padding: 6px 16px 6px 0; border-bottom: 1px solid var(--hair); vertical-align: top; }
td:last-child, th:last-child { padding-right: 0; }
.asks { padding-left: 28px; font-size: 14px; }
.asks li { padding: 4px 0; }
.counts { list-style: none; display: flex; flex-wrap: wrap; gap: 4px 24px; }
footer { margin-top: 32px; font-size: 14px; color: var(--soft); }
@media (max-width: 600px) {
  body { padding: 24px 16px 48px; }
  nav ol, .unchecked { columns: 1; }
  .head, .notes { grid-template-columns: minmax(0, 1fr); gap: 0; }
  .step { grid-template-columns: 16px minmax(0, 1fr); }
  .step .law { grid-column: 2; }
  .head dd { margin-bottom: 4px; }
  thead { display: none; }
  tbody tr { display: block; padding: 8px 0; border-bottom: 1px solid var(--hair); }
  tbody th, tbody td { display: block; padding: 0; border: 0; }
  .short { white-space: normal; }
}
@media print {
  @page { size: A4; margin: 20mm 18mm; }
  :root {
    color-scheme: light;
    --paper: #fff; --ink: #000; --soft: #444; --hair: #bbb; --accent: #000;
    --breach: #8c1d16; --contestable: #6b4500; --running: #163a5c; --undetermined: #444; --order: #1f5630;
  }
  html { font-size: 14px; }
  body { max-width: none; padding: 0; }
  a { text-decoration: none; }
  h2, h3, .top, .facts { break-after: avoid; }
  .step, .lines li, tr, .notes { break-inside: avoid; }
}
@media (forced-colors: active) { .mark, .word { color: CanvasText; } }
`;
