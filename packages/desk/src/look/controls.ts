import {css} from 'lit';

/** Buttons, fields and notices, the same everywhere. */
export const controls = css`
  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--2);
    min-height: var(--target);
    padding: var(--2) var(--4);
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    background: var(--surface);
    color: var(--text);
    font: inherit;
    font-weight: 550;
    line-height: 1.25;
    text-decoration: none;
    cursor: pointer;
  }
  button:hover,
  .button:hover {
    border-color: var(--accent);
    background: var(--accent-soft);
  }
  button.primary,
  .button.primary {
    border-color: transparent;
    background: var(--accent);
    color: var(--on-accent);
  }
  button.primary:hover,
  .button.primary:hover {
    background: var(--accent-strong);
  }
  button.quiet {
    border-color: transparent;
    background: transparent;
    color: var(--accent);
  }
  button.quiet:hover {
    background: var(--accent-soft);
  }
  button.icon {
    width: var(--target);
    padding: 0;
    border-color: transparent;
    background: transparent;
  }
  button.icon:hover {
    background: var(--accent-soft);
  }
  button[aria-pressed='true'] {
    border-color: var(--accent);
    background: var(--accent-soft);
    color: var(--accent);
    box-shadow: inset 0 0 0 1px var(--accent);
  }
  button[aria-disabled='true'] {
    opacity: 0.7;
    cursor: default;
  }
  .field {
    display: grid;
    gap: var(--1);
    align-content: start;
  }
  .field > label:not(.check),
  .field > .label {
    font-weight: 550;
  }
  .hint {
    color: var(--muted);
    font-size: var(--small);
  }
  .fault {
    display: flex;
    gap: var(--1);
    align-items: center;
    color: var(--danger);
    font-size: var(--small);
    font-weight: 550;
  }
  input,
  select,
  textarea {
    width: 100%;
    min-height: var(--target);
    padding: var(--2) var(--3);
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    background: var(--surface);
    color: var(--text);
    font: inherit;
  }
  textarea {
    display: block;
    line-height: 1.5;
    field-sizing: content;
    min-height: 8rem;
    max-height: 60vh;
    resize: vertical;
  }
  input[type='checkbox'] {
    width: 1.25rem;
    height: 1.25rem;
    min-height: 0;
    margin: 0;
    accent-color: var(--accent);
  }
  .check {
    display: flex;
    gap: var(--2);
    align-items: center;
    min-height: var(--small-target);
  }
  [aria-invalid='true'] {
    border-color: var(--danger);
    box-shadow: inset 0 0 0 1px var(--danger);
  }
  input:focus-within,
  select:focus-visible,
  textarea:focus-visible {
    outline-offset: 0;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--2);
    align-items: center;
  }
  .notice {
    display: grid;
    gap: var(--2);
    padding: var(--3) var(--4);
    border: 1px solid var(--line);
    border-inline-start: 4px solid var(--accent);
    border-radius: var(--radius);
    background: var(--accent-soft);
  }
  .notice.bad {
    border-inline-start-color: var(--danger);
    background: var(--danger-soft);
  }
  @media (forced-colors: active) {
    button[aria-pressed='true'],
    button.primary,
    .button.primary {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
    button.quiet,
    button.icon {
      border-color: ButtonBorder;
    }
  }
  summary {
    min-height: var(--small-target);
    align-content: center;
  }
`;
