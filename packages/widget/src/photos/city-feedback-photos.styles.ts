import {css} from 'lit';

export const styles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  p,
  ul {
    margin: 0;
    padding: 0;
  }
  .picker {
    display: grid;
    gap: 0.5em;
    border-radius: var(--_radius);
  }
  .drop {
    outline: 3px dashed var(--_accent);
    outline-offset: 6px;
  }
  .title {
    font-weight: 600;
  }
  ul {
    display: grid;
    gap: 0.5em;
    list-style: none;
  }
  li {
    display: flex;
    align-items: center;
    gap: 0.75em;
    min-block-size: 4.5em;
    padding: 0.25em;
    padding-inline-end: 0.5em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .failed {
    border-color: var(--_danger);
    flex-wrap: wrap;
  }
  img,
  progress,
  .sign {
    flex: none;
    inline-size: 5em;
  }
  img {
    block-size: 4em;
    border-radius: calc(var(--_radius) * 0.75);
    object-fit: cover;
  }
  progress {
    accent-color: var(--_accent);
  }
  .sign {
    color: var(--_danger);
    font-size: 1.25em;
    font-weight: 700;
    inline-size: 1.5em;
    text-align: center;
  }
  .name {
    flex: 1 60%;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .remove {
    flex: none;
    inline-size: max(2.75em, 44px);
    padding: 0;
    border-color: transparent;
    background: none;
  }
  svg {
    display: block;
    inline-size: 1.5em;
    margin: auto;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
`;
