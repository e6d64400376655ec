/** Stylesheet of the API's page, over that of the server's pages. */
export const docsStyles = `
html { scroll-padding-block-start: 1rem; }
body { display: grid; gap: 0 2.5rem; grid-template-columns: minmax(0, 1fr); max-width: 76rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
header p { max-width: 46rem; }
header p:first-child { color: inherit; }
h2 { font-size: 1.4rem; margin: 2.5rem 0 .5rem; }
h3 { margin: 0; font-size: 1.05rem; overflow-wrap: anywhere; }
main > :first-child h2 { margin-block-start: 0; }
section > p { margin: 0 0 1rem; max-width: 46rem; }
nav ul ul { display: none; }
.card { margin-block-end: .75rem; padding: 1rem 1.25rem; }
.card:target, dt:target { outline: 2px solid var(--accent); outline-offset: .25rem; }
.card p { margin: .25rem 0 0; }
code { font: .92em/1.4 ui-monospace, monospace; overflow-wrap: anywhere; }
.method { padding: .1em .4em; border-radius: .25rem; background: color-mix(in srgb, var(--accent) 12%, var(--card)); color: var(--accent); font-weight: 700; }
h3 code { font-weight: 600; }
small { color: var(--quiet); font-size: .875rem; }
dl { grid-template-columns: minmax(0, 1fr); gap: 0; margin: .75rem 0 0; padding: 0; border: 0; font-size: .9375rem; }
dl.card { margin: 0; padding: 1rem 1.25rem; border: 1px solid var(--line); }
dt { overflow-wrap: anywhere; color: inherit; } dt small { white-space: nowrap; }
dd { margin: 0 0 .5rem; }
dd a { display: inline-block; padding-block: 0; line-height: 1.5rem; }
@media (width >= 48rem) {
  dl { grid-template-columns: minmax(0, 15rem) minmax(0, 1fr); gap: 0 1rem; }
  dt, dd { margin: 0; padding-block: .375rem; border-block-start: 1px solid var(--line); }
  dl.card > :is(dt, dd):nth-of-type(1) { border: 0; }
}
@media (width >= 64rem) {
  body { grid-template-columns: 19rem minmax(0, 1fr); align-items: start; }
  header { grid-column: 1 / -1; }
  nav { position: sticky; inset-block-start: 0; max-block-size: 100vh; overflow-y: auto; padding-block: .25rem 1rem; }
  nav ul { display: grid; gap: .5rem; margin: 0; font-weight: 600; }
  nav ul ul { display: grid; gap: 0; font-size: .8125rem; font-weight: 400; }
  nav ul ul a { display: block; padding-block: .2rem; color: inherit; text-decoration: none; }
  nav ul ul a:hover { color: var(--accent); text-decoration: underline; }
}
@media (forced-colors: active) { .method { border: 1px solid; } }
`;
