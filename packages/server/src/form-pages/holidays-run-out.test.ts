import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, test} from 'node:test';
import {catalogueOf} from '../catalogue/index.ts';
import {appendEvent} from '../history/index.ts';
import {testCatalogue} from '../testing/index.ts';
import {testForms} from './testing.ts';

const [city] = testCatalogue().jurisdictions();
const {holidayCalendar: _, ...jurisdiction} = city!.jurisdiction;
const catalogue = catalogueOf([{...city!, jurisdiction: {...jurisdiction, holidays: ['2025-12-25']}}]);
const forms = await testForms({catalogue});
after(forms.stop);

test('the front door stays open when the list of holidays has run out', async () => {
  const {pool, post, get, send, inject} = forms;
  assert.equal((await inject({url: '/api/v1/sites/streets'})).statusCode, 200);
  assert.equal((await get('/streets')).status, 200);
  const page = await send('/streets/send?lang=en', {key: randomUUID(), text: 'A pothole', wish: 'code', do: 'send'});
  assert.equal(page.status, 200);
  assert.match(page.body, /[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}/);

  const {caseId, linkToken, answerDueOn} = await forms.submit({wantsAnswer: true});
  assert.match(answerDueOn!, /^\d{4}-\d{2}-\d{2}$/);
  await appendEvent(pool as never, {
    ...{jurisdictionId: 'city', caseId, actor: {by: 'staff', staffId: randomUUID()} as never},
    content: {type: 'answered', data: {text: 'Mended.', outcome: 'fixed', language: 'en'}} as never,
  });
  assert.equal((await post('follow/reopen', {linkToken, text: 'Still there'})).statusCode, 201);
});
