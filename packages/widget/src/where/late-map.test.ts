import {expect} from '@open-wc/testing';
import {http, passthrough} from 'msw';
import {Form, network, until, withCity} from '../testing/form.ts';
import {gate, positionsIn} from './layout.test.data.ts';

describe('the step with the map on a very slow line', () => {
  withCity();

  it('asks for the place in words first, and what comes late moves nothing, nor hides what is typed in', async () => {
    const slow = gate();
    network.use(http.get('*/map/define.ts', async () => (await slow.opened, passthrough())));
    const form = await new Form().open();
    await form.write('text', 'Lamppu on pimeä');
    await form.press('Jatka');
    await form.read('Missä?');
    expect(form.find('#placeWords')).to.equal(null);
    const field = await form.see<HTMLInputElement>('#placeWords');
    expect([form.find('#address'), form.find('city-feedback-map')]).to.deep.equal([null, null]);
    field.focus();
    await form.write('placeWords', 'Kahvilan edessä');
    const before = field.getBoundingClientRect().top;
    const moved = positionsIn(form);
    slow.open();
    await form.see('#address');
    const map = await form.see<HTMLElementTagNameMap['city-feedback-map']>('city-feedback-map');
    await until(() => map.shadowRoot!.querySelector('.leaflet-tile'), 'no map');
    expect(moved()).to.deep.equal([]);
    expect(form.find('#placeWords')).to.equal(field);
    expect([form.focused, field.value]).to.deep.equal(['placeWords', 'Kahvilan edessä']);
    expect(field.getBoundingClientRect().top).to.equal(before);
    expect(field.getBoundingClientRect().bottom).to.be.below(form.find('.foot')!.getBoundingClientRect().top);
  });
});
