/** Stylesheet of the API's page. */
export const docsStyles = `
:root { color-scheme: light dark; --line: color-mix(in srgb, currentColor 18%, transparent); --accent: light-dark(#0000bf, #9aa8ff); }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 1rem; }
h1, h2 { line-height: 1.2; }
h2 { margin-top: 2.5rem; border-bottom: 2px solid var(--accent); }
h3 { margin: 0 0 .25rem; font-size: 1.05rem; overflow-wrap: anywhere; }
a { color: var(--accent); }
nav ul { display: flex; flex-wrap: wrap; gap: 1rem; padding: 0; list-style: none; }
article { padding: 1rem 0; border-bottom: 1px solid var(--line); }
article:target, dt:target { outline: 2px solid var(--accent); outline-offset: .25rem; }
article p { margin: .25rem 0; }
dl { display: grid; grid-template-columns: minmax(8rem, 16rem) 1fr; gap: .25rem 1rem; margin: .5rem 0 0; }
dt { overflow-wrap: anywhere; } dd { margin: 0; }
code { font-size: .92em; } .method { font-weight: 700; color: var(--accent); }
@media (max-width: 40rem) { dl { grid-template-columns: 1fr; } dd { margin: 0 0 .5rem 1rem; } }
`;
