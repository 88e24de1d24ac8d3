import { changeHeadline, changeText } from './changeWords';
import type { ChangeAccount, ChangePart } from './contract/changes';
import { contributionsOf, type Contribution } from './contribution';
import { withoutNoise } from './known';
import type { Texts } from './language/texts';
import type { DayPicture } from './picture';
import { percentOf, totalsOf } from './score';
import { compareText, controlsOf } from './tenantControl';

/** Below this a rest is rounding, not a move that wants a reason. */
const VISIBLE = 0.005;

/**
 * Why the score moved between two days: parts that sum to the move in points, in maximum and in percent.
 * A part's percent is dc * (1/m0 + 1/m1) / 2 - dm * (c0 + c1) / (2 * m0 * m1), which adds up exactly and does not depend on any order.
 * Where a maximum is 0 there is no percent to compare: those numbers are then 0 and the headline says so.
 */
export function accountBetween(before: DayPicture, after: DayPicture, texts: Texts): ChangeAccount {
  const [start, end] = [totalsOf(before), totalsOf(after)];
  const percent = percentShare(start, end);
  const move = { points: withoutNoise(end.current - start.current), max: withoutNoise(end.max - start.max) };
  const total = { ...move, percent: percent(move) };
  const contributions = everyContribution(before, after);
  const explained = contributions
    .map((contribution) => ({ contribution, share: percent(contribution) }))
    .map(({ contribution, share }) => partOf(contribution, share, texts))
    .sort(largestFirst);
  const rest = restOf(total, explained, texts);
  const parts = isVisible(rest) ? [...explained, rest].sort(largestFirst) : explained;
  const dates = { from: before.snapshot.date, to: after.snapshot.date };
  const comparable = percentOf(start.current, start.max) !== null && percentOf(end.current, end.max) !== null;
  return {
    ...dates,
    ...total,
    parts,
    headline: changeHeadline({ ...dates, ...total, comparable, parts, contributions }, texts),
  };
}

function everyContribution(before: DayPicture, after: DayPicture): Contribution[] {
  const [earlier, later] = [controlsOf(before), controlsOf(after)];
  const keys = [...new Set([...earlier.keys(), ...later.keys()])].sort();
  return keys.flatMap((key) =>
    contributionsOf({ before: earlier.get(key) ?? null, after: later.get(key) ?? null }, before.snapshot.date),
  );
}

function percentShare(
  start: { current: number; max: number },
  end: { current: number; max: number },
): (move: { points: number; max: number }) => number {
  const [m0, m1] = [start.max, end.max];
  if (m0 === 0 || m1 === 0) return () => 0;
  const perPoint = (1 / m0 + 1 / m1) / 2;
  const perMax = (start.current + end.current) / (2 * m0 * m1);
  return ({ points, max }) => withoutNoise((points * perPoint - max * perMax) * 100);
}

function partOf(contribution: Contribution, percent: number, texts: Texts): ChangePart {
  const { kind, control, points, max } = contribution;
  return { kind, controlId: control.controlId, points, max, percent, text: changeText(contribution, percent, texts) };
}

function restOf(
  total: { points: number; max: number; percent: number },
  parts: ChangePart[],
  texts: Texts,
): ChangePart {
  const points = total.points - sum(parts.map((part) => part.points));
  const max = total.max - sum(parts.map((part) => part.max));
  const percent = total.percent - sum(parts.map((part) => part.percent));
  const rest = { points: withoutNoise(points), max: withoutNoise(max), percent: withoutNoise(percent) };
  return { kind: 'unexplained', ...rest, text: changeText({ kind: 'unexplained', ...rest }, rest.percent, texts) };
}

function isVisible({ points, max, percent }: ChangePart): boolean {
  return [points, max, percent].some((value) => Math.abs(value) >= VISIBLE);
}

function largestFirst(a: ChangePart, b: ChangePart): number {
  return (
    Math.abs(b.percent) - Math.abs(a.percent) ||
    Math.abs(b.points) - Math.abs(a.points) ||
    Math.abs(b.max) - Math.abs(a.max) ||
    compareText((a.controlId ?? '').toLowerCase(), (b.controlId ?? '').toLowerCase()) ||
    compareText(a.kind, b.kind)
  );
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
