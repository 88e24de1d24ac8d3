import type { Clock } from '../../domain/ports/clock';
import type { Texts } from '../../domain/language/texts';
import type { Repositories } from '../../domain/ports/repositories';
import { planOf } from '../../domain/plan';
import { progressOf, savePlan } from '../../domain/savedPlan';
import type { AccessService, PlanService, Refusal, TenantPictureService } from './services';

function noScore({ refusals }: Texts): Refusal {
  return { ok: false, code: 'noScoreYet', ...refusals.noScoreToPlanWith };
}

export function createPlans(deps: {
  repositories: Pick<Repositories, 'plans'>;
  access: AccessService;
  pictures: TenantPictureService;
  clock: Clock;
}): PlanService {
  return {
    async make(tenantId, query, texts) {
      const picture = await deps.pictures.load(tenantId);
      return picture === null ? noScore(texts) : { ok: true, plan: planOf(picture, query, texts) };
    },

    async progress(tenantId, texts) {
      const saved = await deps.repositories.plans.newest(tenantId);
      const picture = saved === null ? null : await deps.pictures.load(tenantId);
      return saved === null || picture === null ? null : progressOf(saved, picture, texts);
    },

    async save(caller, query, texts) {
      const right = await deps.access.require(caller, 'decide', texts);
      if (!right.ok) return right;
      const { tenantId, userId, name } = caller;
      const picture = await deps.pictures.load(tenantId);
      if (picture === null || userId === null) return noScore(texts);
      const savedBy = { id: userId, name };
      const saved = savePlan(picture, query, { tenantId, savedBy, now: deps.clock.now() });
      await deps.repositories.plans.save(saved);
      return { ok: true, progress: progressOf(saved, picture, texts) };
    },
  };
}
