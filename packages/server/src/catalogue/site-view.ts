import type {
  MapSettings,
  SiteCatalogue,
  SiteTexts,
  Topic as WireTopic,
  TopicModelReference,
  TopicQuestion as WireQuestion,
} from '@city-feedback/contract';
import {answerDueOn} from '../promises/index.ts';
import {boundsOf} from './bounds.ts';
import {submissionLimits} from './limits.ts';
import {nearbyRadiusOf} from './nearby-radius.ts';
import {noticesView} from './notices.ts';
import {
  localized,
  type JurisdictionCatalogue,
  type JurisdictionMap,
  type LiveTopicModel,
  type Localized,
  type Site,
  type Topic,
  type TopicQuestion,
} from './model.ts';

/**
 * What a form on this site needs to know, in one language. Closed topics are left out, and groups that are empty
 * without them. Synonyms of all languages are given, so that a word is found whichever language it is in.
 *
 * @param language  falls back to the site's first one when the site doesn't speak it
 * @param now       for the promised day
 */
export function siteCatalogueView(
  catalogue: JurisdictionCatalogue,
  site: Site,
  language: string | undefined,
  now: Date,
): SiteCatalogue {
  const {jurisdiction} = catalogue;
  const spoken = languageOf(site, language);
  const say = (words: Localized) => localized(words, spoken, jurisdiction.languages[0]);
  const offered = site.topicGroupIds
    ? site.topicGroupIds.map((id) => catalogue.topicGroups.find((group) => group.id === id)!)
    : catalogue.topicGroups;
  const topicGroups = offered
    .map(({id, name}) => ({
      id,
      name: say(name),
      topics: catalogue.topics
        .filter(({groupId, isClosed}) => groupId === id && !isClosed)
        .map((topic) => topicView(topic, say)),
    }))
    .filter(({topics}) => topics.length > 0);
  const offeredTopics = catalogue.topics.filter(
    ({groupId, isClosed}) => !isClosed && offered.some((group) => group.id === groupId),
  );
  const notices = noticesView(catalogue.notices ?? [], offeredTopics, jurisdiction.storm?.text, say);
  const needsMap = topicGroups.some(({topics}) => topics.some(({place}) => place !== 'none'));

  return withoutMissing({
    site: site.id,
    name: say(site.name),
    jurisdiction: withoutMissing({
      id: jurisdiction.id,
      name: say(jurisdiction.name),
      timeZone: jurisdiction.timeZone,
      emergencyNumber: jurisdiction.emergencyNumber,
      urgentPhone: jurisdiction.urgentPhone,
    }),
    language: spoken,
    languages: site.languages,
    texts: Object.fromEntries(
      Object.entries(site.texts).map(([field, words]) => [field, say(words as Localized)]),
    ) as SiteTexts,
    defaultTopicId: site.defaultTopicId,
    defaultServiceObjectId: site.defaultServiceObjectId,
    serviceObjects: catalogue.serviceObjects.map((object) => ({...object, name: say(object.name)})),
    topicGroups,
    notices: notices.length > 0 ? notices : undefined,
    topicModel: catalogue.topicModel && topicModelView(site, catalogue.topicModel),
    map: needsMap && jurisdiction.map ? mapView(catalogue, jurisdiction.map, say) : undefined,
    promise: {
      workingDays: jurisdiction.promiseWorkingDays,
      answerDueOn: answerDueOn(now, jurisdiction.promiseWorkingDays, jurisdiction),
    },
    limits: submissionLimits,
  });
}

/** The asked language when the site speaks it (`sv-FI` counts as `sv`), else its first one. */
export function languageOf(site: Pick<Site, 'languages'>, asked: string | undefined): string {
  const primary = asked?.split('-')[0]?.toLowerCase();
  return site.languages.find((language) => language === asked || language === primary) ?? site.languages[0]!;
}

function topicModelView({id}: Site, {version}: LiveTopicModel): TopicModelReference {
  return {version, url: `/api/v1/sites/${encodeURIComponent(id)}/topic-model/${version}`};
}

type Say = (words: Localized) => string;

function topicView(topic: Topic, say: Say): WireTopic {
  const {confidential, urgentNotice, description, questions} = topic;
  return withoutMissing({
    id: topic.id,
    name: say(topic.name),
    description: description && say(description),
    synonyms: [...new Set(Object.values(topic.synonyms).flat())],
    place: topic.place,
    kind: topic.kind,
    confidential: confidential && {reason: say(confidential.reason), url: say(confidential.url)},
    urgentNotice: urgentNotice && say(urgentNotice),
    nearbyRadiusMetres: nearbyRadiusOf(topic) || undefined,
    questions: questions.length > 0 ? questions.map((question) => questionView(question, say)) : undefined,
  });
}

function questionView({label, help, options, ...same}: TopicQuestion, say: Say): WireQuestion {
  return withoutMissing({
    ...same,
    label: say(label),
    help: help && say(help),
    options: options?.map(({key, name}) => ({key, name: say(name)})),
  });
}

/** What a map of the jurisdiction needs to know, in `language`; nothing when it has no map. */
export function mapSettingsView(catalogue: JurisdictionCatalogue, language: string): MapSettings | undefined {
  const {map, languages} = catalogue.jurisdiction;
  return map && mapView(catalogue, map, (words) => localized(words, language, languages[0]));
}

function mapView({jurisdiction, areas}: JurisdictionCatalogue, map: JurisdictionMap, say: Say): MapSettings {
  const {tiles, ...same} = map;
  const address = `/tiles/${jurisdiction.id}/{z}/{x}/{y}`;
  const isDense = !('url' in tiles) || tiles.url.includes('{r}');
  return {
    ...same,
    ...(jurisdiction.geocoder && {hasAddressSearch: true}),
    tileUrl: `${address}.png`,
    ...(isDense && {denseTileUrl: `${address}@2x.png`}),
    bounds: boundsOf(map.boundary),
    districts: areas.map(({id, name, geometry}) => ({id, name: say(name), geometry})),
  };
}

function withoutMissing<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}
