import type {FastifyRequest} from 'fastify';
import {html, type Html} from '../http/index.ts';
import {frame} from '../pages/index.ts';
import {chooseLanguage, residentLanguages} from '../problems/index.ts';
import {nearbyWords, type NearbyWords} from './words/index.ts';

export interface StopRoute {
  Querystring: {token?: string; lang?: string};
}

export type StopRequest = FastifyRequest<StopRoute>;

type StopWords = NearbyWords['stop'];

/** A page about ending a follower's mails, in the language of the link, else in the one that the browser likes best. */
export function stopPage(
  {query, headers}: StopRequest,
  content: (say: StopWords, language: string) => {title: string; content: Html},
): Html {
  const language =
    residentLanguages.find((each) => each === query.lang) ??
    chooseLanguage(headers['accept-language'], residentLanguages);
  const {title, content: shown} = content(nearbyWords(language).stop, language);
  const head = html`<link rel="stylesheet" href="/forms.css" />`;
  return frame({language, title, head, content: html`<div class="card">${shown}</div>`});
}
