import {siteCatalogueView} from '../../catalogue/index.ts';
import {html, type Html} from '../../http/index.ts';
import {textLanguage} from '../../pages/index.ts';
import {cityLanguageOf, type FormSite} from '../form-site.ts';
import {formPage, trackAddress, withWidget} from '../form-page.ts';
import {formWords} from '../words/index.ts';
import type {FormState} from './form-state.ts';
import {giveForm} from './give-form.ts';
import {chosenTopic, type GiveValues} from './values.ts';
import {bringsPlace, type LinkContext} from './values-of-link.ts';

export interface GivePageOptions {
  values: GiveValues;
  /** What the link to the form brought along: the form and other languages keep it. */
  link?: LinkContext | undefined;
  /** Whether the widget may stand in front of the form, where it can run. */
  mayHaveWidget?: boolean | undefined;
  shown?:
    Partial<Pick<FormState, 'faults' | 'candidates' | 'notice' | 'hadPhotos' | 'elsewhere' | 'origin'>> | undefined;
}

/** The page with the form, empty or as it was sent. */
export function givePage(formSite: FormSite, {values, link = {}, mayHaveWidget = false, shown}: GivePageOptions): Html {
  const {site, catalogue, language} = formSite;
  const words = formWords(language);
  const view = siteCatalogueView(catalogue, site, language, new Date());
  const {faults = [], ...more} = shown ?? {};
  // A heading says what a page is: one that the city has not written in the form's language would not.
  const title = site.texts.title?.[language] ?? words.give.title;
  const cityLanguage = cityLanguageOf(formSite);
  const state: FormState = {
    ...more,
    ...{site: view, cityLanguage, words, values, faults, language, ownSiteId: site.id},
    topic: chosenTopic(values, catalogue.topics),
    optional: words.optional,
  };
  const fixedUnit = values.unit !== '' && values.unit === (link['service-object'] ?? site.defaultServiceObjectId);
  // The widget has no attribute for a place, and would ask for it again.
  const hasWidget = mayHaveWidget && !(view.map && !fixedUnit && bringsPlace(link));
  const form = giveForm(state, {
    action: `/${site.id}/send?${queryOf({...about(link), lang: language})}`,
    trackAddress: trackAddress(formSite),
    fixedUnit,
  });
  return formPage(formSite, {
    title,
    documentTitle: faults.length > 0 ? `${words.faulty}: ${title}` : undefined,
    address: (lang) => `/${site.id}?${queryOf({...link, lang})}`,
    hasWidget,
    content: html`${view.texts.intro ? html`<p ${textLanguage(cityLanguage)}>${view.texts.intro}</p>` : ''}
      <div class="card">
        ${
          hasWidget
            ? withWidget(formSite, {
                view: 'give',
                about: link,
                plainAddress: `/${site.id}?${queryOf({...link, lang: language, form: 'plain'})}`,
                content: form,
              })
            : form
        }
      </div>`,
  });
}

/** What the page is about; the rest is in the form itself. */
function about({topic, kind, 'service-object': unit}: LinkContext): LinkContext {
  return {topic, kind, 'service-object': unit};
}

function queryOf(parameters: LinkContext & {lang?: string; form?: string}): string {
  const given = Object.entries(parameters).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return new URLSearchParams(given).toString();
}
