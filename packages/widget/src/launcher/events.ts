import type {CityFeedbackElement} from './city-feedback.ts';

/** Detail of `city-feedback-sent`: what may be shown and counted, never the tracking code. */
export interface SentDetail {
  /** Public id of the case, safe to print. */
  reference: string;
}

/** Detail of `city-feedback-error`. */
export interface ErrorDetail {
  error: unknown;
}

/** What `<city-feedback>` tells the page. All bubble and are composed; the first three can be prevented. */
export interface CityFeedbackEventMap {
  /** Before it opens. */
  'city-feedback-open': CustomEvent<undefined>;
  /** Before it closes. */
  'city-feedback-close': CustomEvent<undefined>;
  /** Before a report is sent; prevented, it stays in the form. */
  'city-feedback-submit': CustomEvent<undefined>;
  /** The city has it. */
  'city-feedback-sent': CustomEvent<SentDetail>;
  /** The form could not be loaded; the link inside the element is shown instead. */
  'city-feedback-error': CustomEvent<ErrorDetail>;
}

declare global {
  interface HTMLElementTagNameMap {
    'city-feedback': CityFeedbackElement;
  }
  // An interface of the DOM is added to by an interface with its name only.
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  interface GlobalEventHandlersEventMap extends CityFeedbackEventMap {}
}

/**
 * Tells the page what happened.
 *
 * @returns whether to go on: `false` when the page prevented it
 */
export function announce<Name extends keyof CityFeedbackEventMap>(
  element: HTMLElement,
  name: Name,
  detail?: CityFeedbackEventMap[Name]['detail'],
): boolean {
  const cancelable = !/sent|error/.test(name);
  return element.dispatchEvent(new CustomEvent(name, {bubbles: true, composed: true, cancelable, detail}));
}
