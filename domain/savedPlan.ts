import { rankedActions } from './actionQueue';
import type { PlanProgress, PlanQuery } from './contract/plan';
import { controlKey } from './controlId';
import type { Person } from './decision';
import { withoutNoise } from './known';
import type { Texts } from './language/texts';
import type { TenantPicture } from './picture';
import { wordlessPlanOf } from './plan';
import type { SavedPlan } from './ports/repositories';
import { percentOf, totalsOf } from './score';

/** The plan of a moment, ready to be kept. */
export function savePlan(
  picture: TenantPicture,
  query: PlanQuery,
  { tenantId, savedBy, now }: { tenantId: string; savedBy: Person; now: Date },
): SavedPlan {
  const plan = wordlessPlanOf(picture, query);
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
export function progressOf(plan: SavedPlan, picture: TenantPicture, texts: Texts): PlanProgress {
  const rows = new Map(rankedActions(picture).map((row) => [controlKey(row.controlId), row]));
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
  return { ...progress, text: progressText(progress, plan, texts) };
}

function progressText(progress: Omit<PlanProgress, 'text'>, { savedAt }: SavedPlan, { plan, numbers }: Texts): string {
  const since = numbers.day(savedAt.slice(0, 10), new Date(savedAt));
  return plan.progress({ planned: progress.planned, since }, progress);
}
