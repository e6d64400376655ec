import assert from 'node:assert/strict';
import {test} from 'node:test';
import {residentLanguages} from '../problems/index.ts';
import {dateInWords, describeStanding} from './describe.ts';
import type {CaseEvent, EventContent} from './model.ts';
import {publicTimeline} from './timeline.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 20, 9, minute));
const history = (...contents: EventContent[]): CaseEvent[] =>
  contents.map(
    (content, index) =>
      ({
        ...content,
        id: `e${index}`,
        caseId: 'c',
        jurisdictionId: 'city',
        version: index + 1,
        actor: {by: 'staff', staffId: 's'},
        recordedAt: at(index),
      }) as CaseEvent,
  );

const events = history(
  {type: 'received', data: {ringId: 'parks', ruleId: 'r'}},
  {type: 'noted', data: {text: 'internal'}},
  {type: 'information_added', data: {text: 'what the resident wrote'}},
  {type: 'transferred', data: {fromRingId: 'parks', toRingId: 'streets', reason: 'not a park'}},
  {type: 'answered', data: {text: 'The lamp is mended.', outcome: 'scheduled', outcomeOn: '2026-11-27'}},
);
const context = {
  language: 'en',
  caseLanguage: 'fi',
  unitName: (ring: string) => ({parks: 'Parks', streets: 'Streets'})[ring]!,
};

test('a resident reads what happened, which unit has it, and the answer in the language it was written in', () => {
  assert.deepEqual(publicTimeline(events, context), [
    {
      at: at(0).toISOString(),
      type: 'received',
      sentence: 'The message arrived. Parks has it.',
      status: 'received',
      unitName: 'Parks',
    },
    {
      at: at(2).toISOString(),
      type: 'information',
      sentence: 'More information was added.',
      status: 'received',
      unitName: 'Parks',
    },
    {
      at: at(3).toISOString(),
      type: 'transferred',
      sentence: 'It was moved to another unit. Streets has it now.',
      status: 'received',
      unitName: 'Streets',
    },
    {
      at: at(4).toISOString(),
      type: 'answered',
      sentence: 'Streets answered: it will be done by Fri 27 Nov 2026.',
      status: 'answered',
      unitName: 'Streets',
      text: 'The lamp is mended.',
      language: 'fi',
      outcome: 'scheduled',
      outcomeOn: '2026-11-27',
    },
  ]);
});

test('a tracking code shows no notes, no reasons, and nothing that the resident wrote', () => {
  const shown = JSON.stringify(publicTimeline(events, context));
  for (const secret of ['internal', 'not a park', 'what the resident wrote'])
    assert.ok(!shown.includes(secret), secret);
});

test('dates have their weekday and no stop that ends a sentence twice', () => {
  assert.equal(dateInWords('2026-11-27', 'fi'), 'pe 27.11.2026');
  assert.equal(dateInWords('2026-11-27', 'sv'), 'fre 27.11.2026');
  assert.equal(dateInWords('2026-11-27', 'en'), 'Fri 27 Nov 2026');
});

test('the standing names the promised day, and says so when it has passed', () => {
  const standing = {status: 'received', unitName: 'Kadut', answerDueOn: '2026-11-27'} as const;
  assert.equal(
    describeStanding({...standing, today: '2026-11-27'}, 'fi'),
    'Palaute on vastaanotettu. Kadut vastaa viimeistään pe 27.11.2026.',
  );
  assert.match(describeStanding({...standing, today: '2026-11-28'}, 'sv'), /är försenade/);
  assert.doesNotMatch(describeStanding({...standing, status: 'answered', today: '2026-11-28'}, 'en'), /late/);
});

test('a resident reads where a case stands in their own language, with the day as it is written there', () => {
  const standing = {status: 'received', unitName: 'Kadut', answerDueOn: '2026-11-27', today: '2026-11-20'} as const;
  const said = residentLanguages.map((language) => describeStanding(standing, language));
  assert.equal(new Set(said).size, residentLanguages.length);
  for (const sentence of said) {
    assert.match(sentence, /Kadut/);
    assert.match(sentence, /27/);
    assert.doesNotMatch(sentence, /[{}]/);
  }
  assert.match(describeStanding(standing, 'uk'), /пт 27 лист\. 2026/);
});
