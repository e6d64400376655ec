import type {FastifyReply, FastifyRequest} from 'fastify';
import {html, htmlPage, type Html} from '../http/index.ts';
import {chooseLanguage, residentLanguage, residentLanguages} from '../problems/index.ts';
import {frame} from './frame.ts';
import {pageWords} from './words.ts';

/** Sends a page that nobody keeps a copy of, unless `cache` says otherwise. */
export function sendPage(reply: FastifyReply, page: Html, cache = 'no-store'): FastifyReply {
  return htmlPage(reply.header('cache-control', cache).header('vary', 'accept-language'), page);
}

export function sendNotFound(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const language = residentLanguage(languageOf(request, residentLanguages));
  const {notFound, giveFeedback} = pageWords[language];
  const content = html`<p><a href="/?lang=${language}">${giveFeedback}</a></p>`;
  return sendPage(reply.code(404), frame({language, title: notFound, content}));
}

/** The language of the address, else the one that the browser likes best. */
export function languageOf({query, headers}: FastifyRequest, offered: readonly string[]): string {
  const {lang} = query as {lang?: unknown};
  return typeof lang === 'string' && offered.includes(lang)
    ? lang
    : chooseLanguage(headers['accept-language'], offered);
}
