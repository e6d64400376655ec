import type {PlaceDraft} from '@city-feedback/contract';
import {
  handoffSiteOf,
  localized,
  offeredTopic,
  type Catalogue,
  type JurisdictionCatalogue,
} from '../../catalogue/index.ts';
import {html, type Html} from '../../http/index.ts';
import {locate} from '../../routing/index.ts';
import type {FormSite} from '../form-site.ts';
import {hidden, nothing} from '../markup/index.ts';
import type {FormState} from './form-state.ts';
import {buttonName, fieldNames, type GiveValues} from './values.ts';

/** What the button says that hands a form over to another site. */
export const handOverAction = 'hand-over';

/** A site of another jurisdiction, by the jurisdiction's name. */
export interface Elsewhere {
  siteId: string;
  name: string;
}

/** Whose a place outside is, when they take messages about it. */
export function ownerOf(
  place: PlaceDraft,
  {catalogue, language}: FormSite,
  everybody: Catalogue,
): Elsewhere | undefined {
  const {belongsTo} = locate(catalogue, place, everybody.jurisdictions());
  const owner = everybody.jurisdiction(belongsTo ?? '');
  const site = owner && handoffSiteOf(owner);
  return site && {siteId: site.id, name: nameOf(owner, language)};
}

/** Where a form was begun that was handed over since. */
export function cameFrom({from}: GiveValues, {site, language}: FormSite, everybody: Catalogue): Elsewhere | undefined {
  const found = everybody.site(from);
  if (!found || found.site.isInternal || found.site.jurisdictionId === site.jurisdictionId) return undefined;
  return {siteId: from, name: nameOf(found.catalogue, language)};
}

/** What was typed, as far as it means the same here; the topic is asked again when it is not offered. */
export function takeOver(values: GiveValues, {site, catalogue}: FormSite): GiveValues {
  const topic = offeredTopic(values.topic, site, catalogue);
  const isOffered = topic && !topic.isClosed && !topic.confidential;
  return {
    ...values,
    topic: isOffered ? topic.id : '',
    askedTopic: '',
    unit: '',
    from: values.from === site.id ? '' : values.from,
  };
}

/** Offers to send a message to whom its place belongs. */
export function handOverOffer({elsewhere, origin, words, ownSiteId, language}: FormState): Html {
  if (!elsewhere) return nothing;
  const {belongsTo} = words.give.handOver;
  return html`<div class="cf-notice">
    <p>${belongsTo(elsewhere.name)}</p>
    <p>${handOverButton(elsewhere, {words, language})}</p>
    ${origin ? nothing : hidden(fieldNames.from, ownSiteId)}
  </div>`;
}

/** Says who gets a message that was handed over, and leads back. */
export function handedOverNotice({origin, site, values, words, language}: FormState): Html {
  if (!origin) return nothing;
  return html`<div class="cf-notice">
    <p>${words.give.handOver.goesTo(site.jurisdiction.name)}</p>
    <p>${handOverButton(origin, {words, language})}</p>
    ${hidden(fieldNames.from, values.from)}
  </div>`;
}

function handOverButton({siteId, name}: Elsewhere, {words, language}: Pick<FormState, 'words' | 'language'>): Html {
  return html`<button
    class="cf-button"
    name="${buttonName}"
    value="${handOverAction}"
    formaction="/${siteId}/send?lang=${language}"
    formnovalidate
  >
    ${words.give.handOver.choose(name)}
  </button>`;
}

function nameOf({jurisdiction: {name, languages}}: JurisdictionCatalogue, language: string): string {
  return localized(name, language, languages[0]);
}
