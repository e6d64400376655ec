import {localized, type JurisdictionCatalogue, type Site} from '../catalogue/index.ts';
import {html, type Html} from '../http/index.ts';
import {serverLanguage} from '../problems/index.ts';
import {frame} from './frame.ts';
import {pageWords} from './words.ts';

export interface SitePageOptions {
  site: Site;
  catalogue: JurisdictionCatalogue;
  language: string;
  /** Give feedback, or follow what was given: the fragment may hold a link token, which only the widget reads. */
  view: 'give' | 'track';
}

/** A site's own page, with the form in it: where links without script, mails and posters lead. */
export function sitePage({site, catalogue, language, view}: SitePageOptions): Html {
  const words = pageWords[serverLanguage(language)];
  const path = view === 'track' ? `/follow?site=${site.id}&` : `/${site.id}?`;
  return frame({
    language,
    title: view === 'track' ? words.follow : localized(site.name, language),
    owner: localized(catalogue.jurisdiction.name, language),
    languages: site.languages.map((each) => ({language: each, href: `${path}lang=${each}`})),
    hasWidget: true,
    content: html`<city-feedback
        endpoint="/"
        site="${site.id}"
        variant="inline"
        view="${view}"
        lang="${language}"
      ></city-feedback>
      <noscript><p class="card">${words.noScript}</p></noscript>`,
  });
}
