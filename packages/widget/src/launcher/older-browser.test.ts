import {expect, oneEvent} from '@open-wc/testing';
import {Form, withCity} from '../testing/form.ts';

describe('the element in a browser that is older than the form', () => {
  withCity();

  it('leaves the link, and says why on the console', async () => {
    const {showPopover} = HTMLElement.prototype;
    const {warn} = console;
    console.warn = () => {};
    HTMLElement.prototype.showPopover = undefined as unknown as typeof showPopover;
    try {
      const form = new Form({label: 'Palaute ilman skriptiä'});
      const failed = oneEvent(document, 'city-feedback-error');
      (await form.see('[part=button]')).click();
      expect(String((await failed).detail.error)).to.include('popovers');
      expect(form.element.querySelector('a')!.checkVisibility()).to.equal(true);
      expect(form.element.open).to.equal(false);
    } finally {
      HTMLElement.prototype.showPopover = showPopover;
      console.warn = warn;
    }
  });
});
