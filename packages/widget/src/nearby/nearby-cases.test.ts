import {expect} from '@open-wc/testing';
import {http, HttpResponse} from 'msw';
import {city, Form, network, until, withCity} from '../testing/form.ts';

const place = {latitude: 59.96, longitude: 24.89};

/** Somebody reports a dark lamp, and sets the pin. */
async function report(): Promise<Form> {
  const form = await new Form().open();
  await form.write('text', 'Katuvalo on pimeä');
  await form.press('Katuvalo');
  await form.press('Jatka');
  const map = await form.see<HTMLElementTagNameMap['city-feedback-map']>('city-feedback-map');
  await form.see('#address');
  map.place = {...place, source: 'pin'};
  map.dispatchEvent(new CustomEvent('place-chosen', {detail: {...place, source: 'pin', inside: true}}));
  return form;
}

/** Topic that “Katuvalo” is. */
const lamps = () =>
  city
    .catalogue('fi')
    .topicGroups.flatMap(({topics}) => topics)
    .find(({name}) => name.startsWith('Katuvalo'))!.id;
const section = (form: Form) => form.see('section[part=nearby]');

describe('what others have reported nearby', () => {
  withCity();

  it('is shown with topic, distance, age and status, and not with anybody’s words', async () => {
    const kept = city.receive({topicId: lamps(), place, text: 'Salainen kuvaus'});
    city.take(kept);
    const form = await report();
    const shown = await section(form);
    expect(shown.textContent)
      .to.include('Onko tämä jo ilmoitettu?')
      .and.match(/50\sm/)
      .and.include('tänään')
      .and.include('Käsittelyssä')
      .and.not.include('Salainen');
    await until(() => form.said.includes('Onko tämä jo ilmoitettu?') || form.said.includes('Paikka'));
  });

  it('is followed instead, with an address for mails or without', async () => {
    const kept = city.receive({topicId: lamps(), place});
    const form = await report();
    await section(form);
    await form.press('Seuraa tätä');
    await until(() => form.focused === 'nearby-email');
    await form.write('nearby-email', 'aino@asukas.example');
    await form.press('Seuraa tätä');
    await form.read(`Seuraat nyt palautetta ${kept.reference}.`);
    expect(kept.followers).to.deep.equal([{email: 'aino@asukas.example'}]);
    expect(form.focused).to.equal('nearby-followed');
    expect(form.text).to.include('Kerromme muutoksista sähköpostilla.');
  });

  it('is followed once, however often one presses, and when the answer was lost on the way', async () => {
    const kept = city.receive({topicId: lamps(), place});
    const keys: (string | null)[] = [];
    let isLost = true;
    network.use(
      http.post('*/nearby/follow', ({request}) => {
        keys.push(request.headers.get('Idempotency-Key'));
        return isLost ? HttpResponse.json({}, {status: 500}) : undefined;
      }),
    );
    let form = await report();
    await section(form);
    await form.press('Seuraa tätä');
    const button = await form.see<HTMLButtonElement>('[part=nearby] .main');
    button.click();
    button.click();
    await form.see('#nearby-fault');
    expect(keys).to.have.length(1);
    isLost = false;
    form.element.remove();
    form = await new Form().open();
    await section(form);
    await form.press('Seuraa tätä');
    const again = await form.see<HTMLButtonElement>('[part=nearby] .main');
    again.click();
    again.click();
    await form.read(`Seuraat nyt palautetta ${kept.reference}.`);
    expect(keys).to.deep.equal([keys[0], keys[0]]);
    expect(kept.followers).to.have.length(1);
  });

  it('is followed with a corrected address when an earlier press had arrived, unheard of', async () => {
    const kept = city.receive({topicId: lamps(), place});
    const form = await report();
    await section(form);
    await form.press('Seuraa tätä');
    let isLost = true;
    network.use(
      http.post('*/nearby/follow', async ({request}) => {
        if (!isLost) return undefined;
        isLost = false;
        await fetch(request);
        return HttpResponse.json({}, {status: 500});
      }),
    );
    await form.write('nearby-email', 'ano@asukas.example');
    await form.press('Seuraa tätä');
    await form.see('#nearby-fault');
    await form.write('nearby-email', 'aino@asukas.example');
    await form.press('Seuraa tätä');
    await form.read(`Seuraat nyt palautetta ${kept.reference}.`);
    expect(kept.followers.at(-1)).to.deep.equal({email: 'aino@asukas.example'});
  });

  it('says what is wrong with an address, and keeps it', async () => {
    city.receive({topicId: lamps(), place});
    const form = await report();
    await section(form);
    await form.press('Seuraa tätä');
    await form.write('nearby-email', 'aino');
    await form.press('Seuraa tätä');
    await form.see('#nearby-fault');
    expect(form.find<HTMLInputElement>('#nearby-email')!.value).to.equal('aino');
  });

  it('never blocks: the message may be sent all the same', async () => {
    city.receive({topicId: lamps(), place});
    const form = await report();
    await section(form);
    await form.press('Jatka');
    expect(form.text).to.include('Vaihe 3/4');
  });

  it('is nothing when there is none, and when the server does not tell', async () => {
    let asked = 0;
    network.use(http.post('*/nearby', () => (asked++, HttpResponse.error())));
    const form = await report();
    await until(() => asked);
    expect(form.find('[part=nearby]')).to.equal(null);
    await form.press('Jatka');
    expect(form.text).to.include('Vaihe 3/4');
  });

  it('has no accessibility violations', async () => {
    city.receive({topicId: lamps(), place});
    const form = await report();
    await section(form);
    await form.press('Seuraa tätä');
    await expect(form.element).to.be.accessible();
  });
});
