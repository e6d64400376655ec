import {once} from 'node:events';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {brotliCompressSync} from 'node:zlib';
import {linkRules} from '../src/look/link-rules.ts';
import type {Candidate} from './candidates.ts';

export type Weight = 'blank' | 'heavy';

/** A web server with pages that have a candidate on them, or none. */
export interface HostPages {
  port: number;
  /** @param candidate  by its place in the list; -1 is the page without any */
  address(weight: Weight, candidate: number): string;
  /** Set before a page is opened. */
  candidates: Candidate[];
  close(): void;
}

/** A news site on a bad day: 3,000 elements, a script that works for a while at the start and now and then after. */
const heavyBody = Array.from(
  {length: 600},
  (_, n) => `<article><h3>Uutinen ${n}</h3><p>Kaupunki <b>korjaa</b> <a href="#${n}">siltaa</a> taas.</p></article>`,
).join('');
const heavyScript = `const work = (ms) => { const end = performance.now() + ms; while (performance.now() < end) Math.sqrt(Math.random()); };
  for (let n = 0; n < 10; n++) setTimeout(() => work(60), n * 30);
  setInterval(() => work(3), 200);`;

export async function openHostPages(): Promise<HostPages> {
  const server = createServer((request, response) => {
    const {pathname, searchParams} = new URL(request.url!, 'http://host');
    const file = pages.candidates.map(({files}) => files[pathname]).find((each) => each !== undefined);
    const send = (type: string, body: string): void => {
      const compressed = brotliCompressSync(body);
      response.writeHead(200, {'content-type': type, 'content-encoding': 'br', 'content-length': compressed.length});
      response.end(compressed);
    };
    if (file !== undefined) return send('text/javascript; charset=utf-8', file);
    if (pathname === '/heavy.js') return send('text/javascript; charset=utf-8', heavyScript);
    if (pathname !== '/') return void response.writeHead(404).end();
    const isHeavy = searchParams.get('weight') === 'heavy';
    const {markup = ''} = pages.candidates[Number(searchParams.get('candidate'))] ?? {};
    send(
      'text/html; charset=utf-8',
      `<!doctype html><html lang="fi"><meta name="viewport" content="width=device-width" /><link rel="icon" href="data:," />
       <title>Page</title><style>${linkRules}</style><main><h1>Katutyöt</h1><p>Ensimmäinen kappale.</p>${markup}<p>Seuraava kappale.</p>
       ${isHeavy ? `${heavyBody}<script src="/heavy.js"></script>` : ''}</main></html>`,
    );
  }).listen(0, 'localhost');
  await once(server, 'listening');
  const {port} = server.address() as AddressInfo;
  const pages: HostPages = {
    port,
    candidates: [],
    address: (weight, candidate) => `http://localhost:${port}/?weight=${weight}&candidate=${candidate}`,
    close: () => server.close(),
  };
  return pages;
}
