import {css} from 'lit';

/** With the rules of Leaflet 1.9.4's stylesheet that this map needs (BSD 2-Clause, Volodymyr Agafonkin, CloudMade). */
export const mapStyles = css`
  .frame {
    position: relative;
    isolation: isolate;
    overflow: hidden;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .frame:has(.map:focus-visible) {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  .map {
    overflow: hidden;
    height: 13rem;
    outline: none;
    background: var(--ground);
    cursor: grab;
    -webkit-tap-highlight-color: transparent;
  }
  .map:active {
    cursor: grabbing;
  }
  .leaflet-pane,
  .leaflet-tile,
  .leaflet-tile-container,
  .leaflet-layer {
    position: absolute;
    left: 0;
    top: 0;
  }
  .leaflet-pane {
    z-index: 400;
  }
  .leaflet-tile-pane {
    z-index: 200;
  }
  .leaflet-marker-pane {
    z-index: 600;
  }
  .leaflet-tile {
    visibility: hidden;
    user-select: none;
    -webkit-user-drag: none;
  }
  .leaflet-tile-loaded {
    visibility: inherit;
  }
  .leaflet-touch-drag.leaflet-touch-zoom {
    touch-action: pan-y;
  }
  .leaflet-zoom-animated {
    transform-origin: 0 0;
  }
  .leaflet-zoom-anim .leaflet-zoom-animated {
    transition: transform 0.25s cubic-bezier(0, 0, 0.25, 1);
  }
  .pin {
    position: absolute;
    left: 0;
    top: 0;
    width: 0;
    height: 0;
  }
  .pin::before {
    position: absolute;
    top: -36px;
    left: -13px;
    width: 26px;
    height: 26px;
    border: 3px solid #ffffff;
    border-radius: 50% 50% 50% 0;
    background: #1f4fbf;
    box-shadow: -2px 2px 4px rgb(0 0 0 / 0.4);
    rotate: -45deg;
    content: '';
  }
  .pin::after {
    position: absolute;
    top: -26px;
    left: -4px;
    width: 8px;
    height: 8px;
    border-radius: 50%;
    background: #ffffff;
    content: '';
  }
  .zoom {
    position: absolute;
    z-index: 700;
    top: var(--2);
    right: var(--2);
    display: grid;
    gap: var(--1);
  }
  .zoom button {
    width: var(--small-target);
    min-height: var(--small-target);
    border-color: var(--edge);
    background: var(--surface);
  }
  .attribution {
    position: absolute;
    z-index: 700;
    right: 0;
    bottom: 0;
    padding: 0 var(--2);
    border-start-start-radius: var(--radius);
    background: var(--surface);
    font-size: var(--small);
    pointer-events: none;
  }
  @media (prefers-color-scheme: dark) {
    .leaflet-tile-pane {
      filter: invert(1) hue-rotate(180deg) brightness(0.95) contrast(0.9);
    }
  }
  @media (forced-colors: active) {
    .pin {
      forced-color-adjust: none;
    }
  }
`;
