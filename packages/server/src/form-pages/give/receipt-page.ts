import type {WrittenWords} from '../../catalogue/index.ts';
import {html, type Html} from '../../http/index.ts';
import {textLanguage} from '../../pages/index.ts';
import type {FormSite} from '../form-site.ts';
import {hidden, hintOf, linkOf, nothing} from '../markup/index.ts';
import {formatDay, type FormWords} from '../words/index.ts';
import type {FormState} from './form-state.ts';
import {photosField} from './photos-field.ts';
import type {SentPhotos} from './send-photos.ts';

/** What the person keeps. Shown as the answer to the form, never at an address of its own: it holds both secrets. */
export interface ShownReceipt {
  caseId: string;
  trackingCode: string;
  linkToken: string;
  followUrl: string;
  reference: string;
  unitName: string;
  answerDueOn?: string | undefined;
  wantsAnswer: boolean;
  isMailed: boolean;
  isCalled: boolean;
  urgentNotice?: WrittenWords | undefined;
}

export interface ReceiptOptions {
  formSite: FormSite;
  /** The site's limits, for more photos. */
  site: FormState['site'];
  words: FormWords;
  photos: SentPhotos;
}

/** Tracking code, what happens next, what became of the photos, and the ways on. */
export function receiptContent(receipt: ShownReceipt, {formSite, site, words, photos}: ReceiptOptions): Html {
  const said = words.receipt;
  const {trackingCode, linkToken, followUrl, reference, unitName, answerDueOn, wantsAnswer, urgentNotice} = receipt;
  const query = `site=${encodeURIComponent(formSite.site.id)}&lang=${formSite.language}`;
  return html`${urgentNotice ? html`<p class="cf-notice cf-warning" ${textLanguage(urgentNotice.language)}>${urgentNotice.text}</p>` : nothing}
    <h2>${said.code}</h2>
    <p class="cf-code" translate="no"><bdi dir="ltr">${trackingCode}</bdi></p>
    <p>${said.keep} <span class="cf-no-print">${said.print}</span></p>
    ${photosNews(photos, words)}
    <h2>${said.next}</h2>
    <ul>
      <li>${said.unit(unitName)}</li>
      <li>
        ${
          answerDueOn
            ? html`<strong>${said.due(formatDay(words, answerDueOn))}</strong>`
            : wantsAnswer
              ? nothing
              : said.noAnswer
        }
      </li>
      ${receipt.isMailed ? html`<li>${said.mailed}</li>` : nothing}
      ${receipt.isCalled ? html`<li>${said.called}</li>` : nothing}
      <li>${said.reference}: <bdi dir="ltr" translate="no">${reference}</bdi></li>
    </ul>
    <form class="cf-no-print" method="post" action="/track?${query}" enctype="multipart/form-data">
      ${hidden('code', linkToken)}
      <p><button class="cf-button cf-main">${said.follow}</button></p>
    </form>
    <h2>${said.link}</h2>
    <p><a href="${followUrl}" dir="ltr" translate="no">${followUrl}</a></p>
    <p class="cf-hint">${said.linkHint}</p>
    ${photos.free.length > 0 ? morePhotos(receipt, {photos, site, words, action: `/follow/photos?${query}`}) : nothing}
    <p class="cf-no-print"><a href="/${formSite.site.id}?lang=${formSite.language}">${said.another}</a></p>`;
}

function photosNews({sent, failed}: SentPhotos, words: FormWords): Html {
  const said = words.receipt;
  return html`${sent > 0 ? html`<p class="cf-notice">${said.photosSent(sent)}</p>` : nothing}
  ${
    failed.length > 0
      ? html`<div class="cf-summary" id="failed-photos">
          <h2>${said.photosNotSent(failed.length)}</h2>
          <ul>
            ${failed.map(
              ({number, name, fault}) =>
                html`<li>${said.photo(number, name)}: ${fault.message} ${hintOf(fault)} ${linkOf(fault)}</li>`,
            )}
          </ul>
        </div>`
      : nothing
  }`;
}

function morePhotos(
  {caseId, linkToken}: ShownReceipt,
  {photos, site, words, action}: Pick<ReceiptOptions, 'photos' | 'site' | 'words'> & {action: string},
): Html {
  const said = words.receipt;
  const isOpen = photos.failed.length > 0;
  return html`<details class="cf-no-print" ${isOpen ? html`open` : nothing}>
    <summary>${said.addPhotos}</summary>
    <form class="cf-form" method="post" action="${action}" enctype="multipart/form-data">
      ${hidden('link', linkToken)} ${hidden('case', caseId)} ${hidden('numbers', photos.free.join(' '))}
      ${photosField({site, words, faults: [], optional: ''}, {label: said.addPhotos, isOptional: false})}
      <p><button class="cf-button">${said.sendPhotos}</button></p>
    </form>
  </details>`;
}
