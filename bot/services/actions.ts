import { detailOf } from '../../domain/actionDetail';
import { buildActionQueue } from '../../domain/actionQueue';
import { effectOfSeveral } from '../../domain/decisionEffect';
import { pictureOn } from '../../domain/pastPicture';
import type { Repositories } from '../../domain/ports/repositories';
import type { ActionService, TenantPictureService } from './services';

export function createActions(deps: { repositories: Repositories; pictures: TenantPictureService }): ActionService {
  return {
    async queue(tenantId, texts) {
      const picture = await deps.pictures.load(tenantId);
      return picture === null ? null : { asOf: picture.snapshot.date, actions: buildActionQueue(picture, texts) };
    },

    async queueOn(tenantId, date, texts) {
      const { snapshots, profiles, decisions } = deps.repositories;
      const snapshot = await snapshots.latestOnOrBefore(tenantId, date);
      if (snapshot === null) return null;
      const day = { snapshot, profiles: await profiles.asOfOrFirst(tenantId, date) };
      const timeZone = await deps.pictures.timeZone(tenantId);
      const picture = pictureOn(day, await decisions.list(tenantId), { date, timeZone });
      return { asOf: snapshot.date, actions: buildActionQueue(picture, texts) };
    },

    async detail(tenantId, controlId, texts) {
      const picture = await deps.pictures.load(tenantId);
      if (picture === null) return null;
      const history = await deps.repositories.snapshots.controlHistory(tenantId, controlId);
      const decisions = await deps.repositories.decisions.list(tenantId, { controlId });
      return detailOf(picture, controlId, { history, decisions }, texts);
    },

    async effectOfSeveral(tenantId, { decision, controlIds }, texts) {
      const picture = await deps.pictures.load(tenantId);
      return picture === null ? null : effectOfSeveral(picture, controlIds, decision, texts);
    },
  };
}
