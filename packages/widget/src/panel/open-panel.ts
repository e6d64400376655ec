import type {CityFeedbackElement, launcherTools} from '../launcher/city-feedback.ts';
import {CityFeedbackPanel} from './city-feedback-panel.ts';
import './define.ts';
import {look} from '../look/look.styles.ts';
import {panelStyles} from './panel.styles.ts';
import {controlStyles} from '../form/controls.styles.ts';

import {prepare} from './prepare.ts';

export {prepare};

/** Puts the form into a `<city-feedback>`, closed. It lives in the same shadow root, so that ids and parts reach. */
export function mountPanel(host: CityFeedbackElement, launcher: typeof launcherTools): CityFeedbackPanel {
  const root = host.shadowRoot!;
  root.adoptedStyleSheets.push(look.styleSheet!, controlStyles.styleSheet!, panelStyles.styleSheet!);
  const panel = new CityFeedbackPanel();
  panel.host = host;
  panel.launcher = launcher;
  root.append(panel);
  return panel;
}

/** Loads what it takes to send what waits from an earlier visit, without opening anything. */
export async function sendWaiting(host: CityFeedbackElement, launcher: typeof launcherTools): Promise<void> {
  const [start, {queueOf}] = await Promise.all([prepare(host, launcher), import('./later-steps.ts')]);
  await queueOf(start).flush();
}
