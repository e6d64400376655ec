import {css} from 'lit';

/** What every part of the widget looks like, in whatever shadow root it is: colours, buttons, focus, hints. */
export const look = css`
  :host {
    --_accent: var(--city-feedback-accent, light-dark(#1f4fbf, #9dbcff));
    --_on-accent: var(--city-feedback-on-accent, light-dark(#fff, #10214a));
    --_surface: var(--city-feedback-surface, light-dark(#fff, #1a1d23));
    --_text: var(--city-feedback-text, light-dark(#1a1d23, #eef0f4));
    --_border: var(--city-feedback-border, light-dark(#80878f, #7f8794));
    --_danger: var(--city-feedback-danger, light-dark(#b01038, #ff9db0));
    --_focus: var(--city-feedback-focus, var(--_accent));
    --_radius: var(--city-feedback-radius, 0.5em);
    --_quiet: color-mix(in srgb, var(--_text) 72%, var(--_surface));
    --_line: color-mix(in srgb, var(--_text) 14%, var(--_surface));
    --_tint: color-mix(in srgb, var(--_accent) 8%, var(--_surface));
  }
  * {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
  .button {
    align-items: center;
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    color: var(--_text);
    cursor: pointer;
    display: inline-flex;
    font: inherit;
    font-weight: 600;
    gap: 0.5em;
    justify-content: center;
    justify-self: start;
    min-block-size: max(2.75em, 44px);
    padding: 0.5em 1.125em;
    text-align: center;
    text-decoration: none;
  }
  .button:hover {
    background: var(--_tint);
  }
  [aria-disabled='true'] {
    cursor: default;
    opacity: 0.6;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .hint {
    color: var(--_quiet);
    font-size: 0.875em;
    font-weight: 400;
  }
  .unseen {
    block-size: 1px;
    clip-path: inset(50%);
    inline-size: 1px;
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
  }
`;
