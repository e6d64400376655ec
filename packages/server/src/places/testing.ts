import {once} from 'node:events';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';

export interface FakeGeocoder {
  url: string;
  /** Addresses and headers that it was asked with. */
  asked: {url: URL; headers: IncomingMessage['headers']}[];
  /** What it answers next; may hang, fail or redirect. */
  answer: (response: ServerResponse, url: URL) => void;
  stop(): Promise<void>;
}

/** A geocoder on loopback that answers what a test says. */
export async function fakeGeocoder(): Promise<FakeGeocoder> {
  const fake: FakeGeocoder = {
    url: '',
    asked: [],
    answer: (response) => json(response, {features: []}),
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
  const server = createServer((request, response) => {
    const url = new URL(request.url!, fake.url);
    fake.asked.push({url, headers: request.headers});
    fake.answer(response, url);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  fake.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return fake;
}

export function json(response: ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, {'content-type': 'application/json'}).end(JSON.stringify(body));
}
