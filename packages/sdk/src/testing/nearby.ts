import {
  parseReference,
  type FollowedNearby,
  type FollowNearbyRequest,
  type NearbyCase,
  type NearbyRequest,
} from '@city-feedback/contract';
import {HttpResponse} from 'msw';
import {bodyOf, siteOf, type Asked} from './handle.ts';
import {once} from './once.ts';
import {Refusal, refuseField} from './refusal.ts';
import {languageOf} from './sentences/index.ts';
import {checkShape} from './shape.ts';
import {placeOf, trackedBy, type TestCase} from './test-case.ts';
import type {TestServer} from './test-server.ts';

const mostShown = 5;
const metresPerDegree = 111_320;
const dayMs = 86_400_000;

/** Open cases of the same topic within its radius; places are rounded, as the server's are. */
export async function nearby(server: TestServer, {request, params}: Asked): Promise<Response> {
  const body = (await bodyOf(request)) as NearbyRequest;
  checkShape(body, {topicId: 'string', latitude: 'number', longitude: 'number', language: 'string?'});
  const catalogue = server.catalogue(languageOf(body.language ?? null), siteOf(server, params));
  const topic = catalogue.topicGroups.flatMap(({topics}) => topics).find(({id}) => id === body.topicId);
  if (!topic) throw refuseField('unknown_topic', '/topicId');
  const cases = server.cases.flatMap((kept): NearbyCase[] => {
    const {latitude, longitude} = placeOf(kept.draft, catalogue);
    if (kept.draft.topicId !== topic.id || !isOpen(kept) || latitude === undefined || longitude === undefined)
      return [];
    const north = (latitude - body.latitude) * metresPerDegree;
    const east = (longitude - body.longitude) * metresPerDegree * Math.cos((latitude * Math.PI) / 180);
    const metres = Math.hypot(north, east);
    if (metres > (topic.nearbyRadiusMetres ?? 0)) return [];
    const {reference, status, statusSentence} = trackedBy(kept, catalogue);
    return [
      {
        ...{reference, topicName: topic.name, status, statusSentence},
        daysAgo: Math.floor((server.now().getTime() - Date.parse(kept.receivedAt)) / dayMs),
        distanceMetres: Math.max(1, Math.round(metres / 50)) * 50,
        latitude: Math.round(latitude * 2000) / 2000,
        longitude: Math.round(longitude * 1000) / 1000,
        followerCount: kept.followers.length,
      },
    ];
  });
  cases.sort((a, b) => a.distanceMetres - b.distanceMetres);
  return HttpResponse.json({cases: cases.slice(0, mostShown)});
}

export function followNearby(server: TestServer, asked: Asked): Promise<Response> {
  siteOf(server, asked.params);
  return once(server, asked, 201, (body) => {
    checkShape(body, {reference: 'string', email: 'string?', language: 'string?'});
    const {reference, email} = body as FollowNearbyRequest;
    if (email !== undefined && !/^\S+@\S+\.\S{2,}$/.test(email)) throw refuseField('email_invalid', '/email');
    const kept = server.find({reference: parseReference(reference) ?? ''});
    const topics = server.catalogue().topicGroups.flatMap((group) => group.topics);
    const isShown = topics.find(({id}) => id === kept?.draft.topicId)?.nearbyRadiusMetres;
    if (!kept || !isShown || placeOf(kept.draft, server.catalogue()).latitude === undefined) {
      throw new Refusal('unknown_case');
    }
    if (!isOpen(kept)) throw new Refusal('case_closed');
    kept.followers.push(email === undefined ? {} : {email});
    return (): FollowedNearby => ({
      reference: kept.reference,
      followerCount: kept.followers.length,
      willBeMailed: email !== undefined,
    });
  });
}

function isOpen({status}: TestCase): boolean {
  return status !== 'answered' && status !== 'closed';
}
