import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** After so long without a touch the next person is at the device. */
const RESET_MILLISECONDS = 90_000;
const touches = ['pointerdown', 'keydown', 'input'] as const;

/** Starts a form on a shared device anew when nobody has touched it for 90 seconds. */
export class KioskClock implements ReactiveController {
  #element: ReactiveControllerHost & HTMLElement;
  #reset: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(element: ReactiveControllerHost & HTMLElement, reset: () => void) {
    this.#element = element;
    this.#reset = reset;
    element.addController(this);
  }

  hostConnected(): void {
    for (const touch of touches) this.#element.addEventListener(touch, this.#touched);
  }

  hostDisconnected(): void {
    for (const touch of touches) this.#element.removeEventListener(touch, this.#touched);
    clearTimeout(this.#timer);
  }

  #touched = (): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#reset, RESET_MILLISECONDS);
  };
}
