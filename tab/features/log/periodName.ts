import { kindOfPeriod } from '../../../domain/digest/period';
import type { Texts } from '../../language/texts';
import type { Format } from '../../lib/format';

type Words = Texts['log']['digests'];

/** What was posted: the service's period is the day a digest was due (with or without the time), or says what it was instead. */
export function periodName(period: string, format: Format, words: Words): string {
  const name = firstName(period, format, words);
  return /-again/.test(period) ? words.again(name) : name;
}

function firstName(period: string, format: Format, words: Words): string {
  const [day] = /^\d{4}-\d{2}-\d{2}/.exec(period) ?? [];
  if (day) return words.digestOf(format.day(day));
  if (kindOfPeriod(period) === 'alert') {
    const [figures = ''] = /\d{4}-\d{2}-\d{2}/.exec(period) ?? [];
    return words.alertOn(format.day(figures));
  }
  return period.startsWith('opened-') ? words.first : words.asked;
}
