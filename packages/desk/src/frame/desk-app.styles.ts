import {css} from 'lit';

export const appStyles = css`
  :host {
    min-height: 100dvh;
  }
  .alone {
    display: grid;
    gap: var(--4);
    justify-items: start;
    max-width: 36rem;
    margin: 0 auto;
    padding: var(--12) var(--4);
  }
  .alone h1 {
    font-size: var(--huge);
  }
  .log-in {
    display: grid;
    gap: var(--6);
    justify-content: center;
    justify-items: stretch;
    align-content: center;
    grid-template-columns: min(26rem, 100%);
    min-height: 100dvh;
    padding: var(--4);
  }
  .card {
    padding: var(--8);
    border: 1px solid var(--line);
    border-radius: calc(2 * var(--radius));
    background: var(--surface);
    box-shadow: var(--lift);
  }
  .languages {
    display: flex;
    gap: var(--2);
    justify-content: center;
  }
  .languages button {
    padding-inline: var(--3);
    font-size: var(--small);
  }
  .skips {
    position: absolute;
    z-index: 10;
    top: var(--2);
    left: var(--2);
  }
  .skips a:not(:focus) {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .skips a:focus {
    display: block;
    padding: var(--2) var(--4);
    border-radius: var(--radius);
    background: var(--surface);
    box-shadow: var(--lift);
  }
  .lost:has(*) {
    display: flex;
    gap: var(--2);
    align-items: center;
    padding: var(--2) var(--4);
    border-bottom: 1px solid var(--line);
    background: var(--danger-soft);
  }
  desk-top-bar ~ .trouble {
    padding: var(--2) var(--4);
  }
  desk-inbox {
    background: var(--surface);
  }
  .choose {
    display: grid;
    gap: var(--2);
    place-content: center;
    justify-items: center;
    height: 100%;
    padding: var(--8);
    color: var(--muted);
    text-align: center;
  }
  .choose svg {
    width: 3rem;
    height: 3rem;
    stroke-width: 1.25;
  }
  .choose strong {
    color: var(--text);
  }
  dialog {
    width: min(26rem, calc(100vw - 2rem));
    padding: var(--6);
    border: 1px solid var(--line);
    border-radius: calc(2 * var(--radius));
    background: var(--surface);
    color: var(--text);
    box-shadow: var(--lift);
  }
  dialog::backdrop {
    background: var(--shade);
  }
  .question form {
    display: grid;
    gap: var(--4);
  }
  .question h2 {
    font-size: var(--large);
  }
  @media (min-width: 60rem) {
    :host {
      display: flex;
      flex-direction: column;
      height: 100dvh;
    }
    .pages {
      flex: 1;
      min-height: 0;
    }
    .inbox,
    .case {
      display: grid;
      grid-template-columns: clamp(22rem, 32vw, 28rem) minmax(0, 1fr);
      height: 100%;
    }
    desk-inbox,
    .pane {
      overflow: auto;
      overscroll-behavior: contain;
    }
    desk-inbox {
      border-inline-end: 1px solid var(--line);
    }
  }
  @media (max-width: 59.99rem) {
    .inbox desk-inbox {
      min-height: calc(100dvh - 3.5rem);
    }
    .inbox .pane,
    .case desk-inbox {
      display: none;
    }
  }
  @media (max-width: 30rem) {
    .card {
      padding: var(--6) var(--4);
    }
  }
`;
