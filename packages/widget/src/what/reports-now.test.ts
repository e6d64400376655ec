import {expect} from '@open-wc/testing';
import {http, HttpResponse} from 'msw';
import {city, Form, network, site, until, withCity} from '../testing/form.ts';

const cards = (form: Form) =>
  [...form.root.querySelectorAll<HTMLInputElement>('input[name=topic]')].map(({value}) => value);

describe('topic suggestions', () => {
  withCity();

  it('count in what others report right now, where the words leave it open', async () => {
    const suggested = async (lang: string) => {
      const form = await new Form({lang}).open();
      await form.write('text', 'Lumi ja kuoppa tiellä');
      await until(() => cards(form).length > 3);
      return cards(form);
    };
    const [first, second] = await suggested('fi');
    const told = (reportsNow: object) =>
      network.use(
        http.get(`*/sites/${site}`, ({request}) => {
          const language = new URL(request.url).searchParams.get('lang') as 'fi' | 'sv' | 'en';
          return HttpResponse.json({...city.catalogue(language), reportsNow});
        }),
      );
    told({'': {[second!]: 2.5}});
    expect((await suggested('sv'))[0]).to.equal(second);
    // Elsewhere than here.
    told({'site:elsewhere': {[second!]: 2.5}});
    expect((await suggested('en'))[0]).to.equal(first);
  });
});
