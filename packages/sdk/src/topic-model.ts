import type {SiteCatalogue} from '@city-feedback/contract';
import type {CallOptions} from './client.ts';
import type {Connection} from './connection.ts';

// Not everybody writes; the client loads it with the first call.

export async function topicModel(
  ask: Connection,
  {site, topicModel}: SiteCatalogue,
  {signal}: CallOptions,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (!topicModel) return undefined;
  const path = `sites/${encodeURIComponent(site)}/topic-model/${encodeURIComponent(topicModel.version)}`;
  return (await ask<Uint8Array<ArrayBuffer>>(path, {method: 'GET', readFile, signal})).body;
}

/** What a captive portal answers is no model. */
async function readFile(response: Response): Promise<Uint8Array> {
  const type = response.headers.get('Content-Type');
  if (type !== 'application/octet-stream') throw new Error(`expected a topic model, got ${type}`);
  return new Uint8Array(await response.arrayBuffer());
}
