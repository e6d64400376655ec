import {css} from 'lit';

export const styles = css`
  :host {
    display: block;
    --_accent: var(--city-feedback-accent, light-dark(#1f4fbf, #9dbcff));
    --_surface: var(--city-feedback-surface, light-dark(#fff, #1a1d23));
    --_text: var(--city-feedback-text, light-dark(#1a1d23, #eef0f4));
    --_border: var(--city-feedback-border, light-dark(#80878f, #7f8794));
    --_danger: var(--city-feedback-danger, light-dark(#b01038, #ff9db0));
    --_radius: var(--city-feedback-radius, 0.5em);
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
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
  .hint {
    color: color-mix(in srgb, var(--_text) 72%, var(--_surface));
    font-size: 0.875em;
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
    border: 1px solid color-mix(in srgb, var(--_text) 18%, var(--_surface));
    border-radius: var(--_radius);
  }
  .failed {
    border-color: var(--_danger);
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
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  button {
    flex: none;
    min-block-size: max(2.75em, 44px);
    padding: 0.5em 1.125em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  button:hover {
    background: color-mix(in srgb, var(--_accent) 8%, var(--_surface));
  }
  button:focus-visible {
    outline: 3px solid var(--city-feedback-focus, var(--_accent));
    outline-offset: 2px;
  }
  button[aria-disabled='true'] {
    opacity: 0.6;
    cursor: default;
  }
  .add {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    justify-self: start;
  }
  .remove {
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
  .announcement {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
