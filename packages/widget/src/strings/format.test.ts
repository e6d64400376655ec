import {expect} from '@open-wc/testing';
import en from './en.ts';
import fi from './fi.ts';
import {formatDay, formatInstant} from './format.ts';
import sv from './sv.ts';

describe('words with numbers and dates', () => {
  it('puts a count into the form that the language has for it', () => {
    expect(fi.review.photoCount(1)).to.equal('1 kuva');
    expect(fi.review.photoCount(3)).to.equal('3 kuvaa');
    expect(sv.what.found(0)).to.equal('Inget ämne hittades.');
    expect(en.faults.title(2)).to.equal('2 things need correcting');
  });

  it('writes a promised day as people say it', () => {
    expect(formatDay(fi, '2026-11-27')).to.equal('pe 27.11.');
    expect(formatDay(sv, '2026-11-27')).to.equal('fre 27 nov.');
    expect(formatDay(en, '2026-11-27')).to.equal('Fri 27 Nov');
  });

  it('shows an instant by the clock of the city, wherever the reader is', () => {
    expect(formatInstant(fi, '2026-01-31T22:30:00Z', 'Europe/Helsinki')).to.equal('1.2.2026 klo 0.30');
  });
});
