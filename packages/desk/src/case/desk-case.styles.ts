import {css} from 'lit';

export const caseStyles = css`
  :host {
    display: grid;
    gap: var(--4);
    align-content: start;
    max-width: 68rem;
    padding: var(--6) var(--8) var(--12);
    container-type: inline-size;
  }
  .back {
    display: none;
    gap: var(--1);
    align-items: center;
    width: fit-content;
    min-height: var(--target);
    margin-block: calc(-1 * var(--2));
    font-weight: 550;
    text-decoration: none;
  }
  h1 {
    font-size: var(--huge);
    line-height: 1.2;
  }
  header {
    display: grid;
    gap: var(--1);
  }
  .marks {
    display: flex;
    flex-wrap: wrap;
    gap: var(--1) var(--4);
    align-items: center;
    color: var(--muted);
    font-size: var(--small);
    margin-top: var(--1);
  }
  .status {
    padding: 0.125rem var(--2);
    border: 1px solid var(--edge);
    border-radius: 999px;
    color: var(--text);
    font-weight: 550;
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--6) var(--8);
  }
  .main,
  .side {
    display: grid;
    gap: var(--4);
    align-content: start;
    grid-template-columns: minmax(0, 1fr);
  }
  .side {
    gap: var(--6);
  }
  .message {
    display: grid;
    gap: var(--4);
    padding: var(--6);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
  }
  .text {
    max-width: 65ch;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .actions {
    gap: var(--2);
    margin-block: var(--2);
  }
  .actions .buttons {
    gap: 0;
    margin-inline-start: calc(-1 * var(--1));
  }
  .actions .quiet {
    padding-inline: var(--3);
  }
  .actions .quiet[aria-expanded='true'] {
    background: var(--accent-soft);
  }
  .done {
    display: flex;
    flex-wrap: wrap;
    gap: var(--3);
    align-items: center;
    justify-content: space-between;
  }
  .composer {
    padding: var(--6);
    border: 1px solid var(--line);
    border-inline-start: 4px solid var(--accent);
    border-radius: var(--radius);
    background: var(--surface);
  }
  .block {
    display: grid;
    gap: var(--3);
  }
  .main .block {
    margin-top: var(--4);
  }
  .history {
    display: grid;
  }
  .history li {
    display: grid;
    grid-template-columns: 2rem minmax(0, 1fr);
    gap: var(--3);
  }
  .who {
    position: relative;
    display: grid;
    justify-items: center;
    align-content: start;
  }
  .who svg {
    width: 2rem;
    height: 2rem;
    padding: 0.375rem;
    border: 1px solid var(--line);
    border-radius: 50%;
    background: var(--surface);
    color: var(--muted);
  }
  .history li:not(:last-child) .who::after {
    position: absolute;
    inset-block: 2rem 0;
    width: 1px;
    background: var(--line);
    content: '';
  }
  .what {
    display: grid;
    gap: var(--1);
    min-width: 0;
    padding: 0.25rem 0 var(--6);
  }
  .what blockquote {
    max-width: 65ch;
    padding: var(--2) var(--3);
    border-radius: var(--radius);
    background: var(--surface);
    border: 1px solid var(--line);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .staff .what blockquote {
    border-style: dashed;
  }
  .by {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--3);
  }
  .side p {
    overflow-wrap: anywhere;
  }
  .facts {
    display: grid;
    gap: var(--3);
    grid-template-columns: repeat(auto-fill, minmax(min(9rem, 100%), 1fr));
  }
  .facts dt {
    color: var(--muted);
    font-size: var(--small);
  }
  .facts dd {
    overflow-wrap: anywhere;
  }
  .state {
    display: grid;
    gap: var(--3);
    justify-items: start;
    padding: var(--8) 0;
  }
  button.small {
    min-height: var(--small-target);
    padding-block: var(--1);
    font-size: var(--small);
  }
  @container (min-width: 46rem) {
    .columns {
      grid-template-columns: minmax(0, 1fr) 17rem;
    }
    .facts {
      grid-template-columns: 1fr;
    }
  }
  @media (max-width: 59.99rem) {
    :host {
      padding: var(--4) var(--4) var(--12);
      /* What the page scrolls to when a case opens: with the bar above it. */
      scroll-margin-top: 4rem;
    }
    .back {
      display: flex;
    }
    .message,
    .composer {
      padding: var(--4);
    }
  }
  @media (forced-colors: active) {
    .actions .buttons {
      gap: var(--2);
      margin: 0;
    }
  }
`;
