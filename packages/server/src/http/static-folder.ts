import {readFile, stat} from 'node:fs/promises';
import {extname, join} from 'node:path';
import {promisify} from 'node:util';
import {brotliCompress, constants} from 'node:zlib';
import type {FastifyReply, FastifyRequest} from 'fastify';
import {createHash} from 'node:crypto';

const types: {[extension: string]: string} = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
};
const compressed = new Set(['.html', '.js', '.css', '.svg', '.json', '.map', '.txt']);
const compress = promisify(brotliCompress);

interface KnownFile {
  mtimeMs: number;
  etag: string;
  plain: Buffer;
  brotli: Promise<Buffer> | undefined;
}

/** Sends files of one folder, without subfolders: compressed, with ETag, read again when they change. */
export interface StaticFolder {
  /** @returns whether there is a file of that name; else nothing was sent */
  send(request: FastifyRequest, reply: FastifyReply, name: string): Promise<boolean>;
}

/** Names with the hash that bundlers put into them never change their content. */
export const hasHash = (name: string): boolean => /-[\w-]{8}\.\w+$/.test(name);

export function staticFolder(folder: string): StaticFolder {
  const known = new Map<string, KnownFile>();

  async function find(name: string): Promise<KnownFile | undefined> {
    if (!/^[\w][\w.-]*$/.test(name) || !types[extname(name)]) return undefined;
    const path = join(folder, name);
    const found = await stat(path).catch(() => undefined);
    if (!found?.isFile()) return undefined;
    const before = known.get(name);
    if (before?.mtimeMs === found.mtimeMs) return before;
    const plain = await readFile(path);
    const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`;
    const file = {mtimeMs: found.mtimeMs, etag, plain, brotli: undefined};
    known.set(name, file);
    return file;
  }

  return {
    async send(request, reply, name) {
      const file = await find(name);
      if (!file) return false;
      const extension = extname(name);
      reply
        .type(types[extension]!)
        .header('etag', file.etag)
        .header('cache-control', hasHash(name) ? 'public, max-age=31536000, immutable' : 'public, max-age=300')
        .header('vary', 'accept-encoding');
      if (request.headers['if-none-match'] === file.etag) {
        await reply.code(304).send();
        return true;
      }
      const isCompressed = compressed.has(extension) && /\bbr\b/.test(String(request.headers['accept-encoding']));
      if (isCompressed) reply.header('content-encoding', 'br');
      await reply.send(isCompressed ? await (file.brotli ??= brotliOf(file.plain)) : file.plain);
      return true;
    },
  };
}

function brotliOf(plain: Buffer): Promise<Buffer> {
  return compress(plain, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}});
}
