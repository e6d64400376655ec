import {expect} from '@open-wc/testing';
import {Drafts} from './drafts.ts';

describe('drafts', () => {
  const mine = new Drafts('aino');
  afterEach(() => sessionStorage.clear());

  it('are kept per case and form', () => {
    mine.write('c-1', 'answer', {text: 'a'});
    expect(mine.read('c-1', 'answer')).to.deep.equal({text: 'a'});
    expect(mine.read('c-1', 'note')).to.equal(undefined);
    expect(mine.read('c-2', 'answer')).to.equal(undefined);
  });

  it('are known to be there, for one form, one case or any', () => {
    expect(mine.has()).to.equal(false);
    mine.write('c-1', 'note', {text: 'a'});
    expect([mine.has(), mine.has('c-1'), mine.has('c-1', 'note')]).to.deep.equal([true, true, true]);
    expect([mine.has('c-2'), mine.has('c-1', 'answer')]).to.deep.equal([false, false]);
  });

  it('are forgotten when nothing is left in them', () => {
    mine.write('c-1', 'answer', {text: 'a', outcome: ''});
    mine.write('c-1', 'answer', {text: '  ', outcome: ''});
    expect(mine.has()).to.equal(false);
  });

  it('are not shown to another one at the same machine, and can be forgotten altogether', () => {
    mine.write('c-1', 'answer', {text: 'a'});
    expect(new Drafts('mikko').has()).to.equal(false);
    sessionStorage.setItem('something-else', 'stays');
    Drafts.forgetAll();
    expect(mine.has()).to.equal(false);
    expect(sessionStorage.getItem('something-else')).to.equal('stays');
  });

  it('that can not be read any more are none', () => {
    mine.write('c-1', 'answer', {text: 'a'});
    sessionStorage.setItem(sessionStorage.key(0)!, '{"text":');
    expect(mine.read('c-1', 'answer')).to.equal(undefined);
  });
});
