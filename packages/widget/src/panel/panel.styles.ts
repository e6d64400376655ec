import {css} from 'lit';

/** The frame of the form: colours, sizes, dialog, head, foot. Everything is in em of the page's own font. */
export const panelStyles = css`
  .panel {
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 2);
    color: var(--_text);
    display: none;
    font-size: max(1em, 1rem);
    font-weight: 400;
    letter-spacing: normal;
    line-height: 1.5;
    overflow: hidden;
    padding: 0;
    text-align: start;
    text-transform: none;
    white-space: normal;
  }
  section.panel {
    max-inline-size: 44em;
  }
  .panel[open],
  section.panel {
    display: flex;
    flex-direction: column;
  }
  dialog.panel {
    block-size: min(46em, 100dvh - 3em);
    box-shadow: 0 1em 3em rgb(0 0 0 / 0.25);
    inline-size: min(40em, 100vw - 2em);
    inset: 0;
    margin: auto;
    max-block-size: none;
    max-inline-size: none;
    position: fixed;
  }
  :popover-open {
    background: none;
    border: 0;
    overflow: visible;
  }
  .ahead:popover-open {
    visibility: hidden;
  }
  :popover-open:not(.ahead)::backdrop,
  .panel::backdrop,
  .question::backdrop {
    background: rgb(12 16 24 / 0.5);
  }
  .form {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-block-size: 0;
  }
  header {
    align-items: flex-start;
    display: flex;
    gap: 1em;
    justify-content: space-between;
    padding: 1.25em 2em 0.625em;
  }
  .panel :is(h2, h3, h4, p, ul, ol, dl, dd, dt, fieldset, legend) {
    border: 0;
    margin: 0;
    min-inline-size: 0;
    padding: 0;
  }
  .panel :is(h2, h3, h4) {
    color: inherit;
    font-family: inherit;
    font-weight: 650;
    line-height: 1.25;
    text-wrap: balance;
  }
  h2 {
    font-size: 1em;
  }
  .eyebrow,
  .progress,
  .emergency {
    color: var(--_quiet);
    font-size: 0.875em;
  }
  .close {
    background: none;
    border: 0;
    border-radius: var(--_radius);
    color: inherit;
    cursor: pointer;
    flex: none;
    font-size: 1em;
    inline-size: max(2.75em, 44px);
    block-size: max(2.75em, 44px);
    margin-block-start: -0.375em;
    margin-inline-end: -0.75em;
    padding: 0.625em;
  }
  .close svg {
    display: block;
    fill: none;
    inline-size: 1.5em;
    margin: auto;
    stroke: currentColor;
    stroke-linecap: round;
    stroke-width: 2;
  }
  .close:hover {
    background: var(--_line);
  }
  header:not(:has(+ .progress)),
  .progress {
    border-block-end: 1px solid var(--_line);
  }
  .progress {
    padding: 0 2.2857em 1em;
  }
  .progress div {
    display: flex;
    gap: 0.375em;
    margin-block-start: 0.5em;
  }
  .progress i {
    background: var(--_line);
    block-size: 0.25em;
    border-radius: 1em;
    flex: 1;
  }
  .progress .done {
    background: var(--_accent);
  }
  .body {
    align-content: start;
    display: grid;
    flex: 1;
    gap: 1.5em;
    grid: auto-flow max-content / minmax(0, 1fr);
    overflow: auto;
    overscroll-behavior: contain;
    padding: 1.5em 2em;
    scroll-padding: 1em;
  }
  .foot {
    border-block-start: 1px solid var(--_line);
    padding: 0.75em 2em 1em;
  }
  .emergency {
    column-gap: 1.5em;
    display: flex;
    flex-wrap: wrap;
  }
  .actions,
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }
  .actions {
    justify-content: flex-end;
  }
  .foot .actions {
    margin-block-start: 0.5em;
  }
  .question {
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 2);
    color: inherit;
    inline-size: min(26em, 100vw - 2em);
    padding: 1.5em;
  }
  .question form {
    display: grid;
    gap: 1em;
  }
  .wait {
    background: var(--_line);
    block-size: 8em;
    border-radius: var(--_radius);
  }
  @keyframes wait {
    to {
      opacity: 0.4;
    }
  }
  @media (width < 576px) {
    dialog.panel {
      block-size: 100dvh;
      border: 0;
      border-radius: 0;
      inline-size: 100vw;
    }
    header {
      padding: 0.75em 1.25em 0.375em;
    }
    .progress {
      padding: 0 1.4286em 0.75em;
    }
    .body {
      padding: 1em 1.25em 1.25em;
    }
    .foot {
      padding: 0.625em 1.25em 0.875em;
    }
    .card small {
      display: block;
    }
    /* Heard, not seen: where the name ends. */
    .card small::before {
      content: '' / ',';
    }
    .foot .actions {
      flex-wrap: nowrap;
    }
    .foot .main {
      flex: 1;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .wait {
      animation: wait 1.2s infinite alternate;
    }
    dialog.panel {
      transition: 160ms ease-out;
      transition-property: opacity, translate;
    }
    @starting-style {
      .panel[open] {
        opacity: 0;
        translate: 0 0.75em;
      }
    }
  }
`;
