import {expect} from '@open-wc/testing';
import {fixtureCatalogue} from '@city-feedback/sdk/testing';
import {http, HttpResponse} from 'msw';
import {Form, network, site, until, withCity} from '../testing/form.ts';

describe('what many report at once', () => {
  withCity();

  it('is told to whoever is about to report it, and to nobody else', async () => {
    const text = 'Myrsky kaatoi puita. Raivaamme niitä jo.';
    network.use(
      http.get(`*/sites/${site}`, () =>
        HttpResponse.json({...fixtureCatalogue('fi'), site, notices: [{topicIds: ['street-light'], text}]}),
      ),
    );
    const form = await new Form().open();
    expect(form.text).not.to.include(text);
    await form.write('text', 'Lamput ovat pimeinä koko kadulla');
    await until(() => form.text.includes(text));
    await form.write('text', 'Auraamatta, lunta on paljon');
    await until(() => !form.text.includes(text));
  });
});
