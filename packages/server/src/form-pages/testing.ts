import type {AddressInfo} from 'node:net';
import {testServer, type TestServer, type TestServerOptions} from '../testing/index.ts';

/** What a test reads of a page. */
export interface ReadPage {
  status: number;
  headers: Headers;
  body: string;
  /** Words without markup. */
  words: string;
  title: string;
  /** Value of a field by its name, as the page shows it. */
  value(name: string): string;
  /** Message at a field, found as assistive technology finds it: by `aria-describedby`. */
  faultAt(id: string): string;
  /** Links of the summary of what is wrong: ids of the fields. */
  summary: string[];
}

export interface TestForms extends TestServer {
  origin: string;
  get(path: string, headers?: {[name: string]: string}): Promise<ReadPage>;
  /** Sends a form as a browser does. */
  send(path: string, fields: FormFields, headers?: {[name: string]: string}): Promise<ReadPage>;
  /** Sends a body that no browser would. */
  sendRaw(path: string, body: Blob | string, headers?: {[name: string]: string}): Promise<ReadPage>;
  /** A fresh form's key. */
  freshKey(path?: string): Promise<string>;
  /** Rows of everything that a message leaves in the database. */
  counts(): Promise<number[]>;
}

export type FormFields = [name: string, value: string | Blob][] | {[name: string]: string | Blob};

/** The whole server behind a socket, and a browser without script. */
export async function testForms(options: TestServerOptions = {}): Promise<TestForms> {
  const server = await testServer(options);
  await server.app.listen({port: 0, host: '127.0.0.1'});
  const origin = `http://127.0.0.1:${(server.app.server.address() as AddressInfo).port}`;

  const read = async (path: string, init: RequestInit): Promise<ReadPage> => {
    const headers = {'accept-language': 'en', ...init.headers};
    const answer = await fetch(new URL(path, origin), {...init, headers});
    return pageOf(answer, await answer.text());
  };
  const get: TestForms['get'] = (path, headers = {}) => read(path, {headers});
  const tables = ['feedback_case', 'event', 'idempotency', 'job', 'contact', 'photo'];
  return {
    ...server,
    origin,
    get,
    send(path, fields, headers = {}) {
      const body = new FormData();
      for (const [name, value] of Array.isArray(fields) ? fields : Object.entries(fields)) body.append(name, value);
      return read(path, {method: 'POST', body, headers});
    },
    sendRaw: (path, body, headers = {}) => read(path, {method: 'POST', body, headers}),
    freshKey: async (path = '/streets') => (await get(path)).value('key'),
    async counts() {
      const rows = tables.map((table) => server.pool.query<{n: string}>(`select count(*) as n from ${table}`));
      return (await Promise.all(rows)).map((each) => Number(each.rows[0]!.n));
    },
  };
}

function pageOf({status, headers}: Response, body: string): ReadPage {
  const plain = (markup: string): string =>
    unescaped(markup.replace(/<[^>]*>/g, ' '))
      .replace(/\s+/g, ' ')
      .trim();
  const first = (pattern: RegExp): string => pattern.exec(body)?.[1] ?? '';
  const summary = first(/<div class="cf-summary"([^]*?)<\/div>/);
  return {
    status,
    headers,
    body,
    words: plain(body.replace(/^[^]*<body>/, '')),
    title: plain(first(/<title>([^]*?)<\/title>/)),
    value(name) {
      const text = new RegExp(`<textarea[^>]*name="${name}"[^>]*>\\n?([^]*?)</textarea`).exec(body);
      if (text) return unescaped(text[1]!);
      const chosen = new RegExp(`<select[^>]*name="${name}"[^]*?</select>`).exec(body)?.[0];
      if (chosen) return /<option value="([^"]*)"\s+selected/.exec(chosen)?.[1] ?? '';
      const inputs = [...body.matchAll(new RegExp(`<input[^>]*name="${name}"[^>]*>`, 'g'))].map(([markup]) => markup);
      const input =
        inputs.find((markup) => /\schecked/.test(markup)) ?? (inputs[0]?.includes('radio') ? '' : inputs[0]);
      return unescaped(/\svalue="([^"]*)"/.exec(input ?? '')?.[1] ?? '');
    },
    faultAt(id) {
      const control = new RegExp(`<(?:input|textarea|select)[^>]*\\sid="${id}"[^>]*>`).exec(body)?.[0] ?? '';
      const tied = [...body.matchAll(/aria-describedby="([^"]*)"/g)].some(([, ids]) =>
        ids!.split(' ').includes(`${id}-fault`),
      );
      if (!control || !tied) return '';
      return plain(first(new RegExp(`<p class="cf-fault" id="${id}-fault">([^]*?)</p>`)));
    },
    summary: [...summary.matchAll(/href="#([^"]*)"/g)].map((match) => match[1]!),
  };
}

function unescaped(text: string): string {
  return text.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}
