import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, test} from 'node:test';
import type {CaseDraft, Problem} from '@city-feedback/contract';
import {allowedOrigin, draft, testServer} from '../testing/index.ts';

const {pool, post, inject, stop} = await testServer();
after(stop);

const stored = async (): Promise<number> =>
  (
    await pool.query(`select (select count(*) from feedback_case) + (select count(*) from event) +
      (select count(*) from contact) + (select count(*) from job) + (select count(*) from idempotency) as n`)
  ).rows[0].n;

interface Refusal {
  what: string;
  body: unknown;
  status?: number;
  code: string;
  /** Where; the body as a whole when missing. */
  path?: string;
  site?: string;
  headers?: {[name: string]: string};
}

const having = (more: object): object => ({...draft(), ...more});
const without = (field: keyof CaseDraft): object =>
  Object.fromEntries(Object.entries(draft()).filter(([name]) => name !== field));

const refusals: Refusal[] = [
  {what: 'an unknown field', body: having({priority: 1}), code: 'unknown_field', path: '/priority'},
  {
    what: 'an unknown field deeper down',
    body: having({contact: {fax: '1'}}),
    code: 'unknown_field',
    path: '/contact/fax',
  },
  {
    what: 'a field called __proto__',
    body: '{"__proto__":{"x":1},"text":"x","wantsAnswer":false,"mayPublish":false,"language":"fi"}',
    code: 'unknown_field',
    path: '/__proto__',
  },
  {what: 'a number for the text', body: having({text: 5}), code: 'wrong_type', path: '/text'},
  {what: 'a text for a truth value', body: having({wantsAnswer: 'true'}), code: 'wrong_type', path: '/wantsAnswer'},
  {what: 'a list for the body', body: [], code: 'wrong_type', path: '/'},
  {what: 'null for the body', body: 'null', code: 'wrong_type', path: '/'},
  {what: 'no text', body: without('text'), code: 'missing_field', path: '/text'},
  {what: 'no language', body: without('language'), code: 'missing_field', path: '/language'},
  {what: 'an unknown kind', body: having({kind: 'complaint'}), code: 'invalid_value', path: '/kind'},
  {what: 'a language that is none', body: having({language: 'Suomi'}), code: 'invalid_value', path: '/language'},
  {what: 'an empty text', body: having({text: ''}), code: 'text_empty', path: '/text'},
  {what: 'white space for a text', body: having({text: ' \n\t\u00a0'}), code: 'text_empty', path: '/text'},
  {what: '5,001 characters', body: having({text: 'ä'.repeat(5001)}), code: 'text_too_long', path: '/text'},
  {
    what: 'a name of 201 characters',
    body: having({contact: {name: 'x'.repeat(201)}}),
    code: 'text_too_long',
    path: '/contact/name',
  },
  {what: 'a NUL character', body: having({text: 'a\0b'}), code: 'text_not_storable', path: '/text'},
  {
    what: 'a NUL character in a name',
    body: having({contact: {name: 'a\0b'}}),
    code: 'text_not_storable',
    path: '/contact/name',
  },
  {
    what: 'a lone surrogate',
    body: '{"text":"\\ud83d","wantsAnswer":false,"mayPublish":false,"language":"fi"}',
    code: 'text_not_storable',
    path: '/text',
  },
  {
    what: 'a line break in an e-mail address',
    body: having({contact: {email: 'a@b.fi\r\nBcc: c@d.fi'}}),
    code: 'text_not_storable',
    path: '/contact/email',
  },
  {
    what: 'an e-mail address without @',
    body: having({contact: {email: 'aino.example.fi'}}),
    code: 'email_invalid',
    path: '/contact/email',
  },
  {what: 'a call without a number', body: having({callTime: 'any'}), code: 'phone_invalid', path: '/contact/phone'},
  {
    what: 'a call to a number that is none',
    body: having({callTime: 'any', contact: {phone: 'Aino'}}),
    code: 'phone_invalid',
    path: '/contact/phone',
  },
  {what: 'a call at night', body: having({callTime: 'night'}), code: 'invalid_value', path: '/callTime'},
  {what: 'half of JSON', body: '{"text":', code: 'malformed_json'},
  {
    what: 'latitude 91',
    body: having({place: {latitude: 91, longitude: 24}}),
    code: 'coordinates_out_of_range',
    path: '/place',
  },
  {
    what: 'longitude −181',
    body: having({place: {latitude: 60, longitude: -181}}),
    code: 'coordinates_out_of_range',
    path: '/place',
  },
  {
    what: 'an endless latitude',
    body: '{"place":{"latitude":1e999,"longitude":24},"text":"x","wantsAnswer":false,"mayPublish":false,"language":"fi"}',
    code: 'wrong_type',
    path: '/place/latitude',
  },
  {
    what: 'latitude and longitude that changed places',
    body: having({place: {latitude: 24.5, longitude: 60.2}}),
    code: 'coordinates_swapped',
    path: '/place',
  },
  {
    what: 'a place outside of the boundary',
    body: having({place: {latitude: 62, longitude: 24.5}}),
    code: 'outside_boundary',
    path: '/place',
  },
  {
    what: 'a topic that needs a place, without one',
    body: having({topicId: 'pothole'}),
    code: 'place_missing',
    path: '/place',
  },
  {what: 'an unknown topic', body: having({topicId: 'dragons'}), code: 'unknown_topic', path: '/topicId'},
  {
    what: 'a topic of another site',
    body: having({topicId: 'noise'}),
    site: 'parks',
    code: 'unknown_topic',
    path: '/topicId',
  },
  {what: 'a closed topic', body: having({topicId: 'old'}), code: 'topic_closed', path: '/topicId'},
  {what: 'a confidential topic', body: having({topicId: 'care'}), code: 'topic_confidential', path: '/topicId'},
  {
    what: 'an unknown unit',
    body: having({serviceObjectId: 'castle'}),
    code: 'unknown_service_object',
    path: '/serviceObjectId',
  },
  {
    what: 'a question without its answer',
    body: having({topicId: 'lamp'}),
    code: 'attribute_missing',
    path: '/attributes',
  },
  {
    what: 'an answer to no question',
    body: having({
      topicId: 'lamp',
      attributes: [
        {id: 'pole', values: ['7']},
        {id: 'colour', values: ['red']},
      ],
    }),
    code: 'attribute_unknown',
    path: '/attributes/1',
  },
  {
    what: 'an answer that is none of the options',
    body: having({
      topicId: 'lamp',
      attributes: [
        {id: 'pole', values: ['7']},
        {id: 'state', values: ['pink']},
      ],
    }),
    code: 'invalid_value',
    path: '/attributes/1/values/0',
  },
  {
    what: 'words for a number',
    body: having({topicId: 'lamp', attributes: [{id: 'pole', values: ['seven']}]}),
    code: 'invalid_value',
    path: '/attributes/0/values/0',
  },
  {
    what: 'a script for the page',
    body: having({pageUrl: 'javascript:alert(1)'}),
    code: 'invalid_value',
    path: '/pageUrl',
  },
  {what: 'an unknown site', body: draft(), site: 'moon', status: 404, code: 'unknown_site'},
  {what: 'an internal site, without a session', body: draft(), site: 'intranet', status: 401, code: 'not_logged_in'},
  {
    what: 'an origin that the site does not allow',
    body: draft(),
    headers: {origin: 'https://evil.example'},
    status: 403,
    code: 'origin_not_allowed',
  },
  {
    what: 'the origin of another site, where nothing is handed over',
    body: draft(),
    site: 'parks',
    headers: {origin: allowedOrigin},
    status: 403,
    code: 'origin_not_allowed',
  },
  {what: 'the origin null', body: draft(), headers: {origin: 'null'}, status: 403, code: 'origin_not_allowed'},
  {what: 'no key', body: draft(), headers: {'idempotency-key': ''}, code: 'idempotency_key_missing'},
  {what: 'a short key', body: draft(), headers: {'idempotency-key': 'abc'}, code: 'idempotency_key_invalid'},
  {
    what: 'a key with a space',
    body: draft(),
    headers: {'idempotency-key': 'abc def ghi'},
    code: 'idempotency_key_invalid',
  },
  {
    what: 'XML',
    body: '<case/>',
    headers: {'content-type': 'application/xml'},
    status: 415,
    code: 'unsupported_media_type',
  },
  {what: 'a megabyte', body: having({text: 'x'.repeat(1024 * 1024)}), status: 413, code: 'body_too_large'},
];

