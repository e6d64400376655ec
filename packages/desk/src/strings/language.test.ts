import {expect} from '@open-wc/testing';
import {languages, loadWords, nameOfLanguage, preferredLanguage, rememberLanguage, type Language} from './language.ts';

type Leaf = string | ((...values: never[]) => string);
type Tree = {[name: string]: Leaf | Tree};

/** Every entry of a dictionary with its path; functions with the number of values that they take. */
function entries(words: Tree, path = ''): [path: string, word: string][] {
  return Object.entries(words).flatMap(([name, word]) => {
    if (typeof word === 'object') return entries(word, `${path}${name}.`);
    const said = typeof word === 'string' ? word : word(...(['2', '3'] as never[]));
    return [[path + name, said] as [string, string]];
  });
}

describe('languages', () => {
  afterEach(() => localStorage.clear());

  it('have the same entries, and none is empty', async () => {
    const all = await Promise.all((Object.keys(languages) as Language[]).map((each) => loadWords(each)));
    const [first, ...others] = all.map((words) => entries(words as unknown as Tree));
    for (const other of others) expect(other.map(([path]) => path)).to.deep.equal(first!.map(([path]) => path));
    for (const [path, word] of [first!, ...others].flat()) expect(word.trim(), path).not.to.equal('');
  });

  it('are chosen by hand, else by the browser, else Finnish', () => {
    expect(preferredLanguage(localStorage, ['de-DE', 'sv-SE', 'en'])).to.equal('sv');
    expect(preferredLanguage(localStorage, ['de'])).to.equal('fi');
    rememberLanguage('en');
    expect(preferredLanguage(localStorage, ['sv'])).to.equal('en');
  });

  it('do not take a property of every object for a language', () => {
    expect(preferredLanguage(localStorage, ['constructor', 'toString'])).to.equal('fi');
  });

  it('call each other by name', () => {
    expect(nameOfLanguage('sv', 'fi')).to.equal('ruotsi');
    expect(nameOfLanguage('so', 'en')).to.equal('Somali');
  });

  it('survive a code that is none', () => {
    expect(nameOfLanguage('', 'fi')).to.equal('');
  });
});
