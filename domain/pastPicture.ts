import type { ControlProfile } from './controlProfile';
import { controlKey } from './controlId';
import type { Decision } from './decision';
import { dayIn } from './days';
import { knownList } from './known';
import type { DayPicture, TenantPicture } from './picture';
import type { IsoDate } from './snapshot';

/**
 * The tenant as it stood at the end of a past day: figures of that day or the newest before it, what had been decided by then, and the states
 * that Microsoft's record held. What was still on its way to Microsoft then is not kept: decisions count as told.
 * `decisions` is the whole log in any order; `timeZone` says which decisions belong to the day.
 */
export function pictureOn(
  day: DayPicture,
  decisions: readonly Decision[],
  { date, timeZone }: { date: IsoDate; timeZone: string },
): TenantPicture {
  const newest = new Map<string, Decision>();
  for (const decision of knownList(decisions)) {
    if (dayIn(decision.decidedAt, timeZone) > date) continue;
    const key = controlKey(decision.controlId);
    if (decision.sequence > (newest.get(key)?.sequence ?? -Infinity)) newest.set(key, decision);
  }
  return {
    snapshot: day.snapshot,
    profiles: knownList(day.profiles).map((profile) => asItStood(profile, date)),
    decisions: [...newest.values()],
    writes: [],
  };
}

/** Without the states that were set later: a list kept for that day may have been read after it. */
function asItStood(profile: ControlProfile, date: IsoDate): ControlProfile {
  const stateUpdates = knownList(profile.stateUpdates).filter(
    ({ updatedAt }) => updatedAt === null || updatedAt.slice(0, 10) <= date,
  );
  return { ...profile, stateUpdates };
}
