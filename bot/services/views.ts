import { randomUUID } from 'node:crypto';
import type { SavedViewRow } from '../../domain/contract/views';
import type { Caller } from '../../domain/ports/conversation';
import type { Clock } from '../../domain/ports/clock';
import type { Repositories } from '../../domain/ports/repositories';
import { mayRemove, MOST_VIEWS, nameKey, seesView, viewOf } from '../../domain/savedView';
import type { AccessService, Refusal, ViewService } from './services';

/** Views of the queue that people have named: their own, and those that are shared with everybody who may read. */
export function createViews(deps: {
  repositories: Pick<Repositories, 'views'>;
  access: AccessService;
  clock: Clock;
}): ViewService {
  const { views } = deps.repositories;

  async function rowsFor(caller: Caller): Promise<SavedViewRow[]> {
    const userId = caller.userId ?? '';
    const role = await deps.access.roleOf(caller);
    return (await views.list(caller.tenantId))
      .filter((view) => seesView(view, userId))
      .map((view) => ({
        viewId: view.viewId,
        name: view.name,
        search: view.search,
        shared: view.shared,
        by: view.ownerName,
        savedAt: view.savedAt,
        own: view.ownerId === userId,
        canRemove: mayRemove(view, { userId, role }),
      }));
  }

  return {
    async list(caller, texts) {
      const right = await deps.access.require(caller, 'read', texts);
      return right.ok ? { ok: true, views: await rowsFor(caller) } : right;
    },

    async save(caller, { name, search, shared }, texts) {
      const right = await deps.access.require(caller, 'read', texts);
      if (!right.ok) return right;
      const { tenantId } = caller;
      const ownerId = caller.userId ?? '';
      const own = (await views.list(tenantId)).filter((view) => view.ownerId === ownerId);
      const isNew = own.every((view) => nameKey(view.name) !== nameKey(name));
      if (isNew && own.length >= MOST_VIEWS) return refused(texts.refusals.tooManyViews(MOST_VIEWS), 'tooMany');
      await views.save({
        tenantId,
        viewId: randomUUID(),
        ownerId,
        ownerName: caller.name,
        name,
        search: viewOf(search),
        shared,
        savedAt: deps.clock.now().toISOString(),
      });
      return { ok: true, views: await rowsFor(caller) };
    },

    async remove(caller, viewId, texts) {
      const right = await deps.access.require(caller, 'read', texts);
      if (!right.ok) return right;
      const userId = caller.userId ?? '';
      const view = (await views.list(caller.tenantId)).find((each) => each.viewId === viewId && seesView(each, userId));
      if (view === undefined) return refused(texts.refusals.unknownView, 'unknownView');
      if (!mayRemove(view, { userId, role: await deps.access.roleOf(caller) })) {
        return refused(texts.refusals.notYourView(view.ownerName), 'noRight');
      }
      await views.remove(caller.tenantId, viewId);
      return { ok: true, views: await rowsFor(caller) };
    },
  };
}

const refused = (said: { message: string; help: string }, code: Refusal['code']): Refusal => ({
  ok: false,
  code,
  message: said.message,
  help: said.help,
});
