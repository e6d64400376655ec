import type {
  Coordinates,
  FoundPlace,
  FoundPlaces,
  PlaceDescription,
  PlaceDescriptionRequest,
  PlaceSearchRequest,
} from '@city-feedback/contract';
import type {CallOptions} from './client.ts';
import type {Connection} from './connection.ts';

export interface SearchOptions extends CallOptions {
  /** Places near it come first, e.g. the middle of the map. */
  near?: Coordinates | undefined;
}

interface Asker {
  site: string;
  language: string | undefined;
}

// What the place of a message is found by; the client loads it with the first of these calls.

export async function searchPlaces(
  ask: Connection,
  {site, language}: Asker,
  query: string,
  {near, signal}: SearchOptions = {},
): Promise<FoundPlace[]> {
  const json: PlaceSearchRequest = {query, ...(language && {language}), ...(near && {near})};
  const {body} = await ask<FoundPlaces>(`sites/${encodeURIComponent(site)}/places/search`, {json, signal});
  return body.places;
}

export async function describePlace(
  ask: Connection,
  {site, language}: Asker,
  {latitude, longitude}: Coordinates,
  {signal}: CallOptions = {},
): Promise<PlaceDescription> {
  const json: PlaceDescriptionRequest = {latitude, longitude, ...(language && {language})};
  const path = `sites/${encodeURIComponent(site)}/places/describe`;
  return (await ask<PlaceDescription>(path, {json, signal})).body;
}
