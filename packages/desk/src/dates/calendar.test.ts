import {expect} from '@open-wc/testing';
import {Calendar} from './calendar.ts';

const noon = () => new Date('2026-11-27T10:00:00Z');
const before = (milliseconds: number) => new Date(noon().getTime() - milliseconds).toISOString();
const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];

describe('the calendar', () => {
  const fi = new Calendar('fi', 'Europe/Helsinki', noon);

  it('tells an age in the largest unit that fits', () => {
    expect(fi.age(before(59_000))).to.equal('juuri nyt');
    expect(fi.age(before(59 * minute))).to.equal('59 min sitten');
    expect(fi.age(before(2 * hour))).to.equal('2 t sitten');
    expect(fi.age(before(3.9 * day))).to.equal('3 pv sitten');
    expect(fi.age(before(95 * day))).to.equal('3 kk sitten');
  });

  it('does not tell ages in the future when clocks differ', () => {
    expect(fi.age(before(-5 * minute))).to.equal('juuri nyt');
  });

  it('writes days and moments as people do in each language', () => {
    const at = '2026-11-27T12:05:00Z';
    expect(fi.date('2026-11-27')).to.equal('pe 27.11.');
    expect(fi.moment(at)).to.equal('pe 27.11. klo 14.05');
    expect(new Calendar('sv', 'Europe/Helsinki', noon).date('2026-11-27')).to.equal('fre 27.11');
    expect(new Calendar('en', 'Europe/Helsinki', noon).date('2026-11-27')).to.equal('Fri 27 Nov');
  });

  it('adds the year when it is another one', () => {
    expect(fi.date('2027-01-02')).to.equal('la 2.1.2027');
  });

  it('knows the day where the city is, not where the computer is', () => {
    expect(fi.day('2026-11-27T22:30:00Z')).to.equal('la 28.11.');
    expect(new Calendar('fi', 'Europe/Helsinki', () => new Date('2026-11-27T22:30:00Z')).today()).to.equal(
      '2026-11-28',
    );
  });
});
