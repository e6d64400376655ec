import {expect} from '@open-wc/testing';
import {newReport, QueueTest} from './queue.test.data.ts';

const rounds = 100;

/** The same faults in each run: a small linear congruential generator. */
function chances(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_103_515_245 + 12_345) % 2 ** 31) / 2 ** 31;
}

describe('whatever goes wrong', () => {
  it(`every report arrives, and arrives once: ${rounds} rounds`, async () => {
    const test = new QueueTest();
    const {faults} = test.server;
    const chance = chances(7);
    let queues = [test.open(), test.open()];
    for (let round = 1; round <= rounds; round++) {
      faults.offline = chance() < 0.2;
      faults.unavailable = chance() < 0.3 ? 1 : 0;
      faults.lostAnswers = chance() < 0.4 ? 1 : 0;
      const report = newReport({text: `Report ${round}`}, chance() < 0.2 ? 1 : 0);
      const adding = queues[0]!.add(report);
      if (chance() < 0.3) void queues[0]!.add(report);
      if (chance() < 0.5) void queues[1]!.flush();
      // A tab that is closed takes its memory with it, but never what it has put on the device.
      await (chance() < 0.7 ? adding : Promise.resolve());
      if (chance() < 0.3) {
        await adding;
        test.close();
        queues = [test.open(), test.open()];
      }
    }
    Object.assign(faults, {offline: false, unavailable: 0, lostAnswers: 0});
    // A queue that was closed in the middle of an attempt ends it first; until then nobody else is at it.
    const isDone = async () =>
      (await queues[0]!.pending()).every(
        ({state, photos}) => state === 'sent' && photos.every((photo) => photo.state === 'sent'),
      );
    do await Promise.all(queues.map((queue) => queue.flush()));
    while (!(await isDone()));
    const texts = test.server.cases.map(({draft}) => draft.text);
    expect(texts.length, 'cases').to.equal(rounds);
    expect(new Set(texts).size, 'different cases').to.equal(rounds);
    const reports = await queues[0]!.pending();
    expect(reports.filter(({state, receipt}) => state !== 'sent' || !receipt)).to.deep.equal([]);
    for (const {receipt, photos} of reports) {
      const kept = test.server.cases.find(({caseId}) => caseId === receipt!.caseId)!;
      expect(kept.photos.size, 'photos of a case').to.equal(photos.length);
    }
    test.close();
  }).timeout(60_000);
});
