import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {find, findAll, focused, focusOn, gone, isSeen, press, seen, until} from '../testing/find.ts';
import {forgetDesk, openDesk} from '../testing/open-desk.ts';

describe('the photos of a case', () => {
  afterEach(forgetDesk);

  it('open large, go on with the arrow keys, and give the focus back', async () => {
    await openDesk({path: '/desk/cases/c-lamp'});
    const opener = await seen('button', 'Suurenna kuva 2');
    opener.focus();
    await sendKeys({press: 'Enter'});
    await seen('dialog', 'Kuva 2/3');
    await focusOn('button', 'Sulje');
    await sendKeys({press: 'ArrowRight'});
    await seen('dialog', 'Kuva 3/3');
    await sendKeys({press: 'ArrowRight'});
    expect(isSeen('dialog', 'Kuva 3/3')).to.equal(true);
    expect(find('button', 'Seuraava kuva')!.getAttribute('aria-disabled')).to.equal('true');
    await sendKeys({press: 'ArrowLeft'});
    await sendKeys({press: 'ArrowLeft'});
    await seen('dialog', 'Kuva 1/3');
    await sendKeys({press: 'Escape'});
    await gone('dialog');
    await until(() => focused() === opener);
  });

  it('open with the mouse and close beside the picture', async () => {
    await openDesk({path: '/desk/cases/c-lamp'});
    await press('Suurenna kuva 1');
    const dialog = await seen<HTMLDialogElement>('dialog', 'Kuva 1/3');
    dialog.click();
    await gone('dialog');
  });

  it('have their size before they are loaded, so that nothing jumps', async () => {
    await openDesk({path: '/desk/cases/c-lamp'});
    await seen('li img');
    expect(findAll<HTMLImageElement>('li img').every((each) => each.getAttribute('width') === '1600')).to.equal(true);
  });
});
