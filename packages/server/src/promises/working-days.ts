import {addDays, weekdayOf, yearOf, type CalendarDate} from './calendar-date.ts';
import {holidaysOf, type HolidayCalendar} from './holidays.ts';

/** What of a jurisdiction the calendar needs to know. */
export interface OfficeCalendar {
  /** IANA name, e.g. `Europe/Helsinki`. */
  timeZone: string;
  /** Local time `HH:MM` until which a message counts for the same day. */
  closingTime: string;
  /** Rule that knows the public holidays of every year. */
  holidayCalendar?: HolidayCalendar;
  /** Days off in addition to the calendar's; all of them, where there is none. */
  holidays: readonly CalendarDate[];
}

/**
 * A list of days off that has run out leaves the weekends: a promise may then fall on a day off, but nobody is kept from
 * giving feedback. `check` warns a year ahead.
 */
export function isWorkingDay(date: CalendarDate, office: OfficeCalendar): boolean {
  const weekday = weekdayOf(date);
  if (weekday === 0 || weekday === 6) return false;
  if (office.holidays.includes(date)) return false;
  return !office.holidayCalendar || !holidaysOf(office.holidayCalendar, yearOf(date)).has(date);
}

/** The year that a list of days off ends with, when there is nothing but the list; 0 when it is empty. */
export function lastListedYear({holidayCalendar, holidays}: OfficeCalendar): number | undefined {
  return holidayCalendar ? undefined : Math.max(0, ...holidays.map(yearOf));
}

/** The day itself when it is a working day, else the next one that is. */
export function workingDayFrom(date: CalendarDate, office: OfficeCalendar): CalendarDate {
  let day = date;
  while (!isWorkingDay(day, office)) day = addDays(day, 1);
  return day;
}

/** The working day that comes `days` working days after `date`. */
export function addWorkingDays(date: CalendarDate, days: number, office: OfficeCalendar): CalendarDate {
  let day = date;
  for (let left = days; left > 0; left--) day = workingDayFrom(addDays(day, 1), office);
  return day;
}
