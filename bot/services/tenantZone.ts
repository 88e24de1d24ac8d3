import { isTimeZone } from '../../domain/digest/schedule';
import type { Repositories } from '../../domain/ports/repositories';

/**
 * The time zone in which a tenant's days begin: that of its enabled digest, else of one that was turned off, else UTC.
 * With several channels the first by id, so that the answer does not change from call to call.
 */
export async function tenantZone({ channels }: Pick<Repositories, 'channels'>, tenantId: string): Promise<string> {
  const all = await channels.list(tenantId);
  const chosen = [...all.filter(({ enabled }) => enabled), ...all]
    .map(({ schedule }) => schedule?.timeZone)
    .find((zone) => zone !== undefined && isTimeZone(zone));
  return chosen ?? 'UTC';
}
