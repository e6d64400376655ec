import type {Urgency} from '@city-feedback/contract';
import {wallClock, type CalendarDate} from './calendar-date.ts';
import {addWorkingDays, type OfficeCalendar} from './working-days.ts';

/**
 * How near the promised day is, for an open case: `late` once that day is over in the jurisdiction's time zone,
 * `nearly_late` on the day itself and on the working day before it (and on the days off between them).
 *
 * @param answerDueOn  calendar date, or nothing when no answer was promised
 */
export function urgencyOf(answerDueOn: CalendarDate | null | undefined, now: Date, office: OfficeCalendar): Urgency {
  if (!answerDueOn) return 'no_promise';
  const {date: today} = wallClock(now, office.timeZone);
  if (today > answerDueOn) return 'late';
  return addWorkingDays(today, 1, office) >= answerDueOn ? 'nearly_late' : 'in_time';
}
