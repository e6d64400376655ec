export {answerDueOn} from './answer-due-on.ts';
export {wallClock} from './calendar-date.ts';
export type {CalendarDate, WallClock} from './calendar-date.ts';
export type {HolidayCalendar} from './holidays.ts';
export {urgencyOf} from './urgency-of.ts';
export {lastListedYear} from './working-days.ts';
export type {OfficeCalendar} from './working-days.ts';
