import type { DayPicture } from '../../domain/picture';
import type { ControlScore, SnapshotTotals } from '../../domain/snapshot';

/** The made-up school's controls, repeated under other ids until `size` of them are scored; every third has moved on the later day. */
export function largeTenant(day: DayPicture, size: number): { before: DayPicture; after: DayPicture } {
  const scored = new Map(day.snapshot.controls.map((score) => [score.controlId.toLowerCase(), score]));
  const pairs = day.profiles.flatMap((profile) => {
    const score = scored.get(profile.controlId.toLowerCase());
    return score === undefined ? [] : [{ profile, score }];
  });
  const rows = Array.from({ length: size }, (_, place) => {
    const pair = pairs[place % pairs.length];
    if (pair === undefined) throw new Error('The school scores no control.');
    const controlId = place < pairs.length ? pair.profile.controlId : `${pair.profile.controlId}_${place}`;
    return { profile: { ...pair.profile, controlId }, score: { ...pair.score, controlId } };
  });
  const profiles = rows.map(({ profile }) => profile);
  const dayOf = (date: string, controls: ControlScore[]): DayPicture => ({
    snapshot: {
      ...day.snapshot,
      date,
      controls,
      current: controls.reduce((sum, { score }) => sum + (score ?? 0), 0),
      max: profiles.reduce((sum, { maxScore }) => sum + (maxScore ?? 0), 0),
    },
    profiles,
  });
  const later = rows.map(({ score }) => score);
  const earlier = later.map((score, place) => (place % 3 === 0 ? { ...score, score: (score.score ?? 0) / 2 } : score));
  return { before: dayOf('2026-11-15', earlier), after: dayOf('2026-11-22', later) };
}

/** A year of totals with a gap of five days. */
export function aYear(newest: SnapshotTotals): SnapshotTotals[] {
  const end = Date.parse(newest.date);
  return Array.from({ length: 365 }, (_, back) => ({
    ...newest,
    date: new Date(end - (364 - back) * 86_400_000).toISOString().slice(0, 10),
    current: newest.current - ((364 - back) % 11),
  })).filter((_, place) => place < 200 || place > 204);
}
