import {css} from 'lit';

export const photoStyles = css`
  ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(5rem, 7.5rem));
    gap: var(--2);
  }
  li {
    display: grid;
  }
  li button {
    width: 100%;
    padding: 0;
    overflow: hidden;
    border-color: var(--line);
    cursor: zoom-in;
  }
  li img {
    display: block;
    width: 100%;
    height: auto;
    aspect-ratio: 4 / 3;
    object-fit: cover;
    background: var(--line);
  }
  dialog {
    max-width: none;
    max-height: none;
    width: 100vw;
    height: 100dvh;
    padding: 0;
    border: 0;
    background: transparent;
    color: var(--text);
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.85);
  }
  figure {
    display: grid;
    grid-template-rows: minmax(0, 1fr) auto;
    gap: var(--3);
    width: fit-content;
    max-width: 100%;
    height: 100%;
    margin: auto;
    padding: var(--3);
    pointer-events: none;
  }
  figure img {
    align-self: center;
    justify-self: center;
    max-width: 100%;
    max-height: 100%;
    width: auto;
    height: auto;
    min-height: 0;
    object-fit: contain;
    border-radius: var(--radius);
    pointer-events: auto;
  }
  figcaption {
    display: flex;
    gap: var(--2);
    align-items: center;
    justify-self: center;
    padding: var(--1);
    border-radius: var(--radius);
    background: var(--surface);
    pointer-events: auto;
  }
  figcaption [role='status'] {
    min-width: 6rem;
    text-align: center;
  }
  figcaption button[aria-disabled='true'] {
    opacity: 0.35;
  }
`;
