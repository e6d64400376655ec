import type {FollowedCase, TrackedCase} from '@city-feedback/contract';
import {html, type Html} from '../../http/index.ts';
import {formPage, trackAddress} from '../form-page.ts';
import {cityLanguageOf, type FormSite} from '../form-site.ts';
import {errorSummary, nothing} from '../markup/index.ts';
import {formWords} from '../words/index.ts';
import {actions, type ActionsOptions} from './actions.ts';
import {standing} from './timeline.ts';

export interface CasePageOptions {
  /** What has just been done. */
  news?: string | undefined;
  /** Present when it was opened by its link. */
  actions?: ActionsOptions | undefined;
}

/**
 * A case as its sender sees it: by the code what happened, by the link also the ways to add to it.
 *
 * @param found  undefined when it can't be read just now
 */
export function casePage(
  formSite: FormSite,
  found: TrackedCase | FollowedCase | undefined,
  options: CasePageOptions,
): Html {
  const words = formWords(formSite.language);
  const {track} = words;
  const faults = options.actions?.faults ?? [];
  const {timeZone} = formSite.catalogue.jurisdiction;
  return formPage(formSite, {
    title: track.title,
    documentTitle:
      found && faults.length === 0
        ? `${track.statuses[found.status]} – ${track.title}`
        : `${words.faulty}: ${track.title}`,
    content: html`<div class="card">
        ${errorSummary(words, faults)}
        ${options.news ? html`<p class="cf-notice" role="status" tabindex="-1" autofocus>${options.news}</p>` : nothing}
        ${found ? standing(found, {words, timeZone, cityLanguage: cityLanguageOf(formSite)}) : nothing}
        ${
          options.actions && (!found || 'canRate' in found)
            ? actions(formSite, found, options.actions)
            : html`<p class="cf-hint cf-no-print">${track.needsLink}</p>`
        }
      </div>
      <p class="cf-no-print"><a href="${trackAddress(formSite)}">${track.another}</a></p>`,
  });
}
