import {expect} from '@open-wc/testing';
import {newReport, QueueTest, untilReport} from './queue.test.data.ts';

const contact = {email: 'ada@example.fi', phone: '+358 40 1234567', name: 'Ada'};

describe('contact details of a waiting report', () => {
  let test: QueueTest;
  beforeEach(() => {
    test = new QueueTest();
    test.server.faults.offline = true;
  });
  afterEach(() => test.close());

  it('are never on the device', async () => {
    await test.open().add(newReport({contact}));
    const kept = await test.atRest();
    expect(kept).to.contain('The lamp by the pier is dark');
    for (const detail of Object.values(contact)) expect(kept).not.to.contain(detail);
  });

  it('go with the report while the page lives', async () => {
    const queue = test.open();
    expect((await queue.add(newReport({contact}))).needsContact).to.equal(false);
    test.server.faults.offline = false;
    await queue.flush();
    expect(test.server.cases[0]!.draft.contact).to.deep.equal(contact);
  });

  it('are not asked for in another tab while this one has them', async () => {
    await test.open().add(newReport({contact}));
    const other = test.open();
    expect((await other.pending())[0]!.needsContact).to.equal(false);
    test.server.faults.offline = false;
    await other.flush();
    expect(test.server.cases.length).to.equal(0);
  });

  it('are asked for after a reload, and the report does not go without them unasked', async () => {
    await test.open().add(newReport({contact}));
    test.server.faults.offline = false;
    const queue = await test.reload();
    expect((await queue.pending())[0]).to.include({state: 'waiting', needsContact: true});
    expect(test.requests.length).to.equal(1);
    expect(test.server.cases.length).to.equal(0);
  });

  it('go with the report when they were typed again', async () => {
    const {key} = await test.open().add(newReport({contact}));
    test.server.faults.offline = false;
    const queue = await test.reload();
    await queue.giveContact(key, {email: 'ada@work.example.fi'});
    expect((await queue.pending())[0]!.state).to.equal('sent');
    expect(test.server.cases[0]!.draft.contact).to.deep.equal({email: 'ada@work.example.fi'});
  });

  it('are left out when the person says so', async () => {
    const {key} = await test.open().add(newReport({contact}));
    test.server.faults.offline = false;
    const queue = await test.reload();
    await queue.giveContact(key);
    expect((await queue.pending())[0]!.receipt!.reference).to.equal(test.server.cases[0]!.reference);
    expect(test.server.cases[0]!.draft.contact).to.equal(undefined);
  });

  it('are a number for who asked to be phoned, without which nobody is', async () => {
    const {key} = await test.open().add(newReport({contact, callTime: 'morning'}));
    test.server.faults.offline = false;
    const queue = await test.reload();
    expect((await queue.pending())[0]).to.include({needsContact: true, callTime: 'morning'});
    await queue.giveContact(key);
    expect((await queue.pending())[0]!.state).to.equal('sent');
    expect(test.server.cases[0]!.draft).to.not.have.any.keys('contact', 'callTime');
  });

  it('and the time to phone go together when the number was typed again', async () => {
    const {key} = await test.open().add(newReport({contact, callTime: 'morning'}));
    test.server.faults.offline = false;
    const queue = await test.reload();
    await queue.giveContact(key, {phone: '040 765 4321'});
    expect(test.server.cases[0]!.draft).to.deep.include({callTime: 'morning', contact: {phone: '040 765 4321'}});
  });

  it('count as sent when an earlier try with others had arrived after all', async () => {
    test.server.faults.offline = false;
    test.server.faults.lostAnswers = 1;
    const {key} = await test.open().add(newReport({contact}, 1));
    const queue = await test.reload();
    await queue.giveContact(key, {email: 'ada@work.example.fi'});
    const [status] = await queue.pending();
    expect(status!.state).to.equal('sent');
    expect(status!.receipt).to.equal(undefined);
    expect(status!.photos[0]!.state).to.equal('refused');
    expect(test.server.cases.length).to.equal(1);
    expect(test.server.cases[0]!.draft.contact).to.deep.equal(contact);
  });

  it('are asked for by each tab once the one that had them is closed', async () => {
    const first = test.open();
    await first.add(newReport({contact}));
    const second = test.open();
    first.close();
    await second.flush();
    await untilReport(second, ({needsContact}) => needsContact);
  });
});
