import type { TimeToTarget, Trend } from './contract/history';
import { daysBetween } from './days';
import { knownPercent, withoutNoise } from './known';
import type { Texts } from './language/texts';
import type { IsoDate } from './snapshot';
import { compareText } from './tenantControl';

/** Points in time nearer than this say more about one change than about a trend. */
const SHORTEST_PAIR_DAYS = 14;
/** Below this there is no trend to speak of. */
const LEAST_DAYS = 28;
const DAYS_A_MONTH = 365.25 / 12;
/** Slower than this over a month is called steady. */
const STEADY = 0.05;
const FARTHEST_MONTHS = 120;

/**
 * The pace of a series in percent points a month: the median of the slopes between all its days at least two weeks apart (Theil-Sen, which
 * single jumps do not move), and between which values four of five of those slopes lie. null where less than four weeks are known.
 * Only percentages are compared: points of different months have different maxima. `days` may have gaps and any order.
 */
export function trendOf(days: readonly { date: IsoDate; percent: number | null }[], texts: Texts): Trend | null {
  const known = weekly(days);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined || (daysBetween(first.date, last.date) ?? 0) < LEAST_DAYS) return null;
  const slopes = known
    .flatMap((earlier, place) => known.slice(place + 1).flatMap((later) => slopeBetween(earlier, later) ?? []))
    .sort((a, b) => a - b);
  if (slopes.length === 0) return null;
  const pace = {
    perMonth: quantile(slopes, 0.5),
    low: quantile(slopes, 0.1),
    high: quantile(slopes, 0.9),
  };
  return {
    from: first.date,
    to: last.date,
    ...pace,
    text: paceText(pace, daysBetween(first.date, last.date) ?? 0, texts),
  };
}

/** Months until a percentage is reached at the median pace, at the fastest and at the slowest; null where a pace never gets there. */
export function timeToTarget(
  trend: Trend | null,
  percent: number | null,
  target: number,
  texts: Texts,
): TimeToTarget | null {
  if (percent === null) return null;
  if (percent >= target) {
    return { target, months: 0, soonest: 0, latest: 0, text: texts.trend.reached(target) };
  }
  if (trend === null) return null;
  const [months, soonest, latest] = [trend.perMonth, trend.high, trend.low].map((pace) =>
    monthsAt(pace, target - percent),
  );
  const times = { months: months ?? null, soonest: soonest ?? null, latest: latest ?? null };
  return { target, ...times, text: targetText(target, times, texts) };
}

interface Known {
  date: IsoDate;
  percent: number;
}

/** The last known day of each seven, so that a year costs a few thousand pairs and not seventy thousand. */
function weekly(days: readonly { date: IsoDate; percent: number | null }[]): Known[] {
  const known = days
    .flatMap(({ date, percent }) => (knownPercent(percent) === null ? [] : [{ date, percent: percent as number }]))
    .filter(({ date }) => daysBetween(date, date) !== null)
    .sort((a, b) => compareText(a.date, b.date));
  const last = known.at(-1);
  if (last === undefined) return [];
  const weeks = new Map<number, Known>();
  for (const day of known) weeks.set(Math.floor((daysBetween(day.date, last.date) ?? 0) / 7), day);
  return [...weeks.values()];
}

function slopeBetween(earlier: Known, later: Known): number | null {
  const days = daysBetween(earlier.date, later.date);
  if (days === null || days < SHORTEST_PAIR_DAYS) return null;
  return ((later.percent - earlier.percent) / days) * DAYS_A_MONTH;
}

/** Linear between the two nearest values of a sorted list. */
function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0];
  return withoutNoise(below + (above - below) * (place - Math.floor(place)));
}

function monthsAt(perMonth: number, missing: number): number | null {
  if (perMonth <= 0) return null;
  const months = missing / perMonth;
  return months > FARTHEST_MONTHS ? null : withoutNoise(months);
}

function paceText(
  { perMonth, low, high }: Pick<Trend, 'perMonth' | 'low' | 'high'>,
  days: number,
  texts: Texts,
): string {
  const { trend } = texts;
  const weeks = Math.round(days / 7);
  const range = trend.range(signedPercent(low, texts), signedPercent(high, texts));
  return Math.abs(perMonth) < STEADY ? trend.steady(weeks, range) : trend.moves(perMonth, weeks, range);
}

function targetText(
  target: number,
  { months, soonest, latest }: Omit<TimeToTarget, 'target' | 'text'>,
  { trend }: Texts,
): string {
  if (soonest === null) return trend.notReached(target);
  if (months === null) return trend.onlyAtBest(target, wholeMonths(soonest));
  return trend.inMonths(
    target,
    wholeMonths(months),
    wholeMonths(soonest),
    latest === null ? null : wholeMonths(latest),
  );
}

function wholeMonths(months: number): number {
  return Math.max(1, Math.round(months));
}

function signedPercent(percent: number, { numbers }: Texts): string {
  const text = numbers.percent(Math.abs(percent));
  return Math.abs(percent) < STEADY ? text : `${percent > 0 ? '+' : '-'}${text}`;
}
