import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {answerDueOn} from './answer-due-on.ts';
import {wallClock} from './calendar-date.ts';
import {easterSunday, holidaysOf} from './holidays.ts';
import {urgencyOf} from './urgency-of.ts';
import {isWorkingDay, lastListedYear, type OfficeCalendar} from './working-days.ts';

const office: OfficeCalendar = {
  timeZone: 'Europe/Helsinki',
  closingTime: '16:00',
  holidayCalendar: 'finland',
  holidays: [],
};
const due = (receivedAt: string, days: number) => answerDueOn(new Date(receivedAt), days, office);

test('five working days from a Monday morning end on the next Monday', () => {
  assert.equal(due('2026-11-16T10:00:00+02:00', 5), '2026-11-23');
});

test('a message still counts for the day at closing time, and for the next working day a minute later', () => {
  assert.equal(due('2026-11-20T16:00:00+02:00', 1), '2026-11-23');
  assert.equal(due('2026-11-20T16:01:00+02:00', 1), '2026-11-24');
});

test('a message of a weekend counts as one of Monday', () => {
  assert.equal(due('2026-11-21T12:00:00+02:00', 1), '2026-11-24');
});

test('Christmas, New Year and Epiphany are not counted', () => {
  assert.equal(due('2026-12-23T09:00:00+02:00', 1), '2026-12-28');
  assert.equal(due('2026-12-23T09:00:00+02:00', 5), '2027-01-04');
  assert.equal(due('2026-12-30T09:00:00+02:00', 4), '2027-01-07');
});

test('the hour is the one on the wall, on both sides of a daylight-saving night', () => {
  assert.equal(due('2026-03-27T14:00:00Z', 1), '2026-03-30');
  assert.equal(due('2026-03-27T14:01:00Z', 1), '2026-03-31');
  assert.equal(due('2026-03-30T13:00:00Z', 1), '2026-03-31');
  assert.equal(due('2026-03-30T13:01:00Z', 1), '2026-04-01');
});

test('midnight belongs to the new day', () => {
  assert.deepEqual(wallClock(new Date('2026-10-25T22:00:00Z'), 'Europe/Helsinki'), {date: '2026-10-26', time: '00:00'});
});

test('holidays fall on the days that the Finnish almanac prints', () => {
  assert.deepEqual([2024, 2025, 2026, 2027, 2038].map(easterSunday), [
    '2024-03-31',
    '2025-04-20',
    '2026-04-05',
    '2027-03-28',
    '2038-04-25',
  ]);
  assert.deepEqual(
    [...holidaysOf('finland', 2026)],
    [
      ...['2026-01-01', '2026-01-06', '2026-04-03', '2026-04-06', '2026-05-01', '2026-05-14'],
      ...['2026-06-19', '2026-06-20', '2026-10-31', '2026-12-06', '2026-12-24', '2026-12-25', '2026-12-26'],
    ],
  );
});

test('a listed day off counts beside the calendar', () => {
  assert.equal(isWorkingDay('2026-05-15', {...office, holidays: ['2026-05-15']}), false);
});

test('a list of holidays that has run out leaves the weekends', () => {
  const {holidayCalendar: _, ...listed} = {...office, holidays: ['2026-12-25']};
  assert.equal(answerDueOn(new Date('2026-12-23T09:00:00+02:00'), 2, listed), '2026-12-28');
  assert.equal(answerDueOn(new Date('2026-12-30T09:00:00+02:00'), 5, listed), '2027-01-06');
  assert.equal(urgencyOf('2026-12-31', new Date('2026-12-31T09:00:00+02:00'), listed), 'nearly_late');
  assert.equal(lastListedYear(listed), 2026);
  assert.equal(lastListedYear({...listed, holidays: []}), 0);
  assert.equal(lastListedYear(office), undefined);
});

test('the promised day is always a working day after receipt, and never earlier for more days', () => {
  const instants = fc.date({min: new Date('2020-01-01'), max: new Date('2050-01-01'), noInvalidDate: true});
  fc.assert(
    fc.property(instants, fc.integer({min: 1, max: 60}), (at, days) => {
      const day = answerDueOn(at, days, office);
      assert.ok(isWorkingDay(day, office));
      assert.ok(day > wallClock(at, office.timeZone).date);
      assert.ok(answerDueOn(at, days + 1, office) > day);
    }),
  );
});

test('urgency goes from in time over nearly late to late', () => {
  const at = (now: string) => urgencyOf('2026-11-23', new Date(now), office);
  assert.equal(at('2026-11-19T23:00:00+02:00'), 'in_time');
  assert.equal(at('2026-11-20T00:00:00+02:00'), 'nearly_late');
  assert.equal(at('2026-11-22T12:00:00+02:00'), 'nearly_late');
  assert.equal(at('2026-11-23T23:59:00+02:00'), 'nearly_late');
  assert.equal(at('2026-11-24T00:00:00+02:00'), 'late');
  assert.equal(urgencyOf(undefined, new Date(), office), 'no_promise');
});
