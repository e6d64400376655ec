import {css} from 'lit';

/** Fields, buttons, cards and notices. Everything that is pressed is 44 px high at least. */
export const controlStyles = css`
  .field,
  .panel fieldset {
    display: grid;
    gap: 0.5em;
    min-inline-size: 0;
  }
  #step-title {
    font-size: var(--huge);
  }
  h4 {
    font-size: var(--large);
  }
  .panel :is(label, legend) {
    font-weight: 600;
  }
  #step-title label {
    font-weight: inherit;
  }
  #step-title:focus,
  #summary:focus,
  #place:focus {
    outline: none;
  }
  .hint,
  .note,
  .counter,
  small {
    color: var(--quiet);
    font-size: var(--small);
    font-weight: 400;
  }
  #step-title ~ .field > .hint:first-child,
  #step-title + .hint {
    font-size: 1em;
    margin-block-start: -1em;
  }
  .panel :is(input:not(:where([type='radio'], [type='checkbox'])), textarea, select) {
    background: var(--surface);
    border: 1px solid var(--border);
    border-radius: var(--radius);
    box-sizing: border-box;
    color: inherit;
    font: inherit;
    inline-size: 100%;
    margin: 0;
    min-block-size: max(2.75em, 44px);
    padding: 0.5em 0.75em;
  }
  .panel textarea {
    field-sizing: content;
    max-block-size: 18em;
    min-block-size: 7.5em;
    resize: vertical;
  }
  .panel [aria-invalid='true'] {
    border: 2px solid var(--danger);
  }
  .fault {
    color: var(--danger);
    font-weight: 600;
  }
  .fault::before {
    content: '! ' / '';
  }
  .panel input:is([type='radio'], [type='checkbox']) {
    accent-color: var(--accent);
    block-size: 1.25em;
    flex: none;
    inline-size: 1.25em;
    margin: 0.125em 0 0;
  }
  .panel .card,
  .panel .check {
    align-items: flex-start;
    box-sizing: border-box;
    cursor: pointer;
    display: flex;
    font-weight: 400;
    gap: 0.75em;
    min-block-size: max(2.75em, 44px);
    padding: 0.625em 0.875em;
  }
  .panel .check {
    padding-inline: 0;
  }
  .card {
    border: 1px solid var(--border);
    border-radius: var(--radius);
  }
  .card small::before {
    content: '· ';
  }
  .card:hover {
    background: var(--tint);
  }
  .card:has(:checked) {
    background: var(--tint);
    border-color: var(--accent);
    box-shadow: inset 0 0 0 1px var(--accent);
  }
  .button {
    align-items: center;
    background: var(--surface);
    border: 1px solid var(--border);
    border-radius: var(--radius);
    box-sizing: border-box;
    color: inherit;
    cursor: pointer;
    display: inline-flex;
    font: inherit;
    font-weight: 600;
    justify-content: center;
    justify-self: start;
    min-block-size: max(2.75em, 44px);
    padding: 0.5em 1.125em;
    text-decoration: none;
  }
  .button:hover {
    background: var(--tint);
  }
  .main {
    background: var(--accent);
    border-color: transparent;
    color: var(--on-accent);
  }
  .main:hover {
    background: color-mix(in srgb, var(--accent) 88%, var(--text));
  }
  [aria-disabled='true'] {
    opacity: 0.6;
  }
  .link {
    background: none;
    border: 0;
    cursor: pointer;
    font: inherit;
    min-block-size: max(2.75em, 44px);
    padding: 0 0.25em;
    text-decoration: underline;
  }
  .panel :is(a:not(.button), .link) {
    color: var(--accent);
    text-underline-offset: 0.15em;
  }
  .panel :is(a, button, input, textarea, select, summary):focus-visible,
  .card:has(:focus-visible) {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }
  .card :focus-visible {
    outline: none;
  }
  .notice,
  .summary {
    background: var(--tint);
    border-inline-start: 0.25em solid var(--accent);
    border-radius: var(--radius);
    display: grid;
    gap: 0.5em;
    padding: 0.875em 1em;
  }
  .panel .notice {
    padding: 0.875em 1em;
    border-inline-start: 0.25em solid var(--accent);
  }
  .panel .warning,
  .summary {
    background: color-mix(in srgb, var(--danger) 7%, var(--surface));
    border-color: var(--danger);
  }
  .summary h3 {
    font-size: 1em;
  }
  .panel .summary ul {
    padding-inline-start: 1.25em;
  }
  .panel .summary a {
    color: inherit;
  }
  [role='listbox'] {
    border: 1px solid var(--line);
    border-radius: var(--radius);
    list-style: none;
    max-block-size: 16em;
    overflow: auto;
  }
  [role='listbox']:empty,
  .panel [hidden] {
    display: none;
  }
  .panel [role='option'] {
    cursor: pointer;
    padding: 0.625em 0.875em;
  }
  [role='option']:is(:hover, [aria-selected='true']) {
    background: var(--tint);
  }
  [role='option'][aria-selected='true'] {
    box-shadow: inset 0.25em 0 0 var(--accent);
  }
  [role='option'] small {
    display: block;
  }
  @media (forced-colors: active) {
    .card:has(:checked),
    [role='option'][aria-selected='true'] {
      outline: 2px solid Highlight;
    }
    .main {
      border-color: ButtonText;
    }
    .progress .done {
      background: Highlight;
    }
    .progress i {
      border: 1px solid CanvasText;
      forced-color-adjust: none;
    }
  }
`;