for (const {what, body, status = 400, code, path, site = 'streets', headers} of refusals) {
  test(`${what} is refused with ${code}, a sentence and a hint; nothing is stored`, async () => {
    const before = await stored();
    const answer = await post(`sites/${site}/cases`, body, headers);
    const problem = answer.json<Problem>();
    assert.deepEqual([answer.statusCode, problem.code], [status, code], answer.body);
    assert.match(answer.headers['content-type'] as string, /^application\/problem\+json/);
    assert.ok(problem.title.length > 10 && problem.hint.length > 3);
    assert.equal(problem.requestId, answer.headers['x-request-id']);
    if (path)
      assert.deepEqual(
        problem.fields?.map((field) => [field.path, field.code]),
        [[path, code]],
      );
    assert.equal(await stored(), before);
  });
}

test('bytes that are no UTF-8 are refused', async () => {
  const answer = await inject({
    method: 'POST',
    url: '/api/v1/sites/streets/cases',
    headers: {'content-type': 'application/json', 'idempotency-key': randomUUID()},
    payload: Buffer.from('{"text":"\xff\xfe"}', 'latin1'),
  });
  assert.equal(answer.json().code, 'malformed_json');
});

test('everything that is wrong is told at once, each field with its own sentence', async () => {
  const answer = await post('sites/streets/cases', having({text: ' ', topicId: 'dragons', contact: {email: 'x'}}));
  const problem = answer.json<Problem>();
  assert.deepEqual(
    problem.fields?.map(({path, code}) => [path, code]),
    [
      ['/topicId', 'unknown_topic'],
      ['/text', 'text_empty'],
      ['/contact/email', 'email_invalid'],
    ],
  );
});

