import {once} from 'node:events';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {basename, extname, join} from 'node:path';

export interface SiteOptions {
  /** Folder with the site's files; `index.html` is served at `/`. */
  pages: string;
  /** 0 takes any free port. */
  port: number;
  /** Default: the loopback address. */
  host?: string;
  /** Base URL of the City Feedback server. Takes the place of `https://feedback.example.fi` in the pages. */
  backend: string;
}

export interface RunningSite {
  url: string;
  close(): Promise<void>;
}

const documentedBackend = 'https://feedback.example.fi';
const types: {[extension: string]: string} = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/**
 * What a careful webmaster sends along: nothing but the site's own files and the feedback server. No `unsafe-inline`,
 * no `unsafe-eval`, and Trusted Types are enforced; the widget needs no more than what stands here.
 */
function securityPolicy(backend: string): string {
  return [
    `default-src 'none'`,
    `script-src 'self' ${backend}`,
    `style-src 'self'`,
    `img-src 'self' ${backend} data: blob:`,
    `connect-src ${backend}`,
    `require-trusted-types-for 'script'`,
    `trusted-types lit-html`,
    `base-uri 'none'`,
    `form-action ${backend}`,
    `frame-ancestors 'none'`,
  ].join('; ');
}

/** Serves a folder of plain files, as any web server of a city department would. */
export async function serveStaticSite({pages, port, host = '127.0.0.1', backend}: SiteOptions): Promise<RunningSite> {
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://site');
    // One flat folder: the base name can't lead out of it.
    const name = basename(pathname) || 'index.html';
    const type = types[extname(name)];
    readFile(join(pages, name)).then(
      (file) => {
        const isPage = type?.startsWith('text/html');
        const body = isPage ? file.toString().replaceAll(documentedBackend, backend) : file;
        response.writeHead(200, {
          'content-type': type ?? 'application/octet-stream',
          'content-security-policy': securityPolicy(backend),
          'x-content-type-options': 'nosniff',
          'referrer-policy': 'strict-origin-when-cross-origin',
        });
        response.end(body);
      },
      () => response.writeHead(404, {'content-type': 'text/plain; charset=utf-8'}).end('There is no such page.\n'),
    );
  });
  server.listen(port, host);
  await Promise.race([once(server, 'listening'), once(server, 'error').then(([error]) => Promise.reject(error))]);
  const address = server.address() as AddressInfo;
  return {
    url: `http://${host === '127.0.0.1' ? 'localhost' : host}:${address.port}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** `PORT=3001 BACKEND=http://localhost:3000 npm start`: runs one site by itself. */
export async function runSite(pages: string, defaultPort: number): Promise<void> {
  const {PORT = String(defaultPort), BACKEND = 'http://localhost:3000'} = process.env;
  const {url} = await serveStaticSite({pages, port: Number(PORT), backend: BACKEND});
  console.log(`${url}, with feedback going to ${BACKEND}`);
}
