/** Stylesheet of the page at `/embed`, over that of the server's pages. */
export const embedStyles = `
:root { --edge: light-dark(#80878f, #7f8794); --good: light-dark(#0a6b4f, #6fdcb4); --bad: light-dark(#b01038, #ff9db0);
  --tint: color-mix(in srgb, var(--accent) 8%, var(--card)); }
.page { max-width: 76rem; }
.columns { display: grid; gap: 2rem; grid-template-columns: minmax(0, 1fr); align-items: start; }
@media (width >= 56rem) { .columns { grid-template-columns: minmax(0, 26rem) minmax(0, 1fr); } }
/* Beside the choices and nothing else: what has the focus is never under it. A low window could not show all of it. */
@media (width >= 56rem) and (height >= 36rem) { #preview-part:not(:has([variant=inline])) { position: sticky; inset-block-start: 1rem; } }
form { display: grid; gap: 1.5rem; grid-template-columns: minmax(0, 1fr); }
.field { display: grid; gap: .375rem; margin: 0; }
.field label, legend { font-weight: 600; padding: 0; }
small { display: block; color: var(--quiet); font-size: .875rem; }
fieldset { display: grid; gap: .5rem; grid-template-columns: minmax(0, 1fr); border: 0; margin: 0; padding: 0; min-inline-size: 0; }
legend { margin-block-end: .375rem; }
select, input:not([type=radio], [type=checkbox], [type=color]) { inline-size: 100%; min-block-size: 2.75rem; padding: .5rem .75rem;
  border: 1px solid var(--edge); border-radius: .5rem; background: var(--card); color: inherit; font: inherit; }
.choice { display: flex; gap: .75rem; align-items: flex-start; min-block-size: 2.75rem; padding: .55rem .875rem; border: 1px solid var(--line);
  border-radius: .5rem; cursor: pointer; }
.choice:hover { background: var(--tint); }
.choice:has(:checked) { border-color: var(--accent); background: var(--tint); }
.choice input { flex: none; inline-size: 1.25rem; block-size: 1.25rem; margin: .2rem 0 0; accent-color: var(--accent); }
#colours:not([hidden]) { display: grid; gap: 1.25rem; }
#colours p { margin: 0; }
.colour { display: inline-flex; align-items: center; gap: .75rem; min-block-size: 2.75rem; cursor: pointer; }
.colour input { flex: none; inline-size: 3.5rem; block-size: 2.75rem; padding: .25rem; border: 1px solid var(--edge); border-radius: .5rem;
  background: var(--card); cursor: pointer; }
.verdicts { display: grid; gap: .375rem; margin: 0; padding: 0; list-style: none; font-size: .9375rem; }
.good::before { content: "✓ " / ""; color: var(--good); font-weight: 700; }
.bad::before { content: "! " / ""; font-weight: 700; }
.bad { color: var(--bad); }
button { min-block-size: 2.75rem; padding: .5rem 1.25rem; border: 1px solid var(--edge); border-radius: .5rem; background: var(--card);
  color: inherit; font: inherit; font-weight: 600; cursor: pointer; }
button:hover { background: var(--tint); }
.results { display: grid; gap: 2rem; margin-block-start: 2rem; grid-template-columns: minmax(0, 1fr); }
.results > *, #preview-part h2, .output h2, .output p { margin: 0; }
#preview-part, .output { display: grid; gap: .75rem; grid-template-columns: minmax(0, 1fr); }
.output[hidden] { display: none; }
:root:not(:has([name=version][value=pinned]:checked)) [data-for=pinned], :root:has([name=version][value=pinned]:checked) [data-for=newest] { display: none; }
.copying { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1rem; }
.copying [role=status]:not(:empty)::before { content: "✓ " / ""; color: var(--good); font-weight: 700; }
::placeholder { color: var(--quiet); opacity: 1; }
#preview { display: grid; grid-template-columns: minmax(0, 1fr); place-items: center; gap: 1rem; min-block-size: 9rem; padding: 1.5rem 1rem; border: 1px dashed var(--edge); border-radius: .75rem;
  background: light-dark(#fff, #14181f); color: light-dark(#1c2330, #e8ecf4); }
#preview p { margin: 0; text-align: center; }
#preview > [variant=inline] { inline-size: 100%; min-inline-size: 0; }
pre { padding: 1rem; border: 1px solid var(--line); border-radius: .5rem; background: var(--card); font: .875rem/1.5 ui-monospace, monospace;
  /* Whole lines, under the space above the first one. */
  max-block-size: calc(14lh + 1rem + 2px); overflow: auto; }
.notice { padding: .75rem 1rem; border-inline-start: .25rem solid var(--accent); border-radius: .25rem; background: var(--tint); }
@media (scripting: enabled) { .without-script { display: none; } }
@media (scripting: none) { #choice, #preview-part, #head-part, #styles-part, #policy-part, .copying { display: none; } }
`;
