import type { TenantRepository } from '../../domain/ports/repositories';
import type { Database } from './database';
import { instantOrNull } from './instant';

export function createTenantRepository({ database: { kysely } }: { database: Database }): TenantRepository {
  const select = kysely.selectFrom('tenant').selectAll();

  return {
    /** A name once known is kept when it cannot be read later. */
    async ensure(tenantId, displayName) {
      await kysely
        .insertInto('tenant')
        .values({
          tenant_id: tenantId,
          display_name: displayName,
          last_collected_at: null,
          last_collect_problem: null,
        })
        .onConflict((conflict) =>
          displayName === null
            ? conflict.column('tenant_id').doNothing()
            : conflict.column('tenant_id').doUpdateSet({ display_name: displayName }),
        )
        .execute();
    },

    async find(tenantId) {
      const row = await select.where('tenant_id', '=', tenantId).executeTakeFirst();
      return row ? present(row) : null;
    },

    async list() {
      const rows = await select.orderBy('tenant_id').execute();
      return rows.map(present);
    },

    async recordCollection(tenantId, at, problem) {
      const collected = { last_collected_at: new Date(at), last_collect_problem: problem };
      await kysely
        .insertInto('tenant')
        .values({ tenant_id: tenantId, display_name: null, ...collected })
        .onConflict((conflict) => conflict.column('tenant_id').doUpdateSet(collected))
        .execute();
    },

    async recordCollectProblem(tenantId, problem) {
      await kysely
        .insertInto('tenant')
        .values({ tenant_id: tenantId, display_name: null, last_collected_at: null, last_collect_problem: problem })
        .onConflict((conflict) => conflict.column('tenant_id').doUpdateSet({ last_collect_problem: problem }))
        .execute();
    },
  };
}

function present(row: {
  tenant_id: string;
  display_name: string | null;
  last_collected_at: Date | null;
  last_collect_problem: string | null;
}) {
  return {
    tenantId: row.tenant_id,
    displayName: row.display_name,
    lastCollectedAt: instantOrNull(row.last_collected_at),
    lastCollectProblem: row.last_collect_problem,
  };
}
