import { numbers } from '../../domain/language/english/numbers';

/** Numbers and the days of snapshots, which are calendar days in UTC, as Microsoft stamps them. */
export interface Figures {
  /** '61.2', '5.0'. */
  oneDigit: (value: number) => string;
  /** '162' or '7.35'. */
  number: (value: number) => string;
  /** '2026-11-22' as 'Sunday 22 November'; with the year where it is not this one. */
  day: (date: string) => string;
  /** '2026-11-22' as '22 Nov'. */
  shortDay: (date: string) => string;
}

/** English readers who put the month before the day. */
const MONTH_FIRST = ['en', 'en-us', 'en-ca', 'en-ph'];

/**
 * The same figures and days as on the cards. The browser's own formats would do, but the first of them makes it load every locale it
 * knows: a tenth of all the time that the first view takes.
 */
export function englishFigures(locale: string, now: Date): Figures {
  return {
    oneDigit: (value) => grouped(value.toFixed(1)),
    number: (value) => grouped(numbers.amount(value)),
    ...(MONTH_FIRST.includes(locale.toLowerCase()) ? monthFirst(now) : dayFirst(now)),
  };
}

function dayFirst(now: Date): Pick<Figures, 'day' | 'shortDay'> {
  return {
    day: (date) => numbers.day(date, now),
    shortDay: (date) => numbers.shortDay(date).split(' ').slice(1).join(' '),
  };
}

function monthFirst(now: Date): Pick<Figures, 'day' | 'shortDay'> {
  return {
    day: (date) => {
      const [weekday, day, month, year] = numbers.day(date, now).split(' ');
      return `${weekday} ${month} ${day}${year === undefined ? '' : `, ${year}`}`;
    },
    shortDay: (date) => {
      const [, day, month] = numbers.shortDay(date).split(' ');
      return `${month} ${day}`;
    },
  };
}

/** '12345.5' -> '12,345.5', '1234' as it is: four digits are read at once. */
const grouped = (figure: string) =>
  /\d{5}/.test(figure) ? figure.replace(/\d(?=(\d{3})+(\.|$))/g, (digit) => `${digit},`) : figure;
