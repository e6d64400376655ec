import {addDays, weekdayOf, type CalendarDate} from './calendar-date.ts';

/** Names of the holiday calendars that are computed by rule, for `holidayCalendar` in a jurisdiction's file. */
export type HolidayCalendar = 'finland';

/** The days of a year, other than Saturdays and Sundays, on which nobody is at work. */
export function holidaysOf(calendar: HolidayCalendar, year: number): ReadonlySet<CalendarDate> {
  const key = `${calendar} ${year}`;
  let days = known.get(key);
  if (!days) known.set(key, (days = new Set(rules[calendar](year))));
  return days;
}

const known = new Map<string, Set<CalendarDate>>();

const rules: Record<HolidayCalendar, (year: number) => CalendarDate[]> = {finland};

/**
 * Public holidays, and the eves on which offices are closed and time limits don't end.
 *
 * @see Kirkkolaki 652/2023 (church holidays), laki 388/1937 (Independence Day), laki 272/1944 (1 May), and
 *   laki säädettyjen määräaikain laskemisesta 150/1930, 5 §, which adds Christmas Eve and Midsummer Eve.
 */
function finland(year: number): CalendarDate[] {
  const easter = easterSunday(year);
  const midsummerEve = firstWeekdayFrom(`${year}-06-19`, 5);
  return [
    `${year}-01-01`,
    `${year}-01-06`,
    addDays(easter, -2),
    addDays(easter, 1),
    `${year}-05-01`,
    addDays(easter, 39),
    midsummerEve,
    addDays(midsummerEve, 1),
    // All Saints' Day
    firstWeekdayFrom(`${year}-10-31`, 6),
    `${year}-12-06`,
    `${year}-12-24`,
    `${year}-12-25`,
    `${year}-12-26`,
  ];
}

function firstWeekdayFrom(date: CalendarDate, weekday: number): CalendarDate {
  return addDays(date, (weekday - weekdayOf(date) + 7) % 7);
}

/**
 * Easter Sunday of the Gregorian calendar.
 *
 * @see the "Meeus/Jones/Butcher" algorithm: J. Meeus, Astronomical Algorithms, chapter 8
 */
export function easterSunday(year: number): CalendarDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  const month = String(Math.floor(n / 31)).padStart(2, '0');
  const day = String((n % 31) + 1).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${month}-${day}`;
}
