import type {DeskNotices, NoticeRequest, WordsByLanguage} from '@city-feedback/contract';
import type pg from 'pg';
import {
  localized,
  ordinaryNotice,
  raiseRevision,
  type JurisdictionCatalogue,
  type Localized,
} from '../../catalogue/index.ts';
import {inTransaction} from '../../database/index.ts';
import {isStorable} from '../../http/index.ts';
import {ProblemError} from '../../problems/index.ts';
import {lastHour, noticesOn, switchByHand} from '../../storms/index.ts';
import type {Asker} from '../asker.ts';

const longestText = 500;

/** What is reported much right now, and what residents are told about it. */
export async function readNotices(pool: pg.Pool, {catalogue, language}: Asker): Promise<DeskNotices> {
  const {id, storm, languages} = catalogue.jurisdiction;
  const [counts, notices] = await Promise.all([lastHour(pool, id), noticesOn(pool, id)]);
  const inAll = (words: Localized): WordsByLanguage =>
    Object.fromEntries(languages.map((each) => [each, localized(words, each, languages[0])]));
  const topics = noticeable(catalogue).map((topic) => {
    const notice = notices.find(({topicId}) => topicId === topic.id);
    return {
      topicId: topic.id,
      topicName: localized(topic.name, language, languages[0]),
      names: inAll(topic.name),
      lastHour: counts.get(topic.id) ?? 0,
      isOn: notice !== undefined,
      ...(notice && {setBy: notice.setBy, since: notice.changedAt.toISOString()}),
      ...(notice?.text && {text: notice.text}),
    };
  });
  topics.sort((a, b) => Number(b.isOn) - Number(a.isOn) || b.lastHour - a.lastHour);
  return {
    topics,
    languages,
    ordinaryText: inAll(ordinaryNotice(storm?.text)),
    textLength: longestText,
    ...(storm?.casesPerHour && {casesPerHour: storm.casesPerHour}),
  };
}

/**
 * Switches a topic's notice on or off by hand; forms show it within two seconds, and pages that are open within minutes.
 *
 * @throws {ProblemError} `unknown_topic`, `text_too_long`, `invalid_value`
 */
export async function setNotice(pool: pg.Pool, {catalogue}: Asker, {topicId, isOn, text}: NoticeRequest) {
  if (!noticeable(catalogue).some(({id}) => id === topicId)) {
    throw ProblemError.ofField('unknown_topic', '/topicId', {topic: topicId});
  }
  const {id} = catalogue.jurisdiction;
  const words = text && checkedWords(text, catalogue);
  await inTransaction(pool, async (client) => {
    await switchByHand(client, id, topicId, {isOn, text: words});
    await raiseRevision(client, id);
  });
}

function noticeable({topics}: JurisdictionCatalogue) {
  return topics.filter(({isClosed, confidential}) => !isClosed && !confidential);
}

/** Empty ones count as not written. */
function checkedWords(text: WordsByLanguage, {jurisdiction}: JurisdictionCatalogue): WordsByLanguage | undefined {
  const written = Object.entries(text)
    .map(([language, words]) => [language, words.trim()] as const)
    .filter(([, words]) => words);
  for (const [language, words] of written) {
    const path = `/text/${language}`;
    if (!jurisdiction.languages.includes(language)) {
      throw ProblemError.ofField('invalid_value', '/text', {expected: jurisdiction.languages.join(' | ')});
    }
    if (!isStorable(words)) throw ProblemError.ofField('text_not_storable', path);
    if (words.length > longestText) {
      throw ProblemError.ofField('text_too_long', path, {limit: longestText, actual: words.length});
    }
  }
  return written.length > 0 ? Object.fromEntries(written) : undefined;
}
