import {expect, waitUntil} from '@open-wc/testing';
import {newReport, QueueTest, untilReport} from './queue.test.data.ts';

describe('the report queue', () => {
  let test: QueueTest;
  beforeEach(() => (test = new QueueTest()));
  afterEach(() => test.close());

  it('sends a report at once and gives the receipt', async () => {
    const status = await test.open().add(newReport());
    expect(status.state).to.equal('sent');
    expect(status.receipt!.trackingCode).to.equal(test.server.cases[0]!.trackingCode);
  });

  it('keeps neither text nor photos once the city has them, and nothing once the receipt was seen', async () => {
    const queue = test.open();
    const {key} = await queue.add(newReport({}, 2));
    await untilReport(queue, ({photos}) => photos.every(({state}) => state === 'sent'));
    await waitUntil(async () => !(await test.atRest()).includes('a photo'));
    expect(await test.atRest())
      .to.contain(key)
      .and.not.contain('pier is dark');
    await queue.dismiss(key);
    expect(await test.atRest()).to.equal('');
    expect(await queue.pending()).to.deep.equal([]);
  });

  it('keeps the receipt through a reload until it was seen', async () => {
    const {key, receipt} = await test.open().add(newReport());
    const [after] = await (await test.reload()).pending();
    expect(after).to.deep.include({key, receipt, state: 'sent'});
  });

  it('waits while the network is away, and sends when the browser comes online', async () => {
    test.server.faults.offline = true;
    const queue = test.open();
    const {state, survivesReload, text} = await queue.add(newReport());
    expect({state, survivesReload, text}).to.deep.equal({
      state: 'waiting',
      survivesReload: true,
      text: 'The lamp by the pier is dark',
    });
    test.server.faults.offline = false;
    window.dispatchEvent(new Event('online'));
    await untilReport(queue, ({state}) => state === 'sent');
    expect(test.server.cases.length).to.equal(1);
  });

  it('sends when the page is looked at again', async () => {
    test.server.faults.unavailable = 1;
    const queue = test.open();
    expect((await queue.add(newReport())).state).to.equal('waiting');
    document.dispatchEvent(new Event('visibilitychange'));
    await untilReport(queue, ({state}) => state === 'sent');
  });

  it('tries again by itself after a pause', async () => {
    test.server.faults.unavailable = 2;
    const queue = test.open({now: Date.now, backOff: () => 20});
    expect((await queue.add(newReport())).state).to.equal('waiting');
    await untilReport(queue, ({state}) => state === 'sent');
    expect(test.requests.length).to.equal(3);
  });

  it('does not lose the wish for a try while a try by itself is on its way', async () => {
    test.server.faults.offline = true;
    const queue = test.open({backOff: (attempts) => (attempts === 1 ? 1 : 3_600_000)});
    await queue.add(newReport());
    let release!: () => void;
    test.line = new Promise<void>((resolve) => (release = resolve));
    test.now += 1000;
    await waitUntil(() => test.requests.length === 2, undefined, {timeout: 10_000});
    const flushed = queue.flush();
    test.server.faults.offline = false;
    test.server.faults.unavailable = 1;
    release();
    await flushed;
    expect(test.server.cases).to.have.length(1);
  });

  it('sends after a reload', async () => {
    test.server.faults.offline = true;
    await test.open().add(newReport());
    test.server.faults.offline = false;
    const queue = await test.reload();
    expect((await queue.pending())[0]!.state).to.equal('sent');
    expect(test.server.cases.length).to.equal(1);
  });

  it('makes one case when the line was cut after the body was sent, and shows its receipt', async () => {
    test.server.faults.lostAnswers = 1;
    const queue = test.open();
    expect((await queue.add(newReport())).state).to.equal('waiting');
    expect(test.server.cases.length).to.equal(1);
    await queue.flush();
    expect((await queue.pending())[0]!.receipt!.reference).to.equal(test.server.cases[0]!.reference);
    expect(test.server.cases.length).to.equal(1);
  });

  it('makes one case when the line was cut and the page was reloaded', async () => {
    test.server.faults.lostAnswers = 1;
    await test.open().add(newReport());
    const [status] = await (await test.reload()).pending();
    expect(status!.receipt!.reference).to.equal(test.server.cases[0]!.reference);
    expect(test.server.cases.length).to.equal(1);
  });

  it('sends once when two queues flush at the same moment', async () => {
    test.server.faults.offline = true;
    const [first, second] = [test.open(), test.open()];
    await first.add(newReport());
    test.server.faults.offline = false;
    test.requests.length = 0;
    test.server.faults.slowMilliseconds = 50;
    await Promise.all([first.flush(), second.flush(), first.flush(), second.flush()]);
    await untilReport(first, ({state}) => state === 'sent');
    expect(test.requests).to.deep.equal(['POST']);
  });

  it('sends once on a double click', async () => {
    const queue = test.open();
    const report = newReport();
    const [one, other] = await Promise.all([queue.add(report), queue.add(report)]);
    expect(one).to.deep.equal(other);
    expect(test.requests).to.deep.equal(['POST']);
  });

  it('shows another tab what goes on', async () => {
    const [writing, watching] = [test.open(), test.open()];
    const states: string[] = [];
    watching.subscribe(([report]) => report && states.at(-1) !== report.state && states.push(report.state));
    let release = () => {};
    test.line = new Promise<void>((resolve) => (release = resolve));
    const added = writing.add(newReport());
    await untilReport(watching, ({state}) => state === 'sending');
    release();
    await added;
    await untilReport(watching, ({state}) => state === 'sent');
    expect(states.slice(-2)).to.deep.equal(['sending', 'sent']);
  });

  it('keeps reports of two sites apart', async () => {
    test.server.faults.offline = true;
    await test.open().add(newReport());
    expect(await test.open({site: `${test.site}-other`}).pending()).to.deep.equal([]);
  });

  it('gives a refused report back to the form, with its problem and its contact details', async () => {
    const queue = test.open();
    const report = newReport({contact: {email: 'not an address'}}, 1);
    const {state, problem} = await queue.add(report);
    expect(state).to.equal('refused');
    expect(problem!.code).to.equal('email_invalid');
    expect(problem!.fields[0]!.path).to.equal('/contact/email');
    const back = await queue.takeBack(report.key);
    expect(back!.draft).to.deep.equal(report.draft);
    expect(back!.photos!.map(({name}) => name)).to.deep.equal(['pier-0.png']);
    expect(await test.atRest()).to.equal('');
  });

  it('gives back nothing that may still arrive', async () => {
    test.server.faults.offline = true;
    const queue = test.open();
    const {key} = await queue.add(newReport());
    expect(await queue.takeBack(key)).to.equal(undefined);
  });

  it('does not lose a report over an error that nobody foresaw', async () => {
    const queue = test.open({
      send: {submit: () => Promise.reject(new RangeError('a bug')), attach: () => Promise.reject(new Error('a bug'))},
    });
    expect((await queue.add(newReport())).state).to.equal('waiting');
  });

  it('shows a report that could not be sent in 72 hours, with its text and without its photos', async () => {
    test.server.faults.offline = true;
    const queue = test.open();
    const report = newReport({}, 1);
    const {expiresAt} = await queue.add(report);
    test.now = expiresAt - 1;
    await queue.flush();
    expect((await queue.pending())[0]!.state).to.equal('waiting');
    test.now = expiresAt;
    test.server.faults.offline = false;
    await queue.flush();
    const [expired] = await queue.pending();
    expect(expired).to.deep.include({state: 'expired', text: report.draft.text});
    expect(expired!.photos[0]!.state).to.equal('expired');
    expect(await test.atRest()).not.to.contain('a photo');
    expect(test.server.cases.length).to.equal(0);
    expect((await queue.takeBack(report.key))!.draft).to.deep.equal(report.draft);
    expect(await test.atRest()).to.equal('');
  });

  it('expires too what nobody came back for', async () => {
    test.server.faults.offline = true;
    const {expiresAt} = await test.open().add(newReport({contact: {email: 'ada@example.fi'}}));
    test.now = expiresAt + 1;
    const [expired] = await (await test.reload()).pending();
    expect(expired).to.deep.include({state: 'expired', needsContact: false});
  });

  it('stops when it is closed', async () => {
    test.server.faults.unavailable = 1;
    const queue = test.open({now: Date.now, backOff: () => 1});
    queue.close();
    await queue.add(newReport());
    window.dispatchEvent(new Event('online'));
    expect((await queue.pending())[0]!.state).to.equal('waiting');
    expect(test.requests.length).to.equal(1);
  });

  it('works in memory, and says so, where the browser gives no storage', async () => {
    const real = Object.getOwnPropertyDescriptor(window, 'indexedDB');
    Object.defineProperty(window, 'indexedDB', {
      configurable: true,
      get() {
        throw new DOMException('private window', 'SecurityError');
      },
    });
    try {
      test.server.faults.offline = true;
      const queue = test.open();
      const {state, survivesReload} = await queue.add(newReport());
      expect({state, survivesReload}).to.deep.equal({state: 'waiting', survivesReload: false});
      test.server.faults.offline = false;
      await queue.flush();
      expect((await queue.pending())[0]!.state).to.equal('sent');
    } finally {
      if (real) Object.defineProperty(window, 'indexedDB', real);
      else Reflect.deleteProperty(window, 'indexedDB');
    }
  });

  it('leaves nothing on a shared device', async () => {
    test.server.faults.offline = true;
    const queue = test.open({kiosk: true});
    const {state, survivesReload} = await queue.add(newReport({}, 1));
    expect({state, survivesReload}).to.deep.equal({state: 'waiting', survivesReload: false});
    expect(await test.atRest()).to.equal('');
    test.server.faults.offline = false;
    await queue.flush();
    expect(test.server.cases.length).to.equal(1);
  });
});
