import { kindOfPeriod } from '../../../domain/digest/period';
import type { Format } from '../../lib/format';

/** What was posted: the service's period is the day a digest was due (with or without the time), or says what it was instead. */
export function periodName(period: string, format: Format): string {
  const again = /-again/.test(period) ? ', again' : '';
  const [day] = /^\d{4}-\d{2}-\d{2}/.exec(period) ?? [];
  if (day) return `Digest of ${format.day(day)}${again}`;
  if (kindOfPeriod(period) === 'alert') {
    const [figures = ''] = /\d{4}-\d{2}-\d{2}/.exec(period) ?? [];
    return `Alert on the figures of ${format.day(figures)}${again}`;
  }
  if (period.startsWith('opened-')) return `First digest${again}`;
  return `Digest asked for${again}`;
}
