import {expect} from '@open-wc/testing';
import {http, HttpResponse} from 'msw';
import type {CityFeedbackPanel} from '../panel/city-feedback-panel.ts';
import {jpegOf} from '../photos/photos.test.data.ts';
import {city, Form, neighbourSite, network, site, until, withCity} from '../testing/form.ts';

const beyond = {latitude: 59.95, longitude: 25.1};
const journeyOf = (form: Form) => form.find<CityFeedbackPanel>('city-feedback-panel')!.journey!;
const eyebrow = (form: Form) => form.find('.eyebrow')!.textContent.trim();

/** Somebody sets the pin in the neighbouring town. */
async function setBeyond(form: Form, point = beyond): Promise<void> {
  const map = await form.see<HTMLElementTagNameMap['city-feedback-map']>('city-feedback-map');
  const detail = {...point, source: 'pin', inside: false};
  map.place = {...point, source: 'pin'};
  map.dispatchEvent(new CustomEvent('place-chosen', {detail}));
}

/** Comes to the map with a topic, and sets the pin beyond the border. */
async function toBeyond(topic: string): Promise<Form> {
  const form = await new Form({topic}).open();
  await form.write('text', 'Tien reuna on vaarallinen');
  await form.press('Jatka');
  await setBeyond(form);
  await form.see('#hand-over');
  return form;
}

/** The neighbour's answer about the place is waited for: it must not come into the next test. */
async function handOver(form: Form): Promise<void> {
  await form.press('Valitse vastaanottajaksi Naapurila');
  await form.see('#receiver');
  await until(() => journeyOf(form).answers.district === 'Kylä', 'not described by the neighbour');
}

