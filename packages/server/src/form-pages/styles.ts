/** Stylesheet of the forms, in the colours of the server's pages and the measures of the widget. */
export const formStyles = `
:root { --edge: light-dark(#80878f, #7f8794); --danger: light-dark(#b01038, #ff9db0); --on-accent: light-dark(#fff, #10214a);
  --tint: color-mix(in srgb, var(--accent) 8%, var(--card)); --warn: light-dark(#fff4d6, #3a3010); }
.cf-plain { display: none; }
/* The widget is a card of its own, and the page says already whose it is and what it is. */
.card:has(> city-feedback:defined) { border: 0; padding: 0; background: none; }
p:has(+ .card > city-feedback:defined) { display: none; }
city-feedback { display: block; }
city-feedback::part(form) { max-inline-size: none; }
city-feedback::part(head) { position: absolute; inline-size: 1px; block-size: 1px; padding: 0; border: 0; overflow: hidden; clip-path: inset(50%); }
city-feedback::part(progress) { padding-block-start: 1.25rem; }
@media (scripting: enabled) {
  city-feedback > * { animation: cf-appear 0s 3s both; }
  @keyframes cf-appear { from { visibility: hidden; } to { visibility: visible; } }
}
.cf-form { display: grid; gap: 1.75rem; grid-template-columns: minmax(0, 1fr); margin-block: 1.25rem; }
.cf-form section { display: grid; gap: 1.25rem; grid-template-columns: minmax(0, 1fr); }
.cf-form h2 { margin: 0; font-size: 1.3rem; line-height: 1.25; }
.cf-form p { margin: 0; }
.cf-field { display: grid; gap: .4rem; grid-template-columns: minmax(0, 1fr); border: 0; margin: 0; padding: 0; min-inline-size: 0; }
.cf-field > label:not(.cf-choice), .cf-field > legend { font-weight: 600; padding: 0; }
.cf-field > legend { margin-block-end: .4rem; }
.cf-field small { color: var(--quiet); font-weight: 400; font-size: .875rem; }
.cf-form section > .cf-field:first-of-type > label[for=text] { font-size: 1.3rem; line-height: 1.25; }
.cf-hint { color: var(--quiet); font-size: .9375rem; }
.cf-emergency { margin: 0; font-size: .9375rem; }
.cf-notice + .cf-emergency, .cf-summary + .cf-emergency { margin-block-start: 1.25rem; }
.cf-form input:not([type=radio], [type=checkbox], [type=file]), .cf-form textarea, .cf-form select {
  inline-size: 100%; min-block-size: 2.75rem; padding: .5rem .75rem; border: 1px solid var(--edge); border-radius: .5rem;
  background: var(--card); color: inherit; font: inherit; }
.cf-form textarea { resize: vertical; }
.cf-form input[type=file] { inline-size: 100%; min-block-size: 2.75rem; padding: .5rem; border: 1px dashed var(--edge); border-radius: .5rem; font: inherit; }
.cf-form input[type=file]::file-selector-button { font: inherit; font-weight: 600; min-block-size: 2.25rem; margin-inline-end: .75rem; padding: .25rem .75rem;
  border: 1px solid var(--edge); border-radius: .5rem; background: var(--tint); color: inherit; }
.cf-form [aria-invalid=true] { border: 2px solid var(--danger) !important; }
.cf-fault { color: var(--danger); font-weight: 600; }
.cf-fault::before { content: "! " / ""; }
.cf-choice { display: flex; gap: .75rem; align-items: flex-start; min-block-size: 2.75rem; padding: .55rem .875rem; border: 1px solid var(--line);
  border-radius: .5rem; cursor: pointer; }
.cf-choice:hover { background: var(--tint); }
.cf-choice:has(:checked) { border-color: var(--accent); background: var(--tint); }
.cf-choice input { flex: none; inline-size: 1.25rem; block-size: 1.25rem; margin: .15rem 0 0; accent-color: var(--accent); }
.cf-columns { display: grid; gap: .75rem 1rem; grid-template-columns: repeat(auto-fit, minmax(min(13rem, 100%), 1fr)); }
.cf-line { display: flex; flex-wrap: wrap; gap: .5rem; }
.cf-line input { flex: 1 1 14rem; }
.cf-button { min-block-size: 2.75rem; padding: .5rem 1.25rem; border: 1px solid var(--edge); border-radius: .5rem; background: var(--card);
  color: inherit; font: inherit; font-weight: 600; cursor: pointer; }
.cf-button:hover { background: var(--tint); }
.cf-main, .cf-main:hover { background: var(--accent); border-color: transparent; color: var(--on-accent); }
.cf-main:hover { filter: brightness(.92); }
.cf-notice { margin: 0; padding: .75rem 1rem; border-inline-start: .25rem solid var(--accent); border-radius: .25rem; background: var(--tint); }
.cf-notice > p { margin: 0; }
.cf-notice > p + p { margin-block-start: .75rem; }
.cf-notice + .cf-summary { margin-block-start: 1rem; }
.cf-timeline + * { margin-block-start: 1.25rem; }
.cf-warning { border-color: light-dark(#9a6700, #f2c94c); background: var(--warn); }
.cf-summary { padding: 1rem 1.25rem; border: 2px solid var(--danger); border-radius: .5rem; }
.cf-summary h2 { margin: 0 0 .5rem; font-size: 1.15rem; }
.cf-summary ul { margin: 0; padding-inline-start: 1.25rem; }
.cf-summary :is(p, li) + p { margin-block: .5rem 0; }
.cf-code { margin: .5rem 0; font: 700 clamp(1.6rem, 8vw, 2.4rem)/1.3 ui-monospace, monospace; letter-spacing: .06em; overflow-wrap: anywhere; }
bdi[translate=no] { white-space: nowrap; }
.cf-code bdi { white-space: normal; }
.cf-quote { margin: .25rem 0; padding-inline-start: 1rem; border-inline-start: .25rem solid var(--line); white-space: pre-wrap; overflow-wrap: anywhere; }
.cf-timeline { display: grid; gap: 1rem; margin: 0; padding-inline-start: 1.25rem; }
.cf-timeline time { color: var(--quiet); font-size: .9375rem; }
.cf-timeline p { margin: 0; }
summary { min-block-size: 2.75rem; padding-block: .55rem; cursor: pointer; font-weight: 600; color: var(--accent); }
details > ul { margin: 0; display: grid; gap: .5rem; padding-inline-start: 1.25rem; }
.card > :first-child, .card h2:first-child { margin-block-start: 0; }
.cf-unseen { position: absolute; inline-size: 1px; block-size: 1px; padding: 0; border: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (forced-colors: active) { .cf-choice:has(:checked) { outline: 2px solid Highlight; } .cf-notice { border: 1px solid; } }
@media print { nav, .cf-no-print { display: none; } body { background: none; } .card { border: 0; padding: 0; } }
`;
