import {html, type Html} from '../../http/index.ts';
import {formPage, withWidget} from '../form-page.ts';
import type {FormSite} from '../form-site.ts';
import {formWords} from '../words/index.ts';
import {codeForm, type CodeFormOptions} from './code-form.ts';

export interface TrackPageOptions extends CodeFormOptions {
  /** `/track`, or `/follow`, which the links of mails and receipts lead to. */
  path: '/track' | '/follow';
  hasWidget?: boolean | undefined;
}

/** The page that asks for a tracking code or a link. */
export function trackPage(formSite: FormSite, {path, hasWidget = false, ...options}: TrackPageOptions): Html {
  const {site, language} = formSite;
  const words = formWords(language);
  const {title} = words.track;
  const address = (lang: string): string => `${path}?site=${encodeURIComponent(site.id)}&lang=${lang}`;
  const form = codeForm(formSite, {...options, mayComeByLink: path === '/follow'});
  return formPage(formSite, {
    title,
    documentTitle: options.faults?.length ? `${words.faulty}: ${title}` : undefined,
    address,
    hasWidget,
    content: html`<div class="card">
      ${
        hasWidget
          ? withWidget(formSite, {view: 'track', plainAddress: `${address(language)}&form=plain`, content: form})
          : form
      }
    </div>`,
  });
}
