import type { Format } from '../../lib/format';

/** What a digest was posted for: the service's period is the due day (with or without the time), or says who asked for it. */
export function periodName(period: string, format: Format): string {
  const again = /-again/.test(period) ? ', again' : '';
  const [day] = /^\d{4}-\d{2}-\d{2}/.exec(period) ?? [];
  if (day) return `Digest of ${format.day(day)}${again}`;
  if (period.startsWith('opened-')) return `First digest${again}`;
  return `Digest asked for${again}`;
}
