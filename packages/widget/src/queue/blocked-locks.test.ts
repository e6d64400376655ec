import {expect} from '@open-wc/testing';
import {newReport, QueueTest} from './queue.test.data.ts';

/** As Chromium does where a person lets pages store nothing. */
const refuse = () => Promise.reject(new DOMException('Access to the Locks API is denied', 'SecurityError'));

describe('the report queue where pages may store nothing', () => {
  it('sends all the same, with contact details', async () => {
    Object.assign(navigator.locks, {query: refuse, request: refuse});
    const test = new QueueTest();
    try {
      const contact = {email: 'ada@example.fi'};
      const {state} = await test.open().add(newReport({contact}));
      expect(state).to.equal('sent');
      expect(test.server.cases[0]!.draft.contact).to.deep.equal(contact);
    } finally {
      test.close();
    }
  });
});
