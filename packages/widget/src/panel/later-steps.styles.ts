import {css} from 'lit';

/** Review and receipt. */
export const laterStyles = css`
  .review {
    display: grid;
    gap: 0.75em;
  }
  .review dl > div {
    align-items: start;
    border-block-start: 1px solid var(--_line);
    column-gap: 1em;
    display: grid;
    grid-template-columns: 7em 1fr auto;
    padding-block: 0.25em;
  }
  .panel .review :is(dt, dd) {
    overflow-wrap: anywhere;
    padding-block: 0.625em;
  }
  .review dt {
    color: var(--_quiet);
  }
  .review dd {
    white-space: pre-line;
  }
  .panel .review .change {
    grid-area: 1 / -2;
    padding: 0;
    white-space: normal;
  }
  .code {
    background: var(--_tint);
    border-radius: calc(var(--_radius) * 2);
    display: grid;
    gap: 0.75em;
    padding: 1.25em;
  }
  .symbols {
    font-size: clamp(1.5em, 7cqi, 2em);
    font-variant-numeric: tabular-nums;
    font-weight: 700;
    letter-spacing: 0.06em;
    white-space: nowrap;
  }
  summary {
    box-sizing: border-box;
    cursor: pointer;
    min-block-size: max(2.75em, 44px);
    padding-block: 0.625em;
  }
  .panel .spelled {
    columns: 9em 2;
    column-gap: 2em;
    padding-inline-start: 1.75em;
  }
  .panel .next {
    padding-inline-start: 1.25em;
  }
  @media (width < 576px) {
    .code .button {
      flex: 1 0 40%;
      padding-inline: 0.5em;
    }
    .review dl > div {
      grid-template-columns: 1fr auto;
    }
    .review dd {
      grid-row: 2;
    }
    .panel .review dt {
      padding-block-end: 0;
    }
    .panel .review dd {
      padding-block-start: 0;
    }
  }
`;
