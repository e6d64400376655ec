const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

interface Habits {
  locale: string;
  month: 'numeric' | 'short';
  age: 'short' | 'long';
  justNow: string;
}

/** How dates are commonly written; `3 d` is how the short Swedish form would say three days. */
const habits: {[language: string]: Habits} = {
  fi: {locale: 'fi', month: 'numeric', age: 'short', justNow: 'juuri nyt'},
  sv: {locale: 'sv-FI', month: 'numeric', age: 'long', justNow: 'just nu'},
  en: {locale: 'en-GB', month: 'short', age: 'short', justNow: 'just now'},
};

/** Days and moments in the words of one language and the zone of one jurisdiction. */
export class Calendar {
  readonly #habits: Habits;
  readonly #timeZone: string;
  readonly #now: () => Date;
  readonly #relative: Intl.RelativeTimeFormat;

  constructor(language: string, timeZone: string, now: () => Date = () => new Date()) {
    this.#habits = habits[language] ?? habits.en!;
    this.#timeZone = timeZone;
    this.#now = now;
    this.#relative = new Intl.RelativeTimeFormat(this.#habits.locale, {style: this.#habits.age});
  }

  /** How long ago, in the largest unit that fits: `2 t sitten`, `3 pv sitten`. */
  age(instant: string): string {
    const elapsed = Math.max(0, this.#now().getTime() - Date.parse(instant));
    if (elapsed < minute) return this.#habits.justNow;
    if (elapsed < hour) return this.#relative.format(-Math.floor(elapsed / minute), 'minute');
    if (elapsed < day) return this.#relative.format(-Math.floor(elapsed / hour), 'hour');
    if (elapsed < 60 * day) return this.#relative.format(-Math.floor(elapsed / day), 'day');
    return this.#relative.format(-Math.floor(elapsed / (30 * day)), 'month');
  }

  /** A calendar date `YYYY-MM-DD` as `pe 27.11.`; with the year when it is another than this one. */
  date(calendarDate: string): string {
    return this.#format(new Date(`${calendarDate}T12:00:00Z`), 'UTC');
  }

  /** The day of an instant, `pe 27.11.` */
  day(instant: string): string {
    return this.#format(new Date(instant), this.#timeZone);
  }

  /** An instant as day and time of day: `pe 27.11. klo 14.05`. */
  moment(instant: string): string {
    return this.#format(new Date(instant), this.#timeZone, {hour: 'numeric', minute: '2-digit'});
  }

  /** Today's date, `YYYY-MM-DD`. */
  today(): string {
    return new Intl.DateTimeFormat('sv', {timeZone: this.#timeZone}).format(this.#now());
  }

  #format(date: Date, timeZone: string, time: Intl.DateTimeFormatOptions = {}): string {
    const isThisYear = date.getUTCFullYear() === this.#now().getUTCFullYear();
    return new Intl.DateTimeFormat(this.#habits.locale, {
      timeZone,
      weekday: 'short',
      day: 'numeric',
      month: this.#habits.month,
      ...(isThisYear ? {} : {year: 'numeric'}),
      ...time,
    }).format(date);
  }
}
