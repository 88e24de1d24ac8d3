import type { DayPicture } from '../../domain/picture';
import type { Repositories } from '../../domain/ports/repositories';
import type { IsoDate } from '../../domain/snapshot';

/**
 * The figures of a day, or of the nearest day with figures before it, with Microsoft's list of controls of that time. The days that were
 * fetched at the first start have no list of their own: they take the first one that is kept, so that controls have titles and weights.
 * null where there are no figures as early as that.
 */
export async function pastDay(
  { snapshots, profiles }: Pick<Repositories, 'snapshots' | 'profiles'>,
  tenantId: string,
  day: IsoDate,
): Promise<DayPicture | null> {
  const snapshot = await snapshots.latestOnOrBefore(tenantId, day);
  return snapshot === null ? null : { snapshot, profiles: await profiles.asOfOrFirst(tenantId, snapshot.date) };
}
