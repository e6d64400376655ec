import type {Context} from '@city-feedback/topics/suggestion';

/** What is known of a case beside its text. */
export interface Circumstances {
  latitude: number | null;
  longitude: number | null;
  receivedAt: Date;
  siteId: string;
  serviceObjectId: string | null;
  areaId: string | null;
}

/** The same as a form has it while somebody writes. */
export function contextOf(known: Circumstances): Context {
  const {latitude, longitude, receivedAt, siteId, serviceObjectId, areaId} = known;
  const hasPlace = latitude !== null && longitude !== null;
  return {
    ...(hasPlace ? {latitude, longitude} : {withoutPlace: true}),
    at: receivedAt,
    tags: [
      `site:${siteId}`,
      ...(serviceObjectId ? [`unit:${serviceObjectId}`] : []),
      ...(areaId ? [`district:${areaId}`] : []),
    ],
  };
}
