import {expect} from '@open-wc/testing';
import {city, Form, withCity} from '../testing/form.ts';
import {linkInAddress} from './link-in-address.ts';

const secret = 'K1G1X0dt0Xtjie2Xf6URs5vBLc-';

describe('the link in the address', () => {
  withCity();
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('opens the case on the server’s own page, with what its sender may do', async () => {
    const {linkToken} = city.receive({text: 'Lamppu on pimeänä', wantsAnswer: true});
    history.replaceState(null, '', `#${linkToken}`);
    const form = new Form({view: 'track', variant: 'inline', label: ''});
    await form.read('Vastaanotettu');
    expect(form.text).to.include('Lamppu on pimeänä').and.include('Lisää tietoja');
  });

  it('is left alone by a form that gives feedback', async () => {
    const {linkToken} = city.receive({text: 'Lamppu on pimeänä', wantsAnswer: true});
    history.replaceState(null, '', `#${linkToken}`);
    const form = new Form({variant: 'inline', label: ''});
    await form.see('#text');
    expect(form.text).not.to.include('Lamppu on pimeänä');
  });

  it('is looked for nowhere but on the server’s own page, and only where one can be', () => {
    const find = (endpoint: string, href: string) => linkInAddress(endpoint, new URL(href));
    expect(find('/', `https://feedback.example.fi/follow?site=museum#${secret}`)).to.equal(secret);
    expect(find('https://feedback.example.fi', `https://museum.example.fi/#${secret}`)).to.equal('');
    expect(find('/', 'https://feedback.example.fi/follow#content')).to.equal('');
    expect(find('/', 'https://feedback.example.fi/follow')).to.equal('');
  });
});
