import type { Repositories } from '../../domain/ports/repositories';
import type { TenantPictureService } from './services';
import { tenantZone } from './tenantZone';

/** Puts together what is known of a tenant now: Microsoft's newest day, the profiles, our decisions and what is still on its way to Graph. */
export function createTenantPictures({ repositories }: { repositories: Repositories }): TenantPictureService {
  return {
    async load(tenantId) {
      const snapshot = await repositories.snapshots.latest(tenantId);
      if (snapshot === null) return null;
      const profiles = await repositories.profiles.current(tenantId);
      const decisions = await repositories.decisions.latestPerControl(tenantId);
      const writes = await repositories.stateWrites.latestPerControl(tenantId);
      const tenant = await repositories.tenants.find(tenantId);
      const collection = { lastReadAt: tenant?.lastCollectedAt ?? null, problem: tenant?.lastCollectProblem ?? null };
      return { snapshot, profiles, decisions, writes, collection };
    },

    tenant: (tenantId) => repositories.tenants.find(tenantId),
    timeZone: (tenantId) => tenantZone(repositories, tenantId),
  };
}
