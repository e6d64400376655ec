import type {Kind} from '@city-feedback/contract';
import type {CityFeedbackPanel} from '../panel/city-feedback-panel.ts';
import {launcherStyles} from './city-feedback.styles.ts';
import {announce} from './events.ts';
import {launcherLabel} from './labels.ts';
import {nearestLanguage} from './nearest-language.ts';

/** A place that the page itself is about. */
export interface PagePlace {
  /** Degrees north, WGS 84. */
  latitude: number;
  /** Degrees east, WGS 84. */
  longitude: number;
  /** The place in words. */
  label?: string;
}

/**
 * What the form takes from the launcher. It is handed over instead of imported, so that the lazy chunk never loads
 * the script on the page a second time under another address.
 */
export const launcherTools = {announce, nearestLanguage};

/** The form behind the button, loaded once for all elements of the page; tried again after a failure. */
let panelChunk: Promise<typeof import('../panel/open-panel.ts')> | undefined;

function loadPanel() {
  return (panelChunk ??= import('../panel/open-panel.ts').catch((error: unknown) => {
    panelChunk = undefined;
    throw error;
  }));
}

/**
 * Properties with an attribute of the same meaning, and their value while the attribute is missing. A boolean one is
 * there or not.
 */
const reflected: Record<string, string | boolean> = {
  endpoint: '',
  site: '',
  variant: 'button',
  view: 'give',
  topic: '',
  kind: '',
  serviceObject: '',
  kiosk: false,
  open: false,
};

/**
 * `<city-feedback>`: the city's feedback form on any page.
 *
 * While closed it is one small script and a button; the form is loaded when it is first opened, and fetched in
 * advance when the pointer or the focus comes to the button. The link inside is shown until the element is defined,
 * and again when the form can't be loaded.
 *
 * What stands here in tags is what editors, types, wrapper and docs are generated from: `npm run generate`.
 *
 * @attr {string} endpoint - Base URL of the server. Needed.
 * @attr {string} site - Id of your site on the server: brings topics, unit, languages and texts. Needed.
 * @attr {button | inline | tab} [variant=button] - A `button` opens a dialog, `inline` is a form in the page, `tab` a button on the edge of the window.
 * @attr {give | track} [view=give] - What opens first: `give` (feedback) or `track` (where a case stands).
 * @attr {string} topic - Id of the topic that is chosen at the start; else the site's own, if it has one.
 * @attr {question | fault | idea | praise | criticism | other} kind - `question`, `fault`, `idea`, `praise`, `criticism` or `other`, chosen at the start; else guessed from the words.
 * @attr {string} service-object - Id of the unit that the page is about, e.g. a swimming hall; then no place is asked. Else the site's own, if it has one.
 * @attr {string} lang - Language of the form; else the closest `lang` above it, else the site's first one.
 * @attr {boolean} kiosk - For devices that people share: nothing is stored, and it starts anew 90 seconds after the last touch.
 * @attr {boolean} open - Whether it is open; present while it is.
 * @fires city-feedback-open - Before it opens; can be prevented.
 * @fires city-feedback-close - Before it closes; can be prevented.
 * @fires city-feedback-submit - Before a message is sent; prevented, it stays in the form.
 * @fires city-feedback-sent - The city has it; `detail.reference` is the public case number.
 * @fires city-feedback-error - The form could not be loaded; `detail.error` says why.
 * @slot - A link to the same form without script. Shown until the element is defined, and when the form can't be loaded.
 * @cssprop [--city-feedback-accent=light-dark(#1f4fbf, #9dbcff)] - Buttons, links, the chosen card, the pin.
 * @cssprop [--city-feedback-on-accent=light-dark(#fff, #10214a)] - Words on the accent colour.
 * @cssprop [--city-feedback-surface=light-dark(#fff, #1a1d23)] - Background of the form.
 * @cssprop [--city-feedback-text=light-dark(#1a1d23, #eef0f4)] - Words of the form; quieter words and lines are mixed of it.
 * @cssprop [--city-feedback-border=light-dark(#80878f, #7f8794)] - Borders of fields and cards.
 * @cssprop [--city-feedback-danger=light-dark(#b01038, #ff9db0)] - What is wrong.
 * @cssprop [--city-feedback-focus=the accent] - Ring around what has the focus.
 * @cssprop [--city-feedback-radius=0.5em] - Rounding of fields and buttons.
 * @cssprop [--city-feedback-map-height=12 to 20 em, by the window] - Height of the map.
 * @cssprop [--city-feedback-z-index=1000] - Of the tab on the edge of the window.
 * @csspart button - Button or tab of the closed element.
 * @csspart dialog - The form as a dialog.
 * @csspart form - The form in the page.
 * @csspart head - Top of the form.
 * @csspart title - Its title.
 * @csspart progress - How far the journey is.
 * @csspart close - Closes it.
 * @csspart back - To the step before.
 * @csspart next - To the next step; sends at the last.
 * @csspart action - Every other button.
 * @csspart edit - Leads from the review back to an answer.
 * @csspart track-link - Turns to the track view.
 * @csspart give - Turns to a new message.
 * @csspart track - Asks where a case stands.
 * @csspart text - Fields of several lines.
 * @csspart input - Fields of one line.
 * @csspart select - Drop-down lists.
 * @csspart choice - Cards and boxes to choose.
 * @csspart address-list - What the search for an address found.
 * @csspart nearby - What others have reported near the place.
 * @csspart topic-list - List of the topic picker.
 * @csspart error-summary - What is wrong, at the top of the step.
 * @csspart warning - Personal identity code found.
 * @csspart hint - What to think of before writing on, e.g. about health.
 * @csspart confidential - Why a topic is not taken in here.
 * @csspart review - Everything once more before it is sent.
 * @csspart code - Card with the tracking code.
 * @csspart uploads - What became of the photos.
 * @csspart waiting - Not sent yet.
 * @csspart timeline - What has happened to a case.
 * @csspart emergency - Whom to call when it can't wait.
 * @csspart map - The map.
 * @csspart put-here - Sets the pin in the middle of the map.
 * @csspart locate - Goes to where the person is.
 * @csspart remove - Takes the pin or a photo away.
 * @csspart zoom-in - Brings the map nearer.
 * @csspart zoom-out - Takes the map farther away.
 * @csspart attribution - Whose map it is.
 * @csspart add - Adds photos.
 * @csspart retry - Tries a photo again.
 */
