import type { ActionStatus } from './contract/actions';
import { knownAmount } from './known';
import { lacksLicence } from './licence';
import type { Snapshot } from './snapshot';
import type { Standing } from './standing';
import type { TenantControl } from './tenantControl';

/**
 * Where an action stands. What somebody decided comes first (third party at full points is declared, not completed),
 * then what Microsoft measured, then why it cannot be worked on.
 */
export function statusOf(control: TenantControl, standing: Standing, snapshot: Snapshot): ActionStatus {
  if (standing.kind === 'ignored' || standing.kind === 'thirdParty') return standing.kind;
  if (isCompleted(control)) return 'completed';
  if (isLicenceMissing(control, snapshot)) return 'notLicensed';
  if (control.points === null) return 'notMeasured';
  if (isNotScored(control)) return 'notScored';
  return standing.kind;
}

/** Microsoft measured that nothing is left to earn. Full points on the school's own word are not measured. */
export function isCompleted({ points, maxPoints, score, declared }: TenantControl): boolean {
  if (points === null || declared) return false;
  if (maxPoints === null) return (score?.percent ?? 0) >= 100;
  return maxPoints > 0 && points >= maxPoints;
}

/** Something that was earned proves a licence, whatever Microsoft lists as owned. */
function isLicenceMissing(control: TenantControl, snapshot: Snapshot): boolean {
  return (control.points ?? 0) === 0 && lacksLicence(control, snapshot);
}

/** Microsoft lists the action and gives no points for it. A score without a profile is something else: its points are unknown. */
function isNotScored({ maxPoints, profile }: TenantControl): boolean {
  return maxPoints === 0 || (maxPoints === null && profile !== null && knownAmount(profile.maxScore) === null);
}
