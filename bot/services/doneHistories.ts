import type { ControlPeriod } from '../../domain/confirmation';
import { controlKey } from '../../domain/controlId';
import { doneControls } from '../../domain/doneAnswers';
import type { TenantPicture } from '../../domain/picture';
import type { Repositories } from '../../domain/ports/repositories';

/** The figures over time of every control that somebody reported as done, by `controlKey`. */
export async function doneHistories(
  snapshots: Repositories['snapshots'],
  tenantId: string,
  picture: TenantPicture,
): Promise<Map<string, ControlPeriod[]>> {
  const histories = new Map<string, ControlPeriod[]>();
  for (const controlId of doneControls(picture)) {
    histories.set(controlKey(controlId), await snapshots.controlHistory(tenantId, controlId));
  }
  return histories;
}