describe('a place of the neighbour', () => {
  withCity();

  it('is offered to the neighbour, who gets the message with text, place and photos', async () => {
    const form = await toBeyond('snow');
    journeyOf(form).photos = [
      {
        id: 'p',
        name: 'a.jpg',
        blob: new Blob([await jpegOf()], {type: 'image/jpeg'}),
        width: 1,
        height: 1,
        previewUrl: 'data:,',
      },
    ];
    await form.read('Paikka kuuluu toiselle: Naapurila.');
    await handOver(form);
    expect([eyebrow(form), form.focused]).to.deep.equal(['Naapurila', 'receiver']);
    await form.read('Palautteesi saa Naapurila.');
    expect(form.text).to.include('Vaihe 2/4');
    expect(form.find('#hand-over')).to.equal(null);
    await form.press('Jatka');
    await form.read('Kuvat ja tarkennukset');
    await form.press('Jatka');
    await form.press('Lähetä palaute');
    await form.read('Sen sai Naapurila.');
    const [sent] = city.cases;
    expect([sent!.site, sent!.draft.topicId]).to.deep.equal([neighbourSite, 'snow']);
    expect(sent!.draft.text).to.equal('Tien reuna on vaarallinen');
    expect(sent!.draft.place).to.include(beyond);
    await until(() => sent!.photos.size === 1, 'no photo');
    expect(form.text).to.include(sent!.trackingCode);
    expect(form.find('#receiver')).to.equal(null);
    await form.press('Anna uusi palaute');
    expect(eyebrow(form)).to.equal('Koivulahden kaupunki');
  });

  it('asks for the topic again when the neighbour does not have it, and offers only the neighbour’s', async () => {
    const form = await toBeyond('playground');
    await handOver(form);
    await form.read('Siellä ei ole samaa aihetta.');
    expect(form.text).to.include('Vaihe 1/4');
    expect(form.find<HTMLTextAreaElement>('#text')!.value).to.equal('Tien reuna on vaarallinen');
    expect(journeyOf(form).topics.map(({id}) => id)).not.to.include('playground');
    await form.press('En tiedä');
    await until(() => !form.text.includes('Siellä ei ole samaa aihetta.'));
    await form.press('Jatka');
    await form.read('Missä?');
    expect(journeyOf(form).answers.place).to.include(beyond);
  });

  it('leads back to the city with all that was told there', async () => {
    const form = await toBeyond('playground');
    await handOver(form);
    await form.press('Valitse vastaanottajaksi Koivulahden kaupunki');
    await until(() => eyebrow(form) === 'Koivulahden kaupunki');
    expect([journeyOf(form).answers.topic, form.find('#receiver'), form.focused]).to.deep.equal([
      'playground',
      null,
      'step-title',
    ]);
    await until(() => form.said.includes('Palautteesi saa Koivulahden kaupunki.'));
    await form.press('Jatka');
    await form.see('#hand-over');
    await form.press('Jatka');
    await form.see('#place-fault');
  });

  it('goes back to the city by the pin, too', async () => {
    const form = await toBeyond('snow');
    await handOver(form);
    await setBeyond(form, {latitude: 59.95, longitude: 24.9});
    await form.read('Paikka kuuluu toiselle: Koivulahden kaupunki.');
    await form.press('Valitse vastaanottajaksi Koivulahden kaupunki');
    await until(() => journeyOf(form).city.site === site && journeyOf(form).answers.district === 'Keskusta');
  });

  it('stays the city’s when the neighbour’s form can’t be loaded, and says so', async () => {
    network.use(http.get(`*/sites/${neighbourSite}`, () => HttpResponse.json({code: 'unknown_site'}, {status: 404})));
    const form = await toBeyond('snow');
    await form.press('Valitse vastaanottajaksi Naapurila');
    await form.read('Vastaanottajaa ei voitu vaihtaa.');
    expect(eyebrow(form)).to.equal('Koivulahden kaupunki');
    network.resetHandlers();
    await handOver(form);
  });

  it('is only named where the owner takes no messages', async () => {
    network.use(
      http.post('*/places/describe', () =>
        HttpResponse.json({inside: false, belongsTo: {jurisdictionId: 'nextbury', name: 'Naapurila'}}),
      ),
    );
    const form = await new Form({topic: 'snow'}).open();
    await form.write('text', 'Kuoppa');
    await form.press('Jatka');
    await setBeyond(form);
    await form.read('Paikka kuuluu toiselle: Naapurila.');
    expect(form.find('#hand-over')).to.equal(null);
  });

  it('is the neighbour’s still when the page was left and the draft comes back', async () => {
    const form = await toBeyond('snow');
    await handOver(form);
    form.element.remove();
    const later = await new Form({topic: 'snow'}).open();
    await later.see('#receiver');
    expect(eyebrow(later)).to.equal('Naapurila');
    await later.press('Jatka');
    await later.read('Kuvat ja tarkennukset');
    await later.press('Jatka');
    await later.press('Lähetä palaute');
    await until(() => city.cases.length);
    expect([city.cases[0]!.site, city.cases[0]!.draft.topicId]).to.deep.equal([neighbourSite, 'snow']);
  });

  it('lies outside again when the draft comes back without a way to the neighbour', async () => {
    const form = await toBeyond('snow');
    await handOver(form);
    form.element.remove();
    network.use(
      http.get(`*/sites/${neighbourSite}`, () => HttpResponse.error()),
      http.post('*/places/describe', () => HttpResponse.error()),
    );
    const later = await new Form({topic: 'snow'}).open();
    await until(() => journeyOf(later).answers.outside);
    expect(eyebrow(later)).to.equal('Koivulahden kaupunki');
    await later.see('city-feedback-map');
    await later.press('Jatka');
    await later.see('#place-fault');
  });

  it('waits for a connection, and goes to the neighbour when it comes; the receipt names who has it', async () => {
    const form = await toBeyond('snow');
    await handOver(form);
    await form.press('Jatka');
    await form.read('Kuvat ja tarkennukset');
    await form.press('Jatka');
    await form.see('[name=wish]');
    city.faults.offline = true;
    await form.press('Lähetä palaute');
    await form.read('Ei vielä lähetetty');
    form.element.remove();
    city.faults.offline = false;
    const later = await new Form().open();
    await later.read('Aiemmin odottanut palaute on nyt lähetetty.');
    expect(city.cases.map((sent) => sent.site)).to.deep.equal([neighbourSite]);
    await later.press('Seurantakoodisi');
    await later.read('Sen sai Naapurila.');
    expect(eyebrow(later)).to.equal('Naapurila');
  });

  it('has no accessibility violations, offered and taken', async () => {
    const form = await toBeyond('playground');
    await expect(form.element).to.be.accessible();
    await handOver(form);
    await expect(form.element).to.be.accessible();
  });
});
