/**
 * Serves the built desk with made-up cases and the page's own Content-Security-Policy:
 * `node --conditions=source packages/desk/scripts/preview.ts [port]`. Build it first: `npm run build:browser`.
 */
import {readFile} from 'node:fs/promises';
import {createServer, type ServerResponse} from 'node:http';
import {extname} from 'node:path';
import {Readable} from 'node:stream';
import type {ReadableStream as NodeStream} from 'node:stream/web';
import {getResponse} from 'msw';
import {FakeDesk} from '../src/testing/fake-desk.ts';
import {fakeRoutes} from '../src/testing/fake-routes.ts';
import {aino, makeCase, password} from '../src/testing/fixtures.ts';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html; frame-ancestors 'none'";
const types: {[extension: string]: string} = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

const built = new URL('../dist/app/', import.meta.url);
const fake = new FakeDesk(process.argv.includes('--logged-in') ? {session: aino} : {});
const routes = fakeRoutes(fake);

async function serveApp(path: string, response: ServerResponse): Promise<void> {
  const name = extname(path) ? path.slice('/desk/'.length) : 'index.html';
  const contents = await readFile(new URL(name, built)).catch(() => undefined);
  response.writeHead(contents ? 200 : 404, {
    'Content-Type': types[extname(name)] ?? 'application/octet-stream',
    'Content-Security-Policy': policy,
  });
  response.end(contents);
}

const server = createServer(async (request, response) => {
  const url = new URL(request.url!, 'http://localhost');
  if (url.pathname === '/desk' || url.pathname.startsWith('/desk/')) return serveApp(url.pathname, response);
  if (url.pathname === '/new') {
    const count = fake.cases.length;
    fake.receive(
      makeCase({
        caseId: `n-${count}`,
        reference: `NEW${count}`,
        text: 'Uusi palaute.',
        receivedAt: new Date().toISOString(),
      }),
    );
    return response.end('ok');
  }
  const hasBody = request.method !== 'GET' && request.method !== 'HEAD';
  const asked = new Request(url, {
    method: request.method!,
    headers: Object.entries(request.headersDistinct).map(([name, values]): [string, string] => [name, values!.join()]),
    ...(hasBody && {body: Readable.toWeb(request) as unknown as ReadableStream, duplex: 'half'}),
  });
  const answer = (await getResponse(routes, asked)) ?? new Response(null, {status: 404});
  response.writeHead(answer.status, Object.fromEntries(answer.headers));
  if (answer.body) Readable.fromWeb(answer.body as NodeStream).pipe(response);
  else response.end();
});

server.listen(Number(process.argv[2] ?? 0) || 0, '127.0.0.1', () => {
  const {port} = server.address() as {port: number};
  console.log(`http://127.0.0.1:${port}/desk  ${aino.email}  ${password}  (GET /new makes a new case)`);
});
