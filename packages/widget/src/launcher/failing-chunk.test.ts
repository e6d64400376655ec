import {expect, oneEvent} from '@open-wc/testing';
import {http, HttpResponse} from 'msw';
import {Form, network, withCity} from '../testing/form.ts';

describe('the element when its form can’t be loaded', () => {
  withCity();

  it('shows the link again, warns once and tells the page', async () => {
    network.use(http.get('*/panel/open-panel.ts', () => HttpResponse.error()));
    const warnings: unknown[][] = [];
    const {warn} = console;
    console.warn = (...said) => warnings.push(said);
    const form = new Form({label: 'Palaute ilman skriptiä'});
    const failed = oneEvent(document, 'city-feedback-error');
    (await form.see('[part=button]')).click();
    expect((await failed).detail.error).to.be.instanceOf(Error);
    console.warn = warn;
    expect(warnings).to.have.length(1);
    expect(form.element.querySelector('a')!.checkVisibility()).to.equal(true);
    expect(form.find('[part=button]')!.checkVisibility()).to.equal(false);
    expect(form.element.open).to.equal(false);
  });
});
