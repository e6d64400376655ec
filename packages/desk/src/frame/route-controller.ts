import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {basePath, readRoute, type Route} from './route.ts';

/** The page in the address bar. Links of the desk lead from one page to the next without loading anew. */
export class RouteController implements ReactiveController {
  now: Route = readRoute(location);

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #arrived: (from: Route) => void;

  /** @param arrived  called after every change of the page, with the page before */
  constructor(host: ReactiveControllerHost & HTMLElement, arrived: (from: Route) => void) {
    this.#host = host;
    this.#arrived = arrived;
    host.addController(this);
  }

  hostConnected(): void {
    this.now = readRoute(location);
    window.addEventListener('popstate', this.#read);
    this.#host.addEventListener('click', this.#onClick);
  }

  hostDisconnected(): void {
    window.removeEventListener('popstate', this.#read);
    this.#host.removeEventListener('click', this.#onClick);
  }

  go(path: string): void {
    if (path !== location.pathname + location.search) history.pushState(null, '', path);
    this.#read();
  }

  /** Goes to a page in place of this one, which Back will not find. */
  replace(path: string): void {
    history.replaceState(null, '', path);
    this.#read();
  }

  readonly #read = (): void => {
    const from = this.now;
    this.now = readRoute(location);
    this.#host.requestUpdate();
    this.#arrived(from);
  };

  /** Follows plain clicks on the desk's own links; everything else is left to the browser. */
  readonly #onClick = (event: MouseEvent): void => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
    if (!link || link.target || link.origin !== location.origin) return;
    if (link.pathname !== basePath && !link.pathname.startsWith(`${basePath}/`)) return;
    event.preventDefault();
    this.go(link.pathname + link.search);
  };
}
