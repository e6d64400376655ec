/** Lit's `css` is not there yet; the name lets the build shorten it all the same. */
const css = String.raw;

/** What a closed `<city-feedback>` looks like. */
export const launcherStyles = css`
  :host {
    --_accent: var(--city-feedback-accent, light-dark(#1f4fbf, #9dbcff));
    display: inline-block;
  }
  :host([hidden]),
  [hidden] {
    display: none;
  }
  :host([variant='inline']) {
    display: block;
  }
  button {
    background: var(--_accent);
    border: 2px solid transparent;
    border-radius: var(--city-feedback-radius, 0.5em);
    color: var(--city-feedback-on-accent, light-dark(#fff, #10214a));
    cursor: pointer;
    font: inherit;
    font-weight: 600;
    min-block-size: 44px;
    padding: 0.5em 1.25em;
  }
  button:hover {
    filter: brightness(0.92);
  }
  button:focus-visible {
    outline: 3px solid var(--city-feedback-focus, var(--_accent));
    outline-offset: 3px;
  }
  :host([variant='tab']) {
    inset-inline-end: 0;
    position: fixed;
    top: 40%;
    z-index: var(--city-feedback-z-index, 1000);
  }
  :host([variant='tab']) > button {
    padding: 1.25em 0.5em;
    writing-mode: vertical-rl;
  }
`;
