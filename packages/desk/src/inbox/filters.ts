import {html, type TemplateResult} from 'lit';
import type {Desk} from '../desk.ts';
import {icons} from '../look/icons.ts';
import {optionsOf} from '../look/options.ts';
import type {InboxFilter} from './filter.ts';
import {readableRings} from './readable-rings.ts';

type Change = (part: Partial<InboxFilter>) => void;

/** Search, three switches, and three choices behind a line that says what is chosen now. */
export function filters(filter: InboxFilter, desk: Desk, change: Change): TemplateResult {
  return html`
    <search>
      ${searchField(filter, desk, change)} ${switches(filter, desk, change)} ${choices(filter, desk, change)}
    </search>
  `;
}

function searchField(filter: InboxFilter, {words: {inbox}}: Desk, change: Change): TemplateResult {
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const typed = new FormData(event.target as HTMLFormElement).get('q');
    change({q: String(typed).trim()});
  };
  const clear = (event: InputEvent): void => {
    if (filter.q && (event.target as HTMLInputElement).value === '') change({q: ''});
  };
  return html`
    <form class="find" @submit=${submit} aria-label=${inbox.search}>
      <input
        id="q"
        name="q"
        type="search"
        enterkeyhint="search"
        maxlength="200"
        aria-label=${inbox.search}
        placeholder=${inbox.searchHint}
        .value=${filter.q}
        @input=${clear}
      />
      <button class="icon" aria-label=${inbox.searchSubmit}>${icons.search}</button>
    </form>
  `;
}

function switches(filter: InboxFilter, {words: {inbox}}: Desk, change: Change): TemplateResult {
  const toggle = (words: string, isOn: boolean, part: Partial<InboxFilter>) => html`
    <button type="button" aria-pressed=${isOn} @click=${() => change(part)}>${words}</button>
  `;
  const urgency = (words: string, value: InboxFilter['urgency']) =>
    toggle(words, filter.urgency === value, {urgency: filter.urgency === value ? undefined : value});
  return html`
    <div class="switches" role="group" aria-label=${inbox.only}>
      ${toggle(inbox.mine, filter.mine, {mine: !filter.mine})} ${urgency(inbox.late, 'late')}
      ${urgency(inbox.nearlyLate, 'nearly_late')} ${toggle(inbox.calls, filter.calls, {calls: !filter.calls})}
    </div>
  `;
}

function choices(filter: InboxFilter, {words: {inbox}, session}: Desk, change: Change): TemplateResult {
  const statuses = {
    open: inbox.statusOpen,
    answered: inbox.statusAnswered,
    closed: inbox.statusClosed,
    all: inbox.statusAll,
  };
  const sorts = {received: inbox.sortReceived, due: inbox.sortDue};
  const rings = Object.fromEntries([['', inbox.allRings], ...readableRings(session).map(({id, name}) => [id, name])]);
  const chosen = [statuses[filter.status], rings[filter.ring ?? ''] ?? filter.ring, sorts[filter.sort]];
  return html`
    <details>
      <summary>${chosen.join(', ')}</summary>
      <div class="choices">
        ${choice('status', inbox.status, statuses, filter.status, (status) => change({status}))}
        ${choice('ring', inbox.ring, rings, filter.ring ?? '', (ring) => change({ring: ring || undefined}))}
        ${choice('sort', inbox.sort, sorts, filter.sort, (sort) => change({sort}))}
      </div>
    </details>
  `;
}

function choice<T extends string>(
  id: string,
  label: string,
  options: {[value in T]: string},
  value: T,
  choose: (value: T) => void,
): TemplateResult {
  return html`
    <div class="field">
      <label for=${id}>${label}</label>
      <select id=${id} @change=${(event: Event) => choose((event.target as HTMLSelectElement).value as T)}>
        ${optionsOf(Object.entries<string>(options), value)}
      </select>
    </div>
  `;
}
