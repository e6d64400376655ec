import {css} from 'lit';

export const styles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  p {
    margin: 0.5rem 0 0;
  }
  .frame {
    position: relative;
    isolation: isolate;
    overflow: hidden;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: light-dark(#e9edf0, #22272b);
  }
  .map {
    block-size: var(--city-feedback-map-height, clamp(11em, 28dvh, 20em));
    cursor: grab;
    position: relative;
    user-select: none;
    outline-offset: -3px;
  }
  .map:active {
    cursor: grabbing;
  }
  .map:focus-visible {
    outline-offset: -3px;
    /* Tiles would be painted over an outline of the box that holds them. */
    outline: none;
  }
  .frame:has(.map:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  /* A map picture drawn for daylight, turned into one for the night: light and dark swap, hues stay. */
  .dark .leaflet-tile-pane {
    filter: invert(1) hue-rotate(180deg) brightness(0.92) contrast(0.86);
  }
  .dark .leaflet-tile {
    mix-blend-mode: normal;
  }
  .outline {
    position: absolute;
    left: 0;
    top: 0;
    pointer-events: none;
    fill: none;
    stroke: var(--_accent);
    font-family: inherit;
    font-weight: 600;
  }
  .outline path {
    vector-effect: non-scaling-stroke;
  }
  .outside {
    fill: rgb(60 60 60 / 0.18);
    fill-rule: evenodd;
    stroke: none;
  }
  .dark .outside {
    fill: rgb(0 0 0 / 0.45);
  }
  .district {
    stroke-width: 1;
    stroke-dasharray: 4 4;
    opacity: 0.55;
  }
  .boundary {
    stroke-width: 2.5;
  }
  text {
    display: none;
    fill: var(--_text);
    stroke: none;
    text-anchor: middle;
  }
  .no-tiles text {
    display: block;
  }

  .cross {
    position: absolute;
    z-index: 700;
    inset: 0;
    margin: auto;
    inline-size: 48px;
    block-size: 48px;
    pointer-events: none;
    fill: none;
    stroke: light-dark(#fff, #000);
    stroke-width: 5;
  }
  .cross :nth-child(n + 2) {
    stroke: light-dark(#111, #fff);
    stroke-width: 2;
  }
  .cross circle {
    fill: light-dark(#111, #fff);
  }
  .at-pin .cross {
    display: none;
  }
  .middle,
  .attribution {
    position: absolute;
    z-index: 700;
    pointer-events: none;
    background: color-mix(in srgb, var(--_surface) 88%, transparent);
    color: var(--_text);
  }
  .middle {
    inset-block-start: 8px;
    inset-inline-start: 8px;
    max-inline-size: calc(100% - 72px);
    padding: 0.25em 0.65em;
    border-radius: var(--_radius);
    font-size: 0.875em;
  }
  .attribution {
    inset-block-end: 0;
    inset-inline-end: 0;
    padding: 0.1em 0.5em;
    border-start-start-radius: var(--_radius);
    font-size: 0.75em;
  }

  .pin {
    position: absolute;
    left: 0;
    top: 0;
    inline-size: 44px;
    block-size: 48px;
    margin: -48px 0 0 -22px;
    cursor: move;
    touch-action: none;
  }
  .pin::before,
  .pin::after {
    content: '';
    position: absolute;
    left: 50%;
  }
  .pin::before {
    top: 10px;
    inline-size: 30px;
    block-size: 30px;
    margin-inline-start: -15px;
    border: 2px solid light-dark(#fff, #000);
    border-radius: 50% 50% 50% 0;
    background: var(--_accent);
    rotate: -45deg;
    box-shadow: -2px 2px 5px rgb(0 0 0 / 0.45);
  }
  .pin::after {
    top: 15px;
    inline-size: 20px;
    translate: -50%;
    color: var(--_on-accent);
    content: '●';
    font: 700 13px/20px system-ui;
    text-align: center;
  }
  .pin.outside::before {
    background: var(--_danger);
  }
  .pin.outside::after {
    content: '!';
    color: light-dark(#fff, #2a0008);
    font-size: 17px;
  }

  .main,
  .main:hover {
    border: 2px solid var(--_accent);
    color: var(--_accent);
  }
  .zoom {
    position: absolute;
    z-index: 700;
    inset-block-start: 8px;
    inset-inline-end: 8px;
    display: grid;
    gap: 4px;
  }
  .zoom button {
    inline-size: 44px;
    padding: 10px;
    line-height: 0;
  }
  .zoom button:focus-visible {
    outline-offset: -4px;
  }
  .zoom button[aria-disabled='true'] {
    opacity: 1;
  }
  .zoom [aria-disabled='true'] svg {
    opacity: 0.35;
  }
  .zoom svg {
    fill: none;
    stroke: currentColor;
    stroke-width: 2.2;
    stroke-linecap: round;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-block-start: 0.75rem;
  }
  .instruction,
  .keys {
    font-size: 0.875em;
  }
  .keys {
    display: none;
  }
  .frame:has(.map:focus-visible) ~ .keys {
    display: block;
  }
  .frame:has(.map:focus-visible) ~ .instruction {
    display: none;
  }
  .note {
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--_accent);
  }
  .problem {
    border-color: var(--_danger);
  }

  @media (max-width: 480px) {
    .actions button {
      flex: 1 1 auto;
    }
  }
  @media (forced-colors: active) {
    .outline,
    .cross :nth-child(n + 2) {
      stroke: CanvasText;
    }
    .cross {
      stroke: Canvas;
    }
    .cross circle,
    text {
      fill: CanvasText;
    }
    .zoom svg {
      stroke: ButtonText;
    }
    .pin {
      forced-color-adjust: none;
    }
    .pin::before {
      border-color: Canvas;
      background: CanvasText !important;
    }
    .pin::after {
      color: Canvas !important;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .leaflet-zoom-animated {
      transition: none !important;
    }
  }
`;
