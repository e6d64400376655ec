import {expect} from '@open-wc/testing';
import {http, HttpResponse, passthrough} from 'msw';
import {Form, network, withCity} from '../testing/form.ts';

// In a file of its own: what was loaded once stays.
describe('the search for an address that could not be loaded', () => {
  withCity();

  it('comes later, and the step goes on without it meanwhile', async () => {
    let tries = 0;
    network.use(http.get('*/place/strings/fi.ts', () => (tries++ ? passthrough() : HttpResponse.error())));
    const form = await new Form().open();
    await form.write('text', 'Lamppu on pimeä');
    await form.press('Jatka');
    await form.write('placeWords', 'Kahvilan edessä');
    expect(!!form.find('#address')).to.equal(false);
    await form.see('#address');
    expect(form.find<HTMLInputElement>('#placeWords')!.value).to.equal('Kahvilan edessä');
    expect(tries).to.equal(2);
  });
});