test('a confidential topic says why and where to, in the asked language, and repeats nothing of the text', async () => {
  const secret = 'Minulla on sairaus';
  const answer = await post('sites/streets/cases', having({topicId: 'care', text: secret}), {'accept-language': 'sv'});
  const {hint} = answer.json<Problem>();
  assert.equal(hint, 'Arkaluonteista sv https://secure.example sv');
  assert.ok(!answer.body.includes(secret));
});

test('a place outside says whose it is, when that one is here too', async () => {
  const answer = await post('sites/streets/cases', having({place: {latitude: 60.2, longitude: 25.5}}));
  assert.equal(answer.json<Problem>().title, 'Expected a place in The City, got one outside of it (Neighbour).');
});

const welcome: {what: string; text: string}[] = [
  {what: 'HTML', text: '<img src=x onerror=alert(1)> & "quotes"'},
  {what: 'emoji', text: '🕳️👩‍🚒🇫🇮'},
  {what: 'right-to-left text with its marks', text: 'שלום ‮abc‬ مرحبا'},
  {what: 'combining characters and a byte order mark', text: '\ufeffe\u0301 ǅ'},
  {what: 'control characters', text: 'a\u0001b\tc\r\nd'},
  {what: '5,000 characters outside of the basic plane', text: '🕳'.repeat(5000)},
  {what: 'what looks like SQL', text: `'; drop table feedback_case; --`},
];

for (const {what, text} of welcome) {
  test(`${what} is stored as it is`, async () => {
    const answer = await post('sites/streets/cases', having({text}));
    assert.equal(answer.statusCode, 201, answer.body);
    const {rows} = await pool.query('select text from feedback_case where id = $1', [answer.json().caseId]);
    assert.equal(rows[0].text, text);
  });
}

test('a page of an allowed origin may send and read, without credentials', async () => {
  const preflight = await inject({
    method: 'OPTIONS',
    url: '/api/v1/sites/streets/cases',
    headers: {origin: allowedOrigin, 'access-control-request-method': 'POST'},
  });
  assert.equal(preflight.statusCode, 204);
  assert.equal(preflight.headers['access-control-allow-origin'], allowedOrigin);
  assert.equal(preflight.headers['access-control-allow-methods'], 'POST');
  assert.match(preflight.headers['access-control-allow-headers'] as string, /idempotency-key/);
  assert.equal(preflight.headers['access-control-max-age'], '7200');
  assert.equal(preflight.headers['access-control-allow-credentials'], undefined);
  const answer = await post('sites/streets/cases', draft(), {origin: allowedOrigin});
  assert.equal(answer.statusCode, 201);
  assert.equal(answer.headers['access-control-allow-origin'], allowedOrigin);
});

test('a page of another origin is told no at its preflight, and may read nothing but why', async () => {
  const headers = {origin: 'https://evil.example', 'access-control-request-method': 'POST'};
  const preflight = await inject({method: 'OPTIONS', url: '/api/v1/sites/streets/cases', headers});
  assert.deepEqual([preflight.statusCode, preflight.json().code], [403, 'origin_not_allowed']);
  assert.equal(preflight.headers['access-control-allow-origin'], undefined);
  const answer = await inject({method: 'GET', url: '/api/v1/sites/streets', headers: {origin: 'https://evil.example'}});
  assert.equal(answer.headers['access-control-allow-origin'], '*');
  assert.equal(answer.json().code, 'origin_not_allowed');
  assert.match(answer.json().hint, /https:\/\/evil\.example.*allowedOrigins/);
});

test('a problem can be read by a page of an allowed origin', async () => {
  const answer = await post('sites/streets/cases', having({text: ''}), {origin: allowedOrigin});
  assert.equal(answer.headers['access-control-allow-origin'], allowedOrigin);
});

test('what a robot filled in is taken, and staff are told to look twice', async () => {
  const answer = await post('sites/streets/cases', having({website: 'https://spam.example'}));
  assert.equal(answer.statusCode, 201);
  const {rows} = await pool.query('select data from event where case_id = $1', [answer.json().caseId]);
  assert.equal(rows[0].data.suspicion, 'hidden_field_filled');
});

test('empty contact data are none', async () => {
  const answer = await post('sites/streets/cases', having({contact: {name: ' ', email: '', phone: ''}}));
  const {rowCount} = await pool.query('select from contact where case_id = $1', [answer.json().caseId]);
  assert.equal(rowCount, 0);
});
