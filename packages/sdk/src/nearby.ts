import type {
  FollowedNearby,
  FollowNearbyRequest,
  NearbyCase,
  NearbyCases,
  NearbyRequest,
} from '@city-feedback/contract';
import type {CallOptions} from './client.ts';
import type {Connection} from './connection.ts';
import {write, type WriteOptions} from './write.ts';

/** What somebody is about to report, and where. */
export type NearbyQuestion = Omit<NearbyRequest, 'language'>;

export interface FollowNearbyOptions extends WriteOptions {
  /** Gets a mail when the status changes; without it the follower is only counted. */
  email?: string | undefined;
}

interface Asker {
  site: string;
  language: string | undefined;
}

// What keeps the same from being sent again; the client loads it with the first of these calls.

export async function nearby(
  ask: Connection,
  {site, language}: Asker,
  {topicId, latitude, longitude}: NearbyQuestion,
  {signal}: CallOptions = {},
): Promise<NearbyCase[]> {
  const json: NearbyRequest = {topicId, latitude, longitude, ...(language && {language})};
  return (await ask<NearbyCases>(`sites/${encodeURIComponent(site)}/nearby`, {json, signal})).body.cases;
}

export async function followNearby(
  ask: Connection,
  {site, language}: Asker,
  reference: string,
  {email, ...options}: FollowNearbyOptions = {},
): Promise<FollowedNearby> {
  const json: FollowNearbyRequest = {reference, ...(email && {email}), ...(language && {language})};
  return write(ask, `sites/${encodeURIComponent(site)}/nearby/follow`, json, options, email);
}
