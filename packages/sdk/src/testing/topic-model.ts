import {HttpResponse} from 'msw';
import {topicModelFile, topicModelVersion} from './fixtures/topic-model.data.ts';
import type {Asked} from './handle.ts';
import {Refusal} from './refusal.ts';
import type {TestServer} from './test-server.ts';

/** A real model of the fixture's topics; whatever `changeCatalogue` does to them, it stays the same. */
export async function topicModel(server: TestServer, {params}: Asked): Promise<Response> {
  if (params['site'] !== server.site) throw new Refusal('unknown_site');
  if (params['version'] !== topicModelVersion) throw new Refusal('not_found');
  const packed = Uint8Array.from(atob(topicModelFile), (byte) => byte.charCodeAt(0));
  const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new HttpResponse(await new Response(unpacked).arrayBuffer(), {
    headers: {'Content-Type': 'application/octet-stream', ETag: `"${topicModelVersion}"`},
  });
}
