import type {CityFeedbackElement, launcherTools} from '../launcher/city-feedback.ts';
import {CityFeedbackPanel} from './city-feedback-panel.ts';
import './define.ts';
import {nextPaint} from './next-paint.ts';
import {look} from '../look/look.styles.ts';
import {panelStyles} from './panel.styles.ts';
import {controlStyles} from '../form/controls.styles.ts';
import {prepare as fetchAll} from './prepare.ts';

// The page's own link serves browsers that are older than all that the form is made of.
if (!HTMLElement.prototype.showPopover) throw new TypeError('expected a browser that knows popovers');

/** Fetches what the form needs and renders it, unseen: a press has only to show it. */
export async function prepare(host: CityFeedbackElement, launcher: typeof launcherTools): Promise<void> {
  await fetchAll(host, launcher);
  const panel = mount(host, launcher, true);
  await panel.updateComplete;
  if (!panel.isAhead) return;
  panel.className = 'ahead';
  panel.layOut();
}

/** Puts the form into a `<city-feedback>`, closed. It lives in the same shadow root, so that ids and parts reach. */
export function mountPanel(host: CityFeedbackElement, launcher: typeof launcherTools): CityFeedbackPanel {
  const panel = mount(host, launcher);
  if (panel.isAhead) {
    panel.isAhead = false;
    // A button that became a form in the page.
    if (host.variant === 'inline') panel.popover = null;
    void nextPaint().then(() => panel.load());
  }
  return panel;
}

function mount(host: CityFeedbackElement, launcher: typeof launcherTools, isAhead?: boolean): CityFeedbackPanel {
  const root = host.shadowRoot!;
  const there = root.querySelector<CityFeedbackPanel>('city-feedback-panel');
  if (there) return there;
  root.adoptedStyleSheets.push(look.styleSheet!, controlStyles.styleSheet!, panelStyles.styleSheet!);
  const panel = new CityFeedbackPanel();
  panel.host = host;
  panel.launcher = launcher;
  panel.isAhead = isAhead;
  root.append(panel);
  return panel;
}

/** Sends what waits from an earlier visit, without opening anything; loaded where something waits. */
export const sendWaiting = async (host: CityFeedbackElement, launcher: typeof launcherTools): Promise<void> =>
  (await import('../sending/send-waiting.ts')).sendWaiting(host, launcher);
