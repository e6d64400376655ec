import {expect} from '@open-wc/testing';
import {FakeDesk} from '../testing/fake-desk.ts';
import {focusOn, gone, isSeen, press, seen, type} from '../testing/find.ts';
import {aino} from '../testing/fixtures.ts';
import {forgetDesk, openDesk} from '../testing/open-desk.ts';

const storedLanguage = () => localStorage.getItem('city-feedback-desk:language');

describe('what the menu could not do', () => {
  afterEach(forgetDesk);

  it('is said when logging out failed, and gone once it is done', async () => {
    const fake = await openDesk();
    await seen('.row');
    fake.failing.set('DELETE /session', 'network');
    await press(/Valikko/);
    await press('Kirjaudu ulos');
    await focusOn('#trouble', /Olet yhä kirjautuneena sisään\. Palvelimeen ei saada yhteyttä\./);
    await seen('[role=alert]', 'Olet yhä kirjautuneena sisään.');
    fake.failing.clear();
    await press(/Valikko/);
    await press('Kirjaudu ulos');
    await seen('h1', 'Kirjaudu sisään');
    expect(isSeen('#trouble')).to.equal(false);
  });

  it('keeps the drafts when logging out failed after the question', async () => {
    const fake = await openDesk({path: '/desk/cases/c-lamp'});
    await press('Vastaa');
    await type('#text', 'Kesken');
    fake.failing.set('DELETE /session', 'unavailable');
    await press(/Valikko/);
    await press('Kirjaudu ulos');
    (await seen('dialog .primary', 'Kirjaudu ulos')).click();
    await focusOn('#trouble', 'Palvelu ei ole juuri nyt käytettävissä.');
    expect((await seen<HTMLTextAreaElement>('#text')).value).to.equal('Kesken');
  });

  it('can be closed, and the focus goes back to the menu', async () => {
    const fake = await openDesk();
    fake.failing.set('DELETE /session', 'network');
    await press(/Valikko/);
    await press('Kirjaudu ulos');
    await focusOn('#trouble');
    await press(/^Sulje$/);
    await gone('#trouble');
    await focusOn('#open-menu');
  });

  it('is said when a language did not come, which is then not kept as the choice', async () => {
    const fake = await openDesk();
    fake.failing.set('GET /strings/sv.ts', 'network');
    await press(/Valikko/);
    await press('Svenska');
    await focusOn('#trouble', 'Kieltä ei voitu vaihtaa. Palvelimeen ei saada yhteyttä.');
    expect(storedLanguage()).to.equal('fi');
  });

  it('is said on the log-in page, too, and the language may be chosen again', async () => {
    const fake = await openDesk({fake: new FakeDesk()});
    fake.staff = [aino];
    fake.failing.set('GET /strings/sv.ts', 'network');
    await press('Svenska');
    await focusOn('#trouble', 'Kieltä ei voitu vaihtaa.');
    await press(/^Sulje$/);
    await focusOn('button', 'Suomi');
    fake.failing.clear();
    await press('Svenska');
    await seen('h1', 'Logga in');
    expect(storedLanguage()).to.equal('sv');
    expect(isSeen('#trouble')).to.equal(false);
  });
});