export class CityFeedbackElement extends HTMLElement {
  static observedAttributes = ['open', 'lang', 'view', 'variant'];

  declare endpoint: string;
  declare site: string;
  declare variant: 'button' | 'inline' | 'tab';
  declare view: 'give' | 'track';
  declare topic: string;
  declare kind: Kind | '';
  declare serviceObject: string;
  declare kiosk: boolean;
  declare open: boolean;
  /** A place that the page is about: `{latitude, longitude, label?}`, WGS 84 degrees; then none is asked. */
  declare place: PagePlace | undefined;

  #button = document.createElement('button');
  #link = document.createElement('slot');
  #panel: CityFeedbackPanel | undefined;
  /** Whether the page has been told that it is open. */
  #isOpen = false;

  constructor() {
    super();
    const root = this.attachShadow({mode: 'open'});
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(launcherStyles);
    root.adoptedStyleSheets.push(sheet);
    this.#button.part.add('button');
    this.#button.ariaHasPopup = 'dialog';
    this.#button.onclick = () => this.show();
    // A finger that comes down enters, too.
    this.#button.onpointerenter = this.#button.onfocus = () => this.#ahead('prepare');
    root.append(this.#button, this.#link);
  }

  connectedCallback(): void {
    // Properties that a framework set before the element was defined.
    for (const name of Object.keys(reflected) as 'site'[]) {
      if (Object.hasOwn(this, name)) {
        const value = this[name];
        delete (this as Partial<this>)[name];
        this[name] = value;
      }
    }
    this.#render();
    // Not at once: the first look into the storage of a page stops it for a while.
    setTimeout(() => {
      try {
        // The mark that the queue leaves: a report of an earlier visit is sent though the form stays closed.
        if (localStorage[`city-feedback waiting ${this.endpoint} ${this.site}`]) this.#ahead('sendWaiting');
      } catch {
        // No storage, nothing that waits.
      }
    });
    this.#turn();
    // Moved in the page, its dialog is opened anew.
    if (this.open) this.#panel?.show();
  }

  attributeChangedCallback(name: string): void {
    if (name !== 'open') this.#render();
    else if (this.isConnected) this.#turn();
  }

  /** Opens the form. Does nothing when it is open, or when the page prevents `city-feedback-open`. */
  show(): void {
    this.open = true;
  }

  /** Closes the form without asking; the draft is kept. Does nothing when the page prevents `city-feedback-close`. */
  close(): void {
    this.open = false;
  }

  /** Does what nobody has asked for yet; when it fails it is tried again when somebody does. */
  #ahead(task: 'prepare' | 'sendWaiting'): void {
    loadPanel()
      .then((chunk): Promise<unknown> => chunk[task](this, launcherTools))
      .catch(Boolean);
  }

  async #load(): Promise<void> {
    this.#button.ariaBusy = 'true';
    try {
      const {mountPanel} = await loadPanel();
      this.#panel ??= mountPanel(this, launcherTools);
      // A button that stays as it is costs the page no layout.
      if (this.#button.hidden) this.#render();
      if (this.open) this.#panel.show();
    } catch (error) {
      this.#fail(error);
    }
    this.#button.ariaBusy = null;
  }

  #fail(error: unknown): void {
    this.#button.hidden = true;
    this.#link.hidden = false;
    this.open = this.#isOpen = false;
    console.warn('city-feedback: no form', error);
    announce(this, 'city-feedback-error', {error});
  }

  /** Opens or closes as the attribute says, unless the page prevents it: then the attribute is put back. */
  #turn(): void {
    const {open} = this;
    if (open === this.#isOpen) return;
    if (!announce(this, open ? 'city-feedback-open' : 'city-feedback-close')) this.open = !open;
    else if ((this.#isOpen = open)) void this.#load();
    else this.#panel?.hide();
  }

  #render(): void {
    const inline = this.variant === 'inline';
    this.#button.hidden = inline;
    this.#button.textContent =
      this.querySelector('a')?.textContent.trim() || launcherLabel(nearestLanguage(this), this.view);
    this.#link.hidden = !inline || !!this.#panel;
    if (!inline || this.#panel || !this.isConnected) return;
    // A form far down the page costs nothing until the reader comes near.
    const nearby = new IntersectionObserver(
      ([seen]) => {
        if (!seen!.isIntersecting) return;
        nearby.disconnect();
        void this.#load();
      },
      {rootMargin: '50%'},
    );
    nearby.observe(this);
  }
}

for (const [property, missing] of Object.entries(reflected)) {
  // Only `service-object` is two words.
  const attribute = property.replace('O', '-o');
  Object.defineProperty(CityFeedbackElement.prototype, property, {
    get(this: HTMLElement) {
      return missing === false ? this.hasAttribute(attribute) : (this.getAttribute(attribute) ?? missing);
    },
    set(this: HTMLElement, value: string | boolean | null | undefined) {
      if (missing === false) this.toggleAttribute(attribute, !!value);
      else if (value == null) this.removeAttribute(attribute);
      else this.setAttribute(attribute, value as string);
    },
  });
}
