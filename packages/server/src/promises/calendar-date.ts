/** A day without a time or a zone, `YYYY-MM-DD`. */
export type CalendarDate = string;

const dayMs = 86_400_000;

/** The day `days` after `date`, or before it when negative. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromEpochDay(epochDay(date) + days);
}

/** 0 is Sunday, 6 Saturday. */
export function weekdayOf(date: CalendarDate): number {
  // 1 January 1970 was a Thursday.
  return (((epochDay(date) + 4) % 7) + 7) % 7;
}

export function yearOf(date: CalendarDate): number {
  return Number(date.slice(0, 4));
}

function epochDay(date: CalendarDate): number {
  return Date.parse(`${date}T00:00:00Z`) / dayMs;
}

function fromEpochDay(day: number): CalendarDate {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}

/** What calendar and clock on the wall show at an instant. */
export interface WallClock {
  date: CalendarDate;
  /** `HH:MM`, 24 hours. */
  time: string;
}

interface Zone {
  format: Intl.DateTimeFormat;
  /** The minute that was asked for last, in epoch minutes, and what the clock showed: mostly it is now, again. */
  minute: number;
  shows: WallClock;
}

const zones = new Map<string, Zone>();

/** Date and time of day at `instant` in an IANA time zone. */
export function wallClock(instant: Date, timeZone: string): WallClock {
  const zone = zones.get(timeZone);
  const minute = Math.floor(instant.getTime() / 60_000);
  if (zone?.minute === minute) return zone.shows;
  const format = zone?.format ?? formatOf(timeZone);
  const part = Object.fromEntries(format.formatToParts(instant).map(({type, value}) => [type, value]));
  const shows = {
    date: `${part['year']!.padStart(4, '0')}-${part['month']}-${part['day']}`,
    time: `${part['hour']}:${part['minute']}`,
  };
  zones.set(timeZone, {format, minute, shows});
  return shows;
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
}
