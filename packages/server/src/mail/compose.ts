import type {Outcome} from '@city-feedback/contract';
import {localized, type Catalogue, type JurisdictionCatalogue} from '../catalogue/index.ts';
import {dateInWords} from '../history/index.ts';
import {stopUrl} from '../nearby/index.ts';
import {residentLanguage, serverLanguage} from '../problems/index.ts';
import {followUrl, type CaseSecrets} from '../secrets/index.ts';
import type {Mail} from './mail.ts';
import type {CaseForMail, FollowerForMail} from './store.ts';
import {residentMailWords, staffMailWords, type ResidentMailWords, type RingNews} from './words/index.ts';

export interface ComposeContext {
  catalogue: Catalogue;
  secrets: CaseSecrets;
  /** Without a slash at the end. */
  publicUrl: string;
}

/** The words of a mail, without whom it goes to. */
export type Letter = Omit<Mail, 'to' | 'messageId'>;

export interface CityAnswer {
  text: string;
  outcome: Outcome;
  /** What happened, as a sentence. */
  sentence: string;
}

/** It has arrived: number, promised day, link. */
export function acknowledgement(stored: CaseForMail, context: ComposeContext): Letter {
  const say = residentMailWords(stored.language);
  const {values, frame} = letterTo(stored, context, residentLanguage(stored.language));
  const {subject, thanks, promise, noAnswer} = say.acknowledgement;
  const next = stored.wantsAnswer ? (values.date ? promise : '') : noAnswer;
  return frame(subject, [thanks, next, say.reference, followLink(say, stored, context), say.regards]);
}

/** The city's answer, to be read in the mail itself. */
export function answer(stored: CaseForMail, {text, sentence}: CityAnswer, context: ComposeContext): Letter {
  const say = residentMailWords(stored.language);
  const {frame, fill} = letterTo(stored, context, residentLanguage(stored.language));
  const {subject, intro, rate} = say.answer;
  const link = `${rate}\n${linkOf(stored, context)}\n${say.keepLink}`;
  const letter = frame(subject, []);
  // The city's words are put in after the others were filled: braces in them mean nothing.
  return {
    ...letter,
    text: [fill(intro), quoted(text), sentence, fill(say.reference), link, fill(say.regards)].join('\n\n') + '\n',
  };
}

/** For somebody who follows another one's case: where it stands now. No words of the answer, which is not to them. */
export function followerNews(
  stored: CaseForMail,
  follower: FollowerForMail,
  sentence: string,
  context: ComposeContext,
) {
  const language = residentLanguage(follower.language);
  const say = residentMailWords(language);
  const {frame, fill} = letterTo(stored, context, language);
  const {subject, intro, stop} = say.follower;
  const link = `${stop}\n${stopUrl(context, {...stored, id: follower.id}, language)}`;
  const letter = frame(subject, []);
  return {...letter, text: [fill(intro), sentence, link, fill(say.regards)].join('\n\n') + '\n'};
}

/** Something for a ring to do: number, topic, promised day and the link to the desk. */
export function ringNotice(stored: CaseForMail, news: RingNews, context: ComposeContext): Letter {
  const known = context.catalogue.jurisdiction(stored.jurisdictionId);
  const language = serverLanguage(known?.jurisdiction.languages[0] ?? 'fi');
  const {values, frame} = letterTo(stored, context, language);
  const {subject, topic, due, open} = staffMailWords(language).ring;
  const link = `${open}\n${context.publicUrl}/desk/cases/${stored.caseId}`;
  return frame(subject[news], [values.topic ? topic : '', values.date ? due : '', link]);
}

function letterTo(stored: CaseForMail, {catalogue}: ComposeContext, language: string) {
  const known = catalogue.jurisdiction(stored.jurisdictionId);
  if (!known) throw new Error(`jurisdiction ${stored.jurisdictionId} is not configured`);
  const values = valuesOf(stored, known, language);
  const fill = (sentence: string): string =>
    sentence.replace(/\{(\w+)\}/g, (_, name: string) => values[name as keyof typeof values] ?? '');
  const frame = (subject: string, parts: string[]): Letter => ({
    from: known.jurisdiction.mailFrom,
    subject: fill(subject),
    text: parts.filter(Boolean).map(fill).join('\n\n') + '\n',
    language,
  });
  return {values, fill, frame};
}

function valuesOf(stored: CaseForMail, {rings, topics, jurisdiction}: JurisdictionCatalogue, language: string) {
  const ring = rings.find(({id}) => id === stored.ringId);
  const topic = topics.find(({id}) => id === stored.topicId);
  return {
    reference: stored.reference,
    unit: localized(ring?.name ?? jurisdiction.name, language, jurisdiction.languages[0]),
    topic: topic ? localized(topic.name, language, jurisdiction.languages[0]) : '',
    date: stored.answerDueOn ? dateInWords(stored.answerDueOn, language) : '',
  };
}

function followLink(say: ResidentMailWords, stored: CaseForMail, context: ComposeContext): string {
  return `${say.follow}\n${linkOf(stored, context)}\n${say.keepLink}`;
}

/** To the page in the language of the mail. */
function linkOf({caseId, siteId, language}: CaseForMail, {secrets, publicUrl}: ComposeContext): string {
  return followUrl(publicUrl, siteId, secrets.linkTokenOf(caseId), residentLanguage(language));
}

function quoted(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => `  ${line}`)
    .join('\n');
}
