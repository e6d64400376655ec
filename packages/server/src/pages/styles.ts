/** Stylesheet of the server's own pages. */
export const pageStyles = `
:root { color-scheme: light dark; --ink: light-dark(#1c2330, #e8ecf4); --quiet: light-dark(#545f70, #a9b3c4);
  --paper: light-dark(#f6f7f9, #12161d); --card: light-dark(#ffffff, #1b212b); --line: light-dark(#d9dee6, #323b49); --accent: light-dark(#1f4fbf, #9dbcff); }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.55 system-ui, sans-serif; }
.page { max-width: 46rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
header p:first-child { margin: 0; color: var(--quiet); font-weight: 600; }
h1 { margin: .25rem 0 1rem; font-size: clamp(1.6rem, 5vw, 2.1rem); line-height: 1.2; text-wrap: balance; }
h2 { font-size: 1.2rem; margin: 2rem 0 .75rem; }
a { color: var(--accent); text-underline-offset: .15em; overflow-wrap: anywhere; padding-block: .25em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: .75rem; padding: clamp(1rem, 4vw, 2rem); }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding: 0; margin: 0 0 1.5rem; list-style: none; }
nav a[aria-current] { color: inherit; font-weight: 600; text-decoration: none; }
.list { display: grid; gap: .75rem; padding: 0; margin: 0; list-style: none; }
.list li { background: var(--card); border: 1px solid var(--line); border-radius: .75rem; padding: 1rem 1.25rem; }
.list a { font-weight: 600; }
.quiet { color: var(--quiet); margin: .25rem 0 0; font-size: .95rem; overflow-wrap: anywhere; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; margin: 0; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; margin: 0 0 1.25rem; padding-bottom: 1rem; border-bottom: 1px solid var(--line); }
dt { color: var(--quiet); } dd { margin: 0; overflow-wrap: anywhere; }
`;

/** A speech bubble, in the address bar's small square. */
export const pageIcon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="#1f4fbf" d="M6 4h20a4 4 0 0 1 4 4v12a4 4 0 0 1-4 4H15l-8 6v-6H6a4 4 0 0 1-4-4V8a4 4 0 0 1 4-4z"/><path stroke="#fff" stroke-width="2.5" stroke-linecap="round" d="M9 11h14M9 17h9"/></svg>`;
