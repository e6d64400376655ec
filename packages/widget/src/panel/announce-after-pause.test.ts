import {expect} from '@open-wc/testing';
import {Form, until, withCity} from '../testing/form.ts';

describe('the pause after writing', () => {
  withCity();

  it('is used to say how many topics are suggested', async () => {
    const form = await new Form().open();
    await form.write('text', 'Katuvalo on pimeänä');
    await until(() => /^\d aihe-ehdotus/.test(form.said));
  });

  it('ends without a word when the person has gone on', async () => {
    const {setTimeout, clearTimeout} = window;
    const pauses = new Set<TimerHandler>();
    Object.assign(window, {
      setTimeout: (run: TimerHandler, milliseconds: number) =>
        milliseconds === 1200 ? (pauses.add(run), run) : setTimeout(run, milliseconds),
      clearTimeout: (id: number) => pauses.delete(id as unknown as TimerHandler) || clearTimeout(id),
    });
    try {
      const form = await new Form().open();
      await form.write('text', 'Katuvalo on pimeänä');
      expect(pauses.size).to.equal(1);
      await form.press('Jatka');
      expect(pauses.size).to.equal(0);
    } finally {
      Object.assign(window, {setTimeout, clearTimeout});
    }
  });
});
