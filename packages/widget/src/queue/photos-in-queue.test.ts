import {expect, waitUntil} from '@open-wc/testing';
import {NetworkError} from '@city-feedback/sdk';
import {newReport, QueueTest, untilReport} from './queue.test.data.ts';
import type {ReportSender} from './send-report.ts';

describe('photos of a report in the queue', () => {
  let test: QueueTest;
  beforeEach(() => (test = new QueueTest()));
  afterEach(() => test.close());

  const states = (photos: {state: string}[]) => photos.map(({state}) => state).join(' ');

  it('follow the report, and the receipt does not wait for them', async () => {
    const queue = test.open();
    const status = await queue.add(newReport({}, 2));
    expect(status.receipt).to.be.an('object');
    await untilReport(queue, ({photos}) => states(photos) === 'sent sent');
    expect([...test.server.cases[0]!.photos.keys()]).to.deep.equal([1, 2]);
  });

  /** A client whose line is cut for photos only, as long as `isCut` says so. */
  function cutForPhotos(isCut: () => boolean): ReportSender {
    const client = test.client();
    return {
      submit: (...call) => client.submit(...call),
      attach: (...call) => {
        if (isCut()) return Promise.reject(new NetworkError('feedback.example.fi', undefined));
        return client.attach(...call);
      },
    };
  }

  it('wait on the device when the line goes down after the report, and keep their numbers', async () => {
    let cut = true;
    const send = cutForPhotos(() => cut);
    const {key} = await test.open({send}).add(newReport({}, 2));
    const queue = await test.reload({send});
    const [status] = await queue.pending();
    expect(states(status!.photos)).to.equal('waiting waiting');
    expect(await test.atRest()).to.contain('a photo');
    cut = false;
    await queue.flush();
    await untilReport(queue, ({photos}) => states(photos) === 'sent sent');
    expect([...test.server.cases[0]!.photos.keys()]).to.deep.equal([1, 2]);
    expect(test.server.cases.length).to.equal(1);
    await queue.dismiss(key);
    expect(await test.atRest()).to.equal('');
  });

  it('are still sent when the receipt was seen before', async () => {
    let cut = true;
    const queue = test.open({send: cutForPhotos(() => cut)});
    const {key} = await queue.add(newReport({}, 1));
    await queue.dismiss(key);
    expect((await queue.pending())[0]).to.deep.include({state: 'sent', dismissed: true});
    cut = false;
    await queue.flush();
    expect(await queue.pending()).to.deep.equal([]);
    expect(test.server.cases[0]!.photos.size).to.equal(1);
    expect(await test.atRest()).to.equal('');
  });

  it('tell how far they have come', async () => {
    const queue = test.open();
    const seen = new Set<string>();
    queue.subscribe((reports) => reports[0]?.photos.forEach(({state}) => seen.add(state)));
    await queue.add(newReport({}, 1));
    await untilReport(queue, ({photos}) => states(photos) === 'sent');
    expect([...seen]).to.deep.equal(['waiting', 'sending', 'sent']);
  });

  it('tell who watches how they ended, though the receipt was seen meanwhile', async () => {
    const queue = test.open();
    const told: string[] = [];
    queue.subscribe((reports) => told.push(reports.length ? states(reports[0]!.photos) : 'done'));
    const {key, photos} = await queue.add(newReport({}, 2));
    expect(states(photos)).to.equal('sending sending');
    await queue.dismiss(key);
    await waitUntil(() => told.at(-1) === 'done');
    expect(told.at(-2)).to.equal('sent sent');
    expect(told.slice(told.indexOf('sending sending'))).not.to.include('waiting waiting');
    expect(await test.atRest()).to.equal('');
  });

  it('do not take each other down', async () => {
    const queue = test.open();
    const report = newReport({}, 3);
    const noImage = {...report.photos![1]!, blob: new Blob(['not an image'], {type: 'image/png'})};
    await queue.add({...report, photos: [report.photos![0]!, noImage, report.photos![2]!]});
    const {photos} = await untilReport(queue, ({photos}) => states(photos) === 'sent refused sent');
    expect(photos[1]!.problem!.code).to.be.oneOf(['photo_not_an_image', 'photo_unreadable']);
    expect([...test.server.cases[0]!.photos.keys()]).to.deep.equal([1, 3]);
    expect(await test.atRest()).not.to.contain('a photo');
  });
});
