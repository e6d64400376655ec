import type {NearbyCase, NearbyRequest} from '@city-feedback/contract';
import type pg from 'pg';
import {localized, nearbyRadiusOf, offeredTopic, type JurisdictionCatalogue, type Site} from '../catalogue/index.ts';
import {distanceMetres} from '../places/index.ts';
import {ProblemError} from '../problems/index.ts';
import {boxAround, coarse, coarseDistance} from './coarse.ts';
import {sitesShownOn} from './shown.ts';
import {openCasesIn, type StoredNearby} from './store.ts';
import {nearbyWords} from './words/index.ts';

export interface NearbyDependencies {
  pool: pg.Pool;
  /** The clock; the machine's by default. */
  now?: () => Date;
}

export interface NearbyQuestion extends NearbyRequest {
  site: Site;
  catalogue: JurisdictionCatalogue;
  language: string;
}

const mostShown = 5;
const dayMs = 86_400_000;

/**
 * Open cases of the same topic near a point, nearest first: what is told of them is public of itself, and the place only
 * as a square of 50 m.
 *
 * @throws {ProblemError} `unknown_topic`
 */
export async function findNearby(
  {pool, now = () => new Date()}: NearbyDependencies,
  question: NearbyQuestion,
): Promise<NearbyCase[]> {
  const {site, catalogue, topicId, language} = question;
  const topic = offeredTopic(topicId, site, catalogue);
  if (!topic) throw ProblemError.ofField('unknown_topic', '/topicId', {topic: topicId});
  const radius = nearbyRadiusOf(topic);
  if (radius === 0) return [];
  const found = await openCasesIn(pool, {
    jurisdictionId: catalogue.jurisdiction.id,
    topicId,
    siteIds: sitesShownOn(site, catalogue),
    box: boxAround(question, radius),
  });
  const topicName = localized(topic.name, language, catalogue.jurisdiction.languages[0]);
  return found
    .map((stored) => ({stored, metres: distanceMetres(question, coarse(stored))}))
    .filter(({metres}) => metres <= radius)
    .sort((a, b) => a.metres - b.metres)
    .slice(0, mostShown)
    .map(({stored, metres}) => ({
      reference: stored.reference,
      topicName,
      status: stored.status,
      statusSentence: sentenceOf(stored, catalogue, language),
      daysAgo: Math.max(0, Math.floor((now().getTime() - stored.receivedAt.getTime()) / dayMs)),
      distanceMetres: coarseDistance(metres),
      ...coarse(stored),
      followerCount: stored.followerCount,
    }));
}

function sentenceOf({status, ringId}: StoredNearby, {rings, jurisdiction}: JurisdictionCatalogue, language: string) {
  const {received, inProgress, passedOn} = nearbyWords(language);
  const unit = rings.find(({id}) => id === ringId)?.name ?? jurisdiction.name;
  const sentence = status === 'passed_on' ? passedOn : status === 'in_progress' ? inProgress : received;
  return sentence.replace('{unit}', () => localized(unit, language, jurisdiction.languages[0]));
}
