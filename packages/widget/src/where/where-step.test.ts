import {expect} from '@open-wc/testing';
import {http, passthrough} from 'msw';
import {Form, network, until, withCity} from '../testing/form.ts';
import {gate, shiftsFrom} from './layout.test.data.ts';

describe('the step with the map', () => {
  withCity();

  it('comes as a whole, so that nothing moves: the rest waits a little for what is slower', async () => {
    const slow = gate();
    network.use(http.get('*/place/place-help.ts', async () => (await slow.opened, passthrough())));
    const form = await new Form().open();
    await form.write('text', 'Lamppu on pimeä');
    await form.press('Jatka');
    await form.read('Missä?');
    const shifts = shiftsFrom(form);
    await until(() => customElements.get('city-feedback-map'), 'no map');
    await form.settle();
    const there = () => ['#address', 'city-feedback-map', '#placeWords'].map((part) => !!form.find(part));
    expect(there()).to.deep.equal([false, false, false]);
    slow.open();
    await form.see('#address');
    expect(there()).to.deep.equal([true, true, true]);
    const map = form.find<HTMLElementTagNameMap['city-feedback-map']>('city-feedback-map')!;
    await until(() => map.shadowRoot!.querySelector('.leaflet-tile'), 'no map');
    expect(await shifts.end()).to.deep.equal([]);
  });
});
