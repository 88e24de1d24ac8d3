import type { Selectable } from 'kysely';
import type { ViewRepository } from '../../domain/ports/repositories';
import { nameKey } from '../../domain/savedView';
import type { SavedView } from '../../domain/savedView';
import type { Database } from './database';
import type { SavedViewTable } from './schema';

export function createViewRepository({ database: { kysely } }: { database: Database }): ViewRepository {
  return {
    async list(tenantId) {
      const rows = await kysely
        .selectFrom('saved_view')
        .selectAll()
        .where('tenant_id', '=', tenantId)
        .orderBy('name_key')
        .orderBy('saved_at')
        .execute();
      return rows.map(viewOf);
    },

    async save(view) {
      const { name, search, shared } = view;
      await kysely
        .insertInto('saved_view')
        .values({
          tenant_id: view.tenantId,
          view_id: view.viewId,
          owner_id: view.ownerId,
          owner_name: view.ownerName,
          name,
          name_key: nameKey(name),
          search,
          shared,
          saved_at: new Date(view.savedAt),
        })
        // The owner has a view of this name: it keeps its id, and gets what is said now.
        .onConflict((conflict) =>
          conflict.columns(['tenant_id', 'owner_id', 'name_key']).doUpdateSet((row) => ({
            name: row.ref('excluded.name'),
            owner_name: row.ref('excluded.owner_name'),
            search: row.ref('excluded.search'),
            shared: row.ref('excluded.shared'),
            saved_at: row.ref('excluded.saved_at'),
          })),
        )
        .execute();
    },

    async remove(tenantId, viewId) {
      await kysely.deleteFrom('saved_view').where('tenant_id', '=', tenantId).where('view_id', '=', viewId).execute();
    },
  };
}

const viewOf = (row: Selectable<SavedViewTable>): SavedView => ({
  tenantId: row.tenant_id,
  viewId: row.view_id,
  ownerId: row.owner_id,
  ownerName: row.owner_name,
  name: row.name,
  search: row.search,
  shared: row.shared,
  savedAt: row.saved_at.toISOString(),
});
