import {expect} from '@open-wc/testing';
import {drafts} from './drafts.ts';

const owner = {endpoint: 'https://feedback.example.fi', site: 'museum', kiosk: false};
const hour = 3_600_000;

describe('a draft', () => {
  afterEach(() => drafts.clear(owner));

  it('comes back as it was saved', () => {
    drafts.save(owner, {text: 'The lamp', step: 'where', place: {latitude: 60.1, longitude: 24.9}});
    expect(drafts.load(owner)).to.deep.equal({
      text: 'The lamp',
      step: 'where',
      place: {latitude: 60.1, longitude: 24.9},
    });
  });

  it('never has contact details in it, at any depth', () => {
    drafts.save(owner, {
      text: 'The lamp',
      contact: {email: 'ada@example.fi'},
      answers: {email: 'ada@example.fi', name: 'Ada', phone: '040 1234567', wish: 'mail'},
    });
    expect(JSON.stringify({...localStorage})).not.to.match(/ada@|"Ada"|040 123/i);
    expect(drafts.load(owner)).to.deep.equal({text: 'The lamp', answers: {wish: 'mail'}});
  });

  it('belongs to one endpoint and one site', () => {
    drafts.save(owner, {text: 'The lamp'});
    expect(drafts.load({...owner, site: 'streets'})).to.equal(undefined);
    expect(drafts.load({...owner, endpoint: 'https://other.example.fi'})).to.equal(undefined);
  });

  it('is forgotten after 72 hours', () => {
    const now = Date.now();
    drafts.save(owner, {text: 'The lamp'}, now);
    expect(drafts.load(owner, now + 72 * hour - 1)).to.deep.equal({text: 'The lamp'});
    expect(drafts.load(owner, now + 72 * hour)).to.equal(undefined);
    expect(drafts.load(owner, now)).to.equal(undefined);
  });

  it('is gone when it is cleared', () => {
    drafts.save(owner, {text: 'The lamp'});
    drafts.clear(owner);
    expect(drafts.load(owner)).to.equal(undefined);
  });

  it('is neither kept nor shown on a shared device', () => {
    drafts.save({...owner, kiosk: true}, {text: 'The lamp'});
    expect(localStorage.length).to.equal(0);
    drafts.save(owner, {text: 'The lamp'});
    expect(drafts.load({...owner, kiosk: true})).to.equal(undefined);
  });

  it('fails nothing where the browser gives no storage', () => {
    const real = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get() {
        throw new DOMException('no storage here', 'SecurityError');
      },
    });
    try {
      drafts.save(owner, {text: 'The lamp'});
      expect(drafts.load(owner)).to.equal(undefined);
    } finally {
      Object.defineProperty(window, 'localStorage', real);
    }
  });

  it('that somebody else has damaged is no draft', () => {
    localStorage.setItem('city-feedback draft https://feedback.example.fi museum', 'not JSON');
    expect(drafts.load(owner)).to.equal(undefined);
  });
});
