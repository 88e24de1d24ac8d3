import type { PlanProgress, PlanQuery, PlanResponse } from '../../domain/contract/plan';
import type { Clock } from '../../domain/ports/clock';
import type { Caller } from '../../domain/ports/conversation';
import type { Repositories } from '../../domain/ports/repositories';
import { planOf } from '../../domain/plan';
import { progressOf, savePlan } from '../../domain/savedPlan';
import type { AccessService, Outcome, Refusal, TenantPictureService } from './services';

const NO_SCORE: Refusal = {
  ok: false,
  code: 'noScoreYet',
  message: 'Microsoft has no figures for this tenant yet.',
  help: 'A new tenant gets its first score after 2 to 4 days; try again then.',
};

/** What the slider yields, and the plan that was saved as the yardstick. */
export function createPlans(deps: {
  repositories: Pick<Repositories, 'plans'>;
  access: AccessService;
  pictures: TenantPictureService;
  clock: Clock;
}) {
  return {
    /** For callers whose right to read was checked. */
    async make(tenantId: string, query: PlanQuery): Promise<Outcome<{ plan: PlanResponse }>> {
      const picture = await deps.pictures.load(tenantId);
      return picture === null ? NO_SCORE : { ok: true, plan: planOf(picture, query) };
    },

    /** Operators only. */
    async save(caller: Caller, query: PlanQuery): Promise<Outcome<{ progress: PlanProgress }>> {
      const right = await deps.access.require(caller, 'decide');
      if (!right.ok) return right;
      const { tenantId, userId, name } = caller;
      const picture = await deps.pictures.load(tenantId);
      if (picture === null || userId === null) return NO_SCORE;
      const savedBy = { id: userId, name };
      const saved = savePlan(picture, query, { tenantId, savedBy, now: deps.clock.now() });
      await deps.repositories.plans.save(saved);
      return { ok: true, progress: progressOf(saved, picture) };
    },
  };
}

export type PlanService = ReturnType<typeof createPlans>;
