import {html, type Html} from '../http/index.ts';
import {frame} from '../pages/index.ts';
import {spokenOn} from '../problems/index.ts';
import {cityWords, type FormSite} from './form-site.ts';
import {formWords} from './words/index.ts';

export interface FormPage {
  title: string;
  /** What the browser calls the page; the title when missing. */
  documentTitle?: string | undefined;
  /** Where the page is in another language; without it no language is offered. */
  address?: ((language: string) => string) | undefined;
  /** Whether the widget runs on it. */
  hasWidget?: boolean | undefined;
  content: Html;
}

/** A page of the forms, in the look of the server's pages. */
export function formPage(formSite: FormSite, page: FormPage): Html {
  const {site, catalogue, language} = formSite;
  const {title, documentTitle, address, hasWidget = false, content} = page;
  const owner = cityWords(formSite, catalogue.jurisdiction.name);
  return frame({
    language,
    title,
    documentTitle,
    owner: owner.text,
    ownerLanguage: owner.language,
    languages: address ? spokenOn(site.languages).map((each) => ({language: each, href: address(each)})) : [],
    head: html`<link rel="stylesheet" href="/forms.css" />
      ${hasWidget ? html`<script type="module" src="/forms.js"></script>` : ''}`,
    hasWidget,
    content,
  });
}

export function trackAddress({site, language}: FormSite): string {
  return `/track?site=${encodeURIComponent(site.id)}&lang=${language}`;
}

export interface BehindWidget {
  view: 'give' | 'track';
  /** What the page is about, by the names of the widget's attributes. */
  about?: {topic?: string | undefined; kind?: string | undefined; 'service-object'?: string | undefined};
  /** The same without the widget, for when it could be loaded but not shown. */
  plainAddress: string;
  content: Html;
}

/**
 * The widget with the plain form inside of it, which is there when no script runs, and when the widget can't be loaded.
 * Where the widget comes, nobody sees the form.
 */
export function withWidget({site, language}: FormSite, {view, about = {}, plainAddress, content}: BehindWidget): Html {
  const presets = (['topic', 'kind', 'service-object'] as const).filter((name) => about[name]);
  return html`<city-feedback
    endpoint="/"
    site="${site.id}"
    variant="inline"
    view="${view}"
    lang="${language}"
    ${presets.map((name) => html`${name}="${about[name]!}" `)}
    ><a class="cf-plain" href="${plainAddress}">${formWords(language).give.withoutScript}</a> ${content}</city-feedback
  >`;
}
