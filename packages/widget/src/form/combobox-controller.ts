import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** What a combobox with a list below its field is asked by {@link ComboboxController}. */
export interface ComboboxHost extends ReactiveControllerHost, HTMLElement {
  query: string;
  /** Index of the option that the arrows have come to, −1 for none. */
  active: number;
  /** Whether the person wants to see the list. */
  open: boolean;
  /** Whether there is something of the list to see. */
  readonly isExpanded: boolean;
  /** How many options there are now. */
  readonly optionCount: number;
  /** Enter, or a click on the option. */
  pick(index: number): void;
  /** Enter while no option is chosen. */
  search?(): void;
}

/**
 * The keys of a combobox: arrows go round the options, Enter picks, and Escape closes the list, then empties the field,
 * and then is the dialog's. The option that the arrows have come to is kept in sight.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export class ComboboxController implements ReactiveController {
  readonly #host: ComboboxHost;
  #shown = -1;

  constructor(host: ComboboxHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const {active} = this.#host;
    if (active !== this.#shown) this.#host.querySelector('[aria-selected=true]')?.scrollIntoView({block: 'nearest'});
    this.#shown = active;
  }

  onKey = (event: KeyboardEvent): void => {
    const host = this.#host;
    const {active, query, isExpanded, optionCount: count} = host;
    switch (event.key) {
      case 'ArrowDown':
        host.open = true;
        host.active = count ? (isExpanded ? (active + 1) % count : 0) : -1;
        break;
      case 'ArrowUp':
        host.open = true;
        host.active = (isExpanded && active > 0 ? active : count) - 1;
        break;
      case 'Enter':
        if (isExpanded && active >= 0) host.pick(active);
        else host.search?.();
        break;
      case 'Escape':
        if (!isExpanded && !query) return;
        if (!isExpanded) host.query = '';
        host.open = false;
        host.active = -1;
        break;
      default:
        return;
    }
    event.preventDefault();
    event.stopPropagation();
  };
}
