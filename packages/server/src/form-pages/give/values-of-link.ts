import {randomUUID} from 'node:crypto';
import type {FastifyRequest} from 'fastify';
import {offeredTopic, type JurisdictionCatalogue, type Site} from '../../catalogue/index.ts';
import {parameterOf} from '../form-site.ts';
import {degreesOf} from './to-draft.ts';
import {kinds, noValues, type GiveValues} from './values.ts';

/** What a link to the form may bring along: what the page is about. */
export interface LinkContext {
  topic?: string | undefined;
  kind?: string | undefined;
  'service-object'?: string | undefined;
  /** The place in words. */
  place?: string | undefined;
  latitude?: string | undefined;
  longitude?: string | undefined;
  /** Address of the page. */
  page?: string | undefined;
}

const linkNames = ['topic', 'kind', 'service-object', 'place', 'latitude', 'longitude', 'page'] as const;

/** What the address of a form brings along. */
export function linkContextOf(request: Pick<FastifyRequest, 'query'>): LinkContext {
  return Object.fromEntries(linkNames.map((name) => [name, parameterOf(request, name)]));
}

/** Whether a place comes along that can be read: in words, or by both coordinates. */
export function bringsPlace({place = '', latitude = '', longitude = ''}: LinkContext): boolean {
  return place.trim() !== '' || [latitude, longitude].every((typed) => !Number.isNaN(degreesOf(typed)));
}

/**
 * A new form for who came by a link. What the catalogue does not know is left out: the link may be older than it.
 *
 * @param referrer  the header; it counts when it is a page of the site
 */
export function valuesOfLink(
  link: LinkContext,
  {site, catalogue}: {site: Site; catalogue: JurisdictionCatalogue},
  referrer?: string,
): GiveValues {
  const offered = offeredTopic(link.topic ?? site.defaultTopicId, site, catalogue);
  const topic = offered && !offered.isClosed ? offered.id : '';
  const unit = catalogue.serviceObjects.find(({id}) => id === (link['service-object'] ?? site.defaultServiceObjectId));
  const isFromSite = referrer && URL.canParse(referrer) && site.allowedOrigins.includes(new URL(referrer).origin);
  return {
    ...noValues,
    key: randomUUID(),
    topic,
    askedTopic: topic,
    kind: kinds.find((kind) => kind === link.kind) ?? '',
    unit: unit?.id ?? '',
    placeWords: link.place?.slice(0, 200) ?? '',
    latitude: link.latitude?.slice(0, 30) ?? '',
    longitude: link.longitude?.slice(0, 30) ?? '',
    page: pageOf(link.page) || (isFromSite ? pageOf(referrer) : ''),
  };
}

/** Neither query nor fragment: they may hold what is nobody else's business. */
function pageOf(address: string | undefined): string {
  const url = address === undefined ? null : URL.parse(address);
  return url && /^https?:$/.test(url.protocol) ? (url.origin + url.pathname).slice(0, 2000) : '';
}
