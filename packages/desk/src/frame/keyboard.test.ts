import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {FakeDesk} from '../testing/fake-desk.ts';
import {choose, find, findAll, focused, focusOn, gone, isSeen, press, seen, until} from '../testing/find.ts';
import {aino, password} from '../testing/fixtures.ts';
import {forgetDesk, openDesk} from '../testing/open-desk.ts';

const keys = async (...pressed: string[]): Promise<void> => {
  for (const key of pressed) await sendKeys({press: key});
};

/** Presses Tab until something has the focus, as somebody without a mouse does. */
async function tabTo(selector: string, words: string | RegExp = ''): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    const {textContent = '', ariaLabel} = focused() ?? {};
    const text = `${ariaLabel ?? ''} ${textContent}`;
    const isThere = focused()?.matches(selector) && (words instanceof RegExp ? words.test(text) : text.includes(words));
    if (isThere) return;
    await sendKeys({press: 'Tab'});
  }
  throw new Error(`expected Tab to reach ${selector} "${words}"`);
}

describe('the desk by keyboard alone', () => {
  afterEach(forgetDesk);

  it('leads from the log-in to a sent answer', async () => {
    const fake = await openDesk({fake: new FakeDesk()});
    await focusOn('#email');
    await sendKeys({type: aino.email});
    await keys('Tab');
    await sendKeys({type: password});
    await keys('Enter');
    await seen('.row');
    await tabTo('.row', 'Katuvalot');
    await keys('Enter');
    await focusOn('h1', 'Katuvalot');
    await tabTo('button', 'Ota käsittelyyn');
    await keys('Enter');
    await seen('#done', 'Otit palautteen käsittelyyn.');
    await focusOn('#take', 'Vapauta');
    await keys('Shift+Tab', 'Enter');
    await focusOn('#text');
    await sendKeys({type: 'Lamput vaihdetaan.'});
    await keys('Tab');
    await focusOn('#outcome');
    await sendKeys({type: 'Korjattu'});
    await tabTo('button', 'Esikatsele');
    await keys('Enter');
    await focusOn('#preview-title');
    await tabTo('button', 'Lähetä vastaus');
    await keys('Enter');
    await focusOn('#done');
    await tabTo('a', 'Seuraava palaute');
    expect(fake.cases.find(({caseId}) => caseId === 'c-lamp')).to.include({status: 'answered', outcome: 'fixed'});
  });

  it('skips to the list and to the open case', async () => {
    await openDesk({path: '/desk/cases/c-lamp'});
    await focusOn('h1');
    focused()!.dispatchEvent(new Event('blur'));
    (await seen('desk-top-bar')).focus();
    const skip = find('.skips a', 'Siirry avattuun palautteeseen')!;
    skip.focus();
    await keys('Enter');
    await focusOn('h1', 'Katuvalot');
    find('.skips a', 'Siirry palautelistaan')!.focus();
    await keys('Enter');
    await focusOn('.row', 'Katuvalot');
  });

  it('has a key for everything that is done often', async () => {
    const fake = await openDesk({path: '/desk/cases/c-lamp'});
    await focusOn('h1', 'Katuvalot');
    await keys('t');
    await until(() => fake.calls.includes('POST /cases/c-lamp/take'));
    await seen('#take', 'Vapauta');
    await keys('n');
    await focusOn('#text');
    await keys('Escape');
    await focusOn('#open-note');
    await keys('m');
    await focusOn('#ringId');
    await keys('Escape');
    await keys('s');
    await focusOn('#status');
    await keys('Escape');
    await keys('a');
    await focusOn('#text');
    await keys('Escape');
    await keys('u');
    await focusOn('.row', 'Katuvalot');
    await keys('/');
    await focusOn('#q');
    await keys('?');
    expect(find<HTMLInputElement>('#q')!.value).to.equal('?');
  });

  it('goes to the next case with j and Enter while one is open', async () => {
    await openDesk({path: '/desk/cases/c-lamp'});
    await focusOn('h1', 'Katuvalot');
    await seen('.row');
    await keys('j');
    await focusOn('.row', 'Kuopat');
    await keys('Enter');
    await focusOn('h1', 'Kuopat');
  });

  it('shows its keys with ?, and can leave them to people who speak to their machine', async () => {
    await openDesk({path: '/desk/cases/c-lamp'});
    await focusOn('h1', 'Katuvalot');
    await keys('?');
    await seen('dialog', 'Pikanäppäimet');
    await keys('a');
    expect(findAll('desk-answer')).to.have.length(0);
    await tabTo('input[type=checkbox]');
    await keys('Space', 'Escape');
    await gone('dialog', 'Pikanäppäimet');
    await keys('a', '?');
    expect(isSeen('dialog', 'Pikanäppäimet')).to.equal(false);
    expect(findAll('desk-answer')).to.have.length(0);
    await press(/Valikko/);
    await press('Pikanäppäimet');
    await tabTo('input[type=checkbox]');
    await keys('Space', 'Escape', 'a');
    await focusOn('#text');
  });

  it('shows the focus on every part of a date', async () => {
    await openDesk({path: '/desk/cases/c-lamp'});
    await press('Vastaa');
    await choose('#outcome', 'fixed');
    await seen('#outcomeOn');
    find('#outcome')!.focus();
    for (const part of ['day', 'month', 'year', 'calendar']) {
      await keys('Tab');
      const field = focused()!;
      expect(field.id, part).to.equal('outcomeOn');
      expect(getComputedStyle(field).outlineStyle, part).to.equal('solid');
    }
    await keys('Tab');
    expect(focused()!.id).to.equal('');
  });

  it('does nothing of its own with keys that the browser needs', async () => {
    await openDesk({path: '/desk/cases/c-lamp'});
    await focusOn('h1', 'Katuvalot');
    await keys('Control+a', 'Alt+n');
    expect(isSeen('desk-answer, desk-note')).to.equal(false);
  });
});
