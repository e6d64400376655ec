import {expect} from '@open-wc/testing';
import {http, passthrough} from 'msw';
import {Form, network, until, withCity} from '../testing/form.ts';
import {PATIENCE_MILLISECONDS} from './place-help.ts';
import {gate, positionsIn} from './layout.test.data.ts';

/** However slow the machine that tests: here the patience has no end. */
function waitForEver(): () => void {
  const {setTimeout} = window;
  window.setTimeout = ((act: () => void, milliseconds?: number) =>
    milliseconds === PATIENCE_MILLISECONDS ? 0 : setTimeout(act, milliseconds)) as typeof setTimeout;
  return () => (window.setTimeout = setTimeout);
}

describe('the step with the map', () => {
  withCity();

  it('comes as a whole, so that nothing moves: the rest waits a little for what is slower', async () => {
    const slow = gate();
    const losePatience = waitForEver();
    network.use(http.get('*/place/place-help.ts', async () => (await slow.opened, passthrough())));
    const form = await new Form().open();
    await form.write('text', 'Lamppu on pimeä');
    await form.press('Jatka');
    await form.read('Missä?');
    const moved = positionsIn(form);
    await until(() => customElements.get('city-feedback-map'), 'no map');
    await form.settle();
    const there = () => ['#address', 'city-feedback-map', '#placeWords'].map((part) => !!form.find(part));
    expect(there()).to.deep.equal([false, false, false]);
    slow.open();
    await form.see('#address');
    losePatience();
    expect(there()).to.deep.equal([true, true, true]);
    const map = form.find<HTMLElementTagNameMap['city-feedback-map']>('city-feedback-map')!;
    await until(() => map.shadowRoot!.querySelector('.leaflet-tile'), 'no map');
    expect(moved()).to.deep.equal([]);
  });
});
