import {html, type Html} from '../../http/index.ts';
import {errorSummary, hidden, nothing} from '../markup/index.ts';
import type {FormState} from './form-state.ts';
import {handedOverNotice} from './hand-over.ts';
import {photosField} from './photos-field.ts';
import {questionsSection} from './questions-section.ts';
import {buttonName, fieldNames} from './values.ts';
import {whatSection} from './what-section.ts';
import {whereId, whereSection} from './where-section.ts';
import {youSection} from './you-section.ts';

export interface GiveFormOptions {
  /** Address that the form is sent to. */
  action: string;
  trackAddress: string;
  /** Whether the page is about one unit: then no place is asked. */
  fixedUnit: boolean;
}

/** The whole form on one page, for browsers without script and for when the widget can't be loaded. */
export function giveForm(state: FormState, {action, trackAddress, fixedUnit}: GiveFormOptions): Html {
  const {site, words, values, faults, notice, hadPhotos} = state;
  const photosAgain = hadPhotos ? words.faults.photosAgain : undefined;
  const {give} = words;
  const {emergencyNumber, urgentPhone} = site.jurisdiction;
  return html`${errorSummary(words, faults, photosAgain)}
    ${notice ? html`<p class="cf-notice" role="status" tabindex="-1" autofocus>${notice} ${photosAgain ?? ''}</p>` : nothing}
    <p class="cf-emergency">
      ${give.emergency(unbroken(emergencyNumber))} ${urgentPhone ? give.urgent(unbroken(urgentPhone)) : nothing}
    </p>
    <form class="cf-form" method="post" action="${action}" enctype="multipart/form-data" novalidate>
      ${defaultButton} ${handedOverNotice(state)} ${whatSection(state)} ${questionsSection(state)}
      ${whereSection(state, {findAction: `${action}#${whereId}`, fixedUnit})} ${youSection(state)}
      <div class="cf-unseen" aria-hidden="true">
        <label for="${fieldNames.website}">${give.leaveEmpty}</label>
        <input id="${fieldNames.website}" name="${fieldNames.website}" tabindex="-1" autocomplete="off" />
      </div>
      ${hidden(fieldNames.page, values.page)} ${hidden(fieldNames.key, values.key)}
      <section>
        ${photosField(state, {label: give.photos, isOptional: true})}
        ${site.texts.privacyUrl ? html`<p><a href="${site.texts.privacyUrl}">${give.privacy}</a></p>` : nothing}
        <p><button class="cf-button cf-main" id="send" name="${buttonName}" value="send">${give.send}</button></p>
        <p class="cf-hint">${give.sendHint}</p>
      </section>
    </form>
    <p><a href="${trackAddress}">${give.track}</a></p>`;
}

/** The enter key presses the first button of a form: it shall send, not look up a place. */
const defaultButton = html`<button
  class="cf-unseen"
  name="${buttonName}"
  value="send"
  tabindex="-1"
  aria-hidden="true"
></button>`;

/** A telephone number stays on one line. */
function unbroken(number: string): string {
  return number.replaceAll(' ', '\u00a0');
}
