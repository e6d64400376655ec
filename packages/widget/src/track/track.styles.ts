import {css} from 'lit';

/** The code's form and the timeline of a case. */
export const trackStyles = css`
  .panel .timeline {
    display: grid;
    gap: 1em;
    list-style: none;
  }
  .timeline li {
    border-inline-start: 3px solid var(--_line);
    padding-inline-start: 1em;
  }
  .timeline li:last-child {
    border-color: var(--_accent);
  }
  time {
    color: var(--_quiet);
    font-size: 0.875em;
  }
  .panel .quote {
    background: var(--_tint);
    border-radius: var(--_radius);
    margin-block-start: 0.5em;
    overflow-wrap: anywhere;
    padding: 0.75em 1em;
    white-space: pre-line;
  }
  city-feedback-track,
  .ask {
    display: grid;
    gap: 1.5em;
  }
  .ask .button {
    margin-block-start: 0.5em;
  }
`;
