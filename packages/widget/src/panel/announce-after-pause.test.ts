import {expect} from '@open-wc/testing';
import type {Journey} from '../journey/journey.ts';
import {Form, until, withCity} from '../testing/form.ts';

describe('the pause after writing', () => {
  withCity();

  it('is used to say how many topics are suggested', async () => {
    const form = await new Form().open();
    await form.write('text', 'Katuvalo on pimeänä');
    await until(() => /^\d aihe-ehdotus/.test(form.said));
  });

  it('is used to say so, too, when the suggestions come later than the words', () =>
    withPauses(async (pauses) => {
      const end = () => pauses.forEach((run) => (run as () => void)());
      const form = await new Form().open();
      const {journey} = form.find('city-feedback-panel') as unknown as {journey: Journey};
      await until(() => journey.suggest);
      const {suggest} = journey;
      journey.suggest = undefined;
      await form.write('text', 'Katuvalo on pimeänä');
      end();
      expect(form.said).to.equal('');
      journey.suggest = suggest;
      journey.changed();
      end();
      await until(() => /^\d aihe-ehdotus/.test(form.said));
    }));

  it('counts by the limit of the site that the message goes to by then', () =>
    withPauses(async (pauses) => {
      const form = await new Form().open();
      const {journey} = form.find('city-feedback-panel') as unknown as {journey: Journey};
      const {catalogue} = journey;
      journey.catalogue = {...catalogue, limits: {...catalogue.limits, textLength: 20}};
      await form.write('text', 'x'.repeat(25));
      pauses.forEach((run) => (run as () => void)());
      await until(() => form.said.includes(journey.words.what.over(5)));
    }));

  it('ends without a word when the person has gone on', () =>
    withPauses(async (pauses) => {
      const form = await new Form().open();
      await form.write('text', 'Katuvalo on pimeänä');
      expect(pauses.size).to.equal(1);
      await form.press('Jatka');
      expect(pauses.size).to.equal(0);
    }));
});

/** Holds the pauses after writing back, to be ended by the test. */
async function withPauses(test: (pauses: Set<TimerHandler>) => Promise<void>): Promise<void> {
  const {setTimeout, clearTimeout} = window;
  const pauses = new Set<TimerHandler>();
  Object.assign(window, {
    setTimeout: (run: TimerHandler, milliseconds: number) =>
      milliseconds === 1200 ? (pauses.add(run), run) : setTimeout(run, milliseconds),
    clearTimeout: (id: number) => pauses.delete(id as unknown as TimerHandler) || clearTimeout(id),
  });
  try {
    await test(pauses);
  } finally {
    Object.assign(window, {setTimeout, clearTimeout});
  }
}
