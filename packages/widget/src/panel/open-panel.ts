import type {CityFeedbackElement, launcherTools} from '../launcher/city-feedback.ts';
import {CityFeedbackPanel} from './city-feedback-panel.ts';
import {panelStyles} from './panel.styles.ts';
import {controlStyles} from '../form/controls.styles.ts';

export {prepare} from './prepare.ts';

if (!customElements.get('city-feedback-panel')) customElements.define('city-feedback-panel', CityFeedbackPanel);

/** Puts the form into a `<city-feedback>`, closed. It lives in the same shadow root, so that ids and parts reach. */
export function mountPanel(host: CityFeedbackElement, launcher: typeof launcherTools): CityFeedbackPanel {
  const root = host.shadowRoot!;
  root.adoptedStyleSheets.push(controlStyles.styleSheet!, panelStyles.styleSheet!);
  const panel = new CityFeedbackPanel();
  panel.host = host;
  panel.launcher = launcher;
  root.append(panel);
  return panel;
}
