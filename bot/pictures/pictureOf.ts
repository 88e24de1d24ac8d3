import type { DigestContent } from '../../domain/digest/content';
import type { Picture } from './pictureAddress';

const DAY_MS = 86_400_000;

/** What a digest's picture shows, small enough for an address: percent in tenths, days counted from the first. */
export function pictureOf(kind: Picture['kind'], content: DigestContent): Picture {
  const { language = 'en' } = content;
  if (kind === 'gauge') return { kind, language, tenths: tenths(content.percent ?? 0) };
  const from = content.trend[0]?.date ?? content.asOf;
  return {
    kind,
    language,
    from,
    days: content.trend.map((day) => Math.round((Date.parse(day.date) - Date.parse(from)) / DAY_MS)),
    tenths: content.trend.map((day) => tenths(day.percent)),
  };
}

function tenths(percent: number): number {
  return Math.round(Math.min(100, Math.max(0, percent)) * 10);
}
