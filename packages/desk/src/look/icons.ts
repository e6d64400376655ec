import {html, svg, type TemplateResult} from 'lit';

const icon = (shape: TemplateResult): TemplateResult =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">${shape}</svg>`;

/** Drawn with the text's colour; each one stands beside words that say the same, or in a button with a label. */
export const icons = {
  search: icon(svg`<circle cx="10.5" cy="10.5" r="6.5" /><path d="m15.5 15.5 5 5" />`),
  late: icon(svg`<path class="solid" d="M12 2.5 23 21H1z" /><path d="M12 9v5.5M12 17.6v.1" class="onSolid" />`),
  nearlyLate: icon(svg`<circle cx="12" cy="12" r="9" /><path d="M12 7v5l3.5 2" />`),
  camera: icon(svg`<path d="M3 8h4l2-3h6l2 3h4v11H3z" /><circle cx="12" cy="13" r="3.5" />`),
  person: icon(svg`<circle cx="12" cy="8" r="4" /><path d="M4 21c1-4.5 4-6.5 8-6.5s7 2 8 6.5" />`),
  phone: icon(
    svg`<path d="M5 3.5h4l1.5 5-2.5 1.8a13 13 0 0 0 5.7 5.7l1.8-2.5 5 1.5v4a2 2 0 0 1-2.2 2A17.5 17.5 0 0 1 3 5.7a2 2 0 0 1 2-2.2z" />`,
  ),
  people: icon(
    svg`<circle cx="8.5" cy="8.5" r="3.5" /><path d="M2 20c.8-4 3.2-5.5 6.5-5.5S14.200 16 15 20M15 5.3a3.5 3.5 0 0 1 0 6.400M17.5 14.900c2.500.7 4 2.400 4.500 5.100" />`,
  ),
  building: icon(svg`<path d="M4 21V8l8-5 8 5v13zM9 21v-6h6v6" />`),
  gear: icon(
    svg`<circle cx="12" cy="12" r="3.5" /><path d="M12 3v3M12 18v3M3 12h3M18 12h3M5.6 5.6l2.2 2.2M16.2 16.2l2.2 2.2M5.6 18.4l2.2-2.2M16.2 7.8l2.2-2.2" />`,
  ),
  pencil: icon(svg`<path d="m4 20 1-5L16 4l4 4L9 19z" />`),
  back: icon(svg`<path d="M15 4.5 7.5 12l7.5 7.5" />`),
  forward: icon(svg`<path d="M9 4.5 16.5 12 9 19.5" />`),
  close: icon(svg`<path d="M5.5 5.5l13 13M18.5 5.5l-13 13" />`),
  menu: icon(svg`<path d="M4 7h16M4 12h16M4 17h16" />`),
  eye: icon(
    svg`<path d="M2 12c2.5-4.5 6-6.5 10-6.5s7.5 2 10 6.5c-2.5 4.5-6 6.5-10 6.5S4.5 16.5 2 12z" /><circle cx="12" cy="12" r="3" />`,
  ),
  lock: icon(svg`<rect x="4.5" y="10.5" width="15" height="10" rx="2" /><path d="M8 10.5V7a4 4 0 0 1 8 0v3.5" />`),
  warning: icon(svg`<circle cx="12" cy="12" r="9.5" /><path d="M12 7v6M12 16.5v.1" />`),
  done: icon(svg`<path d="m4.5 12.5 5 5 10-11" />`),
  pin: icon(
    svg`<path d="M12 21.5c-4.5-5-7-8.5-7-12a7 7 0 0 1 14 0c0 3.5-2.5 7-7 12z" /><circle cx="12" cy="9.5" r="2.5" />`,
  ),
  plus: icon(svg`<path d="M12 5v14M5 12h14" />`),
  minus: icon(svg`<path d="M5 12h14" />`),
  inbox: icon(svg`<path d="M3 13h5l1.5 3h5L16 13h5M3 13l3-8h12l3 8v6H3z" />`),
};
