import type { Texts } from '../language/texts';

/** Numbers and dates in the reader's locale. Dates of snapshots are calendar days in UTC, as Microsoft stamps them. */
export interface Format {
  /** '61.2 %', or 'not supplied'. */
  percent: (value: number | null) => string;
  /** '162' or '7.35'. */
  number: (value: number) => string;
  /** '+1.4', '-2', '0'. */
  signed: (value: number, digits?: number) => string;
  /** '2026-11-22' as 'Sunday 22 November'; with the year where it is not this one. */
  day: (date: string) => string;
  /** '2026-11-22' as '22 Nov'. */
  shortDay: (date: string) => string;
  /** '2026-11-22' as 'Nov 2026'. */
  month: (date: string) => string;
  /** An instant as 'Sun 22 Nov, 08:15', in the reader's own time zone. */
  moment: (instant: string) => string;
  /** 90 as '1 h 30 min'. */
  minutes: (value: number) => string;
}

export function createFormat(locale: string, now: Date, figures: Texts['figures']): Format {
  const safe = supported(locale);
  const oneDigit = new Intl.NumberFormat(safe, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const plain = new Intl.NumberFormat(safe, { maximumFractionDigits: 2, useGrouping: 'min2' });
  const long = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  const day = new Intl.DateTimeFormat(safe, long);
  const dayWithYear = new Intl.DateTimeFormat(safe, { ...long, year: 'numeric' });
  const shortDay = new Intl.DateTimeFormat(safe, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(safe, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  const moment = new Intl.DateTimeFormat(safe, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  });
  const at = (date: string) => new Date(`${date}T00:00:00Z`);

  return {
    percent: (value) => (value === null ? figures.notSupplied : `${oneDigit.format(value)} %`),
    number: (value) => plain.format(value),
    signed: (value, digits) => {
      const size = Math.abs(value);
      const text = digits === 1 ? oneDigit.format(size) : plain.format(size);
      if (Number(size.toFixed(digits ?? 2)) === 0) return text;
      return `${value < 0 ? '-' : '+'}${text}`;
    },
    day: (date) =>
      figures.day((date.slice(0, 4) === String(now.getUTCFullYear()) ? day : dayWithYear).format(at(date))),
    shortDay: (date) => shortDay.format(at(date)),
    month: (date) => month.format(at(date)),
    moment: (instant) => moment.format(new Date(instant)),
    minutes: (value) => {
      const hours = Math.floor(value / 60);
      const rest = Math.round(value % 60);
      if (hours === 0) return `${rest} min`;
      return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
    },
  };
}

/** Teams may hand over a locale that this browser has never heard of. */
function supported(locale: string): string {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale)[0] ?? 'en-GB';
  } catch {
    return 'en-GB';
  }
}
