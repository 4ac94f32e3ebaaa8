/** The style of the report: light and dark, on a screen and on paper. Contrasts hold WCAG AA. */
export const reportStyle = `
:root {
  color-scheme: light dark;
  --page: #fff; --text: #1c2227; --muted: #56606a; --line: #d9dee3; --wash: #f2f5f7; --accent: #174f6b;
  --ok: #17603a; --ok-wash: #e3f3e9; --look: #7d4a00; --look-wash: #fdf0d9; --no: #97231b; --no-wash: #fce8e6;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #14191d; --text: #e6eaed; --muted: #a3adb6; --line: #333c44; --wash: #1d242a; --accent: #8cc6e4;
    --ok: #8fd6ab; --ok-wash: #17321f; --look: #f1c27d; --look-wash: #392a10; --no: #f5a49d; --no-wash: #421b18;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 16px/1.5 system-ui, "Segoe UI", Roboto, sans-serif; }
header, main, footer { max-width: 76rem; margin: 0 auto; padding: 0 1.5rem; }
header { padding-top: 2.5rem; }
h1 { margin: 0; color: var(--accent); font-size: 1.9rem; line-height: 1.2; }
h2 { margin: 3rem 0 .75rem; padding-top: .75rem; border-top: 1px solid var(--line); font-size: 1.3rem; }
h3 { margin: 1.5rem 0 .5rem; font-size: 1rem; }
p { margin: .25rem 0 .75rem; max-width: 46rem; }
a { color: var(--accent); }
a:focus-visible, summary:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
.muted { color: var(--muted); }
.skip { position: absolute; left: -100rem; } .skip:focus { left: 1rem; top: 1rem; background: var(--page); padding: .5rem; }
nav ul, .tiles { list-style: none; margin: 1rem 0 0; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }
.tiles { gap: .75rem; margin-top: 1.5rem; }
.tiles li { flex: 1 1 7.5rem; min-width: max-content; padding: .9rem .8rem; background: var(--wash); border-radius: .5rem; }
.tiles b { display: block; font-size: 1.45rem; line-height: 1.25; font-variant-numeric: tabular-nums; white-space: nowrap; }
.tiles span { color: var(--muted); font-size: .9rem; }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: .92rem; }
caption { text-align: left; color: var(--muted); padding-bottom: .4rem; }
th, td { padding: .5rem .9rem .5rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
thead th { color: var(--muted); font-size: .82rem; border-bottom: 2px solid var(--accent); white-space: nowrap; }
tbody th { font-weight: 600; }
tfoot th, tfoot td { font-weight: 600; border-bottom: 0; }
.amount { text-align: right; padding-right: 0; white-space: nowrap; font-variant-numeric: tabular-nums; }
.amount + td, .amount + th { padding-left: 1.25rem; }
.date, .ref { white-space: nowrap; font-variant-numeric: tabular-nums; }
.name { overflow-wrap: anywhere; min-width: 11rem; }
td ul { margin: 0; padding-left: 1.1rem; } td ul li + li { margin-top: .2rem; }
.chip { display: inline-block; padding: .05rem .55rem; border-radius: 1rem; font-size: .84rem; font-weight: 600; white-space: nowrap;
  background: var(--wash); color: var(--muted); }
.chip.ok { background: var(--ok-wash); color: var(--ok); }
.chip.look { background: var(--look-wash); color: var(--look); }
.chip.no { background: var(--no-wash); color: var(--no); }
.sub { display: block; color: var(--muted); font-size: .85rem; font-weight: 400; }
td table thead th { border-bottom: 1px solid var(--line); padding-top: 0; }
td table tbody tr:last-child > * { border-bottom: 0; }
.empty { padding: 1rem 1.25rem; background: var(--wash); border-radius: .5rem; color: var(--muted); max-width: none; }
details { margin-top: .25rem; } summary { cursor: pointer; color: var(--accent); font-size: .88rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; margin: .4rem 0; font-size: .86rem; }
dt { color: var(--muted); } dd { margin: 0; overflow-wrap: anywhere; }
footer { margin: 3rem auto 2rem; color: var(--muted); font-size: .88rem; }
@media print {
  :root { color-scheme: light; --page: #fff; --text: #000; --muted: #444; --line: #bbb; --wash: #f4f4f4; --accent: #174f6b; }
  body { font-size: 9.5pt; } nav, .skip { display: none; }
  header, main, footer { max-width: none; padding: 0; } .scroll { overflow: visible; }
  thead { display: table-header-group; } tr, .tiles li { break-inside: avoid; } h2 { break-after: avoid; }
  .chip { border: 1px solid currentcolor; }
  @page { margin: 15mm; }
}`;
