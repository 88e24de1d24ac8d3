import { buildActionQueue } from './actionQueue';
import type { PlanProgress, PlanQuery } from './contract/plan';
import { controlKey } from './controlId';
import type { Person } from './decision';
import { withoutNoise } from './known';
import type { TenantPicture } from './picture';
import { planOf } from './plan';
import type { SavedPlan } from './ports/repositories';
import { percentOf, totalsOf } from './score';
import { countWord, formatDay, formatPercent } from './words';

/** The plan of a moment, ready to be kept. */
export function savePlan(
  picture: TenantPicture,
  query: PlanQuery,
  { tenantId, savedBy, now }: { tenantId: string; savedBy: Person; now: Date },
): SavedPlan {
  const plan = planOf(picture, query);
  return {
    tenantId,
    savedAt: now.toISOString(),
    savedBy,
    query,
    asOf: plan.asOf,
    from: plan.current.percent,
    percent: plan.projected.percent,
    controlIds: plan.actions,
  };
}

/**
 * How far a saved plan has come. An action of it is done when Microsoft has counted it in full; one that was ignored or given to a third
 * party since is set aside, and said. What Microsoft lists no longer is set aside too.
 */
export function progressOf(plan: SavedPlan, picture: TenantPicture): PlanProgress {
  const rows = new Map(buildActionQueue(picture).map((row) => [controlKey(row.controlId), row]));
  const { current, max } = totalsOf(picture);
  const percent = percentOf(current, max);
  const open: string[] = [];
  let [done, setAside] = [0, 0];
  for (const controlId of plan.controlIds) {
    const row = rows.get(controlKey(controlId));
    if (row?.status === 'completed') done += 1;
    else if (row?.status === 'open' || row?.status === 'planned') open.push(row.controlId);
    else setAside += 1;
  }
  const behind = plan.percent === null || percent === null ? null : withoutNoise(plan.percent - percent);
  const progress = {
    savedAt: plan.savedAt,
    savedBy: plan.savedBy.name,
    asOf: picture.snapshot.date,
    planned: plan.percent,
    percent,
    behind,
    actions: plan.controlIds.length,
    done,
    setAside,
    open,
  };
  return { ...progress, text: progressText(progress, plan) };
}

function progressText(
  { planned, percent, done, setAside, actions }: Omit<PlanProgress, 'text'>,
  plan: SavedPlan,
): string {
  const aside = setAside === 0 ? '' : `, ${setAside} set aside`;
  const saved = formatDay(plan.savedAt.slice(0, 10), new Date(plan.savedAt));
  return `Planned ${formatPercent(planned)}, at ${formatPercent(percent)}: ${done} of ${countWord(actions, 'action', 'actions')} done${aside} since ${saved}.`;
}
