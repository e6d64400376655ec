import {css} from 'lit';

/** What every shadow root of the desk begins with: box sizes, type, focus, things for screen readers only. */
export const basics = css`
  :host {
    display: block;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  blockquote,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  h1,
  h2,
  h3 {
    font-size: var(--body);
    font-weight: 650;
    line-height: 1.3;
    text-wrap: balance;
  }
  a {
    color: var(--accent);
    text-underline-offset: 0.15em;
  }
  /* The calendar's button takes the focus away from its field. */
  :focus-visible,
  input[type='date']:focus-within {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  [tabindex='-1']:focus-visible {
    outline: none;
  }
  .small {
    font-size: var(--small);
  }
  .muted {
    color: var(--muted);
  }
  /* A live region that waits takes no place in a grid. */
  div:is([role='status'], [role='alert']):not(:has(*)) {
    position: absolute;
  }
  .visually-hidden:not(:focus):not(:active) {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  svg {
    flex: none;
    width: 1.25em;
    height: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  svg .solid {
    fill: currentColor;
    stroke: none;
  }
  @media (prefers-reduced-motion: no-preference) {
    button,
    a {
      transition:
        background-color 0.12s,
        border-color 0.12s;
    }
  }
`;
