import type { PlanRepository } from '../../domain/ports/repositories';
import type { Database } from './database';

/** The plans a tenant has saved; each save is a row, so that it can be told later what was promised when. */
export function createPlanRepository({ database: { kysely } }: { database: Database }): PlanRepository {
  return {
    async save({ tenantId, savedAt, ...plan }) {
      await kysely
        .insertInto('saved_plan')
        .values({ tenant_id: tenantId, saved_at: new Date(savedAt), plan: JSON.stringify(plan) })
        // Pressed twice within one millisecond: the second is the same plan or the newer word.
        .onConflict((conflict) =>
          conflict.columns(['tenant_id', 'saved_at']).doUpdateSet((row) => ({ plan: row.ref('excluded.plan') })),
        )
        .execute();
    },

    async newest(tenantId) {
      const row = await kysely
        .selectFrom('saved_plan')
        .select(['saved_at', 'plan'])
        .where('tenant_id', '=', tenantId)
        .orderBy('saved_at', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row === undefined ? null : { ...row.plan, tenantId, savedAt: row.saved_at.toISOString() };
    },
  };
}
