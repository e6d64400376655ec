import {setViewport} from '@web/test-runner-commands';
import {setupWorker} from 'msw/browser';
import '../frame/desk-app.ts';
import type {DeskApp} from '../frame/desk-app.ts';
import {FakeDesk} from './fake-desk.ts';
import {fakeRoutes} from './fake-routes.ts';
import {find, seen, until} from './find.ts';
import {aino} from './fixtures.ts';

const worker = setupWorker();
const isStarted = worker.start({quiet: true, onUnhandledFrame: 'bypass'});
let opened: DeskApp | undefined;

const styles = Object.assign(document.createElement('link'), {
  rel: 'stylesheet',
  href: new URL('../look/desk.css', import.meta.url).href,
});
document.head.append(styles);

export interface OpenOptions {
  fake?: FakeDesk;
  path?: string;
  language?: string;
  width?: number;
}

/**
 * Opens the whole desk in this page, with a fake server behind it: logged in as Aino, in Finnish, 1280 px wide, unless
 * told otherwise.
 */
export async function openDesk({
  fake = new FakeDesk({session: aino}),
  path = '/desk',
  language = 'fi',
  width = 1280,
}: OpenOptions = {}): Promise<FakeDesk> {
  await isStarted;
  closeDesk();
  worker.resetHandlers(...fakeRoutes(fake));
  await setViewport({width, height: 800});
  localStorage.setItem('city-feedback-desk:language', language);
  history.replaceState(null, '', path);
  opened = document.createElement('desk-app');
  document.body.append(opened);
  await until(() => find('h1'), 'the desk has a heading');
  return fake;
}

/** Opens the desk anew in the same tab, as a reload does. */
export function reloadDesk(fake: FakeDesk): Promise<FakeDesk> {
  return openDesk({fake, path: location.pathname + location.search});
}

/** Breaks the stream of live updates, until the desk says so. The next try gets through. */
export async function loseConnection(fake: FakeDesk): Promise<void> {
  await until(() => fake.listeners === 1);
  fake.failing.set('GET /events', 'unavailable');
  fake.dropStreams();
  await seen('.lost', 'Yhteys palvelimeen on poikki.');
  fake.failing.clear();
}

/** Takes the desk away; what the tab stores stays. */
export function closeDesk(): void {
  opened?.remove();
  opened = undefined;
}

/** Leaves nothing behind for the next test. */
export function forgetDesk(): void {
  closeDesk();
  sessionStorage.clear();
  localStorage.clear();
}
