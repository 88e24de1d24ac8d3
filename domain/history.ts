import type { HistoryResponse } from './contract/history';
import { addDays, daysBetween } from './days';
import type { Decision } from './decision';
import { knownAmount, knownList, withoutNoise } from './known';
import type { Texts } from './language/texts';
import { comparisonsOf, percentOf } from './score';
import type { IsoDate, SnapshotTotals } from './snapshot';
import { compareText } from './tenantControl';
import { timeToTarget, trendOf } from './trend';

type Event = HistoryResponse['events'][number];

/** A move of this many percent from one day to the next is worth an event. */
const JUMP_PERCENT = 2;

/**
 * The score over time, both ends included, with its trend and (for a `target` in percent) when that is reached. Missing days are gaps, never
 * bridged; unusable days are missing ones.
 */
export function historyOf(
  totals: SnapshotTotals[],
  from: IsoDate,
  to: IsoDate,
  decisions: Decision[],
  target: number | null,
  texts: Texts,
): HistoryResponse {
  const days = [...usableDays(totals).values()]
    .filter(({ date }) => date >= from && date <= to)
    .sort((a, b) => compareText(a.date, b.date));
  const percents = days.map(({ date, current, max }) => ({ date, percent: percentOf(current, max) }));
  const trend = trendOf(percents, texts);
  const compared = days.map((day) => comparisonsOf(day, texts).comparisons);
  return {
    from,
    to,
    trend,
    timeToTarget: target === null ? null : timeToTarget(trend, percents.at(-1)?.percent ?? null, target, texts),
    days: days.map((day, place) => ({
      date: day.date,
      current: day.current,
      max: day.max,
      percent: percentOf(day.current, day.max),
      comparisons: (compared[place] ?? []).map(({ basis, percent }) => ({ basis, percent })),
    })),
    bases: basesOf(compared),
    gaps: gapsOf(days.map(({ date }) => date)),
    events: [...decisionEvents(knownList(decisions), from, to, texts), ...changeEvents(days, texts)].sort(
      (a, b) => compareText(a.date, b.date) || compareText(a.text, b.text),
    ),
  };
}

/** `compared` is oldest first. */
function basesOf(compared: { basis: string; label: string }[][]): HistoryResponse['bases'] {
  const labels = new Map(compared.flat().map(({ basis, label }) => [basis, label]));
  return [...labels].map(([basis, label]) => ({ basis, label }));
}

function usableDays(totals: SnapshotTotals[]): Map<IsoDate, SnapshotTotals> {
  const usable = knownList(totals).filter(
    ({ current, max }) => knownAmount(current) !== null && knownAmount(max) !== null,
  );
  return new Map(usable.map((day) => [day.date, day]));
}

/** Days without figures between two that have some, both ends included. `dates` are oldest first. */
function gapsOf(dates: IsoDate[]): { from: IsoDate; to: IsoDate }[] {
  return dates.flatMap((date, place) => {
    const earlier = dates[place - 1];
    const apart = earlier === undefined ? null : daysBetween(earlier, date);
    return earlier === undefined || apart === null || apart < 2
      ? []
      : [{ from: addDays(earlier, 1), to: addDays(date, -1) }];
  });
}

function decisionEvents(decisions: readonly Decision[], from: IsoDate, to: IsoDate, { history }: Texts): Event[] {
  return decisions
    .map((decision) => ({ decision, date: decision.decidedAt.slice(0, 10) }))
    .filter(({ date }) => date >= from && date <= to)
    .map(({ decision, date }) => ({
      date,
      kind: 'decision',
      controlId: decision.controlId,
      text: history.decided(decision.controlId, decision.kind, decision.decidedBy.name),
    }));
}

/** Days on which Microsoft's maximum moved, or the percentage jumped. */
function changeEvents(days: SnapshotTotals[], texts: Texts): Event[] {
  return days.flatMap((day, place) => {
    const earlier = days[place - 1];
    if (earlier === undefined) return [];
    const text = [maximumMoved(earlier, day, texts), percentJumped(earlier, day, texts)].filter(
      (sentence) => sentence !== null,
    );
    return text.length === 0 ? [] : [{ date: day.date, kind: 'change' as const, text: text.join(' ') }];
  });
}

function maximumMoved(earlier: SnapshotTotals, day: SnapshotTotals, { history }: Texts): string | null {
  const move = withoutNoise(day.max - earlier.max);
  return move === 0 ? null : history.maximumMoved(move);
}

function percentJumped(earlier: SnapshotTotals, day: SnapshotTotals, { history }: Texts): string | null {
  const [was, is] = [percentOf(earlier.current, earlier.max), percentOf(day.current, day.max)];
  if (was === null || is === null || Math.abs(is - was) < JUMP_PERCENT) return null;
  return history.scoreJumped(is - was);
}
