import {expect} from '@open-wc/testing';
import {Form, until, withCity} from '../testing/form.ts';

describe('turning from the form to the track view', () => {
  withCity();

  it('brings the focus to the field of the code, and the emergency number stays', async () => {
    const form = await new Form().open();
    form.find('[part=track-link]')!.focus();
    await form.press('Seuraa aiempaa palautetta');
    await until(() => form.focused === 'code');
    expect(form.find('[part=emergency]')!.textContent).to.include('112');
  });

  it('and closing leads back to the form', async () => {
    const form = await new Form().open();
    await form.press('Seuraa aiempaa palautetta');
    await form.see('#code');
    await form.press('Sulje');
    await form.open();
    await form.see('#text');
  });
});
