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

/** The calendar can't tell working days so far ahead. */
export class CalendarError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'CalendarError';
  }
}

/**
 * @throws {CalendarError} when the days off are only listed, and the list ends before the year of `date`
 */
export function isWorkingDay(date: CalendarDate, office: OfficeCalendar): boolean {
  const weekday = weekdayOf(date);
  if (weekday === 0 || weekday === 6) return false;
  if (office.holidays.includes(date)) return false;
  const year = yearOf(date);
  if (office.holidayCalendar) return !holidaysOf(office.holidayCalendar, year).has(date);
  const lastYear = Math.max(...office.holidays.map(yearOf));
  if (year > lastYear) {
    throw new CalendarError(
      `Expected holidays of ${year}, but the list ends in ${lastYear}; add them to jurisdiction.yaml.`,
    );
  }
  return true;
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
