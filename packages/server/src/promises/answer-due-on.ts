import {addDays, wallClock, type CalendarDate} from './calendar-date.ts';
import {addWorkingDays, workingDayFrom, type OfficeCalendar} from './working-days.ts';

/**
 * The day by which the city has promised a first answer.
 *
 * Counts working days in the jurisdiction's time zone and skips its public holidays; a case received after
 * closing time counts from the next working day, as does one received on a day off.
 *
 * @param receivedAt  instant of receipt
 * @param days        working days promised, 1–60
 * @returns calendar date `YYYY-MM-DD` in `office.timeZone`
 * @see Hallintolaki 434/2003, 23 §
 */
export function answerDueOn(receivedAt: Date, days: number, office: OfficeCalendar): CalendarDate {
  const {date, time} = wallClock(receivedAt, office.timeZone);
  const counted = time > office.closingTime ? addDays(date, 1) : date;
  return addWorkingDays(workingDayFrom(counted, office), days, office);
}
