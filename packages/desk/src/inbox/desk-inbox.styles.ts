import {css} from 'lit';

export const inboxStyles = css`
  :host {
    display: grid;
    align-content: start;
  }
  .head {
    display: grid;
    gap: var(--3);
    padding: var(--4);
  }
  .title {
    display: flex;
    gap: var(--3);
    align-items: baseline;
    justify-content: space-between;
  }
  .title > :first-child {
    font-size: var(--large);
  }
  search {
    display: grid;
    gap: var(--3);
  }
  .find {
    position: relative;
  }
  .find input {
    padding-inline-end: var(--target);
  }
  .find button {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    color: var(--muted);
  }
  .switches {
    display: flex;
    flex-wrap: wrap;
    gap: var(--2);
  }
  .switches button {
    min-width: var(--small-target);
    min-height: var(--small-target);
    padding: var(--1) var(--3);
    border-radius: 999px;
    font-size: var(--small);
  }
  summary {
    width: fit-content;
    padding: var(--1) 0;
    color: var(--muted);
    font-size: var(--small);
    cursor: pointer;
  }
  summary:hover {
    color: var(--accent);
  }
  .choices {
    display: grid;
    gap: var(--3);
    padding-top: var(--2);
  }
  .choices .field {
    grid-template-columns: 6rem 1fr;
    align-items: center;
  }
  .choices label {
    font-size: var(--small);
  }
  .fresh {
    position: sticky;
    z-index: 1;
    top: 0;
    padding: 0 var(--4) var(--3);
    background: linear-gradient(var(--surface) 70%, transparent);
  }
  .fresh button {
    width: 100%;
  }
  li {
    border-top: 1px solid var(--line);
  }
  .row {
    display: grid;
    gap: var(--1);
    padding: var(--3) var(--4);
    padding-inline-start: calc(var(--4) - 4px);
    border-inline-start: 4px solid transparent;
    color: inherit;
    text-decoration: none;
    scroll-margin-block: 4rem;
  }
  .row:hover {
    background: var(--ground);
  }
  .row[aria-current='true'] {
    border-inline-start-color: var(--accent);
    background: var(--accent-soft);
  }
  .row:focus-visible {
    outline-offset: -3px;
  }
  .row.gone .topic,
  .row.gone .excerpt {
    text-decoration: line-through;
  }
  .top {
    display: flex;
    gap: var(--3);
    align-items: baseline;
    justify-content: space-between;
  }
  .topic {
    font-weight: 600;
  }
  .age {
    flex: none;
    color: var(--muted);
    font-size: var(--small);
  }
  .excerpt {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    line-clamp: 2;
    overflow-wrap: anywhere;
  }
  .marks {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--3);
    margin-top: var(--1);
    color: var(--muted);
    font-size: var(--small);
  }
  .more {
    display: grid;
    gap: var(--2);
    padding: var(--4);
    border-top: 1px solid var(--line);
  }
  .state {
    display: grid;
    gap: var(--2);
    justify-items: center;
    padding: var(--12) var(--6);
    text-align: center;
    color: var(--muted);
  }
  .state strong {
    color: var(--text);
  }
  .state > svg {
    width: 3rem;
    height: 3rem;
    stroke-width: 1.25;
  }
  .state button {
    margin-top: var(--2);
  }
  .ghost {
    height: 6.5rem;
    border-top: 1px solid var(--line);
    background:
      linear-gradient(var(--line) 0 0) 1rem 1rem / 40% 0.75rem,
      linear-gradient(var(--line) 0 0) 1rem 2.5rem / 85% 0.75rem,
      linear-gradient(var(--line) 0 0) 1rem 4rem / 60% 0.75rem;
    background-repeat: no-repeat;
    opacity: 0;
    animation: appear 0.2s 0.2s forwards;
  }
  @keyframes appear {
    to {
      opacity: 0.6;
    }
  }
  @media (forced-colors: active) {
    .row {
      border-inline-start-color: Canvas;
    }
    .row[aria-current='true'] {
      border-inline-start-color: Highlight;
    }
    .row[aria-current='true'] .topic {
      text-decoration: underline;
    }
    .ghost {
      background: none;
    }
  }
`;
