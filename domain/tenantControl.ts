import type { ControlProfile } from './controlProfile';
import { controlKey } from './controlId';
import { effectiveState, isDeclaredState, stateOn } from './controlState';
import { knownAmount, knownList, knownPercent, withoutNoise } from './known';
import type { DayPicture } from './picture';
import type { ControlScore, IsoDate } from './snapshot';

/** A control as a tenant has it: Microsoft's score and profile joined by id without case. One of the two may be missing, never both. */
export interface TenantControl {
  key: string;
  /** As the profile spells it, else as the score does. */
  controlId: string;
  score: ControlScore | null;
  profile: ControlProfile | null;
  /** Points earned; null where Microsoft gave no usable number. */
  points: number | null;
  /** Points that can be earned; null where neither the profile says nor the score lets it be worked out. */
  maxPoints: number | null;
  /** The points are the school's own word: the state is, or on the day of the snapshot still was, a declared one. */
  declared: boolean;
}

/** All controls of a day, by key, in the order of their keys: the order on the wire changes nothing. */
export function controlsOf(day: DayPicture): Map<string, TenantControl> {
  const scores = byKey<ControlScore>(knownList(day.snapshot.controls), preferScore);
  const profiles = byKey<ControlProfile>(knownList(day.profiles), preferProfile);
  const keys = [...new Set([...scores.keys(), ...profiles.keys()])].sort();
  return new Map(
    keys.map((key) => [key, join(key, day.snapshot.date, scores.get(key) ?? null, profiles.get(key) ?? null)]),
  );
}

/** How many people or objects do not comply yet; null where Microsoft gave no usable counts. */
export function affectedOf(score: ControlScore | null): number | null {
  const count = knownAmount(score?.count);
  const total = knownAmount(score?.total);
  return count === null || total === null || count > total ? null : total - count;
}

/** Microsoft's title, or the id where it gives none. Titles are not unique: show the service beside them. */
export function titleOf({ controlId, profile }: TenantControl): string {
  const title = profile?.title?.trim() ?? '';
  return title === '' ? controlId : title;
}

function join(key: string, date: IsoDate, score: ControlScore | null, profile: ControlProfile | null): TenantControl {
  const points = knownAmount(score?.score);
  return {
    key,
    controlId: profile?.controlId ?? score?.controlId ?? key,
    score,
    profile,
    points,
    maxPoints: knownAmount(profile?.maxScore) ?? derivedMax(points, knownPercent(score?.percent)),
    declared: isDeclaredState(effectiveState(profile)) || isDeclaredState(stateOn(profile, date)),
  };
}

/** score = max * percent / 100, so it can be turned round wherever something was earned. Microsoft's maxima are whole numbers. */
function derivedMax(points: number | null, percent: number | null): number | null {
  if (points === null || percent === null || points === 0 || percent === 0) return null;
  const max = (points * 100) / percent;
  return Math.abs(max - Math.round(max)) < 0.05 ? Math.round(max) : withoutNoise(max);
}

function byKey<T extends { controlId: string }>(rows: readonly T[], prefer: (a: T, b: T) => number): Map<string, T> {
  const found = new Map<string, T>();
  for (const row of rows) {
    if (typeof row.controlId !== 'string' || row.controlId === '') continue;
    const key = controlKey(row.controlId);
    const other = found.get(key);
    if (other === undefined || prefer(row, other) < 0) found.set(key, row);
  }
  return found;
}

/** Of two rows of one control the later measured counts, then the one that claims less: a doubled row never earns twice. */
function preferScore(a: ControlScore, b: ControlScore): number {
  return (
    compareText(b.lastSynced ?? '', a.lastSynced ?? '') ||
    (knownAmount(a.score) ?? Infinity) - (knownAmount(b.score) ?? Infinity) ||
    compareText(JSON.stringify(a), JSON.stringify(b))
  );
}

function preferProfile(a: ControlProfile, b: ControlProfile): number {
  return (
    Number(a.deprecated === true) - Number(b.deprecated === true) || compareText(JSON.stringify(a), JSON.stringify(b))
  );
}

/** By code unit: the same order on every machine, whatever its language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
