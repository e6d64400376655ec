import {localized, type Catalogue} from '../../catalogue/index.ts';
import {html, type Html} from '../../http/index.ts';
import {residentLanguages, serverLanguage, serverLanguages} from '../../problems/index.ts';
import {frame} from '../frame.ts';
import {languageName} from '../language-name.ts';
import {pageWords} from '../words.ts';
import {colour, output, radios, select, type Option} from './fields.ts';
import type {Pin} from './pin.ts';
import {embedWords} from './words/index.ts';

export interface EmbedPageOptions {
  catalogue: Catalogue;
  language: string;
  /** Where people reach this server, without a slash at the end. */
  endpoint: string;
  /** What keeps a page to today's version; missing when the widget is not built. */
  pin?: Pin | undefined;
}

/** Where a webmaster chooses what the form looks like, sees it, and copies what to paste. */
export function embedPage({catalogue, language, endpoint, pin}: EmbedPageOptions): Html {
  const words = embedWords[serverLanguage(language)];
  const sites = catalogue.jurisdictions().flatMap((each) => each.sites.filter(({isInternal}) => !isInternal));
  const {tabPreview, copied, selected, uses, suffices, tooWeak, better} = words;
  const labels = residentLanguages.map((each) => {
    const {giveFeedback: give, followFeedback: track} = pageWords[each];
    return [each, {give, track}];
  });
  const settings = {
    ...{language, endpoint, pin, labels: Object.fromEntries(labels) as object},
    words: {tabPreview, copied, selected, uses, suffices, tooWeak, better},
  };
  const options = (labels: {[value: string]: string}, hints: {[value: string]: string} = {}): Option[] =>
    Object.entries(labels).map(([value, label]) => ({value, label, ...(hints[value] && {hint: hints[value]})}));
  const {none, ...themes} = words.themes;
  const schemes = {'light dark': words.schemes.auto, light: words.schemes.light, dark: words.schemes.dark};
  const siteOptions = sites.map((site) => ({value: site.id, label: localized(site.name, language)}));
  const languageOptions = residentLanguages.map((each) => ({value: each, label: languageName(each), language: each}));
  const part = (title: string, hint: unknown) => ({title, hint, copy: words.copy});
  return frame({
    language,
    title: words.title,
    languages: serverLanguages.map((each) => ({language: each, href: `/embed?lang=${each}`})),
    head: html`<link rel="stylesheet" href="/embed.css" />
      <link rel="stylesheet" id="theme" href="/embed/1/themes/neutral.css" disabled />
      <script type="module" src="/embed/configurator.js"></script>`,
    hasWidget: true,
    content: html`<p>${words.intro}</p>
      <p class="notice without-script">${words.withoutScript}</p>
      <div class="columns">
        <form id="choice" class="card" data-settings="${JSON.stringify(settings)}">
          ${select('site', words.site, siteOptions)} ${radios('variant', words.variant, options(words.variants))}
          ${radios('view', words.view, options(words.views))}
          ${select('language', words.language, [{value: '', label: words.pageLanguage}, ...languageOptions])}
          <p class="field">
            <label for="label">${words.label}</label>
            <small id="label-hint">${words.labelHint}</small>
            <input id="label" name="label" autocomplete="off" aria-describedby="label-hint" />
          </p>
          ${radios('theme', words.theme, [{value: '', label: none}, ...options(themes)])}
          <label class="choice"
            ><input type="checkbox" id="own-colours" name="own-colours" /><span>${words.ownColours}</span></label
          >
          <div id="colours" hidden>
            ${(['light', 'dark'] as const).map(
              (scheme) =>
                html`<fieldset>
                  <legend>${words[scheme]}</legend>
                  ${colour(`${scheme}-accent`, words.accent)} ${colour(`${scheme}-on-accent`, words.onAccent)}
                  <ul class="verdicts" id="verdicts-${scheme}" aria-live="polite"></ul>
                </fieldset>`,
            )}
            <p class="quiet">${words.whyContrast}</p>
          </div>
          ${pin ? radios('version', words.version, options(words.versions, words.versionHints)) : ''}
        </form>
        <section id="preview-part" class="card" aria-labelledby="preview-title">
          <h2 id="preview-title">${words.preview}</h2>
          <p class="quiet">${words.previewHint}</p>
          ${select('scheme', words.scheme, options(schemes))}
          <div id="preview"></div>
        </section>
      </div>
      <div class="results">
        ${output('head', part(words.head, hint(words.headHint)))}
        ${output(
          'markup',
          part(words.markup, [hint(words.markupHints.newest, 'newest'), hint(words.markupHints.pinned, 'pinned')]),
          plainMarkup(endpoint, sites[0]?.id, words.views.give),
        )}
        ${output('styles', part(words.styles, hint(words.stylesHint)))}
        ${output('policy', part(words.policy, [hint(words.policyHint), hint(words.policyHintPinned, 'pinned')]))}
        <p class="notice">${words.originHint}</p>
        <p><a href="/embed/1/LICENSES.txt">${words.licences}</a></p>
      </div>`,
  });
}

/** @param version  the only one that it is true of; the stylesheet hides it for the other */
const hint = (text: string, version = ''): Html => html`<p class="quiet" data-for="${version}">${text}</p>`;

/** What is there without script; the script writes over it. */
function plainMarkup(endpoint: string, site: string | undefined, label: string): string {
  if (!site) return '';
  return `<script type="module" src="${endpoint}/embed/1/city-feedback.js"></script>
<city-feedback endpoint="${endpoint}" site="${site}">
  <a href="${endpoint}/${site}">${label}</a>
</city-feedback>`;
}
