import {randomUUID} from 'node:crypto';
import type {FollowedCase} from '@city-feedback/contract';
import {html, type Html} from '../../http/index.ts';
import type {FormFault} from '../form-fault.ts';
import type {FormSite} from '../form-site.ts';
import {choices, field, group, hidden, nothing, type FieldContext} from '../markup/index.ts';
import {formWords} from '../words/index.ts';

/** What the sender may do with a case, by its link; also the last part of the address that it is sent to. */
export type Action = 'information' | 'rating' | 'reopen';

export interface ActionsOptions {
  linkToken: string;
  faults?: readonly FormFault[] | undefined;
  /** What was typed, when it comes back with faults. */
  typed?: {action: Action; text: string; key: string; helped?: string | undefined} | undefined;
}

/**
 * Say whether the answer helped, open the case again, add information: each a form with a key of its own. When the case
 * can't be read, only the form with what was typed.
 */
export function actions(formSite: FormSite, found: FollowedCase | undefined, options: ActionsOptions): Html {
  const words = formWords(formSite.language);
  const {track} = words;
  const context: FieldContext = {faults: options.faults ?? [], optional: words.optional};
  const {typed} = options;

  // What was typed stays, though it can't be done any more.
  const shows = (action: Action, can = false): boolean => can || typed?.action === action;

  const form = (action: Action, fields: Html, send: string): Html =>
    html`<form
      class="cf-form"
      method="post"
      action="/follow/${action}?site=${encodeURIComponent(formSite.site.id)}&lang=${formSite.language}"
      enctype="multipart/form-data"
      novalidate
    >
      ${hidden('link', options.linkToken)} ${hidden('key', typed?.action === action ? typed.key : randomUUID())}
      ${fields}
      <p><button class="cf-button">${send}</button></p>
    </form>`;
  const writing = (action: Action, title: string, label: string, send: string): Html => {
    const isFaulty = typed?.action === action;
    const text = field(
      context,
      {id: action, label},
      (ties) =>
        html`<textarea ${ties} name="text" rows="4" dir="auto" required aria-required="true">
${isFaulty ? typed.text : ''}</textarea>`,
    );
    return html`<details class="cf-no-print" ${isFaulty ? html`open` : nothing}>
      <summary>${title}</summary>
      ${form(action, text, send)}
    </details>`;
  };

  return html`${
    shows('rating', found?.canRate)
      ? html`<section class="cf-no-print">
          ${form(
            'rating',
            html`${group(
              context,
              {id: 'rating', label: track.helped},
              choices(
                {id: 'rating', name: 'helped'},
                [
                  {value: 'yes', label: words.yes},
                  {value: 'no', label: words.no},
                ],
                [typed?.helped ?? ''],
              ),
            )}
            ${field(
              context,
              {id: 'comment', label: track.comment, isOptional: true},
              (ties) =>
                html`<textarea ${ties} name="comment" rows="2" dir="auto">
${typed?.action === 'rating' ? typed.text : ''}</textarea>`,
            )}`,
            track.rate,
          )}
        </section>`
      : found?.helped === undefined
        ? nothing
        : html`<p>${track.rated}</p>`
  }
  ${shows('reopen', found?.canReopen) ? writing('reopen', track.reopen, track.reopenHint, track.reopenSend) : nothing}
  ${shows('information', found?.canAddInformation) ? writing('information', track.add, track.addHint, track.addSend) : nothing}`;
}
