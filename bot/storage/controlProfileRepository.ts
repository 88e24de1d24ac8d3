import { sql } from 'kysely';
import type { ControlProfile } from '../../domain/controlProfile';
import type { ControlProfileRepository } from '../../domain/ports/repositories';
import type { IsoDate } from '../../domain/snapshot';
import { canonicalJson } from './canonicalJson';
import type { Database } from './database';
import { createControlDictionary } from './dictionary';

/** What Microsoft said about each control and when: a row only where something changed. */
export function createControlProfileRepository({
  database: { kysely },
}: {
  database: Database;
}): ControlProfileRepository {
  const controlDictionary = createControlDictionary(kysely);

  const versions = kysely
    .selectFrom('control_profile_version as version')
    .innerJoin('control', 'control.control_id', 'version.control_id')
    .select('version.profile')
    .orderBy(sql`lower(control.name) collate "C"`);

  return {
    async record(tenantId, profiles, seenOn, { complete }) {
      // Before the transaction: the dictionary uses the database outside it.
      const idOf = await controlDictionary.idsOf(profiles.map(({ controlId }) => controlId));
      // Named twice, it counts once, as first given.
      const supplied = new Map<number, ControlProfile>();
      for (const profile of profiles) {
        const id = idOf(profile.controlId);
        if (!supplied.has(id)) supplied.set(id, profile);
      }

      return await kysely.transaction().execute(async (transaction) => {
        await sql`select pg_advisory_xact_lock(hashtextextended(${tenantId}, 1))`.execute(transaction);
        const table = transaction.selectFrom('control_profile_version').where('tenant_id', '=', tenantId);
        const current = await table
          .select(['control_id', 'valid_from', 'profile'])
          .where('valid_to', 'is', null)
          .execute();
        const unchanged = new Set(
          current
            .filter(({ control_id, profile }) => sameProfile(supplied.get(control_id), profile))
            .map(({ control_id }) => control_id),
        );
        const ended = current.filter(
          ({ control_id }) => !unchanged.has(control_id) && (complete || supplied.has(control_id)),
        );
        const begun = [...supplied].filter(([id]) => !unchanged.has(id));

        // A version of the same day never was: it gives way to the newer one.
        const sameDay = ended.filter(({ valid_from }) => valid_from >= seenOn).map(({ control_id }) => control_id);
        if (sameDay.length > 0) {
          await transaction
            .deleteFrom('control_profile_version')
            .where('tenant_id', '=', tenantId)
            .where('control_id', 'in', sameDay)
            .where('valid_to', 'is', null)
            .execute();
        }
        const earlier = ended.filter(({ valid_from }) => valid_from < seenOn).map(({ control_id }) => control_id);
        if (earlier.length > 0) {
          await transaction
            .updateTable('control_profile_version')
            .set({ valid_to: seenOn })
            .where('tenant_id', '=', tenantId)
            .where('control_id', 'in', earlier)
            .where('valid_to', 'is', null)
            .execute();
        }
        if (begun.length > 0) {
          const replaced = new Map<number, IsoDate>(
            ended.filter(({ valid_from }) => valid_from > seenOn).map((row) => [row.control_id, row.valid_from]),
          );
          await transaction
            .insertInto('control_profile_version')
            .values(
              begun.map(([id, profile]) => ({
                tenant_id: tenantId,
                control_id: id,
                valid_from: replaced.get(id) ?? seenOn,
                valid_to: null,
                profile: JSON.stringify(profile),
              })),
            )
            .onConflict((conflict) =>
              // Gone and back on the same day: the version that was closed today holds again, as it is now.
              conflict
                .columns(['tenant_id', 'control_id', 'valid_from'])
                .doUpdateSet((row) => ({ profile: row.ref('excluded.profile'), valid_to: null })),
            )
            .execute();
        }
        const closedOnly = ended.filter(({ control_id }) => !supplied.has(control_id)).length;
        return begun.length + closedOnly;
      });
    },

    async current(tenantId) {
      const rows = await versions
        .where('version.tenant_id', '=', tenantId)
        .where('version.valid_to', 'is', null)
        .execute();
      return rows.map(({ profile }) => profile as ControlProfile);
    },

    asOf: listOf,

    async asOfOrFirst(tenantId, date) {
      const first = await kysely
        .selectFrom('control_profile_version')
        .select(({ fn }) => fn.min('valid_from').as('day'))
        .where('tenant_id', '=', tenantId)
        .executeTakeFirst();
      const firstDay = first?.day ?? date;
      return listOf(tenantId, firstDay > date ? firstDay : date);
    },
  };

  async function listOf(tenantId: string, date: IsoDate): Promise<ControlProfile[]> {
    const rows = await versions
      .where('version.tenant_id', '=', tenantId)
      .where('version.valid_from', '<=', date)
      .where((where) => where.or([where('version.valid_to', 'is', null), where('version.valid_to', '>', date)]))
      .execute();
    return rows.map(({ profile }) => profile as ControlProfile);
  }
}

/** Compared as JSON, because that is how the stored one went in and came out. */
function sameProfile(supplied: ControlProfile | undefined, stored: unknown): boolean {
  return supplied !== undefined && canonicalJson(supplied) === canonicalJson(stored);
}
