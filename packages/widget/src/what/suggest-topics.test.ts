import {expect} from '@open-wc/testing';
import {http, HttpResponse} from 'msw';
import {contains} from '../map/boundary.ts';
import type {Journey} from '../journey/journey.ts';
import {contextOf} from './suggest-topics.ts';
import {topicOther, topicUnknown} from '../journey/answers.ts';
import {Form, network, site, until, withCity} from '../testing/form.ts';

const cards = (form: Form) =>
  [...form.root.querySelectorAll<HTMLInputElement>('input[name=topic]')].map(({value}) => value);

describe('topic suggestions', () => {
  withCity();

  it('come from the model, for words that the catalogue does not have in this form, and leave a way out', async () => {
    const form = await new Form().open();
    await form.write('text', 'Lamput ovat pimeinä koko kadulla');
    await until(() => cards(form).length > 2);
    expect(cards(form)[0]).to.equal('street-light');
    expect(cards(form).length).to.be.at.most(5);
    expect(cards(form).slice(-2)).to.deep.equal([topicOther, topicUnknown]);
  });

  it('come before the way out, and leave it under the finger that presses it', async () => {
    const form = await new Form().open();
    await form.write('text', 'xy');
    const unknown = await form.see<HTMLInputElement>(`[name=topic][value="${topicUnknown}"]`);
    await form.loaded();
    await form.write('text', 'Lamput ovat pimeinä koko kadulla');
    await until(() => cards(form).length > 2);
    unknown.click();
    expect(form.find<HTMLInputElement>('[name=topic]:checked')!.value).to.equal(topicUnknown);
    expect(unknown.value).to.equal(topicUnknown);
  });

  it('leave the text on the page', async () => {
    const asked: Request[] = [];
    const listen = ({request}: {request: Request}) => void asked.push(request.clone());
    network.events.on('request:start', listen);
    // The model is fetched once a page and language.
    const form = await new Form({lang: 'en'}).open();
    await form.write('text', 'Lamps without light');
    await until(() => cards(form).length > 2);
    network.events.removeListener('request:start', listen);
    const sent = await Promise.all(asked.map(async (request) => request.url + (await request.text())));
    expect(sent.join()).to.include('topic-model').and.not.include('Lamps').and.not.include('without');
  });

  it('keep the chosen one among them while the person goes on writing', async () => {
    const form = await new Form().open();
    await form.write('text', 'Lamput ovat pimeinä');
    await until(() => cards(form).includes('street-light'));
    form.find<HTMLInputElement>('[value=street-light]')!.click();
    await form.write('text', 'Auraamatta, lunta on paljon');
    await until(() => cards(form).includes('snow'));
    expect(form.find<HTMLInputElement>('[name=topic]:checked')!.value).to.equal('street-light');
  });

  it('know the site, the place and the district', async () => {
    const form = await new Form({place: {latitude: 59.95, longitude: 24.9}}).open();
    const {journey} = form.find('city-feedback-panel') as unknown as {journey: Journey};
    const district = journey.catalogue.map!.districts.find(({geometry}) => contains(geometry, journey.page.place!));
    const {tags, latitude} = contextOf(journey);
    expect(tags).to.include(`site:${site}`).and.include(`district:${district!.id}`);
    expect(latitude).to.equal(59.95);
  });

  it('come from the words of the catalogue where there is no model', async () => {
    let asked = 0;
    network.use(
      http.get(`*/sites/${site}/topic-model/:version`, () => (asked++, HttpResponse.json({}, {status: 404}))),
    );
    const form = await new Form({lang: 'sv'}).open();
    await until(() => asked);
    await form.write('text', 'Gatubelysning');
    await until(() => cards(form).includes('street-light'));
  });
});
