/** The form without script says in the same words what the widget says, in every language: who knows one knows both. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {loadDictionary} from '../../widget/src/strings/load.ts';
import {loadTrackWords} from '../../widget/src/track/strings/load.ts';
import {formWords} from '../src/form-pages/words/index.ts';
import {pageWords} from '../src/pages/words.ts';
import {residentLanguages} from '../src/problems/index.ts';

/** Parts that say the same, as `part.key` of the widget's words and of the form's. */
const same: [ofWidget: string, ofForm: string][] = [
  ...['yes', 'no', 'optional', 'faults.sensitive'].map((key): [string, string] => [key, key]),
  ['give', 'give.title'],
  ['what.title', 'give.what'],
  ['what.hint', 'give.whatHint'],
  ['what.topic', 'give.topic'],
  ['what.topicHint', 'give.topicHint'],
  ['what.unknown', 'give.unknownTopic'],
  ['what.kind', 'give.kind'],
  ['what.track', 'give.track'],
  ['kinds', 'give.kinds'],
  ['confidential.go', 'give.goToSecureService'],
  ['where.title', 'give.where'],
  ['where.words', 'give.placeWords'],
  ['where.wordsHint', 'give.placeWordsHint'],
  ['photos.title', 'give.photos'],
  ...['answer', 'wishes', 'email', 'name', 'phone', 'callTime', 'callTimes', 'mayPublish', 'privacy', 'send'].map(
    (key): [string, string] => [`you.${key}`, `give.${key}`],
  ),
  ...['title', 'code', 'keep', 'next', 'noAnswer', 'reference', 'follow', 'another'].map((key): [string, string] => [
    `receipt.${key}`,
    `receipt.${key}`,
  ]),
  ['receipt.acknowledged.phone', 'receipt.called'],
];

const sameInTracking = [
  ...['title', 'show', 'faults', 'statuses', 'outcomes', 'history', 'own', 'add', 'addHint', 'addSend', 'added'],
  ...['helped', 'rated', 'reopen', 'reopenHint', 'reopenSend', 'reopened', 'needsLink', 'another'],
];

const at = (words: object, path: string): unknown =>
  path.split('.').reduce((part: unknown, key) => (part as {[key: string]: unknown})[key], words);

for (const language of residentLanguages) {
  test(`the form without script says what the widget says: ${language}`, async () => {
    const [widget, tracking] = await Promise.all([loadDictionary(language), loadTrackWords(language)]);
    const form = formWords(language);
    for (const [ofWidget, ofForm] of same) {
      assert.deepEqual(at(form, ofForm), at(widget, ofWidget), `${ofWidget} ~ ${ofForm}`);
      assert.ok(at(form, ofForm), ofForm);
    }
    for (const key of sameInTracking) assert.deepEqual(at(form.track, key), at(tracking, key), key);
    for (const count of [1, 2, 3, 5, 11]) assert.equal(form.faults.title(count), widget.faults.title(count));
    const date = '27.11';
    assert.equal(form.give.due(date), widget.receipt.due(date).replace(/\.$/, ''));
    const {giveFeedback, followFeedback} = pageWords[language];
    assert.deepEqual([giveFeedback, followFeedback], [widget.give, tracking.title], 'and so does the code of /embed');
    assert.equal(form.receipt.unit('Kadut'), widget.receipt.unit('Kadut'));
  });
}
