import {createTestServer} from '@city-feedback/sdk/testing';
import {waitUntil} from '@open-wc/testing';
import {setupWorker} from 'msw/browser';
import '../launcher/define.ts';
import type {Journey} from '../journey/journey.ts';
import type {CityFeedbackElement} from '../launcher/city-feedback.ts';

/** Test files run side by side and share what the browser keeps: each one has a site of its own. */
export const site = `streets-${crypto.randomUUID()}`;
/** Of the town next to it, which shares the server. */
export const neighbourSite = `next-${site}`;
/** The city at the other end, in memory. */
export const city = createTestServer({site, neighbourSite, endpoint: location.origin});
export const network = setupWorker(...city.handlers);

/** To be called in `describe`: the network is there, and each test starts with nothing stored and nothing shown. */
export function withCity(): void {
  before(() => network.start({quiet: true, onUnhandledFrame: 'bypass'}));
  after(() => network.stop());
  beforeEach(async () => {
    city.reset();
    for (const key of keptKeys()) localStorage.removeItem(key);
    await forgetReports();
    document.documentElement.lang = 'fi';
  });
  afterEach(() => {
    for (const element of shown) keepsNothingMore(element);
    shown.clear();
    document.body.replaceChildren();
    network.resetHandlers();
  });
}

/** The elements of the test that runs. */
const shown = new Set<CityFeedbackElement>();

/** Answers that an earlier test did not wait for would bring its draft into the next one. */
function keepsNothingMore({shadowRoot}: CityFeedbackElement): void {
  const journey = shadowRoot?.querySelector<Element & {journey?: Journey}>('city-feedback-panel')?.journey;
  if (journey) journey.page.kiosk = true;
}

/** Keys of what this file's site keeps in the browser's storage. */
const keptKeys = () => Object.keys(localStorage).filter((key) => key.includes(site));

/** Everything that this file's site keeps there. */
export const kept = () => JSON.stringify(keptKeys().map((key) => localStorage.getItem(key)));

/** Empties the queue of reports of earlier tests; it lives as long as the page. */
async function forgetReports(): Promise<void> {
  const opening = indexedDB.open('city-feedback');
  const isThere = await new Promise((answer) => {
    opening.onsuccess = () => answer(true);
    opening.onerror = () => answer(false);
    // There was none, and none is made here.
    opening.onupgradeneeded = () => opening.transaction!.abort();
  });
  if (!isThere) return;
  const reports = opening.result.transaction('reports', 'readwrite').objectStore('reports');
  const finding = reports.index('queue').getAllKeys(`${location.origin} ${site}`);
  await new Promise((found) => (finding.onsuccess = found));
  for (const key of finding.result) reports.delete(key);
  await new Promise((done) => (reports.transaction.oncomplete = done));
  opening.result.close();
}

/** Machines that build are slow. */
export const until = (holds: () => unknown, what?: string) => waitUntil(() => !!holds(), what, {timeout: 30_000});

export type Setting = Partial<CityFeedbackElement> & {label?: string};

/** Drives one `<city-feedback>` as a person would, by what is seen in it. */
export class Form {
  readonly element: CityFeedbackElement;

  /**
   * @param setting  properties of the element, and the words of the link in it
   * @param element  one that is on a page already, in the place of a new one
   */
  constructor({label = 'Anna palautetta', ...properties}: Setting = {}, element?: CityFeedbackElement) {
    this.element = element ?? document.createElement('city-feedback');
    shown.add(this.element);
    if (element) return;
    Object.assign(this.element, {endpoint: location.origin, site, ...properties});
    const link = document.createElement('a');
    link.href = '/streets';
    link.textContent = label;
    if (label) this.element.append(link);
    document.body.append(this.element);
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  find<Type extends Element = HTMLElement>(selector: string): Type | null {
    return this.root.querySelector<Type>(selector);
  }

  /** Waits until something is there, and gives it. */
  async see<Type extends Element = HTMLElement>(selector: string): Promise<Type> {
    await until(() => this.find(selector), `no ${selector}`);
    return this.find<Type>(selector)!;
  }

  /** Waits until a text is read on the form. */
  async read(text: string): Promise<void> {
    await until(() => this.text.includes(text), `no “${text}” in “${this.text}”`);
  }

  /** All words of the form but those of parts with a root of their own. */
  get text(): string {
    return (this.find('city-feedback-panel')?.textContent ?? '').replace(/\s+/g, ' ');
  }

  /** What the live region says. */
  get said(): string {
    return this.find('[role=status]')!.textContent.trim();
  }

  get focused(): string {
    const focused = this.root.activeElement;
    return focused?.id || focused?.getAttribute('part') || focused?.localName || '';
  }

  async open(): Promise<this> {
    (await this.see('[part=button]')).click();
    await this.see('dialog:modal h3');
    return this;
  }

  /** Waits until everything after the first step is there, which also brings what is never sent. */
  async loaded(): Promise<void> {
    await until(() => (this.find('city-feedback-panel') as {later?: unknown} | null)?.later);
  }

  async write(id: string, value: string): Promise<void> {
    const field = await this.see<HTMLTextAreaElement>(`[id="${id}"]`);
    field.value = value;
    field.dispatchEvent(new InputEvent('input', {bubbles: true}));
    await this.settle();
  }

  /** Presses the button, link or choice with these words. */
  async press(words: string): Promise<void> {
    const wanted = () =>
      [...this.root.querySelectorAll<HTMLElement>('button, a, label, summary, [role=option]')].find(
        (each) =>
          each.checkVisibility() && (each.ariaLabel ?? each.textContent).replace(/\s+/g, ' ').trim().startsWith(words),
      );
    await until(wanted, `nothing called “${words}”`);
    wanted()!.click();
    await this.settle();
  }

  async settle(): Promise<void> {
    await this.find<HTMLElement & {updateComplete?: Promise<unknown>}>('city-feedback-panel')?.updateComplete;
  }

  /** Writes, and goes on to the last step, with a topic that needs no place. */
  async toLastStep(text = 'Kirjaston aukiolo'): Promise<void> {
    await this.write('text', text);
    await this.press('Jatka');
    await this.see('#placeWords');
    await this.press('Jatka');
    await this.read('Kuvat ja tarkennukset');
    await this.press('Jatka');
    await this.see('[name=wish]');
  }
}
