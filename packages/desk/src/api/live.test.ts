import type {DeskNotice} from '@city-feedback/contract';
import {expect} from '@open-wc/testing';
import {http, HttpResponse} from 'msw';
import {setupWorker} from 'msw/browser';
import {FakeDesk} from '../testing/fake-desk.ts';
import {until} from '../testing/find.ts';
import {LiveCases} from './live.ts';

const worker = setupWorker();
const notice: DeskNotice = {type: 'received', caseId: 'c-1', ringId: 'parks', reference: 'REF1'};

describe('live updates', () => {
  const fake = new FakeDesk();
  let live: LiveCases;
  let refusals: number;
  let checks: number;
  const heard: string[] = [];

  before(() => worker.start({quiet: true, onUnhandledFrame: 'bypass'}));
  after(() => worker.stop());

  beforeEach(() => {
    refusals = 0;
    checks = 0;
    heard.length = 0;
    worker.resetHandlers(
      http.get('*/events-of-test', () => {
        if (refusals-- > 0) return new HttpResponse(null, {status: 503});
        return new HttpResponse(fake.openStream(), {headers: {'Content-Type': 'text/event-stream'}});
      }),
    );
    live = new LiveCases({url: '/events-of-test', check: async () => void checks++, delayMs: () => 10});
    live.subscribe({
      notice: ({reference}) => heard.push(reference),
      opened: () => heard.push('opened'),
      connection: (isLost) => heard.push(isLost ? 'lost' : 'found'),
    });
    live.open();
  });

  afterEach(() => {
    live.close();
    fake.dropStreams();
  });

  it('tell what happens', async () => {
    await until(() => fake.listeners === 1);
    fake.notify(notice);
    await until(() => heard.includes('REF1'));
    expect(heard).to.deep.equal(['opened', 'REF1']);
  });

  it('come back by themselves after a break, and say that something may have been missed', async () => {
    await until(() => heard.length === 1);
    fake.dropStreams();
    await until(() => heard.length === 2);
    expect(heard).to.deep.equal(['opened', 'opened']);
    fake.notify(notice);
    await until(() => heard.includes('REF1'));
  });

  it('try again after a refusal, with a look at the session, and say when they were away', async () => {
    await until(() => heard.length === 1);
    refusals = 3;
    fake.dropStreams();
    await until(() => heard.length === 4);
    expect(heard).to.deep.equal(['opened', 'lost', 'found', 'opened']);
    expect(checks).to.equal(3);
  });

  it('are not missed any more once they are closed', async () => {
    await until(() => heard.length === 1);
    refusals = 1000;
    fake.dropStreams();
    await until(() => heard.includes('lost'));
    live.close();
    refusals = 0;
    live.open();
    await until(() => heard.length === 4);
    expect(heard).to.deep.equal(['opened', 'lost', 'found', 'opened']);
  });

  it('are quiet once they are closed', async () => {
    await until(() => heard.length === 1);
    live.close();
    fake.notify(notice);
    live.open();
    await until(() => heard.length === 2);
    expect(heard).to.deep.equal(['opened', 'opened']);
  });
});
