import {expect} from '@open-wc/testing';
import {city, Form, kept, until, withCity} from '../testing/form.ts';

/** The page is left and opened again. */
async function comeBack(setting = {}): Promise<Form> {
  document.body.replaceChildren();
  return new Form(setting).open();
}

describe('a draft', () => {
  withCity();

  it('comes back with text, topic, step and key after the page was left', async () => {
    const form = await new Form().open();
    await form.write('text', 'Katuvalo on pimeä');
    await form.press('Katuvalo');
    await form.press('Jatka');
    await form.write('placeWords', 'Rantatie 3');
    const again = await comeBack();
    expect((await again.see<HTMLInputElement>('#placeWords')).value).to.equal('Rantatie 3');
    await again.press('Takaisin');
    expect(again.find<HTMLTextAreaElement>('#text')!.value).to.equal('Katuvalo on pimeä');
    expect(again.find<HTMLInputElement>('[name=topic]:checked')!.value).to.equal('street-light');
  });

  it('stays where it was begun: a page about something else begins with its own topic', async () => {
    const form = await new Form({topic: 'pothole'}).open();
    await form.write('text', 'Kuoppa');
    const other = await comeBack({topic: 'street-light'});
    expect(other.find<HTMLTextAreaElement>('#text')!.value).to.equal('');
    expect((await comeBack({topic: 'pothole'})).find<HTMLTextAreaElement>('#text')!.value).to.equal('Kuoppa');
  });

  it('of another window is not thrown away when this one has sent its own', async () => {
    const first = await new Form().open();
    await first.toLastStep('Ensimmäinen');
    const key = Object.keys(localStorage).find((each) => each.includes('draft') && each.includes(city.site))!;
    const others = localStorage[key].replace(/"idempotencyKey":"[^"]+"/, '"idempotencyKey":"of-another-window"');
    localStorage[key] = others;
    await first.press('Lähetä palaute');
    await first.read('perillä');
    expect(localStorage[key]).to.equal(others);
  });

  it('that was begun by a clock that is set back since can be sent', async () => {
    const form = await new Form().open();
    await form.toLastStep();
    const {now} = Date;
    Date.now = () => now() - 3_600_000;
    try {
      await form.press('Lähetä palaute');
      await form.read('perillä');
    } finally {
      Date.now = now;
    }
    expect(city.cases[0]!.draft.secondsToWrite).to.equal(0);
  });

  it('never holds contact details', async () => {
    const form = await new Form().open();
    await form.toLastStep();
    await form.press('Kyllä, sähköpostiin');
    await form.write('email', 'aino@esimerkki.fi');
    await form.write('name', 'Aino Esimerkki');
    await form.press('Kyllä, soittakaa minulle');
    await form.write('phone', '040 123 4567');
    await form.press('Iltapäivällä');
    expect(kept())
      .to.include('Kirjaston aukiolo')
      .and.not.match(/aino|Esimerkki|040 123/i);
  });

  it('is gone once the city has the message', async () => {
    const form = await new Form().open();
    await form.toLastStep();
    await form.press('Lähetä palaute');
    await form.read('perillä');
    expect(kept()).not.to.include('Kirjaston aukiolo');
    const again = await comeBack();
    expect((await again.see<HTMLTextAreaElement>('#text')).value).to.equal('');
  });

  it('is not kept on a shared device', async () => {
    const form = await new Form({kiosk: true}).open();
    await form.write('text', 'Ei muistiin');
    await form.press('Jatka');
    expect(kept()).not.to.include('muistiin');
    const again = await comeBack({kiosk: true});
    expect((await again.see<HTMLTextAreaElement>('#text')).value).to.equal('');
  });

  it('is with the queue when the page was left in the middle of sending, and its code is shown later', async () => {
    const form = await new Form().open();
    await form.toLastStep();
    city.faults.slowMilliseconds = 300;
    form.find('[part=next]')!.click();
    await until(() => form.find('form')!.ariaBusy === 'true');
    const again = await comeBack();
    await again.read('Aiemmin odottanut palaute on nyt lähetetty.');
    expect((await again.see<HTMLTextAreaElement>('#text')).value).to.equal('');
    await again.press('Seurantakoodisi');
    await again.read(city.cases[0]!.trackingCode);
    expect(city.cases).to.have.length(1);
  });
});

describe('a confidential topic', () => {
  withCity();

  it('takes no text, says why, and leads to the secure service', async () => {
    const form = await new Form().open();
    await form.write('text', 'Äitini toimeentulotuki');
    await form.press('Oma sosiaali- tai terveysasia');
    const notice = await form.see('[part=confidential]');
    expect(notice.querySelector('a')!.href).to.match(/^https:/);
    expect(form.find('#text')).to.equal(null);
    expect(form.find('[part=next]')).to.equal(null);
    expect(kept()).not.to.include('toimeentulotuki');
    await form.press('En tiedä');
    expect((await form.see<HTMLTextAreaElement>('#text')).value).to.equal('Äitini toimeentulotuki');
  });
});
