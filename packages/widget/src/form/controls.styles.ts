import {css} from 'lit';

/** Fields, buttons, cards and notices. Everything that is pressed is 44 px high at least. */
export const controlStyles = css`
  /* What is in another language, or what people write, has a direction of its own. */
  .panel :is([lang], small, textarea, input) {
    unicode-bidi: plaintext;
  }
  .panel [lang] {
    text-align: match-parent;
  }
  .field,
  .panel fieldset {
    display: grid;
    gap: 0.625em;
    min-inline-size: 0;
  }
  #step-title {
    font-size: 1.5em;
  }
  h4 {
    font-size: 1.25em;
  }
  .panel :is(label, legend) {
    font-weight: 600;
  }
  .panel legend + :not(.hint) {
    margin-block-start: 0.5em;
  }
  #step-title label {
    font-weight: inherit;
  }
  #step-title:focus,
  #summary:focus,
  #place:focus {
    outline: none;
  }
  .note,
  .counter,
  small {
    color: var(--_quiet);
    font-size: 0.875em;
    font-weight: 400;
  }
  #step-title ~ .field > .hint:first-child,
  #step-title + .hint {
    font-size: 1em;
    margin-block-start: -1em;
  }
  .panel :is(input:not(:where([type='radio'], [type='checkbox'], .unseen)), textarea, select) {
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
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
    border: 2px solid var(--_danger);
  }
  .fault {
    color: var(--_danger);
    font-weight: 600;
  }
  .fault::before {
    content: '! ' / '';
  }
  .panel input:is([type='radio'], [type='checkbox']) {
    accent-color: var(--_accent);
    block-size: 1.25em;
    flex: none;
    font-size: inherit;
    inline-size: 1.25em;
    margin: 0.125em 0 0;
  }
  .panel .card,
  .panel .check {
    align-items: flex-start;
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
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  /* In one piece, so that no dot hangs at the end of a line. */
  .card small {
    display: inline-block;
  }
  .card small::before {
    content: '· ';
  }
  .panel .pair {
    display: flex;
    flex-wrap: wrap;
  }
  .pair > * {
    flex: 1 0 100%;
  }
  .pair > .card:nth-last-of-type(-n + 2) {
    flex-basis: 40%;
  }
  .card:hover {
    background: var(--_tint);
  }
  .card:has(:checked) {
    background: var(--_tint);
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .main {
    background: var(--_accent);
    border-color: transparent;
    color: var(--_on-accent);
  }
  .main:hover {
    background: color-mix(in srgb, var(--_accent) 88%, var(--_text));
  }
  .link {
    background: none;
    border: 0;
    cursor: pointer;
    font: inherit;
    margin-inline: -0.25em;
    min-block-size: max(2.75em, 44px);
    padding: 0 0.25em;
    text-align: start;
    text-decoration: underline;
  }
  .panel :is(a:not(.button), .link) {
    color: var(--_accent);
    display: inline-block;
    min-inline-size: 24px;
    padding-block: 0.25em;
    text-underline-offset: 0.15em;
  }
  .card:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .card :focus-visible {
    outline: none;
  }
  :is(.panel .notice, .summary) {
    background: var(--_tint);
    border-inline-start: 0.25em solid var(--_accent);
    border-radius: var(--_radius);
    display: grid;
    gap: 0.5em;
    padding: 0.875em 1em;
  }
  :is(.panel .warning, .summary) {
    background: color-mix(in srgb, var(--_danger) 7%, var(--_surface));
    border-color: var(--_danger);
  }
  .summary h3 {
    font-size: 1em;
  }
  .panel .summary ul {
    padding-inline-start: 1.25em;
  }
  /* Not a block within the line: the mark of a list stands at the first line of what follows it. */
  .panel .summary a {
    color: inherit;
    display: inline;
  }
  [role='listbox'] {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    list-style: none;
    max-block-size: 16em;
    overflow: auto;
  }
  [role='listbox']:empty {
    display: none;
  }
  .panel [role='option'] {
    cursor: pointer;
    padding: 0.625em 0.875em;
  }
  [role='option']:is(:hover, [aria-selected='true']) {
    background: var(--_tint);
  }
  [role='option'][aria-selected='true'] {
    box-shadow: inset 0 0 0 0.125em var(--_accent);
  }
  [role='option'] small {
    display: block;
  }
  @media (forced-colors: active) {
    .card:has(:checked),
    [role='option'][aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
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
