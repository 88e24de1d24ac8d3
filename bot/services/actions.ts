import { detailOf } from '../../domain/actionDetail';
import { buildActionQueue } from '../../domain/actionQueue';
import type { Repositories } from '../../domain/ports/repositories';
import type { ActionService, TenantPictureService } from './services';

export function createActions(deps: { repositories: Repositories; pictures: TenantPictureService }): ActionService {
  return {
    async queue(tenantId) {
      const picture = await deps.pictures.load(tenantId);
      return picture === null ? null : { asOf: picture.snapshot.date, actions: buildActionQueue(picture) };
    },

    async detail(tenantId, controlId) {
      const picture = await deps.pictures.load(tenantId);
      if (picture === null) return null;
      const history = await deps.repositories.snapshots.controlHistory(tenantId, controlId);
      const decisions = await deps.repositories.decisions.list(tenantId, { controlId });
      return detailOf(picture, controlId, { history, decisions });
    },
  };
}
