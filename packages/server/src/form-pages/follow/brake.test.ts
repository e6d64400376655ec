import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, test} from 'node:test';
import {testForms} from '../testing.ts';

const forms = await testForms({settings: {submissionsPerMinute: 1}});
after(forms.stop);

test('too many forms from one network are refused before their words are looked through, and keep them', async () => {
  const {linkToken: link} = await forms.submit();
  const add = () => forms.send('/follow/information?lang=en&site=streets', {link, text, key: randomUUID()});
  const text = 'My code is 131052-308T';
  let page = await add();
  for (let tries = 0; page.status === 400 && tries < 20; tries++) {
    assert.match(page.faultAt('information'), /identity code/);
    page = await add();
  }
  assert.equal(page.status, 429);
  assert.equal(page.value('text'), text);
});
