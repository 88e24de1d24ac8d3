import { addDays } from '../../domain/days';
import { NOTICE_DAYS, type EarlierLists } from '../../domain/forecast';
import type { ControlProfileRepository } from '../../domain/ports/repositories';
import type { IsoDate } from '../../domain/snapshot';

/** Microsoft's list of controls as it was before the figures of `asOf`: what a forecast compares with. */
export async function earlierListsOf(
  profiles: ControlProfileRepository,
  tenantId: string,
  asOf: IsoDate,
): Promise<EarlierLists> {
  const listOf = (days: number) => profiles.asOfOrFirst(tenantId, addDays(asOf, -days));
  return { controls: await listOf(NOTICE_DAYS), weights: await listOf(1) };
}
