/** What a closed `<city-feedback>` looks like. Plain text, since Lit is not there yet. */
export const launcherStyles = `
:host{display:inline-block}
:host([hidden]),[hidden]{display:none}
:host([variant=inline]){display:block}
button{font:inherit;font-weight:600;min-block-size:2.75rem;padding:.625rem 1.25rem;cursor:pointer;border:2px solid transparent;
border-radius:var(--city-feedback-radius,.5rem);
background:var(--city-feedback-accent,light-dark(#1f4fbf,#9dbcff));color:var(--city-feedback-on-accent,light-dark(#fff,#10214a))}
button:hover{filter:brightness(.92)}
button:focus-visible{outline:3px solid var(--city-feedback-focus,light-dark(#1f4fbf,#9dbcff));outline-offset:3px}
:host([variant=tab]) button{position:fixed;z-index:var(--city-feedback-z-index,1000);inset-block-start:40%;inset-inline-end:0;
writing-mode:vertical-rl;padding:1.25rem .625rem;border-start-end-radius:0;border-start-start-radius:var(--city-feedback-radius,.5rem);border-end-end-radius:0}
`.replaceAll('\n', '');
