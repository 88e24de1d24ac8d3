import { languageOf } from '../../domain/language/language';
import type { Texts } from '../language/texts';
import { englishFigures } from './englishFigures';
import type { Figures } from './englishFigures';

/** Numbers and dates in the reader's locale. */
export interface Format extends Omit<Figures, 'oneDigit'> {
  /** '61.2 %', or 'not supplied'. */
  percent: (value: number | null) => string;
  /** '+1.4', '-2', '0'. */
  signed: (value: number, digits?: number) => string;
  /** '2026-11-22' as 'Nov 2026'. */
  month: (date: string) => string;
  /** An instant as 'Sun 22 Nov, 08:15', in the reader's own time zone. */
  moment: (instant: string) => string;
  /** 90 as '1 h 30 min'. */
  minutes: (value: number) => string;
}

export function createFormat(locale: string, now: Date, texts: Texts['figures']): Format {
  const { oneDigit, number, day, shortDay } = figuresFor(locale)(locale, now);
  const month = atFirstUse(() => dates(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' }));
  const moment = atFirstUse(() =>
    dates(locale, { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' }),
  );

  return {
    number,
    day,
    shortDay,
    percent: (value) => (value === null ? texts.notSupplied : `${oneDigit(value)} %`),
    signed: (value, digits) => {
      const size = Math.abs(value);
      const text = digits === 1 ? oneDigit(size) : number(size);
      if (Number(size.toFixed(digits ?? 2)) === 0) return text;
      return `${value < 0 ? '-' : '+'}${text}`;
    },
    month: (date) => month().format(midnight(date)),
    moment: (instant) => moment().format(new Date(instant)),
    minutes: (value) => {
      const hours = Math.floor(value / 60);
      const rest = Math.round(value % 60);
      if (hours === 0) return `${rest} min`;
      return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
    },
  };
}

const figuresFor = (locale: string) => (languageOf(locale) === 'en' ? englishFigures : browserFigures);

function browserFigures(locale: string, now: Date): Figures {
  const oneDigit = new Intl.NumberFormat(supported(locale), { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const plain = new Intl.NumberFormat(supported(locale), { maximumFractionDigits: 2, useGrouping: 'min2' });
  const long = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  const day = dates(locale, long);
  const dayWithYear = dates(locale, { ...long, year: 'numeric' });
  const shortDay = dates(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const isOfThisYear = (date: string) => date.slice(0, 4) === String(now.getUTCFullYear());
  return {
    oneDigit: (value) => oneDigit.format(value),
    number: (value) => plain.format(value),
    day: (date) => (isOfThisYear(date) ? day : dayWithYear).format(midnight(date)),
    shortDay: (date) => shortDay.format(midnight(date)),
  };
}

const dates = (locale: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(supported(locale), options);
const midnight = (date: string) => new Date(`${date}T00:00:00Z`);

/** A format takes milliseconds to make, and most screens need few of them. */
function atFirstUse<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** Teams may hand over a locale that this browser has never heard of. */
function supported(locale: string): string {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale)[0] ?? 'en-GB';
  } catch {
    return 'en-GB';
  }
}
